/** import: what comes of it, and what of the table was not taken. */
import { type Bilingual, bilingual } from '../language.ts';

export interface ImportSums {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly refused: number;
}

export interface ImportOutcomeTexts {
  note(place: string, message: string, remedy: string): string;
  notTaken(place: string, message: string, remedy: string): string;
  noNumbers(fileName: string, rows: number): string;
  unknownBody(place: string, authority: string, nearest: string | null): string;
  sharedBody(place: string, authority: string, bodies: readonly string[]): string;
  sums(sums: ImportSums): string;
  question(files: number): string;
  written(files: number): string;
  readonly keepTable: string;
  readonly held: string;
  readonly dryRun: string;
  readonly notAgreed: string;
}

export const importOutcomeTexts: Bilingual<ImportOutcomeTexts> = bilingual<ImportOutcomeTexts>(
  {
    note: (place, message, remedy) =>
      `注意：${place === '' ? '' : `${place}：`}${message}；${remedy}`,
    notTaken: (place, message, remedy) => `不取：${place}：${message}；${remedy}`,
    noNumbers: (fileName, rows) =>
      `不取：${fileName} 没有“序号”列，${rows} 行都认不出是第几项；请加一列“序号”，或用 --map 列名=序号 指明`,
    sharedBody: (place, authority, bodies) =>
      `不取：${place}：“${authority}”指不止一个单位（${bodies.join('、')}）；表格里写其中一个的全称`,
    unknownBody: (place, authority, nearest) =>
      `不取：${place}：没有登记“${authority}”这个单位${nearest === null ? '' : `（是不是“${nearest}”？）`}；改正表格，或在 organizations/ 里登记它或它的简称`,
    sums: ({ added, changed, unchanged, gone, refused }) =>
      `合计：新增 ${added}、修改 ${changed}、不变 ${unchanged}、表里没有 ${gone}、不取 ${refused}`,
    question: (files) => `写入 ${files} 个文件？`,
    written: (files) => `写了 ${files} 个文件。接下来：renling validate`,
    keepTable: '附件表格请存进目录的 sources/ 再导入一次，清单就会记下它和它的 SHA-256',
    held: '有的行不取，什么都没有写入。其余照写：加 --keep-going',
    dryRun: '只是试算，没有写入。要写入：去掉 --dry-run',
    notAgreed: '没有写入。要写入：加 --yes',
  },
  {
    note: (place, message, remedy) =>
      `note: ${place === '' ? '' : `${place}: `}${message}; ${remedy}`,
    notTaken: (place, message, remedy) => `refused: ${place}: ${message}; ${remedy}`,
    noNumbers: (fileName, rows) =>
      `refused: ${fileName} has no column of item numbers, so none of ${rows} rows can be told apart; add a column 序号, or name it: --map HEADING=number`,
    sharedBody: (place, authority, bodies) =>
      `refused: ${place}: “${authority}” names several bodies (${bodies.join(', ')}); write one’s full name in the table`,
    unknownBody: (place, authority, nearest) =>
      `refused: ${place}: no body “${authority}” is registered${nearest === null ? '' : ` (did you mean “${nearest}”?)`}; mend the table, or register it or its alias in organizations/`,
    sums: ({ added, changed, unchanged, gone, refused }) =>
      `In all: ${added} new, ${changed} changed, ${unchanged} unchanged, ${gone} no longer there, ${refused} refused`,
    question: (files) => `Write ${files} files?`,
    written: (files) => `${files} files written. Next: renling validate`,
    keepTable:
      'Keep the table: put it into the catalogue’s sources/ and import it from there; the list then names it with its SHA-256',
    held: 'Some rows were refused; nothing was written. To write the rest: --keep-going',
    dryRun: 'A dry run: nothing was written. To write: without --dry-run',
    notAgreed: 'Nothing was written. To write: --yes',
  },
);
