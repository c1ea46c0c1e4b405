import { describe, expect, it } from 'vitest';
import { ITEM_TYPES } from '../../src/model/item-types.ts';
import { csvAnnex, sheetAnnex } from './support/annexes.ts';

const HEAD = '序号,事项名称,事项类型,实施机关,调整方式';

/** One row below the usual heading, some of its cells and columns replaced or added. */
async function one(cells: Record<string, string>) {
  const row: Record<string, string> = {
    序号: '1',
    事项名称: '民办学校设立审批',
    事项类型: '行政许可',
    实施机关: '省教育厅',
    调整方式: '下放',
    ...cells,
  };
  const quoted = Object.values(row).map((value) => `"${value.replaceAll('"', '""')}"`);
  return csvAnnex(`${Object.keys(row).join(',')}\n${quoted.join(',')}\n`);
}

describe('names', () => {
  it('are kept as written but for edges and the line breaks of a narrow column', async () => {
    const annex = await one({ 事项名称: ' 民办学校（含幼儿园)\n设立 审批\u3000' });
    expect(annex.rows[0]?.name).toBe('民办学校（含幼儿园)设立 审批');
  });

  it('a dash or 无 is no sub-item, no code, no remark', async () => {
    const annex = await one({
      子项名称: '—',
      基本编码: '无',
      备注: '/',
      领域: '-',
      设定依据: '无',
    });
    expect(annex.rows[0]).toEqual({
      row: 2,
      number: 1,
      name: '民办学校设立审批',
      type: '行政许可',
      authority: '省教育厅',
      mode: '下放',
      scope: { extent: '全部' },
      basis: [],
    });
  });

  it('the main item is carried to its sub-items where its cells are blank', async () => {
    const annex = await csvAnnex(
      `序号,主项,子项,事项类型,实施机关,调整方式\n1,甲,甲一,行政许可,省教育厅,下放\n2,,甲二,行政许可,省教育厅,下放\n3,乙,,行政许可,省教育厅,下放\n4,,乙一,行政许可,省教育厅,下放\n`,
    );
    expect(annex.rows.map((row) => [row.name, row.subitem])).toEqual([
      ['甲', '甲一'],
      ['甲', '甲二'],
      ['乙', undefined],
    ]);
    expect(annex.refused).toMatchObject([{ row: 5, field: 'name', problem: { kind: 'missing' } }]);
  });
});

describe('numbers', () => {
  it.each([
    ['１２', 12],
    ['012', 12],
    ['12.', 12],
    ['12、', 12],
  ])('%s', async (text, number) => {
    expect((await one({ 序号: text })).rows[0]?.number).toBe(number);
  });

  it.each([
    ['0', 'not-a-number'],
    ['-1', 'not-a-number'],
    ['1.5', 'not-a-number'],
    ['十二', 'not-a-number'],
    ['', 'missing'],
  ])('refuses “%s”', async (text, kind) => {
    const annex = await one({ 序号: text });
    expect(annex.rows).toEqual([]);
    expect(annex.refused).toEqual([
      { row: 2, column: 'A', heading: '序号', field: 'number', value: text, problem: { kind } },
    ]);
  });

  it('that stand twice: neither row is taken', async () => {
    const annex = await csvAnnex(
      `${HEAD}\n1,甲,行政许可,省教育厅,下放\n2,乙,行政许可,省教育厅,下放\n1,丙,行政许可,省教育厅,下放\n`,
    );
    expect(annex.rows.map((row) => row.name)).toEqual(['乙']);
    const problem = { kind: 'duplicate-number', rows: [2, 4], merged: false };
    expect(annex.refused).toMatchObject([
      { row: 2, value: '1', problem },
      { row: 4, value: '1', problem },
    ]);
  });

  it('one merged over its sub-items is told apart', async () => {
    const annex = await sheetAnnex({
      rows: [
        ['序号', '主项', '子项', '事项类型', '实施机关', '调整方式'],
        [1, '甲', '甲一', '行政许可', '省教育厅', '下放'],
        [null, null, '甲二', '行政许可', '省教育厅', '下放'],
      ],
      merges: ['A2:A3', 'B2:B3'],
    });
    expect(annex.refused).toMatchObject([
      { problem: { kind: 'duplicate-number', rows: [2, 3], merged: true } },
      { problem: { kind: 'duplicate-number', rows: [2, 3], merged: true } },
    ]);
  });

  it('a table without them', async () => {
    const annex = await csvAnnex(
      '事项名称,事项类型,实施机关,调整方式\n甲,行政许可,省教育厅,下放\n',
    );
    expect(annex.rows[0]?.number).toBeNull();
    expect(annex.warnings).toContainEqual({ kind: 'no-number-column' });
  });
});

describe('types', () => {
  it.each<readonly [string, string]>([
    ...ITEM_TYPES.map((type) => [type, type] as const),
    ['行政监督', '行政检查'],
    ['其他权力', '其他行政权力'],
    ['其他职权', '其他行政权力'],
    ['其他类', '其他行政权力'],
    ['其他行政权力-备案', '其他行政权力'],
    ['行政 许可', '行政许可'],
  ])('%s', async (text, type) => {
    expect((await one({ 事项类型: text })).rows[0]?.type).toBe(type);
  });

  it('unknown ones are refused', async () => {
    expect((await one({ 事项类型: '公共服务' })).refused).toMatchObject([
      { column: 'C', value: '公共服务', problem: { kind: 'type-unknown' } },
    ]);
  });
});

describe('mode', () => {
  it.each([
    ['下放', '下放'],
    ['全部下放', '下放'],
    ['委托', '委托'],
    ['委托下放', '委托'],
    ['下放（委托）', '委托'],
    ['委托济南市实施', '委托'],
  ])('column: %s', async (text, mode) => {
    expect((await one({ 调整方式: text })).rows[0]?.mode).toBe(mode);
  });

  it.each([
    ['赋权', 'mode-unknown'],
    ['由委托改为下放', 'mode-ambiguous'],
    ['', 'mode-missing'],
  ])('column: “%s” is refused', async (text, kind) => {
    expect((await one({ 调整方式: text })).refused).toMatchObject([
      { column: 'E', field: 'mode', problem: { kind } },
    ]);
  });

  const remark = (text: string) =>
    csvAnnex(`序号,事项名称,事项类型,实施机关,备注\n1,甲,行政许可,省教育厅,"${text}"\n`);

  it.each([
    ['委托下放', '委托', undefined],
    ['下放', '下放', undefined],
    ['委托，未下放六个主城区', '委托', '委托，未下放六个主城区'],
    ['部分下放', '下放', '部分下放'],
  ])('remark: %s', async (text, mode, note) => {
    const annex = await remark(text);
    expect(annex.rows[0]?.mode).toBe(mode);
    expect(annex.rows[0]?.note).toBe(note);
  });

  it.each([
    ['可委托第三方评估', 'mode-missing'],
    ['未下放六个主城区', 'mode-missing'],
    ['审批下放，监管委托', 'mode-missing'],
    ['下放；委托', 'mode-ambiguous'],
  ])('remark: “%s” is no mode', async (text, kind) => {
    expect((await remark(text)).refused).toMatchObject([{ column: 'E', problem: { kind } }]);
  });

  it('column and remark that differ', async () => {
    const annex = await one({ 备注: '委托' });
    expect(annex.rows[0]?.mode).toBe('下放');
    expect(annex.warnings).toMatchObject([
      { kind: 'mode-differs', mode: '下放', value: '委托' },
      {},
    ]);
  });
});

describe('scope', () => {
  it('powers are split and known by other names', async () => {
    const annex = await one({ 承接权限: '受理、审核，决定,核发；监督管理', 调整范围: '全部' });
    expect(annex.rows[0]?.scope).toEqual({
      extent: '全部',
      powers: ['受理', '审查', '决定', '发证', '监管'],
    });
    expect(annex.warnings).toEqual([]);
  });

  it('powers without a value of their own go into the content and are named', async () => {
    const annex = await one({ 承接权限: '受理、送达', 调整范围: '全部', 调整内容: '济南市范围内' });
    expect(annex.rows[0]?.scope).toEqual({
      extent: '全部',
      powers: ['受理'],
      content: '济南市范围内；受理、送达',
    });
    expect(annex.warnings).toMatchObject([{ kind: 'powers-unknown', value: '送达', row: 2 }]);
  });

  it.each([
    ['全部', '全部', undefined],
    ['部分', '部分', undefined],
    ['部分（不含跨市的）', '部分', '部分（不含跨市的）'],
    ['除跨设区的市以外', '部分', '除跨设区的市以外'],
  ])('extent: %s', async (text, extent, content) => {
    const annex = await one({ 调整范围: text });
    expect(annex.rows[0]?.scope).toEqual(content === undefined ? { extent } : { extent, content });
    expect(annex.warnings).toEqual([]);
  });

  it('an extent that names a region is taken as content and doubted', async () => {
    const annex = await one({ 调整范围: '济南市行政区域内' });
    expect(annex.rows[0]?.scope).toEqual({ extent: '全部', content: '济南市行政区域内' });
    expect(annex.warnings).toMatchObject([{ kind: 'extent-unclear', taken: '全部' }]);
  });

  it('nothing said: 全部, and how often is said once', async () => {
    expect((await one({})).warnings).toEqual([{ kind: 'extent-assumed', rows: 1 }]);
    expect((await one({ 备注: '未下放六个主城区' })).rows[0]?.scope.extent).toBe('部分');
    expect((await one({ 调整方式: '部分下放' })).rows[0]?.scope.extent).toBe('部分');
  });
});

describe('codes', () => {
  const sheet = (code: string | number) =>
    sheetAnnex({
      rows: [
        ['序号', '事项名称', '事项类型', '实施机关', '调整方式', '基本编码'],
        [1, '甲', '行政许可', '省教育厅', '下放', code],
      ],
    });

  it('as text', async () => {
    expect((await sheet(' 3701 05001000 ')).rows[0]?.code).toBe('370105001000');
  });

  it('as a number: refused, however few digits', async () => {
    expect((await sheet(118009000)).refused).toEqual([
      {
        row: 2,
        column: 'F',
        heading: '基本编码',
        field: 'code',
        value: '118009000',
        problem: { kind: 'numeric-code' },
      },
    ]);
  });

  it('in powers of ten, from a csv that Excel wrote', async () => {
    expect((await one({ 基本编码: '4.40003E+17' })).refused).toMatchObject([
      { problem: { kind: 'rounded-code' } },
    ]);
  });
});

describe('several faults', () => {
  it('of one row are all named, and the row is not taken', async () => {
    const annex = await one({
      序号: 'x',
      事项名称: '',
      事项类型: '?',
      实施机关: '',
      调整方式: '?',
    });
    expect(annex.rows).toEqual([]);
    expect(annex.refused.map((each) => [each.field, each.problem.kind])).toEqual([
      ['number', 'not-a-number'],
      ['name', 'missing'],
      ['type', 'type-unknown'],
      ['authority', 'missing'],
      ['mode', 'mode-unknown'],
    ]);
  });

  it('formulas without a value and Excel errors', async () => {
    const annex = await sheetAnnex({
      rows: [
        ['序号', '事项名称', '事项类型', '实施机关', '调整方式'],
        [1, null, '行政许可', '省教育厅', '下放'],
        [2, null, '行政许可', '省教育厅', '下放'],
        [3, null, '行政许可', '省教育厅', '下放'],
      ],
      more: {
        cells: new Map([
          ['1,1', { value: '甲', type: 'formula' as const, formula: 'X1', formulaResult: '甲' }],
          ['2,1', { type: 'formula' as const, formula: 'X1' }],
          ['3,1', { value: '#N/A', type: 'error' as const }],
        ]),
      },
    });
    expect(annex.rows.map((row) => row.name)).toEqual(['甲']);
    expect(annex.refused).toMatchObject([
      { row: 3, column: 'B', problem: { kind: 'formula-without-value' } },
      { row: 4, column: 'B', value: '#N/A', problem: { kind: 'error-value' } },
    ]);
    expect(annex.refused).toHaveLength(2);
  });
});
