/** `unclaimed`: headings by deadline, list, field and body; one item a line; the command to type. */
import { eachDecides } from '../../model/list-facts.ts';
import type { UnclaimedGroup, UnclaimedItem, UnclaimedReport } from '../../reports/unclaimed.ts';
import { termIn } from '../../text/terms.ts';
import { atLeast } from '../at-least.ts';
import { dueWords, paintDue } from '../days.ts';
import { asText, type View } from '../view.ts';
import { unclaimedTexts } from '../../text/screens/unclaimed.ts';

/** `mine`: the reader's own body is set in git, so the command needs no --org. */
export function renderUnclaimed(
  report: UnclaimedReport,
  view: View,
  options: { mine: boolean },
): string {
  const texts = view.texts(unclaimedTexts);
  const { paint } = view;
  const lines: string[] = [];
  const all = report.lists.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
  const idWidth = Math.max(0, ...all.map(({ item }) => view.widthOf(item)));
  const typeWidth = Math.max(
    0,
    ...all.map(({ type }) => view.widthOf(termIn(view.language, type))),
  );
  for (const list of report.lists) {
    const title = `${list.title}${texts.listId(list.list)}`;
    lines.push(...view.wrap(title, view.width).map((line) => paint.bold(line)));
    const count = texts.open(atLeast(list.count, view));
    lines.push(`${count}  ${paintDue(dueWords(list, view), list, view)}`);
    for (const group of list.groups) {
      lines.push('', ...groupHeading(group, view));
      for (const item of group.items) lines.push(...itemLines(item, idWidth, typeWidth, view));
    }
    lines.push('');
  }
  lines.push(...nextCommand(report, view, options.mine));
  return asText(lines);
}

function groupHeading(group: UnclaimedGroup, view: View): string[] {
  const texts = view.texts(unclaimedTexts);
  const { paint } = view;
  const bodies = group.bodies.map(({ name }) => name).join(texts.or);
  const count = texts.items(group.items.length);
  const who = bodies === '' ? texts.nobody : bodies;
  const title =
    group.field === null
      ? bodies === ''
        ? texts.noField
        : bodies
      : texts.fieldAndBody(group.field, who);
  const [first = '', ...rest] = view.wrap(title, view.width - view.widthOf(count) - 2);
  return [`${paint.bold(first)}  ${paint.dim(count)}`, ...rest.map((line) => paint.bold(line))];
}

function itemLines(item: UnclaimedItem, idWidth: number, typeWidth: number, view: View): string[] {
  const texts = view.texts(unclaimedTexts);
  const { paint } = view;
  const indent = 2 + idWidth + 2 + typeWidth + 2;
  const [first = '', ...rest] = view.wrap(item.name, view.width - indent);
  const type = view.padEnd(termIn(view.language, item.type), typeWidth);
  const lines = [
    `  ${paint.accent(view.padEnd(item.item, idWidth))}  ${paint.dim(type)}  ${first}`,
    ...rest.map((line) => ' '.repeat(indent) + line),
  ];
  const { released } = item;
  if (released !== null) {
    const reason = released.reason === null ? '' : texts.because(released.reason);
    const text = texts.releasedBy(released.byName, released.date, reason);
    lines.push(
      ...view
        .wrap(text, view.width - indent)
        .map((line) => ' '.repeat(indent) + paint.warning(line)),
    );
  }
  return lines;
}

const MOST_IDS = 3;

/** A command that can be typed as it stands: the first group's items, for its body. */
function nextCommand(report: UnclaimedReport, view: View, mine: boolean): string[] {
  const texts = view.texts(unclaimedTexts);
  const [list] = report.lists;
  const [group] = list?.groups ?? [];
  if (list === undefined || group === undefined) return [];
  const ids = group.items.slice(0, MOST_IDS).map(({ item }) => item);
  const [body] = group.bodies;
  const org = mine ? '' : ` --org ${body?.short ?? texts.body}`;
  return [
    ...(report.lists.length > 1 ? [texts.inAll(atLeast(report.count, view))] : []),
    `${texts.claim}${view.paint.accent(`renling claim ${ids.join(' ')}${org}`)}`,
    ...(eachDecides(list)
      ? [
          `${texts.decline}${view.paint.accent(`renling decline ${ids[0] ?? ''}${org} --reason ${texts.text}`)}`,
        ]
      : []),
  ];
}
