/** `--field`: what a person calls a field → its place in the records of a history. */
import { fieldsOf } from '../../files/schema/notes.ts';
import type { Pointer } from '../../findings/finding.ts';
import { nearest } from '../../model/nearest.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import type { HistoryEntry } from '../../reports/record-history.ts';
import { labelIn } from '../../text/label.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

interface Field {
  readonly pointer: Pointer;
  /** In the reader's language. */
  readonly label: string;
}

/** Keys with - or _, dotted (`fee.amount`), or titles. Ends with exit 2 for one that no record has. */
export function fieldOf(session: Session, text: string, entries: readonly HistoryEntry[]): Field {
  const kinds = [...new Set(entries.map(({ told }) => told.kind))];
  const fields = kinds.flatMap((kind: RecordKind) => fieldsOf(kind));
  const wanted = plain(text);
  const found = fields.find(
    ({ pointer, label }) =>
      plain(pointer.join('.')) === wanted ||
      [labelIn('zh', label), labelIn('en', label)].some((one) => plain(one) === wanted),
  );
  if (found !== undefined) {
    return { pointer: found.pointer, label: labelIn(session.lang, found.label) };
  }
  const names = fields.map(({ pointer }) => pointer.join('.'));
  const near = nearest(text.replaceAll('-', '_'), names);
  const top = [...new Set(names.filter((name) => !name.includes('.')))];
  throw new Stop(
    EXIT.usage,
    session.say(`这些记录没有字段“${text}”`, `these records have no field “${text}”`),
    near === null
      ? session.say(`有的字段：${top.join('、')}`, `fields: ${top.join(', ')}`)
      : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replaceAll(/[-_ ]/g, '');
}
