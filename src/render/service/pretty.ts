/** `service show`: title, then a label and a value a line; what is empty is only named. */
import type { ServiceSheet } from '../../reports/service/sheet.ts';
import type { FindingTexts } from '../../text/finding-text.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { said } from '../findings/input.ts';
import { hanging } from '../hanging.ts';
import { asText, type View } from '../view.ts';
import { serviceTexts } from '../../text/screens/services.ts';

const WIDEST_LABEL = 28;

export interface ServiceOptions {
  /** How the reader would type the catalogue's folder before a path. */
  readonly prefix: string;
  readonly texts: FindingTexts;
}

export function renderService(sheet: ServiceSheet, view: View, options: ServiceOptions): string {
  const words = view.texts(serviceTexts);
  const { paint, language } = view;
  const labels = sheet.lines.map((line) => line.label[language]);
  const label = Math.min(WIDEST_LABEL, Math.max(0, ...labels.map((one) => view.widthOf(one))));
  const room = view.width - label - 4;
  const lines = [
    ...view.wrap(`${sheet.item}  ${sheet.name}`, view.width).map((line) => paint.bold(line)),
    paint.dim(`${sheet.provider}  ${options.prefix}${sheet.path}`),
  ];
  if (sheet.lines.length === 0) {
    lines.push('', words.empty);
  } else lines.push('');
  for (const { label: title, value } of sheet.lines) {
    const [first = '', ...rest] = view.wrap(value, room);
    const name = view.cut(title[language], label);
    lines.push(`  ${paint.dim(view.padEnd(name, label))}  ${first}`);
    lines.push(...rest.map((line) => `  ${' '.repeat(label)}  ${line}`));
  }
  lines.push(...missingLines(sheet, view), ...findingLines(sheet, view, options.texts));
  return asText(lines);
}

type Readiness = ServiceSheet['missing'][number];

/** What each piece is called in English, and the command that registers it. */
const STEPS: Readonly<Record<Readiness, { readonly en: string; readonly command: string }>> = {
  培训: { en: 'training', command: 'renling training new --items ITEM --org BODY:N …' },
  服务指南: { en: 'guide', command: 'renling service set ITEM guide.date DATE' },
  业务手册: { en: 'handbook', command: 'renling service set ITEM handbook.date DATE' },
  监管: { en: 'supervision', command: 'renling service set ITEM supervision.by BODY' },
  权责清单: { en: 'power list', command: 'renling service set ITEM power-list.updated DATE' },
  投诉渠道: { en: 'complaints channel', command: 'renling service set ITEM complaints TEXT' },
};

const CHINESE_WORDS: readonly (readonly [string, string])[] = [
  ['DATE', '日期'],
  ['BODY', '单位'],
  ['TEXT', '内容'],
  [':N', ':人数'],
];

/** What is missing for opening, each with what to type. */
function missingLines({ item, missing, isOpen }: ServiceSheet, view: View): string[] {
  const words = view.texts(serviceTexts);
  if (missing.length === 0) {
    return ['', view.paint.ok(words.ready)];
  }
  const names = missing.map((one) => (view.language === 'zh' ? one : `${one} ${STEPS[one].en}`));
  const width = Math.max(...names.map((name) => view.widthOf(name)));
  const title = isOpen ? words.openWithout : words.missing;
  return [
    '',
    isOpen ? view.paint.warning(title) : view.paint.bold(title),
    ...missing.flatMap((one, at) => {
      let command = STEPS[one].command.replace('ITEM', item);
      if (view.language === 'zh') {
        for (const [word, chinese] of CHINESE_WORDS) command = command.replace(word, chinese);
      }
      return [`  ${view.padEnd(names[at] ?? '', width)}  ${view.paint.accent(command)}`];
    }),
  ];
}

function findingLines({ findings }: ServiceSheet, view: View, texts: FindingTexts): string[] {
  if (findings.length === 0) return [];
  const words = renderTexts[view.language];
  return [
    '',
    view.paint.bold(view.texts(serviceTexts).findings),
    ...findings.flatMap((finding) => {
      const { message } = said(texts, finding);
      const label = `${words.severity[finding.severity]} ${finding.code}`;
      return hanging(`${label}  ${message}`, '  ', view).map((line) =>
        view.paint[finding.severity](line),
      );
    }),
  ];
}
