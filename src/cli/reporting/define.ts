/** What `report` and `export` have in common: a report by its name, or all there are. */
import type { Command } from 'commander';
import { renderReportList } from '../../render/reports/list.ts';
import { REPORT_NAMES, reportNamed, REPORTS } from '../../reports/registry.ts';
import type { ReportFormat } from '../../reports/report.ts';
import { reportCommandTexts } from '../../text/commands/report.ts';
import type { Bilingual } from '../../text/language.ts';
import { addExamples } from '../command.ts';
import type { Session } from '../session.ts';
import { unknownValue } from '../unknown-value.ts';
import { screenOf } from '../view.ts';
import { giveReport, type ReportOptions } from './give-report.ts';

export function defineReports(
  command: Command,
  session: Session,
  name: 'report' | 'export',
  formats: readonly [ReportFormat, ...ReportFormat[]],
  examples: Bilingual<readonly string[]>,
): void {
  const texts = session.texts(reportCommandTexts);
  command
    .argument('[report]', texts.report(REPORT_NAMES))
    .option('--org <body>', texts.org)
    .option('--list [list]', texts.list)
    .option('--field <field>', texts.field)
    .option('--format <format>', texts.format(formats))
    .option('--out <file>', texts.out)
    .option('--raw', texts.raw);
  addExamples(command, session, examples);
  command.action(async (word: string | undefined, options: ReportOptions) => {
    if (word === undefined) {
      listReports(session);
      return;
    }
    const report = reportNamed(word);
    if (report === null) throw unknownValue(session, 'report', word, { values: REPORT_NAMES });
    await giveReport(session, name, report, formats, options);
  });
}

function listReports(session: Session): void {
  if (session.options.json !== true) {
    session.io.out(renderReportList(REPORTS, screenOf(session)));
    return;
  }
  const reports = REPORTS.map(({ name, title, audience, reads, filters, formats }) => ({
    name,
    title: title[session.lang],
    audience: audience[session.lang],
    reads,
    filters,
    formats,
  }));
  session.answer(null, { reports });
}
