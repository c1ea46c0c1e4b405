/** What the reports say, apart from how it looks. */
import { entryIn } from '../../src/catalogue/held.ts';
import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../src/checks/verdict.ts';
import { loadPinyin } from '../../src/text/pinyin.ts';
import { itemMeant } from '../../src/words/items.ts';
import { itemShelfOf } from '../../src/catalogue/shelf.ts';
import { itemRows } from '../../src/reports/item-list.ts';
import { itemSheet } from '../../src/reports/item-sheet.ts';
import { cellsOf, percentDecided, tally } from '../../src/reports/standing.ts';
import { statusReport } from '../../src/reports/status.ts';
import { totalsReport } from '../../src/reports/totals.ts';
import { unclaimedReport } from '../../src/reports/unclaimed.ts';
import { buildCatalogue, find, findClaim, makeItem } from '../support/catalogue-builder.ts';
import { mixedCatalogue, TODAY, unreadableClaim } from './support.ts';

const ids = (rows: readonly { item: string }[]): string[] => rows.map(({ item }) => item);

describe('standing', () => {
  it('counts a given-back item as unclaimed and leaves withdrawn ones out', () => {
    expect(tally(cellsOf(mixedCatalogue(), 'city', TODAY))).toEqual({
      claimed: 2,
      declined: 0,
      unclaimed: 3,
      unknown: 0,
    });
  });

  it('does not call an item open whose claim cannot be read', () => {
    const catalogue = mixedCatalogue(({ unusable }) => unusable.push(unreadableClaim('city-004')));
    expect(tally(cellsOf(catalogue, 'city', TODAY))).toMatchObject({ unclaimed: 2, unknown: 1 });
  });

  it('asks no body that is dissolved, and one that will be until then', () => {
    const dissolved = (date: string) =>
      buildCatalogue(({ organizations }) => {
        find(organizations, 'jn-laiwu').dissolved = date;
      });
    expect(cellsOf(dissolved('2020-08-01'), 'zone', TODAY)).toHaveLength(2);
    expect(cellsOf(dissolved('2020-12-01'), 'zone', TODAY)).toHaveLength(4);
  });

  it.each([
    [0, 0, null],
    [0, 5, 0],
    [5, 0, 100],
    [1, 999, 1],
    [999, 1, 99],
    [1, 2, 33],
  ])('%i of which %i open is %s percent', (claimed, unclaimed, percent) => {
    expect(percentDecided({ claimed, declined: 0, unclaimed, unknown: 0 })).toBe(percent);
  });
});

describe('status', () => {
  it('says how far each list, type, field and body is', () => {
    const report = statusReport(mixedCatalogue(), TODAY, []);
    expect(report.lists.map(({ list, percent, days }) => [list, percent, days])).toEqual([
      ['city', 40, 19],
      ['zone', 75, 19],
    ]);
    const [city, zone] = report.lists;
    expect(city?.types.map(({ name, unclaimed }) => [name, unclaimed])).toEqual([
      ['行政许可', 2],
      ['行政处罚', 1],
    ]);
    expect(city?.fields.map(({ name, percent }) => [name, percent])).toEqual([
      ['教育', 50],
      ['公安', 50],
      ['水务', 0],
    ]);
    expect(city?.bodies).toEqual([]);
    expect(zone?.bodies.map(({ body, percent }) => [body, percent])).toEqual([
      ['jn-gaoxin', 100],
      ['jn-laiwu', 50],
    ]);
  });

  it('counts findings that no exception accepts', () => {
    const { errors, warnings } = statusReport(mixedCatalogue(), TODAY, [
      { severity: 'error', acceptedBy: null },
      { severity: 'warning', acceptedBy: null },
      { severity: 'warning', acceptedBy: 'x' },
    ]);
    expect([errors, warnings]).toEqual([1, 1]);
  });
});

describe('unclaimed', () => {
  it('groups by field and body, says who should claim and who gave back why', () => {
    const report = unclaimedReport(mixedCatalogue(), TODAY);
    expect(report.count).toBe(4);
    expect(
      report.lists.flatMap(({ groups }) =>
        groups.map(({ field, bodies, items }) => [field, bodies.map(({ id }) => id), ids(items)]),
      ),
    ).toEqual([
      ['教育', ['jn-education'], ['city-002']],
      ['公安', ['jn-police'], ['city-004']],
      ['水务', [], ['city-005']],
      [null, ['jn-laiwu'], ['zone-002']],
    ]);
    expect(report.lists[0]?.groups[0]?.items[0]?.released).toEqual({
      by: 'jn-education',
      byName: '济南市教育局',
      date: '2020-08-01',
      reason: '权限划分待省厅明确',
    });
  });

  it('puts the nearest deadline first and lists without one last', () => {
    const order = (deadlines: { list: string; date: string }[]) =>
      unclaimedReport(
        mixedCatalogue(({ manifest }) => {
          manifest.deadlines = deadlines.map((one) => ({ stage: '认领', ...one }));
        }),
        TODAY,
      ).lists.map(({ list }) => list);
    expect(order([{ list: 'city', date: '2020-09-08' }])).toEqual(['city', 'zone']);
    expect(order([{ list: 'zone', date: '2020-09-08' }])).toEqual(['zone', 'city']);
    expect(
      order([
        { list: 'city', date: '2020-10-01' },
        { list: 'zone', date: '2020-09-01' },
      ]),
    ).toEqual(['zone', 'city']);
  });

  it.each([
    [{ list: 'zone' }, ['zone-002']],
    [{ field: '教育' }, ['city-002']],
    [{ type: '行政处罚' as const }, ['city-005']],
    [{ body: 'jn-police' }, ['city-004']],
    [{ body: 'jn-laiwu' }, ['zone-002']],
    [{ body: 'sd-police' }, []],
  ])('%o → %o', (filter, expected) => {
    const { lists } = unclaimedReport(mixedCatalogue(), TODAY, filter);
    expect(lists.flatMap(({ groups }) => groups.flatMap(({ items }) => ids(items)))).toEqual(
      expected,
    );
  });

  it('counts none of which it is not known', () => {
    const catalogue = mixedCatalogue(({ unusable }) => unusable.push(unreadableClaim('city-004')));
    expect(unclaimedReport(catalogue, TODAY)).toMatchObject({ count: 3 });
  });
});

describe('totals', () => {
  it('agrees where everything declared is there', () => {
    expect(totalsReport(buildCatalogue(), TODAY, null).agrees).toBe(true);
  });

  it('names what makes the difference, and only of the list that is asked for', () => {
    const catalogue = buildCatalogue((parts) => {
      find(parts.items, 'city-002').number = 1;
    });
    const codes = (only: string | null) =>
      totalsReport(catalogue, TODAY, only).lists.flatMap(({ differences }) =>
        differences.map(({ code }) => code),
      );
    expect(codes(null)).toEqual(['RL310']);
    expect(codes('zone')).toEqual([]);
    expect(totalsReport(catalogue, TODAY, 'city').agrees).toBe(false);
  });

  it('sees a breakdown that does not add up though the parts are right', () => {
    const catalogue = buildCatalogue(({ lists }) => {
      find(lists, 'zone').declared.total = 3;
    });
    const [zone] = totalsReport(catalogue, TODAY, 'zone').lists;
    expect(zone).toMatchObject({ sum: 2, total: { declared: 3, actual: 2 } });
    expect(zone?.differences.map(({ code }) => code)).toEqual(['RL401', 'RL403']);
  });

  it('does not agree while a file of the list cannot be read', () => {
    const catalogue = buildCatalogue(({ unusable }) => {
      unusable.push({
        kind: 'item',
        path: 'items/city/city-004.yaml',
        id: 'city-004',
        list: 'city',
        value: undefined,
      });
    });
    const report = totalsReport(catalogue, TODAY, null);
    expect(report.agrees).toBe(false);
    expect(report.lists[0]).toMatchObject({ unreadable: 1, differences: [] });
  });
});

describe('list', () => {
  it.each([
    [
      {},
      [
        'city-001',
        'city-002',
        'city-003',
        'city-004',
        'city-005',
        'city-006',
        'zone-001',
        'zone-002',
      ],
    ],
    [{ list: 'zone' }, ['zone-001', 'zone-002']],
    [{ field: '公安' }, ['city-003', 'city-004']],
    [{ type: '行政处罚' as const }, ['city-003', 'city-005']],
    [{ mode: '委托' as const }, ['city-005']],
    [{ authority: 'sd-police' }, ['city-003']],
    [{ status: '收回' as const }, ['city-006']],
    [{ claimant: 'jn-education' }, ['city-001']],
    [{ claimant: 'jn-education', decision: '退回' as const }, ['city-002']],
    [{ decision: '认领' as const, list: 'zone' }, ['zone-001', 'zone-002']],
    [{ unclaimed: true }, ['city-002', 'city-004', 'city-005', 'zone-002']],
    [{ unclaimed: true, claimant: 'jn-laiwu' }, ['zone-002']],
  ])('%o → %o', (filter, expected) => {
    expect(ids(itemRows(mixedCatalogue(), TODAY, filter))).toEqual(expected);
  });

  it('is in order of 序号, whatever the ids are', () => {
    const catalogue = buildCatalogue(({ items }) => {
      find(items, 'city-001').number = 9;
    });
    expect(ids(itemRows(catalogue, TODAY, { list: 'city' }))).toEqual([
      'city-002',
      'city-003',
      'city-001',
    ]);
  });
});

describe('show', () => {
  const catalogue = mixedCatalogue(({ items }) => {
    find(items, 'city-004').code = '370102003000';
    items.push({ value: makeItem('zone', 3, { name: '营业性爆破作业' }) });
  });

  it.each([
    ['city-001', null, ['city-001']],
    ['CITY－001', null, ['city-001']],
    ['370102003000', null, ['city-004']],
    ['2', 'zone', ['zone-002']],
    ['第2项', 'city', ['city-002']],
    ['2', null, ['city-002', 'zone-002']],
    ['专科教育', null, ['city-001']],
    ['营业性爆破作业', null, ['zone-003']],
    ['爆破作业', null, ['city-004', 'zone-003']],
    ['爆破作业', 'city', ['city-004']],
  ])('“%s” in list %s is %o', async (text, list, expected) => {
    const meant = await itemMeant(itemShelfOf(catalogue), text, { list }, loadPinyin);
    const items =
      meant.kind === 'found' ? [meant.value] : meant.kind === 'several' ? meant.candidates : [];
    expect(items.map(({ id }) => id)).toEqual(expected);
  });

  it('offers the nearest', async () => {
    const place = { list: null };
    const meant = await itemMeant(itemShelfOf(catalogue), 'city-01', place, loadPinyin);
    expect(meant).toMatchObject({ kind: 'none', near: [{ id: 'city-001' }] });
  });

  it('says that the item changed since it was claimed, and what the checks say of it', () => {
    const changed = mixedCatalogue(({ items }) => {
      find(items, 'city-001').name = '实施专科教育的民办学校设立、变更审批';
    });
    const item = entryIn(changed.items.at('city-001'));
    if (item === undefined) throw new Error('no item');
    const findings = verdictOn({ catalogue: changed, drafts: [] }, TODAY);
    const sheet = itemSheet(changed, item, TODAY, findings);
    expect(sheet.decisions.map(({ changedSince }) => changedSince)).toEqual([true]);
    expect(sheet.findings.map(({ code }) => code)).toEqual(['RL506']);
    expect(sheet.competent).toEqual(['济南市教育局']);
  });

  it('has a row for every body of an each-list, and says claims of others', () => {
    const catalogueWithOther = mixedCatalogue((parts) => {
      findClaim(parts, 'zone-001', 'jn-gaoxin').value.claimant = 'jn-police';
    });
    const item = entryIn(catalogueWithOther.items.at('zone-001'));
    if (item === undefined) throw new Error('no item');
    const sheet = itemSheet(catalogueWithOther, item, TODAY, []);
    expect(sheet.bodies.map(({ body, standing }) => [body, standing])).toEqual([
      ['jn-gaoxin', 'unclaimed'],
      ['jn-laiwu', 'claimed'],
    ]);
    expect(sheet.decisions.map(({ claimant }) => claimant)).toEqual(['jn-police']);
  });
});
