/** What an import would do, for people: new, changed place by place, no longer in the table. */
import type { ImportPlan } from '../../actions/plan-import.ts';
import { noteAt } from '../../files/schema/notes.ts';
import { labelIn } from '../../text/label.ts';
import type { Language } from '../../text/language.ts';
import { truncateWidth } from '../../text/width.ts';
import { writtenValue } from '../../text/written-value.ts';
import type { Paint } from '../paint.ts';

export interface PlanView {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  /** Entries of one kind that are listed; the others are counted. */
  readonly most: number;
}

export function renderImportPlan(plan: ImportPlan, view: PlanView): string {
  const { paint, width, most } = view;
  const say = (zh: string, en: string): string => (view.language === 'zh' ? zh : en);
  const lines: string[] = [];
  const listed = <T>(entries: readonly T[], linesOf: (entry: T) => readonly string[]): void => {
    for (const entry of entries.slice(0, most)) lines.push(...linesOf(entry));
    const more = entries.length - most;
    if (more > 0) lines.push(say(`  …… 另有 ${more} 项`, `  … and ${more} more`));
  };
  const heading = (zh: string, en: string, count: number): void => {
    lines.push(paint.bold(say(`${zh} ${count} 项`, `${en}: ${count}`)));
  };
  const cut = (text: string): string => truncateWidth(text, width);

  if (plan.added.length > 0) {
    heading('新增', 'New', plan.added.length);
    listed(plan.added, (item) => [paint.ok(cut(`  + ${item.id}  ${item.type}  ${nameOf(item)}`))]);
  }
  if (plan.changed.length > 0) {
    heading('修改', 'Changed', plan.changed.length);
    listed(plan.changed, ({ item, changes }) => [
      cut(`  ~ ${item.id}  ${nameOf(item.value)}`),
      ...changes.flatMap(({ pointer, before, after }) => {
        const label = labelOf(pointer, view.language);
        return [
          paint.error(cut(`      - ${label}${say('：', ': ')}${oneLine(before)}`)),
          paint.ok(cut(`      + ${label}${say('：', ': ')}${oneLine(after)}`)),
        ];
      }),
    ]);
  }
  if (plan.moved.length > 0) {
    lines.push(
      say(
        `另有 ${plan.moved.length} 项只是在表中的行号变了`,
        `${plan.moved.length} more only stand in another row of the table`,
      ),
    );
  }
  if (plan.gone.length > 0) {
    heading('表里已经没有（不删除）', 'No longer in the table (never deleted)', plan.gone.length);
    listed(plan.gone, (item) => [paint.warning(cut(`  ? ${item.id}  ${nameOf(item.value)}`))]);
    lines.push(
      say(
        '  确已收回的，把 status 改为 收回 并写明文件；只是漏了的，补进表里',
        '  If withdrawn, set status: 收回 and name the document; if left out by mistake, put it back',
      ),
    );
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
