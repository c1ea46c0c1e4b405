/** What a report says of itself in every format: which state it is of, and whether it may be relied on. Pure. */
import { entryIn } from '../catalogue/held.ts';
import { unreadOf } from '../catalogue/unread.ts';
import type { Finding } from '../findings/finding.ts';
import type { Language } from '../text/language.ts';
import { reportTexts } from '../text/report-texts.ts';
import { bodyName } from './names.ts';
import type { Report, ReportScope } from './report.ts';
import type { ReportTable, TableNote } from './table.ts';

export interface ReportState {
  /** The commit that is read, or where the work tree is; null outside git. */
  readonly commit: string | null;
  /** What is read differs from that commit; null where that is not known. */
  readonly changed: boolean | null;
  readonly findings: readonly Finding[];
}

/** The table of a report with its title and notes. */
export function reportTable(
  report: Report,
  scope: ReportScope,
  state: ReportState,
  language: Language,
): ReportTable {
  const catalogue = scope.catalogue.manifest.entry.value.title;
  return {
    id: report.name,
    title: `${catalogue} ${report.title[language]}`,
    notes: notesOf(report, scope, state, language),
    ...report.tableOf(scope, language),
  };
}

function notesOf(
  report: Report,
  scope: ReportScope,
  { commit, changed, findings }: ReportState,
  language: Language,
): TableNote[] {
  const { catalogue, asOf } = scope;
  const { labels, ...texts } = reportTexts[language];
  const standing = findings.filter(({ acceptedBy }) => acceptedBy === null);
  const count = (wanted: Finding['severity']): number =>
    standing.filter(({ severity }) => severity === wanted).length;
  const filter = filterWords(scope);
  const unread = unreadOf(catalogue, report.reads);
  const said: readonly (readonly [keyof typeof labels, string | number | null])[] = [
    ['commit', commit ?? texts.noCommit],
    ['uncommitted', changed === true ? texts.uncommitted : null],
    ['asOf', asOf],
    ['filter', filter.length === 0 ? null : filter.join(texts.between)],
    ['errors', count('error')],
    ['warnings', count('warning')],
    ['sample', catalogue.manifest.entry.value.sample === true ? texts.sample : null],
    ['unread', unread.length === 0 ? null : texts.unread(unread)],
  ];
  return said.flatMap(([key, value]) =>
    value === null ? [] : [{ key, label: labels[key], value }],
  );
}

/** What was asked for alone, as it is called. */
function filterWords({ catalogue, filter: { org, list, field } }: ReportScope): readonly string[] {
  return [
    org === null ? null : bodyName(catalogue, org),
    list === null ? null : (entryIn(catalogue.lists.at(list))?.value.title ?? list),
    field,
  ].filter((word) => word !== null);
}
