/** What a person calls a field → its place in the records of a history. Pure. */
import { fieldsOf } from '../files/schema/notes.ts';
import type { Pointer } from '../findings/finding.ts';
import { nearest } from '../model/nearest.ts';
import { labelIn } from '../text/label.ts';
import { LANGUAGES } from '../text/language.ts';
import type { HistoryEntry } from './record-history.ts';

export type FieldMeant =
  | {
      readonly kind: 'field';
      readonly pointer: Pointer;
      /** In both languages: see `labelIn`. */
      readonly label: string;
    }
  /** `fields`: those at the top of the records. */
  | { readonly kind: 'none'; readonly near: string | null; readonly fields: readonly string[] };

/** Keys with - or _, dotted (`fee.amount`), or titles in either language. */
export function fieldMeant(text: string, entries: readonly HistoryEntry[]): FieldMeant {
  const kinds = [...new Set(entries.map(({ told }) => told.kind))];
  const fields = kinds.flatMap((kind) => fieldsOf(kind));
  const wanted = plain(text);
  const found = fields.find(
    ({ pointer, label }) =>
      plain(pointer.join('.')) === wanted ||
      LANGUAGES.some((language) => plain(labelIn(language, label)) === wanted),
  );
  if (found !== undefined) return { kind: 'field', ...found };
  const names = fields.map(({ pointer }) => pointer.join('.'));
  return {
    kind: 'none',
    near: nearest(text.replaceAll('-', '_'), names),
    fields: [...new Set(names.filter((name) => !name.includes('.')))],
  };
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replaceAll(/[-_ ]/g, '');
}
