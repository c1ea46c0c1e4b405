/** What there is to say of table files and annexes. */
import type { AnnexProblem, AnnexWarning, Refused, Skipped } from '../../exchange/annex/annex.ts';
import type { IdRowProblem, IdTableOutcome } from '../../exchange/id-table.ts';
import type { TableProblem } from '../../exchange/table/table.ts';

/** A sentence each, without a full stop at its end. */
export interface Said {
  readonly message: string;
  readonly remedy: string;
}

/** Who speaks: the file, and its sheet if it has one. */
export interface Source {
  readonly fileName: string;
  readonly sheet: string | null;
}

export interface ImportTexts {
  /** `附件.xlsx 工作表“附件1”第 5 行 C 列`. */
  place(source: Source, place: { row: number | null; column: string | null }): string;
  table(problem: TableProblem): Said;
  annex(problem: AnnexProblem): Said;
  refused(refused: Refused): Said;
  warning(warning: AnnexWarning): Said;
  skipped(skipped: Skipped): string;
  idTable(problem: Extract<IdTableOutcome, { ok: false }>['problem']): Said;
  idRow(problem: IdRowProblem): Said;
}
