/** `unclaimed`: what `unclaimed` shows, an item and a body a row; the nearest deadline first. */
import { eachDecides } from '../../model/list-facts.ts';
import { bilingual } from '../../text/language.ts';
import { reportOf } from '../report.ts';
import { type UnclaimedList, unclaimedReport } from '../unclaimed.ts';
import { itemColumns, type ItemOfRow, itemOfRow } from './item-columns.ts';

interface Row {
  readonly item: ItemOfRow;
  readonly list: UnclaimedList;
  /** Who has to decide, where each body does. */
  readonly body: string | null;
}

export const unclaimedTable = reportOf<Row>({
  name: 'unclaimed',
  title: bilingual('未认领事项', 'unclaimed items'),
  audience: bilingual(
    '各承接单位、审改部门：还有哪些没有认领，哪天到期',
    'undertakers and reform offices: what is still open, and until when',
  ),
  reads: ['list', 'organization', 'item', 'claim', 'dispute'],
  filters: ['org', 'list', 'field'],
  rows: ({ catalogue, asOf, filter: { org, list: only, field } }) =>
    unclaimedReport(catalogue, asOf, {
      ...(org !== null && { body: org }),
      ...(only !== null && { list: only }),
      ...(field !== null && { field }),
    }).lists.flatMap((list) =>
      list.groups.flatMap(({ bodies, items }) =>
        items.map(({ item }) => ({
          item: itemOfRow(catalogue, item),
          list,
          body: eachDecides(list) ? (bodies[0]?.name ?? null) : null,
        })),
      ),
    ),
  columns: () => [
    ...itemColumns<Row>(({ item }) => item),
    { key: 'claimant', heading: bilingual('承接单位', 'Undertaker'), value: ({ body }) => body },
    {
      key: 'deadline',
      heading: bilingual('期限', 'Deadline'),
      kind: 'date',
      value: ({ list }) => list.deadline,
    },
    {
      key: 'days',
      heading: bilingual('剩余日数', 'Days left'),
      kind: 'number',
      value: ({ list }) => list.days,
    },
  ],
});
