/** One of every problem and warning there is: a kind without an example does not compile. */
import type {
  AnnexProblem,
  AnnexWarning,
  Refused,
  RowProblem,
  Skipped,
} from '../../../src/exchange/annex/annex.ts';
import type { IdRowProblem } from '../../../src/exchange/id-table.ts';
import type { TableProblem } from '../../../src/exchange/table/table.ts';

type ByKind<U extends { kind: string }> = { readonly [K in U['kind']]: Extract<U, { kind: K }> };

const place = { row: 5, column: 'C', heading: '设定依据' };

export const tableProblems: ByKind<TableProblem> = {
  'empty-file': { kind: 'empty-file' },
  'file-too-large': { kind: 'file-too-large', bytes: 9e7, limit: 6e7 },
  encrypted: { kind: 'encrypted' },
  disguised: { kind: 'disguised', extension: 'xlsx', actual: 'xls' },
  'not-spreadsheet': { kind: 'not-spreadsheet', actual: 'pdf' },
  'zip-bomb': { kind: 'zip-bomb', bytes: 9e8, limit: 6e7, ratio: 1000, ratioLimit: 200 },
  damaged: { kind: 'damaged', detail: 'XML ended early' },
  'no-such-sheet': { kind: 'no-such-sheet', sheet: '附件3', names: ['附件1', '附件2'] },
  'no-sheets': { kind: 'no-sheets', sheet: '附件1' },
  'empty-table': { kind: 'empty-table', sheet: '附件1' },
  'table-too-large': {
    kind: 'table-too-large',
    rows: 300_000,
    rowLimit: 200_000,
    columns: 5,
    columnLimit: 500,
  },
  'csv-encoding': { kind: 'csv-encoding' },
  'unclosed-quote': { kind: 'unclosed-quote', row: 7 },
};

export const annexProblems: ByKind<AnnexProblem> = {
  'no-heading': { kind: 'no-heading', expected: ['序号', '事项名称'], found: ['甲', '乙'] },
  'missing-columns': { kind: 'missing-columns', row: 1, missing: ['mode'], found: ['序号'] },
  'no-rows': { kind: 'no-rows', row: 1 },
  'map-unknown-field': { kind: 'map-unknown-field', heading: '项目', field: 'nmae' },
  'map-unknown-column': { kind: 'map-unknown-column', heading: '项目', found: ['序号'] },
  'map-twice': { kind: 'map-twice', field: 'name', headings: ['项目', '事项'] },
};

const rowProblems: ByKind<RowProblem> = {
  missing: { kind: 'missing' },
  'not-a-number': { kind: 'not-a-number' },
  'duplicate-number': { kind: 'duplicate-number', rows: [5, 9], merged: true },
  'type-unknown': { kind: 'type-unknown' },
  'mode-missing': { kind: 'mode-missing' },
  'mode-unknown': { kind: 'mode-unknown' },
  'mode-ambiguous': { kind: 'mode-ambiguous' },
  'numeric-code': { kind: 'numeric-code' },
  'rounded-code': { kind: 'rounded-code' },
  'error-value': { kind: 'error-value' },
  'formula-without-value': { kind: 'formula-without-value' },
};

export const refusals: Refused[] = Object.values(rowProblems).map((problem) => ({
  ...place,
  field: 'basis',
  value: '440003000000000000',
  problem,
}));

const count = { row: 3, text: '一、省教育厅（12项）', declared: 12, actual: 11 };

export const warnings: ByKind<AnnexWarning> = {
  'section-count': { kind: 'section-count', ...count },
  'total-count': { kind: 'total-count', ...count },
  'basis-unparsed': { kind: 'basis-unparsed', ...place, value: '国发〔2016〕72号' },
  'basis-remainder': { kind: 'basis-remainder', ...place, value: '县级以上' },
  'powers-unknown': { kind: 'powers-unknown', ...place, value: '送达' },
  'extent-unclear': { kind: 'extent-unclear', ...place, value: '济南市', taken: '全部' },
  'extent-assumed': { kind: 'extent-assumed', rows: 3 },
  'mode-differs': { kind: 'mode-differs', ...place, mode: '下放', value: '委托' },
  'column-twice': {
    kind: 'column-twice',
    field: 'authority',
    used: '省级实施部门',
    ignored: '部门',
    column: 'D',
  },
  'column-unused': { kind: 'column-unused', heading: '经办人', column: 'G' },
  'no-number-column': { kind: 'no-number-column' },
};

export const skips: Skipped[] = (['total', 'note', 'heading-again', 'column-numbers'] as const).map(
  (reason) => ({ row: 9, reason, text: '合计 277' }),
);

export const idRowProblems: IdRowProblem[] = (
  ['no-item', 'not-an-item', 'decision-unknown', 'unreadable'] as const
).map((kind) => ({ row: 4, column: 'B', value: '甲', kind }));
