/** `report streamlining` as Markdown, for a report to leaders. */
import { noteLine } from '../../reports/note-line.ts';
import type { Reduction, ReductionGroup, StreamliningReport } from '../../reports/streamlining.ts';
import { MEASURES } from '../../reports/streamlining.ts';
import type { ReportTable } from '../../reports/table.ts';
import type { Language } from '../../text/language.ts';
import { MEASURE_NAMES } from '../../text/streamlining-words.ts';
import { cell } from '../markdown.ts';
import { average, percent } from './numbers.ts';
import {
  streamliningDocumentTexts,
  streamliningHeadline,
} from '../../text/screens/streamlining.ts';
import { marks } from '../../text/marks.ts';

export function renderStreamliningMarkdown(
  report: StreamliningReport,
  language: Language,
  { title, notes }: Pick<ReportTable, 'title' | 'notes'>,
): string {
  const texts = streamliningDocumentTexts[language];
  const parts = [
    `# ${cell(title)}\n`,
    [...notes.map((note) => `- ${cell(noteLine(note))}`), ''].join('\n'),
    `${streamliningHeadline[language].said(report.services, report.filled)}${marks[language].stop.trimEnd()}\n`,
  ];
  if (report.reductions.length > 0) {
    parts.push(`## ${texts.all}\n`, sums(report.reductions, language));
    parts.push(`## ${texts.byBody}\n`, table(texts.body, report.bodies, language));
    parts.push(`## ${texts.byList}\n`, table(texts.list, report.lists, language));
    parts.push(`## ${texts.byField}\n`, table(texts.field, report.fields, language));
  }
  if (report.notReduced.length > 0) {
    const heads = texts.heading;
    const rows = report.notReduced.map(
      ({ item, name, bodyName, measure, before, after }) =>
        `| ${item} | ${cell(name)} | ${cell(bodyName)} | ${MEASURE_NAMES[measure][language]} | ${before} | ${after} |`,
    );
    parts.push(
      `## ${texts.notReduced}\n`,
      [heads, '| --- | --- | --- | --- | --: | --: |', ...rows, ''].join('\n'),
    );
  }
  return parts.join('\n');
}

function sums(reductions: readonly Reduction[], language: Language): string {
  const heads = streamliningHeadline[language].heads;
  const rows = reductions.map((one) => {
    const { measure, before, after, services } = one;
    return `| ${MEASURE_NAMES[measure][language]} | ${before} | ${after} | ${before - after} | ${percent(one)} | ${average(before, services)} | ${average(after, services)} | ${services} |`;
  });
  return [heads, `| --- |${' --: |'.repeat(7)}`, ...rows, ''].join('\n');
}

/** Only measures that some group has. */
function table(title: string, groups: readonly ReductionGroup[], language: Language): string {
  const used = MEASURES.filter((measure) =>
    groups.some(({ reductions }) => reductions.some((one) => one.measure === measure)),
  );
  const services = streamliningHeadline[language].services;
  const rows = groups.map(({ name, services: count, reductions }) => {
    const cells = used.map((measure) => {
      const one = reductions.find((reduction) => reduction.measure === measure);
      return one === undefined ? '—' : `${one.before} → ${one.after}`;
    });
    return `| ${cell(name)} | ${count} | ${cells.join(' | ')} |`;
  });
  return [
    `| ${title} | ${services} | ${used.map((measure) => MEASURE_NAMES[measure][language]).join(' | ')} |`,
    `| --- |${' --: |'.repeat(used.length + 1)}`,
    ...rows,
    '',
  ].join('\n');
}
