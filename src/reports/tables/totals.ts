/** `totals`: declared against actual, a row for each list, type and field. */
import { bilingual, type Bilingual } from '../../text/language.ts';
import { reportOf } from '../report.ts';
import { type ListTotals, totalsOf, type TotalsRow } from '../totals.ts';

interface Row {
  readonly list: ListTotals;
  readonly by: Bilingual<string>;
  readonly of: TotalsRow;
}

const BY = {
  total: bilingual('总数', 'total'),
  type: bilingual('事项类型', 'type'),
  field: bilingual('领域', 'field'),
};

export const totalsTable = reportOf<Row>({
  name: 'totals',
  title: bilingual('数目对照', 'declared and actual totals'),
  audience: bilingual(
    '审改部门、复核人：公布的数目与实有的是否相符',
    'reform offices and reviewers: whether what was declared is there',
  ),
  reads: ['list', 'item'],
  filters: ['list'],
  rows: ({ catalogue, filter }) =>
    totalsOf(catalogue)
      .filter(({ list }) => filter.list === null || list === filter.list)
      .flatMap((list) => [
        { list, by: BY.total, of: list.total },
        ...list.types.map((of) => ({ list, by: BY.type, of })),
        ...list.fields.map((of) => ({ list, by: BY.field, of })),
      ]),
  columns: () => [
    {
      key: 'list',
      heading: bilingual('清单', 'List'),
      leads: true,
      value: ({ list }) => list.list,
    },
    {
      key: 'title',
      heading: bilingual('清单标题', 'Title'),
      leads: true,
      value: ({ list }) => list.title,
    },
    {
      key: 'by',
      heading: bilingual('分类', 'By'),
      leads: true,
      value: ({ by }, language) => by[language],
    },
    { key: 'name', heading: bilingual('名称', 'Name'), leads: true, value: ({ of }) => of.name },
    {
      key: 'declared',
      heading: bilingual('公布', 'Declared'),
      kind: 'number',
      value: ({ of }) => of.declared,
    },
    {
      key: 'actual',
      heading: bilingual('实有', 'Actual'),
      kind: 'number',
      value: ({ of }) => of.actual,
    },
    {
      key: 'difference',
      heading: bilingual('差', 'Difference'),
      kind: 'number',
      value: ({ of: { declared, actual } }) => (declared === null ? null : actual - declared),
    },
  ],
});
