import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBasis } from '../../src/exchange/annex/basis.ts';
import { runs } from '../support/property-runs.ts';

/** `法 条` for each basis. */
function cited(text: string): string[] {
  return parseBasis(text).basis.map(({ law, article }) => `${law} ${article ?? ''}`.trim());
}

describe('citations', () => {
  it.each<[string, string[]]>([
    ['《教育法》', ['教育法']],
    ['《教育法》第十二条', ['教育法 第十二条']],
    ['《教育法》第12条', ['教育法 第12条']],
    ['《教育法》第一百二十条之一', ['教育法 第一百二十条之一']],
    ['《教育法》第十二条第二款', ['教育法 第十二条第二款']],
    ['《教育法》第十二条第二款第（三）项', ['教育法 第十二条第二款第（三）项']],
    ['《教育法》第十二条第(一)、(二)项', ['教育法 第十二条第(一)、(二)项']],
    ['《教育法》第十二条、第十三条', ['教育法 第十二条', '教育法 第十三条']],
    ['《教育法》第十二条和第十三条的规定', ['教育法 第十二条', '教育法 第十三条']],
    ['《教育法》第十二条至第十五条', ['教育法 第十二条至第十五条']],
    ['《教育法》第十二条第一款、第二款', ['教育法 第十二条第一款、第二款']],
    ['《教育法》（2021年修正）第五条', ['教育法 第五条']],
    ['《教育法》 第 五 条 ', ['教育法 第五条']],
    ['《教育法》\n第五条\n第六条', ['教育法 第五条', '教育法 第六条']],
    ['《教育法》第五条；《民办教育促进法》第十二条', ['教育法 第五条', '民办教育促进法 第十二条']],
    ['《教育法》第五条，《民办教育促进法》第十二条', ['教育法 第五条', '民办教育促进法 第十二条']],
    ['《教育法》第五条、《民办教育促进法》', ['教育法 第五条', '民办教育促进法']],
    ['《教育法》第五条;第六条', ['教育法 第五条', '教育法 第六条']],
    [
      '1.《教育法》第五条。\n2.《民办教育促进法》第六条。',
      ['教育法 第五条', '民办教育促进法 第六条'],
    ],
    ['【法律】《教育法》第五条', ['教育法 第五条']],
    ['依据：《教育法》第五条', ['教育法 第五条']],
    ['根据《教育法》第五条', ['教育法 第五条']],
    ['民办教育促进法第十二条', ['民办教育促进法 第十二条']],
    ['《国务院关于修改〈公路法〉的决定》', ['国务院关于修改〈公路法〉的决定']],
    ['《国务院关于修改《公路法》的决定》第一条', ['国务院关于修改《公路法》的决定 第一条']],
    [
      '《国务院对确需保留的行政审批项目设定行政许可的决定》（国务院令第412号）附件第35项',
      ['国务院对确需保留的行政审批项目设定行政许可的决定 附件第35项'],
    ],
    ['《教育法》第五条；《教育法》第五条', ['教育法 第五条']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
    expect(parseBasis(text)).toMatchObject({ unparsed: [], remainder: [] });
  });
});

describe('what is no citation', () => {
  it('is kept whole and named', () => {
    expect(parseBasis('国发〔2016〕72号文件；《教育法》第五条')).toEqual({
      basis: [{ law: '国发〔2016〕72号文件' }, { law: '教育法', article: '第五条' }],
      unparsed: ['国发〔2016〕72号文件'],
      remainder: [],
    });
    expect(parseBasis('《教育法第五条').unparsed).toEqual(['《教育法第五条']);
  });

  it('is named where it follows a citation; laws quoted inside it are not cited', () => {
    const text =
      '《许可法》第十二条：“下列事项；可以设定：（一）《安全法》第三条。”\n《教育法》第五条';
    const parsed = parseBasis(text);
    expect(cited(text)).toEqual(['许可法 第十二条', '教育法 第五条']);
    expect(parsed.remainder).toHaveLength(1);
    expect(parseBasis('《教育法》第五条 县级以上人民政府应当审批').remainder).toEqual([
      '县级以上人民政府应当审批',
    ]);
  });

  it('no text makes it fail, give an empty law, or loses a law or an article', () => {
    const piece = fc.constantFrom(
      '《',
      '》',
      '教育法',
      '第五条',
      '第二款',
      '（一）',
      '；',
      '、',
      '\n',
      '“',
      '”',
      '：',
      '附件',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const parsed = parseBasis(pieces.join(''));
        for (const { law, article } of parsed.basis) {
          expect(law).not.toBe('');
          expect(law).toBe(law.trim());
          expect(article).not.toBe('');
        }
        const told = JSON.stringify(parsed);
        for (const each of ['教育法', 'x', '第五条', '第二款'] as const) {
          if (pieces.includes(each)) expect(told).toContain(each);
        }
      }),
      runs(2000),
    );
  });
});
