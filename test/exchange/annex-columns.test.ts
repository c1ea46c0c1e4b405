import { describe, expect, it } from 'vitest';
import { ANNEX_FIELDS } from '../../src/exchange/annex/annex.ts';
import { COLUMN_NAMES, fieldByName, recogniseColumn } from '../../src/exchange/annex/columns.ts';
import { annexOf, annexProblem, csvAnnex, csvTable, sheetAnnex } from './support/annexes.ts';

describe('columns are recognised in their variants', () => {
  it.each([
    ['序号', 'number'],
    ['编号', 'number'],
    [' 序 号 ', 'number'],
    ['事项名称', 'name'],
    ['项目名称', 'name'],
    ['权力事项名称', 'name'],
    ['主项', 'name'],
    ['主项名称', 'name'],
    ['事项名称/主项', 'name'],
    ['事项名称（主项）', 'name'],
    ['事项名称（子项）', 'subitem'],
    ['子项', 'subitem'],
    ['子项\n名称', 'subitem'],
    ['事项类型', 'type'],
    ['权力类型', 'type'],
    ['类别', 'type'],
    ['*事项类型：', 'type'],
    ['实施机关', 'authority'],
    ['省级实施部门', 'authority'],
    ['原实施机关', 'authority'],
    ['部门', 'authority'],
    ['实施主体', 'authority'],
    ['调整方式', 'mode'],
    ['下放方式', 'mode'],
    ['备注', 'note'],
    ['调整范围', 'extent'],
    ['承接权限', 'powers'],
    ['调整内容', 'content'],
    ['权限内容', 'content'],
    ['设定依据', 'basis'],
    ['法律依据', 'basis'],
    ['实施依据', 'basis'],
    ['领域', 'field'],
    ['行业领域', 'field'],
    ['编码', 'code'],
    ['事项编码', 'code'],
    ['基本编码', 'code'],
    ['实施编码', 'code'],
  ])('%s', (heading, field) => {
    expect(recogniseColumn(heading)?.field).toBe(field);
  });

  it.each(['承接单位', '认领单位', '来源', '', '附件1', '事项名称及编码'])('not %s', (heading) => {
    expect(recogniseColumn(heading)).toBeNull();
  });

  it('every usual name names its own field, for --map too', () => {
    for (const field of ANNEX_FIELDS) {
      for (const name of COLUMN_NAMES[field]) expect(recogniseColumn(name)?.field).toBe(field);
      expect(fieldByName(field)).toBe(field);
    }
    expect(fieldByName('事项名称')).toBe('name');
    expect(fieldByName('nonsense')).toBeNull();
  });
});

const ROW = '1,民办学校设立审批,行政许可,省教育厅,下放';

describe('the heading', () => {
  it.each([
    ['in the first row', `序号,事项名称,事项类型,实施机关,调整方式\n${ROW}\n`],
    [
      'below a title and the issuing body',
      `附件1,,,,\n调整由济南市实施的省级行政权力事项,,,,\n,,,,（共1项）\n序号,事项名称,事项类型,实施机关,调整方式\n${ROW}\n`,
    ],
    ['with column numbers below', `序号,事项名称,事项类型,实施机关,调整方式\n1,2,3,4,5\n${ROW}\n`],
  ])('%s', async (_, text) => {
    const annex = await csvAnnex(text);
    expect(annex.rows).toMatchObject([
      {
        number: 1,
        name: '民办学校设立审批',
        type: '行政许可',
        authority: '省教育厅',
        mode: '下放',
      },
    ]);
    expect(annex.refused).toEqual([]);
  });

  it('in two rows with merged groups', async () => {
    const annex = await sheetAnnex({
      rows: [
        ['调整由济南市实施的省级行政权力事项', null, null, null, null, null, null, null],
        ['序号', '事项名称', null, '事项\n类型', '省级实施部门', '调整方式', '设定依据', null],
        [null, '主项', '子项', null, null, null, '法律法规', '条款'],
        [1, '甲审批', '甲设立', '行政许可', '省教育厅', '下放', '《教育法》', '第五条'],
      ],
      merges: ['A1:H1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:H2'],
    });
    expect(annex.columns.map((column) => column.field)).toEqual([
      'number',
      'name',
      'subitem',
      'type',
      'authority',
      'mode',
      'basis',
      'article',
    ]);
    expect(annex.rows).toMatchObject([
      { row: 4, name: '甲审批', subitem: '甲设立', basis: [{ law: '教育法', article: '第五条' }] },
    ]);
  });

  it('in two rows of a csv, where the merged cells are blank', async () => {
    const annex = await csvAnnex(
      '序号,事项名称,,事项类型,实施机关,调整方式\n,主项,子项,,,\n1,甲审批,甲设立,行政许可,省教育厅,下放\n',
    );
    expect(annex.rows).toMatchObject([{ number: 1, name: '甲审批', subitem: '甲设立' }]);
  });

  it('printed again on a later page', async () => {
    const head = '序号,事项名称,事项类型,实施机关,调整方式';
    const annex = await csvAnnex(`${head}\n${ROW}\n${head}\n2,乙审批,行政许可,省教育厅,委托\n`);
    expect(annex.rows).toHaveLength(2);
    expect(annex.skipped).toMatchObject([{ row: 3, reason: 'heading-again' }]);
  });

  it('the surer of two columns for one field is read, the other named', async () => {
    const annex = await csvAnnex(
      '序号,事项名称,类别,部门,省级实施部门,调整方式,经办人\n1,甲,行政许可,市教育局,省教育厅,下放,无\n',
    );
    expect(annex.rows[0]?.authority).toBe('省教育厅');
    expect(annex.warnings).toContainEqual({
      kind: 'column-twice',
      field: 'authority',
      used: '省级实施部门',
      ignored: '部门',
      column: 'D',
    });
    expect(annex.warnings).toContainEqual({
      kind: 'column-unused',
      heading: '经办人',
      column: 'G',
    });
  });

  it('none: says what was expected and what is nearest', async () => {
    const problem = annexProblem(await csvTable('附件1\n甲,乙,丙\n1,2,3\n'));
    expect(problem).toMatchObject({ kind: 'no-heading', found: ['甲', '乙', '丙'] });
    expect(problem.kind === 'no-heading' && problem.expected).toContain('事项名称');
  });

  it('lacks columns that nothing else gives', async () => {
    const problem = annexProblem(await csvTable('序号,事项名称\n1,甲\n'));
    expect(problem).toEqual({
      kind: 'missing-columns',
      row: 1,
      missing: ['type', 'authority', 'mode'],
      found: ['序号', '事项名称'],
    });
  });

  it('has nothing below', async () => {
    const table = await csvTable('序号,事项名称,事项类型,实施机关,调整方式\n');
    expect(annexProblem(table)).toEqual({ kind: 'no-rows', row: 1 });
  });
});

describe('--map', () => {
  const TEXT = '号,叫什么,事项类型,实施机关,怎么调\n1,甲,行政许可,省教育厅,下放\n';

  it('names columns by key or by a usual heading, and goes before what is recognised', async () => {
    const annex = await csvAnnex(TEXT, { 号: 'number', 叫什么: '事项名称', 怎么调: 'mode' });
    expect(annex.rows).toMatchObject([{ number: 1, name: '甲', mode: '下放' }]);
    const other = annexOf(
      await csvTable(
        '序号,事项名称,全称,事项类型,实施机关,调整方式\n1,甲,甲审批,行政许可,省教育厅,下放\n',
      ),
      { 全称: 'name' },
    );
    expect(other.rows[0]?.name).toBe('甲审批');
  });

  it.each<[Record<string, string>, object]>([
    [{ 号: 'nummer' }, { kind: 'map-unknown-field', heading: '号', field: 'nummer' }],
    [
      { 叫什么: 'name', 没有: 'number' },
      { kind: 'map-unknown-column', heading: '没有' },
    ],
    [
      { 号: 'name', 叫什么: 'name' },
      { kind: 'map-twice', field: 'name', headings: ['号', '叫什么'] },
    ],
  ])('%j is refused', async (map, expected) => {
    expect(annexProblem(await csvTable(TEXT), map)).toMatchObject(expected);
  });
});
