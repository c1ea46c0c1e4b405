/** What is read from an annex table: typed rows, what was refused, what is doubtful. */
import type { Item } from '../../model/generated/records.ts';

export const ANNEX_FIELDS = [
  'number',
  'name',
  'subitem',
  'type',
  'field',
  'authority',
  'mode',
  'extent',
  'powers',
  'content',
  'basis',
  'article',
  'code',
  'note',
] as const;

export type AnnexField = (typeof ANNEX_FIELDS)[number];

export type Mode = Item['mode'];
export type Scope = Item['scope'];
export type Extent = Scope['extent'];
export type Power = NonNullable<Scope['powers']>[number];
export type Basis = Item['basis'][number];

/** An item as the table has it; absent values have no key. */
export interface AnnexRow {
  /** In the sheet or file, from 1. */
  readonly row: number;
  /** 序号; null where the table has no such column. */
  readonly number: number | null;
  readonly name: string;
  readonly subitem?: string;
  readonly type: Item['type'];
  readonly field?: string;
  /** The provincial body as written: its id is looked up by the caller. */
  readonly authority: string;
  readonly mode: Mode;
  readonly scope: Scope;
  readonly basis: readonly Basis[];
  readonly code?: string;
  readonly note?: string;
}

/** Where a value stands: `column` is the letter, `heading` what the table calls it. */
export interface Place {
  readonly row: number;
  /** Null where the value has no column of its own. */
  readonly column: string | null;
  readonly heading: string | null;
}

export type RowProblem =
  | { readonly kind: 'missing' }
  /** 序号 that is not a whole number from 1. */
  | { readonly kind: 'not-a-number' }
  /** `merged`: one 序号 in a cell merged over several rows. */
  | {
      readonly kind: 'duplicate-number';
      readonly rows: readonly number[];
      readonly merged: boolean;
    }
  | { readonly kind: 'type-unknown' }
  /** Neither a column of its own nor the remark says it. */
  | { readonly kind: 'mode-missing' }
  | { readonly kind: 'mode-unknown' }
  /** Both 下放 and 委托. */
  | { readonly kind: 'mode-ambiguous' }
  /** A number where a code is expected: Excel keeps 15 digits and no leading zero. */
  | { readonly kind: 'numeric-code' }
  /** `4.40E+17` in a csv that Excel wrote. */
  | { readonly kind: 'rounded-code' }
  /** `#REF!` and the like. */
  | { readonly kind: 'error-value' }
  | { readonly kind: 'formula-without-value' };

/** A value because of which its row was not taken. */
export interface Refused extends Place {
  readonly field: AnnexField;
  /** As it stands in the cell. */
  readonly value: string;
  readonly problem: RowProblem;
}

/** What was taken and should be looked at. */
export type AnnexWarning =
  | ({ readonly kind: 'section-count' } & CountDifference)
  | ({ readonly kind: 'total-count' } & CountDifference)
  /** No 《…》 and article could be made out: kept whole as the law. */
  | ({ readonly kind: 'basis-unparsed'; readonly value: string } & Place)
  /** Text beside law and article (often the quoted article) that no record has a place for. */
  | ({ readonly kind: 'basis-remainder'; readonly value: string } & Place)
  | ({ readonly kind: 'powers-unknown'; readonly value: string } & Place)
  /** The text does not say whether all or part moves. */
  | ({ readonly kind: 'extent-unclear'; readonly value: string; readonly taken: Extent } & Place)
  /** In so many rows nothing is said of the extent: 全部 was taken. */
  | { readonly kind: 'extent-assumed'; readonly rows: number }
  | ({ readonly kind: 'mode-differs'; readonly mode: Mode; readonly value: string } & Place)
  /** Two columns for one field: only the first was read. */
  | {
      readonly kind: 'column-twice';
      readonly field: AnnexField;
      readonly used: string;
      readonly ignored: string;
      readonly column: string;
    }
  | { readonly kind: 'column-unused'; readonly heading: string; readonly column: string }
  | { readonly kind: 'no-number-column' };

interface CountDifference {
  readonly row: number;
  /** The heading or total row's text. */
  readonly text: string;
  readonly declared: number;
  readonly actual: number;
}

export interface Skipped {
  readonly row: number;
  readonly reason: 'total' | 'note' | 'heading-again' | 'column-numbers';
  readonly text: string;
}

export interface RecognisedColumn {
  readonly field: AnnexField;
  readonly heading: string;
  readonly column: string;
  /** From 0. */
  readonly index: number;
}

export type AnnexProblem =
  /** `expected`: the usual name of each column; `found`: the row that comes nearest. */
  | {
      readonly kind: 'no-heading';
      readonly expected: readonly string[];
      readonly found: readonly string[];
    }
  | {
      readonly kind: 'missing-columns';
      readonly row: number;
      readonly missing: readonly AnnexField[];
      readonly found: readonly string[];
    }
  | { readonly kind: 'no-rows'; readonly row: number }
  | { readonly kind: 'map-unknown-field'; readonly heading: string; readonly field: string }
  | {
      readonly kind: 'map-unknown-column';
      readonly heading: string;
      readonly found: readonly string[];
    }
  | {
      readonly kind: 'map-twice';
      readonly field: AnnexField;
      readonly headings: readonly string[];
    };

export interface Annex {
  readonly ok: true;
  readonly rows: readonly AnnexRow[];
  readonly refused: readonly Refused[];
  readonly warnings: readonly AnnexWarning[];
  readonly skipped: readonly Skipped[];
  readonly columns: readonly RecognisedColumn[];
  /** Every 序号 that could be read, those of refused rows too. */
  readonly numbers: readonly number[];
}

export interface AnnexRefusal {
  readonly ok: false;
  readonly problem: AnnexProblem;
}

export type AnnexOutcome = Annex | AnnexRefusal;
