/**
 * RL217: days that are none (2020-02-30). The schemas check only the form; this runs on every
 * record that has it.
 */
import { type AnyDraft, draft } from '../../findings/finding.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { visitImpossibleDates } from './date-places.ts';
import { noteAt } from './notes.ts';

const NOTHING: readonly AnyDraft[] = [];

/** A record that has its schema's form in, a draft for each impossible day out. */
export function impossibleDates(
  kind: RecordKind,
  file: string,
  value: unknown,
): readonly AnyDraft[] {
  let drafts: AnyDraft[] | undefined;
  visitImpossibleDates(kind, value, (day, pointer) => {
    drafts ??= [];
    drafts.push(
      draft('RL217', { file, pointer }, { label: noteAt(kind, pointer).label, value: day }),
    );
  });
  return drafts ?? NOTHING;
}
