/** What a command writes must be a record: words that were typed may not have a field's form. */
import { NotSure } from '../../catalogue/load-some.ts';
import { readQuickly } from '../../catalogue/read-quickly.ts';
import { placeOf } from '../../files/layout.ts';
import { LARGEST_RECORD } from '../../files/limits.ts';
import { memoryTree } from '../../files/memory-tree.ts';
import type { PlannedFile } from '../../files/transaction/outcome.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import type { Parts } from './parts.ts';

/** Ends the command, also under the lock; what to say of it is loaded afterwards. */
export class NotARecord extends Error {
  constructor(private readonly draft: AnyDraft) {
    super(draft.file);
    this.name = 'NotARecord';
  }

  async asStop(session: Session): Promise<Stop> {
    const { draftSaid } = await import('../../text/draft-said.ts');
    const { message, remedy } = draftSaid(this.draft, session.lang);
    return new Stop(EXIT.refused, session.texts(writingTexts).andNothingWritten(message), remedy);
  }
}

/** Throws `NotARecord` for the first text that would not be read as a record; a file that is no record may have any. */
export function refuseNoRecords(writes: readonly PlannedFile[], parts: Parts | null): void {
  for (const { path, after } of writes) {
    const place = placeOf(path);
    if (place === null || typeof after !== 'string') continue;
    const tree = memoryTree('planned', new Map([[path, after]]));
    if (readQuickly(tree, place, path, LARGEST_RECORD) !== undefined) continue;
    if (parts === null) throw new NotSure(path);
    const reading = parts.readRecord(tree, place, path, LARGEST_RECORD);
    const [problem] = reading.drafts;
    if (!reading.usable && problem !== undefined) throw new NotARecord(problem);
  }
}
