/** What reading an annex and planning its import had to say, row by row, on standard error. */
import type { RefusedRow } from '../../actions/plan-import.ts';
import type { Annex } from '../../exchange/annex/annex.ts';
import { importTexts } from '../../text/import-texts.ts';
import type { Session } from '../session.ts';

interface Source {
  readonly fileName: string;
  readonly sheet: string | null;
}

export function sayAnnex(session: Session, source: Source, annex: Annex): void {
  const texts = importTexts[session.lang];
  const colon = session.say('：', ': ');
  for (const warning of annex.warnings) {
    const at =
      'row' in warning
        ? `${texts.place(source, { row: warning.row, column: 'column' in warning ? warning.column : null })}${colon}`
        : '';
    const { message, remedy } = texts.warning(warning);
    session.io.err(
      `${session.say('注意：', 'note: ')}${at}${message}${semicolon(session)}${remedy}\n`,
    );
  }
  for (const refused of annex.refused) {
    const { message, remedy } = texts.refused(refused);
    const at = texts.place(source, refused);
    session.io.err(
      `${session.say('不取：', 'refused: ')}${at}${colon}${message}${semicolon(session)}${remedy}\n`,
    );
  }
}

export function sayRefusedRows(
  session: Session,
  source: Source,
  refused: readonly RefusedRow[],
): void {
  const texts = importTexts[session.lang];
  const [first] = refused;
  if (first?.problem === 'number') {
    session.io.err(
      session.say(
        `不取：${source.fileName} 没有“序号”列，${refused.length} 行都认不出是第几项；请加一列“序号”，或用 --map 列名=序号 指明\n`,
        `refused: ${source.fileName} has no column of item numbers, so none of ${refused.length} rows can be told apart; add a column 序号, or name it: --map HEADING=number\n`,
      ),
    );
    return;
  }
  for (const one of refused) {
    if (one.problem === 'number') continue;
    const at = texts.place(source, { row: one.row.row, column: null });
    const near =
      one.nearest === null
        ? ''
        : session.say(`（是不是“${one.nearest}”？）`, ` (did you mean “${one.nearest}”?)`);
    session.io.err(
      session.say(
        `不取：${at}：没有登记“${one.row.authority}”这个单位${near}；改正表格，或在 organizations/ 里登记它或它的简称\n`,
        `refused: ${at}: no body “${one.row.authority}” is registered${near}; mend the table, or register it or its alias in organizations/\n`,
      ),
    );
  }
}

function semicolon(session: Session): string {
  return session.say('；', '; ');
}
