/**
 * What writing one record needs only now and then: the full reader (a file that is not in canonical
 * form) and the editor (a record that is there already). Both rest on the `yaml` library, whose loading
 * would take longer than the rest of a claim, and a transaction cannot wait for it: so the work is done
 * without, and once more with them when they were missed.
 */
import { NotSure } from '../../catalogue/load-some.ts';
import type { readRecord } from '../../catalogue/read-record.ts';
import type { planRecordChange } from '../../files/plan-write.ts';

export interface Parts {
  readonly readRecord: typeof readRecord;
  readonly planRecordChange: typeof planRecordChange;
}

/** Thrown where the editor is missed; the reader's is `NotSure`. */
export class EditorMissed extends Error {
  constructor() {
    super('a record must be edited');
    this.name = 'EditorMissed';
  }
}

let loaded: Parts | null = null;

/** Calls `work` with what is loaded, and again with everything when that was not enough. */
export async function withParts<T>(work: (parts: Parts | null) => T | Promise<T>): Promise<T> {
  try {
    return await work(loaded);
  } catch (error) {
    if (!(error instanceof NotSure || error instanceof EditorMissed) || loaded !== null)
      throw error;
  }
  const [reading, editing] = await Promise.all([
    import('../../catalogue/read-record.ts'),
    import('../../files/plan-write.ts'),
  ]);
  loaded = { readRecord: reading.readRecord, planRecordChange: editing.planRecordChange };
  return work(loaded);
}
