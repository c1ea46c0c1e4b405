/** The rows of a form that were refused, in a file that can be corrected and given again. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readMark } from '../../exchange/service-form.ts';
import { guardFormula } from '../../exchange/table/formula-guard.ts';
import type { Row, Table } from '../../exchange/table/table.ts';
import { formatDelimited } from '../../exchange/workbook-port.ts';
import { shellWord } from '../../text/shell-word.ts';
import type { Session } from '../session.ts';
import { writeOut } from '../write-out.ts';
import { type Form, REFUSED, textOf } from '../../exchange/service-form-reading.ts';
import { isUntouched, type Originals } from './originals.ts';

export interface Refused {
  readonly file: string;
  readonly table: Table;
  readonly form: Form;
  readonly originals: Originals;
  /** Number of the row → what is wrong with it. */
  readonly why: ReadonlyMap<number, string>;
  /** Rows without fault that were not written either. */
  readonly unwritten: boolean;
}

/** Never over a file that is there already: somebody may be correcting it. */
export async function writeRefused(session: Session, refused: Refused): Promise<void> {
  const { file, why, unwritten } = refused;
  const rows = rowsOf(session, refused).map((row) => row.map(guardFormula));
  const text = `\uFEFF${await formatDelimited(rows)}`;
  const path = freePath(session, file, text);
  writeOut(session, path, text);
  const count = why.size;
  const where = session.say(
    `不行的 ${count} 行在 ${path} 里`,
    count === 1 ? `The refused row is in ${path}` : `The ${count} refused rows are in ${path}`,
  );
  const again = `renling service set --from ${shellWord(path)}`;
  session.io.err(
    unwritten
      ? session.say(
          `${where}。其余的也没有写：在 ${file} 里改好，整份再给一次；或先加 --keep-going 写其余的，改好这几行后：${again}\n`,
          `${where}. The others were not written either: correct ${file} and give it again whole; or write the others by --keep-going, and when these are corrected: ${again}\n`,
        )
      : session.say(`${where}，改好后：${again}\n`, `${where}; when corrected: ${again}\n`),
  );
}

/** As they were, with what is wrong behind; what nobody touched is left out, so that it cannot undo what came since. */
function rowsOf(session: Session, { table, form, originals, why }: Refused): string[][] {
  const width = form.heading.cells.length;
  const marks = table.rows.filter(
    (row) =>
      row.number < form.heading.number && row.cells.some((one) => readMark(one.text) !== null),
  );
  const old = form.heading.cells.findIndex((cell) => REFUSED.includes(textOf(cell)));
  const withReason = (cells: string[], reason: string): string[] =>
    old < 0 ? [...cells, reason] : cells.with(old, reason);
  const texts = (row: Row): string[] =>
    Array.from({ length: width }, (_, at) => row.cells[at]?.text ?? '');
  const untouched = (row: Row): ReadonlySet<number> =>
    new Set(
      form.columns.filter((one) => isUntouched(originals, form, row, one)).map(({ at }) => at),
    );
  return [
    ...marks.map((row) => row.cells.map((cell) => cell.text)),
    withReason(texts(form.heading), session.say('未通过原因', 'Refused because')),
    ...form.rows
      .filter(({ number }) => why.has(number))
      .map((row) => {
        const blank = untouched(row);
        const cells = texts(row).map((text, at) => (blank.has(at) ? '' : text));
        return withReason(cells, why.get(row.number) ?? '');
      }),
  ];
}

/** `form.refused.csv`, with -2, -3 … where another file is called so. */
function freePath(session: Session, file: string, text: string): string {
  const base = `${file.replace(/(?:\.refused(?:-\d+)?)?\.[^./\\]+$/, '')}.refused`;
  for (let count = 1; ; count += 1) {
    const path = `${base}${count === 1 ? '' : `-${String(count)}`}.csv`;
    const at = resolve(session.io.cwd, path);
    if (!existsSync(at) || readFileSync(at, 'utf8') === text) return path;
  }
}
