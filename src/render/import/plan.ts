/** What an import would do, for people: new, changed place by place, no longer in the table. */
import type { ImportPlan } from '../../actions/plan-import.ts';
import { noteAt } from '../../files/schema/notes.ts';
import { labelIn } from '../../text/label.ts';
import type { Language } from '../../text/language.ts';
import { truncateWidth } from '../../text/width.ts';
import { writtenValue } from '../../text/written-value.ts';
import type { Paint } from '../paint.ts';
import { importPlanTexts } from '../../text/screens/import-plan.ts';
import { marks } from '../../text/marks.ts';

export interface PlanView {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  /** Entries of one kind that are listed; the others are counted. */
  readonly most: number;
}

export function renderImportPlan(plan: ImportPlan, view: PlanView): string {
  const { paint, width, most } = view;
  const texts = importPlanTexts[view.language];
  const { colon } = marks[view.language];
  const lines: string[] = [];
  const listed = <T>(entries: readonly T[], linesOf: (entry: T) => readonly string[]): void => {
    for (const entry of entries.slice(0, most)) lines.push(...linesOf(entry));
    const more = entries.length - most;
    if (more > 0) lines.push(texts.more(more));
  };
  const heading = (text: string): void => {
    lines.push(paint.bold(text));
  };
  const cut = (text: string): string => truncateWidth(text, width);

  if (plan.added.length > 0) {
    heading(texts.added(plan.added.length));
    listed(plan.added, (item) => [paint.ok(cut(`  + ${item.id}  ${item.type}  ${nameOf(item)}`))]);
  }
  if (plan.changed.length > 0) {
    heading(texts.changed(plan.changed.length));
    listed(plan.changed, ({ item, changes }) => [
      cut(`  ~ ${item.id}  ${nameOf(item.value)}`),
      ...changes.flatMap(({ pointer, before, after }) => {
        const label = labelOf(pointer, view.language);
        return [
          paint.error(cut(`      - ${label}${colon}${oneLine(before)}`)),
          paint.ok(cut(`      + ${label}${colon}${oneLine(after)}`)),
        ];
      }),
    ]);
  }
  if (plan.moved.length > 0) {
    lines.push(texts.moved(plan.moved.length));
  }
  if (plan.gone.length > 0) {
    heading(texts.notInTable(plan.gone.length));
    listed(plan.gone, (item) => [paint.warning(cut(`  ? ${item.id}  ${nameOf(item.value)}`))]);
    lines.push(texts.gone);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function nameOf(item: { readonly name: string; readonly subitem?: string }): string {
  return item.subitem === undefined ? item.name : `${item.name} · ${item.subitem}`;
}

/** 调整范围 · 权限: the titles of the places on the way. */
function labelOf(pointer: readonly (string | number)[], language: Language): string {
  const names = pointer.flatMap((step, at) => {
    if (typeof step === 'number') return [`${step + 1}`];
    return [labelIn(language, noteAt('item', pointer.slice(0, at + 1)).label)];
  });
  return names.join(' · ');
}

function oneLine(value: unknown): string {
  return writtenValue(value).replaceAll(/\s*\n\s*/g, ' ⏎ ');
}
