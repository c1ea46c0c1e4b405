/** `items`: every item as the annex and the record have it. */
import { bilingual } from '../../text/language.ts';
import type { Item } from '../../model/generated/records.ts';
import { bodyName } from '../names.ts';
import { reportOf } from '../report.ts';
import { isAskedFor, itemColumns } from './item-columns.ts';

interface Row {
  readonly id: string;
  readonly value: Item;
  readonly authority: string;
}

export const itemsTable = reportOf<Row>({
  name: 'items',
  title: bilingual('事项台账', 'register of items'),
  audience: bilingual(
    '承接单位、审改部门：逐项对照附件',
    'undertakers and reform offices: item by item against the annex',
  ),
  reads: ['item', 'organization'],
  filters: ['list', 'field'],
  rows: ({ catalogue, filter }) =>
    [...catalogue.items.values()]
      .filter((item) => isAskedFor(item, filter))
      .map(({ id, value }) => ({
        id,
        value,
        authority: bodyName(catalogue, value.authority),
      })),
  columns: () => [
    ...itemColumns<Row>(
      (row) => row,
      ({ name }) => name,
    ),
    {
      key: 'subitem',
      heading: bilingual('子项名称', 'Sub-item'),
      value: ({ value }) => value.subitem ?? null,
    },
    {
      key: 'authority',
      heading: bilingual('省级实施部门', 'Authority'),
      value: ({ authority }) => authority,
    },
    { key: 'mode', heading: bilingual('调整方式', 'Mode'), value: ({ value }) => value.mode },
    {
      key: 'extent',
      heading: bilingual('调整范围', 'Extent'),
      value: ({ value }) => value.scope.extent,
    },
    {
      key: 'powers',
      heading: bilingual('承接权限', 'Powers'),
      width: 24,
      value: ({ value }) => value.scope.powers?.join('、') ?? null,
    },
    {
      key: 'content',
      heading: bilingual('调整内容', 'Content'),
      value: ({ value }) => value.scope.content ?? null,
    },
    {
      key: 'basis',
      heading: bilingual('设定依据', 'Legal basis'),
      value: ({ value }) =>
        value.basis.map(({ law, article }) => `《${law}》${article ?? ''}`).join('；'),
    },
    {
      key: 'code',
      heading: bilingual('编码', 'Code'),
      kind: 'id',
      value: ({ value }) => value.code ?? null,
    },
    { key: 'status', heading: bilingual('状态', 'Status'), value: ({ value }) => value.status },
    {
      key: 'note',
      heading: bilingual('备注', 'Note'),
      width: 36,
      value: ({ value }) => value.note ?? null,
    },
  ],
});
