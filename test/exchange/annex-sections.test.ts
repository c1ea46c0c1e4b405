import { describe, expect, it } from 'vitest';
import { csvAnnex, sheetAnnex } from './support/annexes.ts';

const HEAD = '序号,事项名称,事项类型,实施机关,调整方式,领域';

describe('department and field cells that span rows', () => {
  it('merged', async () => {
    const annex = await sheetAnnex({
      rows: [
        HEAD.split(','),
        [1, '甲', '行政许可', '省教育厅', '下放', '教育'],
        [2, '乙', '行政处罚', null, '下放', null],
        [3, '丙', '行政许可', '省公安厅', '委托', '公安'],
        [4, '丁', '行政许可', null, '委托', null],
      ],
      merges: ['D2:D3', 'F2:F3', 'D4:D5', 'F4:F5'],
    });
    expect(annex.rows.map((row) => [row.authority, row.field])).toEqual([
      ['省教育厅', '教育'],
      ['省教育厅', '教育'],
      ['省公安厅', '公安'],
      ['省公安厅', '公安'],
    ]);
  });

  it('blank below, without merging', async () => {
    const annex = await csvAnnex(
      `${HEAD}\n1,甲,行政许可,省教育厅,下放,教育\n\n2,乙,行政许可,,下放,\n3,丙,行政许可,省公安厅,下放,公安\n4,丁,行政许可,,下放,\n`,
    );
    expect(annex.rows.map((row) => [row.row, row.authority, row.field])).toEqual([
      [2, '省教育厅', '教育'],
      [4, '省教育厅', '教育'],
      [5, '省公安厅', '公安'],
      [6, '省公安厅', '公安'],
    ]);
  });

  it('merged to the right: the value belongs to the first column alone', async () => {
    const annex = await sheetAnnex({
      rows: [
        ['序号', '主项', '子项', '事项类型', '实施机关', '调整方式'],
        [1, '甲', null, '行政许可', '省教育厅', '下放'],
      ],
      merges: ['B2:C2'],
    });
    expect(annex.rows[0]).toMatchObject({ name: '甲' });
    expect(annex.rows[0]).not.toHaveProperty('subitem');
  });
});

describe('heading rows inside the table', () => {
  const rows = (...lines: string[]) =>
    csvAnnex(`序号,事项名称,事项类型,调整方式\n${lines.join('\n')}\n`);

  it.each([
    '一、省教育厅（2项）',
    '一、 省教育厅 ( 2 项 )',
    '（一）省教育厅(共2项)',
    '省教育厅（2项）',
    '一、省教育厅',
    '省教育厅',
    '一、省教育厅 共2项',
    '一、省教育厅,2项',
  ])('%s', async (heading) => {
    const annex = await rows(heading, '1,甲,行政许可,下放', '2,乙,行政许可,下放');
    expect(annex.rows.map((row) => row.authority)).toEqual(['省教育厅', '省教育厅']);
    expect(annex.warnings.filter((warning) => warning.kind === 'section-count')).toEqual([]);
  });

  it('a count that is not true', async () => {
    const annex = await rows(
      '一、省教育厅（2项）',
      '1,甲,行政许可,下放',
      '二、省公安厅（1项）',
      '2,乙,行政许可,下放',
      '三、省民政厅（3项）',
      '3,丙,行政许可,下放',
    );
    expect(annex.warnings.filter((warning) => warning.kind === 'section-count')).toEqual([
      { kind: 'section-count', row: 2, text: '一、省教育厅（2项）', declared: 2, actual: 1 },
      { kind: 'section-count', row: 6, text: '三、省民政厅（3项）', declared: 3, actual: 1 },
    ]);
  });

  it('refused rows count as rows of the table', async () => {
    const annex = await rows('一、省教育厅（2项）', '1,甲,行政许可,下放', '2,乙,?,下放');
    expect(annex.rows).toHaveLength(1);
    expect(annex.warnings.filter((warning) => warning.kind === 'section-count')).toEqual([]);
  });

  it('by type, with departments below, and the other way round', async () => {
    const byType = await csvAnnex(
      '序号,事项名称,调整方式\n一、行政许可事项（2项）\n（一）省教育厅（1项）\n1,甲,下放\n（二）省公安厅（1项）\n2,乙,下放\n二、行政处罚（1项）\n（一）省教育厅（1项）\n3,丙,下放\n',
    );
    expect(byType.rows.map((row) => [row.type, row.authority])).toEqual([
      ['行政许可', '省教育厅'],
      ['行政许可', '省公安厅'],
      ['行政处罚', '省教育厅'],
    ]);
    expect(byType.warnings.map((warning) => warning.kind)).toEqual(['extent-assumed']);
    const byBody = await csvAnnex(
      '序号,事项名称,调整方式\n省教育厅（2项）\n行政许可\n1,甲,下放\n行政处罚\n2,乙,下放\n省公安厅\n行政许可\n3,丙,下放\n',
    );
    expect(byBody.rows.map((row) => [row.type, row.authority])).toEqual([
      ['行政许可', '省教育厅'],
      ['行政处罚', '省教育厅'],
      ['行政许可', '省公安厅'],
    ]);
  });

  it('a type does not reach past the department it stood under', async () => {
    const annex = await csvAnnex(
      '序号,事项名称,调整方式\n省教育厅\n行政许可\n1,甲,下放\n省公安厅\n2,乙,下放\n',
    );
    expect(annex.refused).toMatchObject([{ row: 6, field: 'type', problem: { kind: 'missing' } }]);
  });

  it('by field', async () => {
    const annex = await csvAnnex(
      `序号,事项名称,事项类型,实施机关,调整方式\n一、教育领域（1项）\n1,甲,行政许可,省教育厅,下放\n`,
    );
    expect(annex.rows[0]?.field).toBe('教育');
  });

  it('the column goes before the heading; blank below it does not cross one', async () => {
    const annex = await csvAnnex(
      `${HEAD}\n一、市教育局(1项)\n1,甲,行政许可,省教育厅,下放,教育\n二、市公安局(1项)\n2,乙,行政许可,,下放,\n`,
    );
    expect(annex.rows.map((row) => row.authority)).toEqual(['省教育厅', '市公安局']);
    expect(annex.rows[1]).not.toHaveProperty('field');
  });

  it('merged over the width of the table', async () => {
    const annex = await sheetAnnex({
      rows: [
        ['序号', '事项名称', '事项类型', '调整方式'],
        ['一、省教育厅（1项）', null, null, null],
        [1, '甲', '行政许可', '下放'],
      ],
      merges: ['A2:D2'],
    });
    expect(annex.rows[0]?.authority).toBe('省教育厅');
  });
});

describe('rows that are no items', () => {
  const LINE = '1,甲,行政许可,省教育厅,下放,教育';

  it('totals are skipped, said, and compared', async () => {
    const annex = await csvAnnex(`${HEAD}\n${LINE}\n小计,1项,,,,\n合 计,,,,,277\n`);
    expect(annex.skipped).toEqual([
      { row: 3, reason: 'total', text: '小计 1项' },
      { row: 4, reason: 'total', text: '合 计 277' },
    ]);
    expect(annex.warnings).toContainEqual({
      kind: 'total-count',
      row: 4,
      text: '合 计 277',
      declared: 277,
      actual: 1,
    });
    const right = await csvAnnex(`${HEAD}\n${LINE}\n合计：1项\n`);
    expect(right.warnings.map((warning) => warning.kind)).toEqual(['extent-assumed']);
  });

  it('remarks below the table', async () => {
    const annex = await csvAnnex(
      `${HEAD}\n${LINE}\n注：1.本表由省政府办公厅解释。\n填表人：,,,联系电话：\n`,
    );
    expect(annex.skipped.map((each) => each.reason)).toEqual(['note', 'note']);
    expect(annex.refused).toEqual([]);
  });

  it('a row that is neither is refused and not passed over', async () => {
    const annex = await csvAnnex(`${HEAD}\n${LINE}\n,对违法办学的处罚,,,,\n`);
    expect(annex.refused.map((each) => [each.row, each.field])).toEqual([
      [3, 'number'],
      [3, 'type'],
      [3, 'mode'],
    ]);
  });
});
