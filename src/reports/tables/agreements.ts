/** `agreements`: a row for each item of each delegation agreement. */
import type { Delegation } from '../../model/generated/records.ts';
import { bilingual } from '../../text/language.ts';
import { bodyName } from '../names.ts';
import { reportOf } from '../report.ts';
import { isAskedFor, itemColumnsBehind, type ItemOfRow, itemOfRow } from './item-columns.ts';

interface Row {
  readonly id: string;
  readonly agreement: Delegation;
  readonly item: ItemOfRow;
  readonly powers: readonly string[] | undefined;
  readonly nameOf: (body: string) => string;
}

export const agreementsTable = reportOf<Row>({
  name: 'agreements',
  title: bilingual('委托协议台账', 'delegation agreements'),
  audience: bilingual(
    '司法行政、委托双方：委托了哪些事项，签订、备案、公告到了哪一步',
    'justice offices and both sides: what is delegated, signed, filed, announced',
  ),
  reads: ['delegation', 'item', 'organization'],
  filters: ['org', 'list', 'field'],
  rows: ({ catalogue, filter }) =>
    [...catalogue.delegations.values()]
      .filter(
        ({ value }) =>
          filter.org === null || [value.delegator, value.delegate].includes(filter.org),
      )
      .flatMap(({ id, value }) =>
        value.items.map(({ item, powers }) => ({
          id,
          agreement: value,
          item: itemOfRow(catalogue, item),
          powers,
          nameOf: (body: string) => bodyName(catalogue, body),
        })),
      )
      .filter(({ item }) => isAskedFor(item, filter)),
  columns: () => [
    {
      key: 'agreement',
      heading: bilingual('协议', 'Agreement'),
      kind: 'id',
      leads: true,
      value: ({ id }) => id,
    },
    ...itemColumnsBehind<Row>(({ item }) => item),
    {
      key: 'delegator',
      heading: bilingual('委托机关', 'Delegator'),
      value: ({ agreement, nameOf }) => nameOf(agreement.delegator),
    },
    {
      key: 'delegate',
      heading: bilingual('受托单位', 'Delegate'),
      value: ({ agreement, nameOf }) => nameOf(agreement.delegate),
    },
    {
      key: 'powers',
      heading: bilingual('委托权限', 'Powers'),
      width: 24,
      value: ({ powers }) => powers?.join('、') ?? null,
    },
    {
      key: 'status',
      heading: bilingual('状态', 'Status'),
      value: ({ agreement }) => agreement.status,
    },
    {
      key: 'signed',
      heading: bilingual('签订日期', 'Signed'),
      kind: 'date',
      value: ({ agreement }) => agreement.signed?.date ?? null,
    },
    {
      key: 'from',
      heading: bilingual('期限起', 'From'),
      kind: 'date',
      value: ({ agreement }) => agreement.term?.from ?? null,
    },
    {
      key: 'to',
      heading: bilingual('期限止', 'To'),
      kind: 'date',
      value: ({ agreement }) => agreement.term?.to ?? null,
    },
    {
      key: 'filed',
      heading: bilingual('备案日期', 'Filed'),
      kind: 'date',
      value: ({ agreement }) => agreement.filed?.date ?? null,
    },
    {
      key: 'filedWith',
      heading: bilingual('备案机关', 'Filed with'),
      value: ({ agreement: { filed }, nameOf }) =>
        filed === undefined ? null : nameOf(filed.with),
    },
    {
      key: 'announced',
      heading: bilingual('公告', 'Announced'),
      value: ({ agreement: { announcements }, nameOf }) =>
        announcements?.map(({ by, date }) => `${nameOf(by)} ${date}`).join('；') ?? null,
    },
    {
      key: 'ended',
      heading: bilingual('终止日期', 'Ended'),
      kind: 'date',
      value: ({ agreement }) => agreement.termination?.date ?? null,
    },
    {
      key: 'reason',
      heading: bilingual('终止理由', 'Reason'),
      width: 36,
      value: ({ agreement }) => agreement.termination?.reason ?? null,
    },
  ],
});
