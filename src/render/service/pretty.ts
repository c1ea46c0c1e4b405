/** `service show`: title, then a label and a value a line; what is empty is only named. */
import type { ServiceSheet } from '../../reports/service/sheet.ts';
import { asText, type View } from '../view.ts';

const WIDEST_LABEL = 28;

export function renderService(sheet: ServiceSheet, view: View, prefix: string): string {
  const { paint, language } = view;
  const labels = sheet.lines.map((line) => line.label[language]);
  const label = Math.min(WIDEST_LABEL, Math.max(0, ...labels.map((one) => view.widthOf(one))));
  const room = view.width - label - 4;
  const lines = [
    ...view.wrap(`${sheet.item}  ${sheet.name}`, view.width).map((line) => paint.bold(line)),
    paint.dim(`${sheet.provider}  ${prefix}${sheet.path}`),
  ];
  if (sheet.lines.length === 0) {
    lines.push('', view.say('  还什么都没有填。', '  Nothing is filled in yet.'));
  } else lines.push('');
  for (const { label: title, value } of sheet.lines) {
    const [first = '', ...rest] = view.wrap(value, room);
    const name = view.cut(title[language], label);
    lines.push(`  ${paint.dim(view.padEnd(name, label))}  ${first}`);
    lines.push(...rest.map((line) => `  ${' '.repeat(label)}  ${line}`));
  }
  return asText(lines);
}
