/** A report as a table: columns that are declared once, and what every format is made from. Pure. */
import type { Bilingual, Language } from '../text/language.ts';

export type Cell = string | number | null;

/** `id`: ids and codes, never to be taken for numbers; `date`: `2020-08-20`. */
export type ColumnKind = 'text' | 'id' | 'number' | 'date';

/** Heading and value are one thing, so no two columns can be swapped. */
export interface Column<Row> {
  /** Key in json: English, camelCase. */
  readonly key: string;
  readonly heading: Bilingual<string>;
  /** null is an empty cell. */
  value(row: Row, language: Language): Cell;
  /** `text` where it is not said. */
  readonly kind?: ColumnKind;
  /** As wide as it may get, in Latin letters; what is longer wraps. `WIDEST` where it is not said. */
  readonly width?: number;
  /** Says which row it is: comes first, and a wide table keeps it in sight, on paper too. */
  readonly leads?: true;
}

/** What is longer is not read in one line. */
export const WIDEST = 48;

export interface TableColumn extends Pick<Column<never>, 'key' | 'width' | 'leads'> {
  readonly heading: string;
  readonly kind: ColumnKind;
}

export interface TableNote {
  /** Key in json: English, camelCase. */
  readonly key: string;
  readonly label: string;
  readonly value: string | number;
}

/** Columns and rows in one language, as wide as each other. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ReportTable extends Table {
  /** Name of the report: `items`, `claims` … */
  readonly id: string;
  readonly title: string;
  /** Commit, as-of date, what the checks say, that it is a sample, what could not be read. */
  readonly notes: readonly TableNote[];
}

/** The columns that lead come first, else in the order of their declaration. */
export function laidOut<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): Table {
  const leads = (column: Column<Row>): boolean => column.leads === true;
  const ordered = [...columns.filter(leads), ...columns.filter((column) => !leads(column))];
  return {
    columns: ordered.map(({ key, heading, kind = 'text', width, leads: leading }) => ({
      key,
      heading: heading[language],
      kind,
      ...(width !== undefined && { width }),
      ...(leading !== undefined && { leads: leading }),
    })),
    rows: rows.map((row) => ordered.map((column) => column.value(row, language))),
  };
}

/** How many of the first columns lead. */
export function leadingOf({ columns }: Pick<Table, 'columns'>): number {
  return columns.filter(({ leads }) => leads === true).length;
}
