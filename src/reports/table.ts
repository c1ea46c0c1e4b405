/** A report as a table: what every format of `export` is made from. */

export type ColumnKind = 'text' | 'id' | 'number' | 'date';

export interface TableColumn {
  /** Key in json: English, camelCase. */
  readonly key: string;
  readonly heading: string;
  /** `id`: ids and codes, never to be taken for numbers; `date`: `2020-08-20`. */
  readonly kind: ColumnKind;
}

export interface TableNote {
  /** Key in json: English, camelCase; without it the label. */
  readonly key?: string;
  readonly label: string;
  readonly value: string;
}

export interface ReportTable {
  /** Name of the report: `items`, `claims` … */
  readonly id: string;
  readonly title: string;
  /** Commit, as-of date, whether the catalogue validates, that it is a sample. */
  readonly notes: readonly TableNote[];
  readonly columns: readonly TableColumn[];
  /** How many of the first columns say which row it is: a wide table keeps them in sight, on paper too. */
  readonly leading?: number;
  /** As wide as `columns`; null is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
