import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRecord } from '../../../src/files/yaml/canonical-form.ts';
import { readCanonical } from '../../../src/files/yaml/canonical-reader.ts';
import { readFull } from '../../../src/files/yaml/full-reader.ts';
import { record } from './record-values.ts';
import { PATIENCE, runs } from '../../support/property-runs.ts';

const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schemas/item.schema.json';

describe('writeRecord', () => {
  it('writes keys in the schema’s order, one list entry a line, quotes round codes and dates', () => {
    const text = writeRecord(
      'item',
      {
        status: '收回',
        withdrawal: { document: '鲁政字〔2024〕1号', date: '2024-05-01' },
        id: 'city-001',
        list: 'city',
        number: 1,
        name: '实施专科教育的民办学校设立审批',
        subitem: undefined,
        type: '行政许可',
        code: '370100001000',
        basis: [
          { article: '第十二条', law: '中华人民共和国民办教育促进法' },
          { law: '教育法', article: '第十三条: 第二款' },
        ],
        scope: { powers: ['受理', '审查：含现场'], extent: '全部' },
        note: '跨设区的市的\n仍由省级实施\n',
      },
      SCHEMA_LINE,
    );
    expect(text).toBe(`${SCHEMA_LINE}
id: city-001
list: city
number: 1
name: 实施专科教育的民办学校设立审批
type: 行政许可
scope:
  extent: 全部
  powers:
    - 受理
    - "审查：含现场"
basis:
  - law: 中华人民共和国民办教育促进法
    article: 第十二条
  - law: 教育法
    article: "第十三条: 第二款"
code: "370100001000"
status: 收回
withdrawal:
  date: "2024-05-01"
  document: 鲁政字〔2024〕1号
note: |
  跨设区的市的
  仍由省级实施
`);
  });

  it('quotes what is always quoted, whatever it begins with', () => {
    const text = writeRecord('claim', { item: 'city-001', stamp: 'v1:ab', note: '无' }, '# s');
    expect(text).toBe('# s\nitem: city-001\nstamp: "v1:ab"\nnote: 无\n');
  });

  it('writes any record so that both readers give it back', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(record, (value) => {
        const text = writeRecord('item', value, SCHEMA_LINE);
        expect(readCanonical(text)).toStrictEqual(value);
        expect(readFull(text)).toStrictEqual({ value, problems: [] });
      }),
      runs(300),
    );
  });

  it.each([[{ a: null }], [{ a: -1 }], [{ a: 1.5 }], [{ a: [[1]] }], [{}], [{ a: 1e20 }]])(
    'throws for %j, which no record holds',
    (value) => {
      expect(() => writeRecord('item', value, '# s')).toThrow();
    },
  );
});
