/** Writes a record in conflict as it was decided: clean, valid, whole or not at all. */
import { resolvedText } from '../../actions/resolve.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import type { ConflictedRecord } from '../../compare/changed-files.ts';
import type { ConflictSide } from '../../compare/who-keeps.ts';
import { diskTree } from '../../files/disk-tree.ts';
import { LARGEST_RECORD } from '../../files/limits.ts';
import { memoryTree } from '../../files/memory-tree.ts';
import { resolveTexts } from '../../text/commands/resolve.ts';
import { draftSaid } from '../../text/draft-said.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { carryOut, type State } from '../writing/carry-out.ts';

/** The file with markers may be larger than any record. */
const LARGEST_CONFLICT = 64 * 1024 * 1024;

/** The file as it stands before anything is shown of it: as such, and no other, it is written over. */
export function conflictText(root: string, { path }: ConflictedRecord): string | null {
  const read = diskTree(root).read(path, LARGEST_CONFLICT);
  return read.ok ? Buffer.from(read.bytes).toString('utf8') : null;
}

export interface Resolution {
  readonly record: ConflictedRecord;
  readonly value: object;
  /** The side whose text is kept as far as its values stay. */
  readonly from: ConflictSide;
  /** As `conflictText` gave it. */
  readonly before: string | null;
}

/** Exit 5 for a result that is not valid, and for a file that was changed since it was shown. */
export async function writeResolved(
  session: Session,
  root: string,
  { record, value, from, before }: Resolution,
): Promise<State> {
  const { path, place } = record;
  const text = resolvedText(record, value, from);
  const planned = memoryTree('planned', new Map([[path, text]]));
  const [problem] = readRecord(planned, place, path, LARGEST_RECORD).drafts;
  if (problem !== undefined) {
    const texts = session.texts(resolveTexts);
    const { message } = draftSaid(problem, session.lang);
    throw new Stop(EXIT.refused, texts.invalid(problem.code, message), texts.otherSide);
  }
  const { state } = await carryOut(
    session,
    {
      root,
      command: 'resolve',
      consent: null,
      propose: () => ({
        writes: before === text ? [] : [{ path, before, after: text }],
        refusals: [],
        result: null,
      }),
    },
    {},
  );
  return state;
}
