/** `claims`: every decision that was taken, with who took it and why. */
import type { Claim } from '../../model/generated/records.ts';
import { bilingual } from '../../text/language.ts';
import { bodyName } from '../names.ts';
import { reportOf } from '../report.ts';
import { isAskedFor, itemColumns, type ItemOfRow, itemOfRow } from './item-columns.ts';

interface Row {
  readonly item: ItemOfRow;
  readonly claim: Claim;
  readonly claimant: string;
}

export const claimsTable = reportOf<Row>({
  name: 'claims',
  title: bilingual('认领台账', 'register of claims'),
  audience: bilingual(
    '审改部门、督查：谁在哪天认领了什么，谁没有承接、为什么',
    'reform offices and inspectors: who claimed what and when, who declined and why',
  ),
  reads: ['claim', 'item', 'organization'],
  filters: ['org', 'list', 'field'],
  rows: ({ catalogue, filter }) =>
    catalogue.claims.entries
      .filter(({ value }) => filter.org === null || value.claimant === filter.org)
      .map(({ value }) => ({
        item: itemOfRow(catalogue, value.item),
        claim: value,
        claimant: bodyName(catalogue, value.claimant),
      }))
      .filter(({ item }) => isAskedFor(item, filter)),
  columns: () => [
    ...itemColumns<Row>(({ item }) => item),
    {
      key: 'claimant',
      heading: bilingual('承接单位', 'Undertaker'),
      value: ({ claimant }) => claimant,
    },
    {
      key: 'decision',
      heading: bilingual('决定', 'Decision'),
      value: ({ claim }) => claim.decision,
    },
    {
      key: 'date',
      heading: bilingual('日期', 'Date'),
      kind: 'date',
      value: ({ claim }) => claim.date,
    },
    {
      key: 'reason',
      heading: bilingual('理由', 'Reason'),
      width: 36,
      value: ({ claim }) => claim.reason ?? null,
    },
    { key: 'clerk', heading: bilingual('经办人', 'Clerk'), value: ({ claim }) => claim.clerk },
  ],
});
