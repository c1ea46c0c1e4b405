/** What a report is to the registry: what it is called, who needs it, what it reads, how its table is made. */
import type { SettledCatalogue } from '../catalogue/catalogue.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import type { Bilingual, Language } from '../text/language.ts';
import { type Column, laidOut, type Table } from './table.ts';

export const REPORT_FORMATS = ['pretty', 'md', 'csv', 'xlsx', 'json'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** `org`: id of a body; `list`: id of a list; `field`: its name. null takes all. */
export interface ReportFilter {
  readonly org: string | null;
  readonly list: string | null;
  readonly field: string | null;
}

export type FilterName = keyof ReportFilter;

export interface ReportScope {
  readonly catalogue: SettledCatalogue;
  readonly asOf: CalendarDate;
  readonly filter: ReportFilter;
}

interface ReportHead {
  /** As it is typed. */
  readonly name: string;
  readonly title: Bilingual<string>;
  /** Who needs it, and for what. */
  readonly audience: Bilingual<string>;
  /** Kinds of record: where one of them cannot be read, every count of the report is a bound. */
  readonly reads: readonly RecordKind[];
  readonly filters: readonly FilterName[];
}

export interface Report extends ReportHead {
  readonly formats: readonly ReportFormat[];
  tableOf(scope: ReportScope, language: Language): Table;
  /** Sums and the like, that rows do not say: in json beside the rows. */
  summaryOf?(scope: ReportScope): object;
}

export interface ReportDeclaration<Row> extends ReportHead {
  readonly columns: () => readonly Column<Row>[];
  readonly rows: (scope: ReportScope) => readonly Row[];
}

/** A table has every format. */
export function reportOf<Row>({ columns, rows, ...head }: ReportDeclaration<Row>): Report {
  return {
    ...head,
    formats: REPORT_FORMATS,
    tableOf: (scope, language) => laidOut(columns(), rows(scope), language),
  };
}
