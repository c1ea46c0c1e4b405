/** The registry of reports: what each declares, its rows, what it says of itself. */
import { describe, expect, it } from 'vitest';
import type { SettledCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { reportData, type ReportData } from '../../src/exchange/write/json.ts';
import { reportTable } from '../../src/reports/notes.ts';
import { reportNamed, REPORTS } from '../../src/reports/registry.ts';
import type { ReportFilter } from '../../src/reports/report.ts';
import { leadingOf } from '../../src/reports/table.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { SAMPLE_DAY, shipped } from '../catalog/shipped.ts';
import { findClaim } from '../support/catalogue-builder.ts';
import { mixedCatalogue, TODAY, unreadableClaim } from './support.ts';

const ALL: ReportFilter = { org: null, list: null, field: null };
const STATE = { commit: '0123abc', changed: false, findings: [] };

function dataOf(
  name: string,
  catalogue: SettledCatalogue = mixedCatalogue(),
  filter: Partial<ReportFilter> = {},
): ReportData {
  const report = reportNamed(name);
  if (report === null) throw new Error(name);
  const scope = { catalogue, asOf: TODAY, filter: { ...ALL, ...filter } };
  return reportData(reportTable(report, scope, STATE, 'zh'));
}

describe.each(REPORTS)('$name', (report) => {
  const scope = { catalogue: shipped.catalogue, asOf: SAMPLE_DAY, filter: ALL };

  it.each(LANGUAGES)('has rows as wide as its columns, in %s', (language) => {
    const { columns, rows } = report.tableOf(scope, language);
    expect(rows).not.toEqual([]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
  });

  it('has keys of its own, in camelCase, and begins with what leads', () => {
    const { columns } = report.tableOf(scope, 'zh');
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z]*$/);
    const leading = leadingOf({ columns });
    expect(leading).toBeGreaterThan(0);
    expect(columns.slice(0, leading).every(({ leads }) => leads === true)).toBe(true);
  });

  it('holds dates and numbers where it says so', () => {
    const { columns, rows } = report.tableOf(scope, 'zh');
    for (const [at, { kind, key }] of columns.entries()) {
      const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
      if (kind === 'number') expect(cells.filter(Number.isFinite), key).toEqual(cells);
      else expect(cells.filter((cell) => typeof cell !== 'string')).toEqual([]);
      if (kind === 'date') for (const cell of cells) expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('is found by its name and its titles', () => {
    for (const word of [report.name, report.name.toUpperCase(), report.title.zh, report.title.en]) {
      expect(reportNamed(word)).toBe(report);
    }
  });
});

describe('what stands under which heading', () => {
  it('claims: the reason under 理由, the clerk under 经办人', () => {
    const catalogue = mixedCatalogue((parts) => {
      Object.assign(findClaim(parts, 'city-002').value, { clerk: 'zhang@education.example' });
    });
    expect(dataOf('claims', catalogue).rows.find(({ item }) => item === 'city-002')).toMatchObject({
      list: 'city',
      number: 2,
      decision: '退回',
      reason: '权限划分待省厅明确',
      clerk: 'zhang@education.example',
    });
    const claims = reportNamed('claims');
    const table = claims?.tableOf({ catalogue, asOf: TODAY, filter: ALL }, 'zh');
    const row = table?.rows.find(([item]) => item === 'city-002');
    const under = (heading: string) =>
      row?.[table?.columns.findIndex((column) => column.heading === heading) ?? -1];
    expect([under('理由'), under('经办人')]).toEqual([
      '权限划分待省厅明确',
      'zhang@education.example',
    ]);
  });

  it('an item with its sub-item in one name, in items apart', () => {
    const of = (name: string) => dataOf(name).rows.find(({ item }) => item === 'city-005');
    const subitem = '取用地下水（单井日取水量在１千立方米以上的“自备井”）';
    const name = '对未经批准擅自取水、未按照批准的取水许可规定条件取水行为的处罚';
    expect(of('items')).toMatchObject({ name, subitem });
    expect(of('unclaimed')).toMatchObject({ name: `${name}（${subitem}）` });
  });

  it('totals: the difference is what is there less what was declared', () => {
    const catalogue = mixedCatalogue((parts) => {
      const declared = parts.lists[0]?.value.declared;
      if (declared !== undefined) declared.total = 9;
    });
    expect(dataOf('totals', catalogue).rows[0]).toMatchObject({
      by: '总数',
      declared: 9,
      actual: 6,
      difference: -3,
    });
  });

  it('streamlining: as many rows as its sums are over', () => {
    const scope = { catalogue: shipped.catalogue, asOf: SAMPLE_DAY, filter: ALL };
    const report = reportNamed('streamlining');
    expect(report?.summaryOf?.(scope)).toMatchObject({
      services: report?.tableOf(scope, 'zh').rows.length,
    });
  });
});

describe('narrowed', () => {
  const itemsOf = (data: ReportData) => new Set(data.rows.map((row) => row['item']));

  it.each(REPORTS.filter(({ filters }) => filters.includes('list')))('$name by list', (report) => {
    const scope = { catalogue: shipped.catalogue, asOf: SAMPLE_DAY, filter: ALL };
    const of = (list: string | null) => {
      const { columns, rows } = report.tableOf({ ...scope, filter: { ...ALL, list } }, 'zh');
      const at = columns.findIndex(({ key }) => key === 'list');
      return rows.map((row) => row[at]);
    };
    expect(new Set(of('zone'))).toEqual(new Set(['zone']));
    expect(of('zone').length + of('city').length).toBe(of(null).length);
  });

  it('claims by body and field; unclaimed by who is competent', () => {
    const { rows } = dataOf('claims', mixedCatalogue(), { org: 'jn-laiwu' });
    expect(new Set(rows.map(({ claimant }) => claimant)).size).toBe(1);
    expect(itemsOf(dataOf('items', mixedCatalogue(), { field: '公安' }))).toEqual(
      new Set(['city-003', 'city-004']),
    );
    expect(itemsOf(dataOf('unclaimed', mixedCatalogue(), { org: 'jn-laiwu' }))).toEqual(
      new Set(['zone-002']),
    );
  });

  it('says so', () => {
    expect(dataOf('claims', mixedCatalogue(), { list: 'city', field: '公安' }).notes).toMatchObject(
      {
        filter: expect.stringMatching(/，公安$/) as string,
      },
    );
    expect(dataOf('claims').notes).not.toHaveProperty('filter');
  });
});

describe('what a report says of itself', () => {
  it('its commit, its day, what the checks have against it', () => {
    const finding = (severity: Finding['severity'], acceptedBy: string | null) =>
      ({ severity, acceptedBy }) as Finding;
    const findings = [
      finding('error', null),
      finding('error', 'accepted-for-now'),
      finding('warning', null),
      finding('warning', null),
      finding('info', null),
    ];
    const report = reportNamed('items');
    if (report === null) throw new Error('items');
    const scope = { catalogue: mixedCatalogue(), asOf: TODAY, filter: ALL };
    const notes = (state: Parameters<typeof reportTable>[2]) =>
      reportTable(report, scope, state, 'en').notes.map(({ label, value }) => [label, value]);
    expect(notes({ commit: '0123abc', changed: true, findings })).toEqual([
      ['Commit', '0123abc'],
      ['Changed since', 'the files have changes that are not committed; they are counted'],
      ['As of', TODAY],
      ['Errors', 1],
      ['Warnings', 2],
    ]);
    expect(notes({ commit: null, changed: null, findings: [] })[0]).toEqual(['Commit', 'unknown']);
  });

  it('what could not be read of the kinds it reads, and of no others', () => {
    const catalogue = mixedCatalogue((parts) => {
      parts.unusable.push(unreadableClaim('city-001'));
    });
    expect(dataOf('claims', catalogue).notes['unread']).toMatch(
      /1 个文件读不出来：claims\/city\/city-001\.yaml；看到的数目都只是下限/,
    );
    expect(dataOf('unclaimed', catalogue).notes).toHaveProperty('unread');
    for (const name of ['items', 'totals', 'services', 'agreements', 'streamlining']) {
      expect(dataOf(name, catalogue).notes).not.toHaveProperty('unread');
    }
  });
});
