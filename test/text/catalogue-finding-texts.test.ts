/** Texts of the rules over the catalogue: what every case of the checks says, in both languages. */
import { describe, expect, it } from 'vitest';
import type { AnyDraft } from '../../src/findings/finding.ts';
import type { Code } from '../../src/findings/registry.ts';
import type { FindingText } from '../../src/text/finding-text.ts';
import { claimTexts as claimTextsEn } from '../../src/text/en/findings/claims.ts';
import { referenceTexts as referenceTextsEn } from '../../src/text/en/findings/references.ts';
import { settingTexts as settingTextsEn } from '../../src/text/en/findings/settings.ts';
import { totalsTexts as totalsTextsEn } from '../../src/text/en/findings/totals.ts';
import { claimTexts } from '../../src/text/zh/findings/claims.ts';
import { referenceTexts } from '../../src/text/zh/findings/references.ts';
import { settingTexts } from '../../src/text/zh/findings/settings.ts';
import { totalsTexts } from '../../src/text/zh/findings/totals.ts';
import { claimCases } from '../checks/cases/claims.ts';
import type { CheckCase } from '../checks/cases/check-case.ts';
import { referenceCases } from '../checks/cases/references.ts';
import { settingCases } from '../checks/cases/settings.ts';
import { totalsCases } from '../checks/cases/totals.ts';
import { uniquenessCases } from '../checks/cases/uniqueness.ts';
import { AS_OF, buildCatalogue } from '../support/catalogue-builder.ts';

type Table = Readonly<Partial<Record<Code, FindingText<never>>>>;

const ZH: Table = { ...referenceTexts, ...totalsTexts, ...claimTexts, ...settingTexts };
const EN: Table = { ...referenceTextsEn, ...totalsTextsEn, ...claimTextsEn, ...settingTextsEn };

const CASES: CheckCase[] = [
  ...referenceCases,
  ...uniquenessCases,
  ...totalsCases,
  ...claimCases,
  ...settingCases,
];
const DRAFTS: AnyDraft[] = CASES.flatMap(({ check, change, asOf = AS_OF }) => [
  ...check.run(buildCatalogue(change), { asOf }),
]);

function say(table: Table, { code, args }: AnyDraft) {
  const text = table[code];
  if (text === undefined) throw new Error(`no text for ${code}`);
  return { message: text.message(args as never), remedy: text.remedy(args as never) };
}

describe.each([
  ['zh', ZH],
  ['en', EN],
])('%s', (language, table) => {
  it('has words for every finding of the cases, without holes and full stops', () => {
    for (const found of DRAFTS) {
      for (const sentence of Object.values(say(table, found))) {
        expect(sentence, found.code).not.toMatch(/undefined|null|NaN|\[object|[。.]$/);
        expect(sentence.length, found.code).toBeGreaterThan(4);
      }
    }
  });

  it('has a title of a few words, a reason and a way to mend it for every code', () => {
    for (const [code, text] of Object.entries(table)) {
      expect(text.title.length, code).toBeLessThan(language === 'zh' ? 20 : 50);
      expect(text.title, code).not.toMatch(/[。.]$/);
      expect(text.why, code).toMatch(/[。.]$/);
      expect(text.fix, code).toMatch(/[。.]$/);
    }
  });
});

/** What the first case that gives a code says of it. */
function first(table: Table, code: Code) {
  const found = DRAFTS.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no case gives ${code}`);
  return say(table, found);
}

describe('what a clerk reads', () => {
  it('names who holds the item, since when, and what to type', () => {
    expect(first(ZH, 'RL501')).toEqual({
      message:
        '济南高新区管委会（jn-gaoxin）认领了实施专科教育的民办学校设立审批（city-001），而济南市教育局（jn-education）已于 2020-08-01 认领',
      remedy:
        '两家商定由谁承接，另一家退回：renling release city-001 --org 济南高新区管委会（或 --org 济南市教育局），并写明理由',
    });
  });

  it('gives the whole command for an unclaimed item, and the days left', () => {
    expect(first(ZH, 'RL507')).toEqual({
      message: 'city-003“对违法使用枪支行为的处罚”尚未认领，距认领期限 2020-09-08 还有 19 日',
      remedy: 'renling claim city-003 --org 济南市公安局',
    });
    expect(first(EN, 'RL507')).toEqual({
      message:
        'Nobody has claimed city-003 对违法使用枪支行为的处罚; 19 days to the deadline 2020-09-08',
      remedy: 'renling claim city-003 --org jn-police',
    });
  });

  it('counts days in words that fit', () => {
    const say507 = (table: Table, days: number) =>
      table.RL507?.message({ item: { id: 'i', name: 'n' }, deadline: '2020-09-08', days } as never);
    expect(say507(ZH, 0)).toContain('今天（2020-09-08）是认领期限的最后一天');
    expect(say507(ZH, -1)).toContain('认领期限 2020-09-08 已过 1 日');
    expect(say507(EN, 0)).toContain('today (2020-09-08) is the last day');
    expect(say507(EN, -1)).toContain('passed 1 day ago');
  });

  it('says that files which cannot be used are the whole difference', () => {
    const args = { list: 'city', declared: 3, actual: 2, missing: [], doubled: [], unreadable: 1 };
    expect(totalsTexts.RL403.message(args)).toBe(
      '清单 city 公布 3 项，实有 2 项，少 1 项（正好有 1 个事项文件无法使用，未计入）',
    );
    expect(totalsTexts.RL403.remedy(args)).toContain('先改正无法使用的事项文件');
    expect(
      totalsTexts.RL403.message({
        ...args,
        missing: [{ from: 3, to: 3 }],
        doubled: [2],
        unreadable: 0,
      }),
    ).toBe('清单 city 公布 3 项，实有 2 项，少 1 项（缺序号 3；序号 2 重复）');
    const gaps = [
      { from: 2, to: 2 },
      { from: 5, to: 9 },
    ];
    expect(totalsTexts.RL407.message({ list: 'city', missing: gaps })).toBe(
      '清单 city 的序号不连续，缺 2、5-9',
    );
  });
});
