/** What a command writes must be a record: words that were typed may not have a field's form. */
import { readRecord } from '../catalogue/read-record.ts';
import { placeOf } from '../files/layout.ts';
import { LARGEST_RECORD } from '../files/limits.ts';
import { memoryTree } from '../files/memory-tree.ts';
import type { PlannedWrite } from '../files/transaction/outcome.ts';
import type { AnyDraft } from '../findings/finding.ts';
import { EXIT, Stop } from './exit.ts';
import { sayDraft } from './say-draft.ts';
import type { Session } from './session.ts';

/** The writes as they are. Ends the command with exit 5 where a text would not be read as a record. */
export function validOrStop(
  session: Session,
  writes: readonly PlannedWrite[],
): readonly PlannedWrite[] {
  for (const { path, after } of writes) {
    const reading = readPlanned(path, after);
    const [problem] = reading.drafts;
    if (reading.usable || problem === undefined) continue;
    const { message, remedy } = sayDraft(session, problem);
    throw new Stop(
      EXIT.refused,
      session.say(`${message}，什么都没有写入`, `${message}; nothing was written`),
      remedy,
    );
  }
  return writes;
}

/** What reading a record's text would say of its form; a file that is no record has none. */
export function readPlanned(
  path: string,
  text: string,
): { readonly usable: boolean; readonly drafts: readonly AnyDraft[] } {
  const place = placeOf(path);
  if (place === null) return { usable: true, drafts: [] };
  const tree = memoryTree('planned', new Map([[path, text]]));
  return readRecord(tree, place, path, LARGEST_RECORD);
}
