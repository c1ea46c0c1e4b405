/** One row of an annex table → an item, or why not. */
import { parseItemType } from '../../model/item-types.ts';
import type { Cell, Row } from '../table/table.ts';
import { isBlank } from '../table/table.ts';
import type {
  AnnexField,
  AnnexRow,
  AnnexWarning,
  Mode,
  Place,
  RecognisedColumn,
  Refused,
  RowProblem,
  Scope,
} from './annex.ts';
import { parseBasis } from './basis.ts';
import { isOnlyMode, modeInRemark, parseMode } from './mode.ts';
import { comparable, tidy, tidyLines, tidyOrNothing } from './plain.ts';
import { readScope } from './scope.ts';
import type { Sections } from './sections.ts';

export type Columns = ReadonlyMap<AnnexField, RecognisedColumn>;

/** What the rows above left behind: cells that are blank because they say the same as above. */
export interface Carried {
  authority: string;
  field: string;
  /** Name of the main item, while sub-items follow. */
  mainItem: string;
}

export interface RowReading {
  /** Null if anything was refused. */
  readonly item: AnnexRow | null;
  readonly refused: readonly Refused[];
  readonly warnings: readonly AnnexWarning[];
  readonly extentAssumed: boolean;
  readonly number: number | null;
  readonly numberMerged: boolean;
}

export function readItemRow(
  row: Row,
  columns: Columns,
  sections: Sections,
  carried: Carried,
): RowReading {
  return new ItemRowReader(row, columns, sections, carried).read();
}

class ItemRowReader {
  readonly #refused: Refused[] = [];
  readonly #warnings: AnnexWarning[] = [];
  #extentAssumed = false;

  constructor(
    readonly row: Row,
    readonly columns: Columns,
    readonly sections: Sections,
    readonly carried: Carried,
  ) {}

  read(): RowReading {
    const number = this.#number();
    const subitem = tidyOrNothing(this.#text('subitem'));
    const name = this.#name(subitem);
    const type = this.#type();
    const authority = this.#authority();
    const field = this.#field();
    const remark = tidyLines(this.#text('note'));
    const mode = this.#mode(remark);
    const scope = this.#scope(remark);
    const basis = this.#basis();
    const code = this.#code();
    const complete =
      this.#refused.length === 0 &&
      name !== '' &&
      type !== null &&
      mode !== null &&
      authority !== '';
    return {
      item: complete
        ? {
            row: this.row.number,
            number,
            name,
            ...(subitem === '' ? {} : { subitem }),
            type,
            ...(field === '' ? {} : { field }),
            authority,
            mode,
            scope,
            basis,
            ...(code === '' ? {} : { code }),
            ...(remark === '' || isOnlyMode(remark) ? {} : { note: remark }),
          }
        : null,
      refused: this.#refused,
      warnings: this.#warnings,
      extentAssumed: this.#extentAssumed,
      number,
      numberMerged: this.#cell('number')?.origin === 'above',
    };
  }

  /** The cell of a field; one that belongs to a range begun further left is not its own. */
  #cell(field: AnnexField): Cell | null {
    const column = this.columns.get(field);
    const cell = column === undefined ? undefined : this.row.cells[column.index];
    return cell === undefined || cell.origin === 'left' ? null : cell;
  }

  /** Its text; a formula without a value or an Excel error refuses the row. */
  #text(field: AnnexField): string {
    const cell = this.#cell(field);
    if (cell === null) return '';
    const fault =
      cell.fault ??
      (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(cell.text)
        ? 'error-value'
        : undefined);
    if (fault !== undefined) {
      this.#refuse(field, { kind: fault }, cell.text);
      return '';
    }
    return isBlank(cell.text) ? '' : cell.text;
  }

  #place(field: AnnexField): Place {
    const column = this.columns.get(field);
    return {
      row: this.row.number,
      column: column?.column ?? null,
      heading: column?.heading ?? null,
    };
  }

  #refuse(field: AnnexField, problem: RowProblem, value: string): void {
    this.#refused.push({ ...this.#place(field), field, value, problem });
  }

  #warn(warning: AnnexWarning): void {
    this.#warnings.push(warning);
  }

  /** `missing`, unless the cell was refused for another reason already. */
  #missing(field: AnnexField): void {
    if (this.#refused.some((refused) => refused.field === field)) return;
    this.#refuse(field, { kind: 'missing' }, '');
  }

  #number(): number | null {
    if (!this.columns.has('number')) return null;
    const text = this.#text('number');
    const plain = comparable(text).replace(/[.、]$/, '');
    if (plain === '') {
      this.#missing('number');
      return null;
    }
    const number = /^\d{1,9}$/.test(plain) ? Number(plain) : 0;
    if (number >= 1) return number;
    this.#refuse('number', { kind: 'not-a-number' }, tidy(text));
    return null;
  }

  #name(subitem: string): string {
    const own = tidyOrNothing(this.#text('name'));
    const name = own === '' && subitem !== '' ? this.carried.mainItem : own;
    this.carried.mainItem = subitem === '' ? '' : name;
    if (name === '') this.#missing('name');
    return name;
  }

  #type() {
    const text = tidyOrNothing(this.#text('type'));
    if (text === '') {
      const type = this.sections.get('type')?.type ?? null;
      if (type === null) this.#missing('type');
      return type;
    }
    const type = parseItemType(text);
    if (type === null) this.#refuse('type', { kind: 'type-unknown' }, text);
    return type;
  }

  #authority(): string {
    const own = tidyOrNothing(this.#text('authority'));
    if (own !== '') this.carried.authority = own;
    const authority = this.carried.authority || (this.sections.get('department')?.label ?? '');
    if (authority === '') this.#missing('authority');
    return authority;
  }

  #field(): string {
    const own = tidyOrNothing(this.#text('field'));
    if (own !== '') this.carried.field = own;
    return this.carried.field || (this.sections.get('field')?.label ?? '');
  }

  #mode(remark: string): Mode | null {
    const text = tidyOrNothing(this.#text('mode'));
    const inRemark = remark === '' ? null : modeInRemark(remark);
    const mode = text === '' ? inRemark : parseMode(text);
    if (mode === 'ambiguous') {
      this.#refuse(text === '' ? 'note' : 'mode', { kind: 'mode-ambiguous' }, text || remark);
      return null;
    }
    if (mode === null) {
      if (text === '') {
        this.#refuse(this.columns.has('mode') ? 'mode' : 'note', { kind: 'mode-missing' }, remark);
      } else this.#refuse('mode', { kind: 'mode-unknown' }, text);
      return null;
    }
    if (text !== '' && inRemark !== null && inRemark !== mode) {
      this.#warn({ kind: 'mode-differs', mode, value: remark, ...this.#place('note') });
    }
    return mode;
  }

  #scope(remark: string): Scope {
    const { scope, powersUnknown, extentUnclear, extentAssumed } = readScope({
      range: tidyLines(this.#text('extent')),
      powers: tidyOrNothing(this.#text('powers')),
      content: tidyLines(this.#text('content')),
      mode: tidyOrNothing(this.#text('mode')),
      remark,
    });
    this.#extentAssumed = extentAssumed;
    if (powersUnknown !== null) {
      this.#warn({ kind: 'powers-unknown', value: powersUnknown, ...this.#place('powers') });
    }
    if (extentUnclear !== null) {
      const taken = scope.extent;
      this.#warn({ kind: 'extent-unclear', value: extentUnclear, taken, ...this.#place('extent') });
    }
    return scope;
  }

  #basis() {
    const text = tidyLines(this.#text('basis'));
    const article = tidyLines(this.#text('article'));
    const parsed = parseBasis(text + article);
    for (const value of parsed.unparsed) {
      this.#warn({ kind: 'basis-unparsed', value, ...this.#place('basis') });
    }
    if (parsed.remainder.length > 0) {
      const value = parsed.remainder.join(' ');
      this.#warn({ kind: 'basis-remainder', value, ...this.#place('basis') });
    }
    return parsed.basis;
  }

  #code(): string {
    const cell = this.#cell('code');
    const text = tidyOrNothing(this.#text('code')).replaceAll(/\s+/g, '');
    if (text === '') return '';
    if (cell?.kind === 'number' || cell?.kind === 'date') {
      this.#refuse('code', { kind: 'numeric-code' }, text);
    } else if (/^\d(?:\.\d+)?E\+?\d+$/i.test(text)) {
      this.#refuse('code', { kind: 'rounded-code' }, text);
    }
    return text;
  }
}
