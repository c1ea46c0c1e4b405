/** An agreement that runs out is news until it is signed again. */
import { describe, expect, it } from 'vitest';
import { agreementRows } from '../../src/reports/delegations.ts';
import { overdueReport } from '../../src/reports/overdue.ts';
import { AS_OF, buildCatalogue } from '../support/catalogue-builder.ts';
import { agreed, since, until } from '../support/handover-settings.ts';

const ending = until('2020-09-10');

describe.each([
  ['nothing after it', buildCatalogue(agreed(ending)), ['education-1']],
  [
    'a draft after it',
    buildCatalogue(agreed(ending, { ...since('2020-09-11'), status: '拟订' })),
    ['education-1'],
  ],
  ['another signed from the next day on', buildCatalogue(agreed(ending, since('2020-09-11'))), []],
])('with %s', (_, catalogue, expected) => {
  it('delegation list --expiring', () => {
    const rows = agreementRows(catalogue, AS_OF, { expiringDays: 30 });
    expect(rows.map(({ id }) => id)).toEqual(expected);
  });

  it('overdue', () => {
    const { bodies } = overdueReport(catalogue, AS_OF, 30);
    expect(bodies.flatMap(({ agreements }) => agreements.map(({ id }) => id))).toEqual(expected);
  });
});
