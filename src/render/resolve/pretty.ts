/** `resolve`: both versions of a record, field by field, and what the rule says. */
import { noteAt } from '../../files/schema/notes.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { isMapping } from '../../model/values.ts';
import { labelIn } from '../../text/label.ts';
import { writtenValue } from '../../text/written-value.ts';
import { hanging } from '../hanging.ts';
import { asText, type View } from '../view.ts';
import { conflictTexts } from '../../text/screens/conflicts.ts';

export interface ConflictShown {
  readonly title: string;
  readonly kind: RecordKind;
  /** What the sides are called; each with its record, undefined when deleted there, null when unreadable. */
  readonly ours: { readonly name: string; readonly value: unknown };
  readonly theirs: { readonly name: string; readonly value: unknown };
  bodyName(id: string): string;
}

export function renderConflict(shown: ConflictShown, view: View): string {
  const { title, kind, ours, theirs } = shown;
  const lines = view.wrap(title, view.width).map((line) => view.paint.bold(line));
  lines.push(
    ...hanging(`ours    ${ours.name}${stateOf(ours.value, view)}`, '  ', view),
    ...hanging(`theirs  ${theirs.name}${stateOf(theirs.value, view)}`, '  ', view),
    '',
  );
  const [one, other] = [
    isMapping(ours.value) ? ours.value : {},
    isMapping(theirs.value) ? theirs.value : {},
  ];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (key) => key !== 'stamp',
  );
  const labels = new Map(
    keys.map((key) => [key, labelIn(view.language, noteAt(kind, [key]).label)]),
  );
  const width = Math.max(0, ...[...labels.values()].map((label) => view.widthOf(label)));
  for (const key of keys) {
    const label = view.padEnd(labels.get(key) ?? key, width);
    const [left, right] = [said(key, one[key], shown), said(key, other[key], shown)];
    if (left === right) {
      lines.push(...hanging(`${label}  ${left}`, '  ', view));
      continue;
    }
    lines.push(
      ...hanging(`${label}  ours    ${left}`, '  ', view).map((line) => view.paint.warning(line)),
      ...hanging(`${' '.repeat(width)}  theirs  ${right}`, '  ', view).map((line) =>
        view.paint.warning(line),
      ),
    );
  }
  return asText(lines);
}

function stateOf(value: unknown, view: View): string {
  const texts = view.texts(conflictTexts);
  if (value === undefined) return texts.deleted;
  return value === null ? texts.unreadable : '';
}

/** Bodies by name: `claimant: jn-drc` is read by people. */
function said(key: string, value: unknown, shown: ConflictShown): string {
  const isBody =
    key === 'claimant' || key === 'provider' || key === 'delegator' || key === 'delegate';
  if (isBody && typeof value === 'string') return `${shown.bodyName(value)} ${value}`;
  return writtenValue(value);
}
