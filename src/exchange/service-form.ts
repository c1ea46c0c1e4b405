/**
 * The workbook in which a department fills in how its items are run: what is kept already stands in
 * it, closed sets are lists to choose from, its second row says of which catalogue and body it is, and
 * a hidden sheet keeps what stood in it, so that what was changed is told from what was not.
 */
import type { ServiceField } from '../reports/service/fields.ts';
import { columnLetter } from './table/table.ts';
import { escapeCellText, writeXlsxWorkbook, type CellValue } from './workbook-port.ts';

export interface ServiceForm {
  readonly sheet: string;
  readonly title: string;
  readonly mark: ServiceFormMark;
  /** How to fill it in. */
  readonly help: string;
  /** Item, name, type: not to be changed. */
  readonly fixed: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly field: ServiceField }[];
  /** As wide as `fixed` and `columns` together. */
  readonly rows: readonly (readonly string[])[];
  readonly chooseFrom: string;
}

export interface ServiceFormMark {
  readonly catalogue: string;
  readonly body: string;
}

/** Hidden; the same columns and rows as the visible one when the form was made. */
export const ORIGINALS_SHEET = 'renling';

const FORMAT = 'renling service 1';
const BETWEEN = ' | ';
/** Heading row, from 1: title, mark, help stand above it. */
const HEADING_ROW = 4;
/** The earliest moment a zip file can hold: the same form gives the same bytes. */
const FIXED_TIME = new Date(Date.UTC(1980, 0, 1));
const FIXED_WIDTHS = [12, 56, 14];
const GREY = 'F2F2F2';

export function writtenMark({ catalogue, body }: ServiceFormMark): string {
  return [FORMAT, body, catalogue].join(BETWEEN);
}

/** Null for a text that is no mark. */
export function readMark(text: string): ServiceFormMark | null {
  const [format, body, ...catalogue] = text.split(BETWEEN);
  if (format !== FORMAT || body === undefined || catalogue.length === 0) return null;
  return { body, catalogue: catalogue.join(BETWEEN) };
}

export async function serviceFormWorkbook(form: ServiceForm): Promise<Uint8Array> {
  const headings = [...form.fixed, ...form.columns.map(({ heading }) => heading)];
  const rows: CellValue[][] = [
    [form.title],
    [writtenMark(form.mark)],
    [form.help],
    headings,
    ...form.rows.map((row) => row.map((text, at) => cellOf(form, text, at))),
  ].map((row) => row.map((value) => (typeof value === 'string' ? escapeCellText(value) : value)));
  const last = HEADING_ROW + Math.max(1, form.rows.length);
  return writeXlsxWorkbook({
    properties: {
      title: form.title,
      creator: 'renling',
      created: FIXED_TIME,
      modified: FIXED_TIME,
    },
    defaultFont: { name: '宋体', size: 11 },
    sheets: [
      {
        name: form.sheet,
        rows,
        columns: headings.map((heading, at) => ({
          width: FIXED_WIDTHS[at] ?? Math.max(12, heading.length * 2 + 2),
          style: {
            numFmt: fieldAt(form, at)?.form.kind === 'number' ? 'General' : '@',
            alignment: { vertical: 'top', wrapText: true },
          },
        })),
        cells: styles(form, rows, headings.length),
        freezePane: { rows: HEADING_ROW, columns: form.fixed.length },
        dataValidations: form.columns.flatMap(({ field }, at) => {
          const choices = choicesOf(field);
          if (choices === null) return [];
          const column = columnLetter(form.fixed.length + at);
          return [
            {
              type: 'list' as const,
              values: choices,
              allowBlank: true,
              // Several methods may stand in one cell, which no list allows.
              showErrorMessage: field.form.kind !== 'choices',
              errorTitle: field.label.zh,
              errorMessage: `${form.chooseFrom}${choices.join(' ')}`,
              range: `${column}${HEADING_ROW + 1}:${column}${last}`,
            },
          ];
        }),
      },
      {
        name: ORIGINALS_SHEET,
        hidden: true,
        rows: [headings, ...form.rows].map((row) => row.map(escapeCellText)),
      },
    ],
  });
}

function fieldAt(form: ServiceForm, column: number): ServiceField | undefined {
  return form.columns[column - form.fixed.length]?.field;
}

function cellOf(form: ServiceForm, text: string, column: number): CellValue {
  if (text === '') return null;
  return fieldAt(form, column)?.form.kind === 'number' ? Number(text) : text;
}

function choicesOf({ form }: ServiceField): string[] | null {
  if (form.kind === 'yes-no') return ['是', '否'];
  return form.kind === 'choice' || form.kind === 'choices' ? [...form.choices] : null;
}

function styles(form: ServiceForm, rows: readonly CellValue[][], width: number) {
  const cells = new Map<string, object>();
  const put = (row: number, column: number, style: object): void => {
    const value = rows[row]?.[column] ?? null;
    if (value !== null) cells.set(`${row},${column}`, { value, type: 'string', style });
  };
  put(0, 0, { font: { bold: true, size: 14 }, alignment: { wrapText: false }, numFmt: '@' });
  for (const row of [1, 2]) {
    put(row, 0, {
      font: { color: { rgb: '595959' } },
      alignment: { wrapText: false },
      numFmt: '@',
    });
  }
  for (let column = 0; column < width; column += 1) {
    put(HEADING_ROW - 1, column, {
      font: { bold: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EDF5' } },
      border: { bottom: { style: 'thin' } },
      alignment: { vertical: 'center', wrapText: true },
    });
  }
  for (let row = HEADING_ROW; row < rows.length; row += 1) {
    for (let column = 0; column < form.fixed.length; column += 1) {
      put(row, column, {
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: GREY } },
        alignment: { vertical: 'top', wrapText: true },
        numFmt: '@',
      });
    }
  }
  return cells;
}
