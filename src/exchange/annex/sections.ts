/** Heading rows inside a table: `一、市教育局(12项)`, `(一)行政许可(3项)`, `教育领域`. */
import type { Item } from '../../model/generated/records.ts';
import { parseItemType } from '../../model/item-types.ts';
import type { Cell, Row } from '../table/table.ts';
import { isBlank } from '../table/table.ts';
import type { AnnexWarning } from './annex.ts';
import { comparable, tidy } from './plain.ts';

export interface SectionHeading {
  readonly row: number;
  /** As written. */
  readonly text: string;
  readonly about: 'department' | 'type' | 'field';
  /** Without numbering and count. */
  readonly label: string;
  readonly type: Item['type'] | null;
  /** The count in it, if any. */
  readonly declared: number | null;
}

const ORDINAL =
  /^(?:[(][一二三四五六七八九十百]+[)]|[一二三四五六七八九十百]+[、.,:]|第[一二三四五六七八九十百]+[部章节]分?[、:]?)/;
const COUNTED = /[(]?(?:共|计|共计)?(\d+)(?:大)?[项件个条](?:事项)?[)]?$/;
const DEPARTMENT = /(?:厅|局|委|委员会|办|办公室|部门|中心|管委会|政府|集团|公司|总队)$/;
const TYPE_SUFFIX = /(?:类)?(?:事项|类)$/;

/** Cells that are filled in this row: its own, formulas without a value too, and those merged from above. */
export function filledCells(row: Row): Cell[] {
  return row.cells.filter(
    (cell) => cell.origin !== 'left' && (!isBlank(cell.text) || cell.fault !== undefined),
  );
}

/**
 * The heading a row is, or null. Such a row holds one text (and perhaps the count beside it) that
 * is numbered in Chinese, carries a count, or is a body's name.
 */
export function sectionHeading(row: Row): SectionHeading | null {
  const [first, second, third] = filledCells(row);
  if (first === undefined || first.kind !== 'text' || third !== undefined) return null;
  const countBeside = second === undefined ? '' : comparable(second.text);
  if (second !== undefined && !/^[(]?共?\d+[项件个条][)]?$/.test(countBeside)) return null;
  const plain = comparable(first.text) + countBeside;
  const ordinal = ORDINAL.exec(plain)?.[0] ?? '';
  const unnumbered = plain.slice(ordinal.length);
  const counted = COUNTED.exec(unnumbered);
  const label = (counted === null ? unnumbered : unnumbered.slice(0, counted.index)).replace(
    /[:、,]+$/,
    '',
  );
  if (label === '') return null;
  const type = parseItemType(label) ?? parseItemType(label.replace(TYPE_SUFFIX, ''));
  const about = type !== null ? 'type' : /(?:领域|行业)$/.test(label) ? 'field' : 'department';
  const marked = ordinal !== '' || counted !== null;
  if (!marked && about === 'department' && !DEPARTMENT.test(label)) return null;
  return {
    row: row.number,
    text: tidy(first.text),
    about,
    label: about === 'field' ? label.replace(/(?:领域|行业)$/, '') : label,
    type,
    declared: counted === null ? null : Number(counted[1]),
  };
}

interface OpenSection {
  readonly heading: SectionHeading;
  items: number;
}

/** The headings in force, outermost first: one of each kind at most. */
export class Sections {
  readonly #open: OpenSection[] = [];
  readonly warnings: AnnexWarning[] = [];

  /** A heading ends the section of its own kind and what was nested in it. */
  enter(heading: SectionHeading): void {
    const same = this.#open.findIndex((section) => section.heading.about === heading.about);
    if (same !== -1) this.#closeFrom(same);
    this.#open.push({ heading, items: 0 });
  }

  countItem(): void {
    for (const section of this.#open) section.items += 1;
  }

  get(about: SectionHeading['about']): SectionHeading | null {
    return this.#open.find((section) => section.heading.about === about)?.heading ?? null;
  }

  end(): void {
    this.#closeFrom(0);
  }

  #closeFrom(index: number): void {
    for (const { heading, items } of this.#open.splice(index)) {
      if (heading.declared === null || heading.declared === items) continue;
      const { row, text, declared } = heading;
      this.warnings.push({ kind: 'section-count', row, text, declared, actual: items });
    }
  }
}

const TOTAL = /^(?:合计|总计|小计|共计|总数|总共)[:：]?/;
const NOTE =
  /^(?:注|备注|说明|填表说明|填表人|填报人|制表人|填报单位|填表单位|联系人|联系电话)\d*[:.、(]/;

/** `合计`, or a remark below the table; the total's own count if it states one. */
export function asideOf(
  row: Row,
):
  | { reason: 'total'; text: string; declared: number | null }
  | { reason: 'note'; text: string }
  | null {
  const filled = filledCells(row);
  const first = filled[0];
  if (first === undefined) return null;
  const plain = comparable(first.text);
  if (NOTE.test(plain)) return { reason: 'note', text: tidy(first.text) };
  if (!TOTAL.test(plain)) return null;
  const own = plain.replace(TOTAL, '');
  const counts = [own, ...filled.slice(1).map((cell) => comparable(cell.text))]
    .map((text) => /^[(]?共?(\d+)[项件个条]?[)]?$/.exec(text)?.[1])
    .filter((count) => count !== undefined);
  const whole = /^(?:合计|总计|总数|总共)/.test(plain);
  const declared = whole && counts.length === 1 ? Number(counts[0]) : null;
  return { reason: 'total', text: tidy(filled.map((cell) => cell.text).join(' ')), declared };
}
