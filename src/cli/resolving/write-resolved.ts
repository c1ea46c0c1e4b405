/** Writes a record in conflict as it was decided: clean, valid, whole or not at all. */
import { resolvedText } from '../../actions/resolve.ts';
import type { ConflictedRecord } from '../../compare/changed-files.ts';
import type { ConflictSide } from '../../compare/who-keeps.ts';
import { diskTree } from '../../files/disk-tree.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import { resolveTexts } from '../../text/commands/resolve.ts';
import { EXIT, Stop } from '../exit.ts';
import { sayDraft } from '../say-draft.ts';
import type { Session } from '../session.ts';
import { readPlanned } from '../valid-writes.ts';
import { writeWhole } from '../write.ts';

/** The file with markers may be larger than any record. */
const LARGEST_CONFLICT = 64 * 1024 * 1024;

/** `from`: the side whose text is kept as far as its values stay. Exit 5 for a result that is not valid. */
export function writeResolved(
  session: Session,
  root: string,
  record: ConflictedRecord,
  value: object,
  from: ConflictSide,
): void {
  const { path } = record;
  const text = resolvedText(record, value, from);
  const [problem] = readPlanned(path, text).drafts;
  if (problem !== undefined) {
    const texts = session.texts(resolveTexts);
    const { message } = sayDraft(session, problem);
    throw new Stop(EXIT.refused, texts.invalid(problem.code, message), texts.otherSide);
  }
  writeWhole(session, root, 'resolve', () => {
    const read = diskTree(root).read(path, LARGEST_CONFLICT);
    const before = read.ok ? Buffer.from(read.bytes).toString('utf8') : null;
    const write: PlannedWrite = { path, before, after: text };
    return { writes: before === text ? [] : [write], result: null };
  });
}
