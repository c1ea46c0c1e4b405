import { describe, expect, it } from 'vitest';
import type { Said } from '../../src/text/import/import-texts-type.ts';
import { importTexts } from '../../src/text/import-texts.ts';
import {
  annexProblems,
  idRowProblems,
  refusals,
  skips,
  tableProblems,
  warnings,
} from '../exchange/support/problems.ts';

const { zh, en } = importTexts;
const noHeading = { kind: 'no-heading', expected: ['事项编号'], found: [] } as const;

function everything(texts: typeof zh): Said[] {
  return [
    ...Object.values(tableProblems).map((problem) => texts.table(problem)),
    ...Object.values(annexProblems).map((problem) => texts.annex(problem)),
    ...refusals.map((refused) => texts.refused(refused)),
    ...Object.values(warnings).map((warning) => texts.warning(warning)),
    ...idRowProblems.map((problem) => texts.idRow(problem)),
    texts.idTable(noHeading),
    ...skips.map((skipped) => ({ message: texts.skipped(skipped), remedy: 'x' })),
  ];
}

describe('import texts', () => {
  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('%s: each says cause and remedy, filled in, without a full stop', (_, texts) => {
    const all = everything(texts);
    for (const { message, remedy } of all) {
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
      expect(`${message} ${remedy}`).not.toMatch(/undefined|null|\[object|NaN/);
      expect(message).not.toMatch(/[。.]$/);
      expect(remedy).not.toMatch(/[。.]$/);
    }
    expect(new Set(all.map((said) => said.message)).size).toBe(all.length);
  });

  it('Chinese texts have no English punctuation between Chinese characters', () => {
    for (const { message, remedy } of everything(zh)) {
      expect(`${message}\n${remedy}`).not.toMatch(/\p{Script=Han}[,;:?!]\p{Script=Han}/u);
    }
  });

  it('names the place', () => {
    const source = { fileName: '附件.xlsx', sheet: '附件1' };
    expect(zh.place(source, { row: 5, column: 'C' })).toBe('附件.xlsx 工作表“附件1” 第 5 行 C 列');
    expect(en.place(source, { row: 5, column: 'C' })).toBe(
      '附件.xlsx, sheet "附件1", row 5, column C',
    );
    const csv = { fileName: 'a.csv', sheet: null };
    expect(zh.place(csv, { row: 5, column: null })).toBe('a.csv 第 5 行');
    expect(en.place(csv, { row: null, column: null })).toBe('a.csv');
  });

  it('says of a numeric code what happened and how to mend the column', () => {
    const refused = refusals.find((each) => each.problem.kind === 'numeric-code');
    if (refused === undefined) throw new Error('no example');
    expect(zh.refused(refused)).toEqual({
      message:
        'C 列“设定依据”的 440003000000000000 是数字而不是文本，Excel 只保留 15 位有效数字，并会丢掉开头的 0',
      remedy: '把这一列的单元格格式设为“文本”，再按原件重新填写编码（只改格式找不回丢掉的数字）',
    });
  });

  it('quotes long cells by their beginning', () => {
    const value = '甲'.repeat(200);
    const place = { row: 1, column: 'A', heading: null };
    const { message } = zh.warning({ kind: 'basis-unparsed', value, ...place });
    expect(message.length).toBeLessThan(100);
  });
});
