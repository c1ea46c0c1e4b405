/** Writes a record in conflict as it was decided: clean, valid, whole or not at all. */
import { valueChanges } from '../../compare/value-changes.ts';
import { diskTree } from '../../files/disk-tree.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import { editText } from '../../files/yaml/edit.ts';
import { EXIT, Stop } from '../exit.ts';
import { sayDraft } from '../say-draft.ts';
import type { Session } from '../session.ts';
import { readPlanned } from '../valid-writes.ts';
import { writeWhole } from '../write.ts';
import type { ConflictedRecord } from './find-conflict.ts';

/** The file with markers may be larger than any record. */
const LARGEST_CONFLICT = 64 * 1024 * 1024;

/** `from`: the side whose text is kept, comments and all, as far as its values stay. Exit 5 for a result that is not valid. */
export function writeResolved(
  session: Session,
  root: string,
  record: ConflictedRecord,
  value: object,
  from: 'ours' | 'theirs',
): void {
  const text = textOf(record, value, from);
  refuseInvalid(session, record, text);
  const { path } = record;
  writeWhole(session, root, 'resolve', () => {
    const read = diskTree(root).read(path, LARGEST_CONFLICT);
    const before = read.ok ? Buffer.from(read.bytes).toString('utf8') : null;
    const write: PlannedWrite = { path, before, after: text };
    return { writes: before === text ? [] : [write], result: null };
  });
}

function textOf(record: ConflictedRecord, value: object, from: 'ours' | 'theirs'): string {
  const { version, text } = record[from];
  if (version.state === 'read' && text !== null) {
    const changes = valueChanges(version.value, value).map(({ pointer, after }) =>
      after === undefined ? { pointer, remove: true as const } : { pointer, value: after },
    );
    const edited = editText(text, changes, record.place.kind);
    if (edited.ok) return edited.text;
  }
  return planNewRecord(record.place, value).after;
}

function refuseInvalid(session: Session, { path }: ConflictedRecord, text: string): void {
  const [problem] = readPlanned(path, text).drafts;
  if (problem === undefined) return;
  const { message } = sayDraft(session, problem);
  throw new Stop(
    EXIT.refused,
    session.say(
      `这样得到的记录不合规范（${problem.code} ${message}），没有写入`,
      `the record would not be valid (${problem.code}: ${message}); nothing was written`,
    ),
    session.say('选另一边，或打开文件改好', 'choose the other side, or mend the file by hand'),
  );
}
