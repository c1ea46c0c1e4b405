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
  sums(sums: ImportSums): string;
  question(files: number): string;
  written(files: number): string;
  readonly keepTable: string;
  readonly held: string;
  readonly dryRun: string;
  readonly notAgreed: string;
  noList(id: string): string;
  lists(ids: readonly string[]): string;
  didYouMean(near: string): string;
}

export const importOutcomeTexts: Bilingual<ImportOutcomeTexts> = bilingual<ImportOutcomeTexts>(
  {
    note: (place, message, remedy) =>
      `注意：${place === '' ? '' : `${place}：`}${message}；${remedy}`,
    notTaken: (place, message, remedy) => `不取：${place}：${message}；${remedy}`,
    noNumbers: (fileName, rows) =>
      `不取：${fileName} 没有“序号”列，${rows} 行都认不出是第几项；请加一列“序号”，或用 --map 列名=序号 指明`,
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
    noList: (id) => `没有清单“${id}”`,
    lists: (ids) => `现有清单：${ids.join('、')}`,
    didYouMean: (near) => `是不是 ${near}？`,
  },
  {
    note: (place, message, remedy) =>
      `note: ${place === '' ? '' : `${place}: `}${message}; ${remedy}`,
    notTaken: (place, message, remedy) => `refused: ${place}: ${message}; ${remedy}`,
    noNumbers: (fileName, rows) =>
      `refused: ${fileName} has no column of item numbers, so none of ${rows} rows can be told apart; add a column 序号, or name it: --map HEADING=number`,
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
    noList: (id) => `there is no list “${id}”`,
    lists: (ids) => `the lists: ${ids.join(', ')}`,
    didYouMean: (near) => `did you mean ${near}?`,
  },
);
