/**
 * How reports look on a screen and in Markdown that say more than their rows: by name. The others are
 * shown as their table.
 */
import type { ReportScope } from '../../reports/report.ts';
import type { ReportTable } from '../../reports/table.ts';
import { streamliningTable } from '../../reports/tables/streamlining.ts';
import type { Language } from '../../text/language.ts';
import { renderStreamliningMarkdown } from '../streamlining/markdown.ts';
import { renderStreamlining } from '../streamlining/pretty.ts';
import { asText, type View } from '../view.ts';
import { headOf, renderReportTable } from './pretty.ts';

type Head = Pick<ReportTable, 'title' | 'notes'>;

interface Looks {
  pretty?(scope: ReportScope, view: View): string;
  md?(scope: ReportScope, head: Head, language: Language): string;
}

const LOOKS: Readonly<Record<string, Looks>> = {
  [streamliningTable.name]: {
    pretty: (scope, view) => renderStreamlining(streamliningTable.summaryOf(scope), view),
    md: (scope, head, language) =>
      renderStreamliningMarkdown(streamliningTable.summaryOf(scope), language, head),
  },
};

export function renderReport(table: ReportTable, scope: ReportScope, view: View): string {
  const own = LOOKS[table.id]?.pretty?.(scope, view);
  return own === undefined
    ? renderReportTable(table, view)
    : asText([...headOf(table, view), '']) + own;
}

/** null where Markdown is the table. */
export function ownMarkdown(
  table: ReportTable,
  scope: ReportScope,
  language: Language,
): string | null {
  return LOOKS[table.id]?.md?.(scope, table, language) ?? null;
}
