/** The six reductions: sums, averages, groups, what did not shrink; on screen, in Markdown and as tables. */
import { describe, expect, it } from 'vitest';
import type { Catalogue, ServiceEntry } from '../../src/catalogue/catalogue.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import type { Service } from '../../src/model/generated/records.ts';
import { average, percent } from '../../src/render/streamlining/numbers.ts';
import { renderStreamliningMarkdown } from '../../src/render/streamlining/markdown.ts';
import { renderStreamlining } from '../../src/render/streamlining/pretty.ts';
import { viewOf } from '../../src/render/view.ts';
import { streamliningReport } from '../../src/reports/streamlining.ts';
import { displayWidth } from '../../src/text/width.ts';
import { SAMPLE_DAY, shipped } from '../catalog/shipped.ts';
import { mixedCatalogue } from './support.ts';

const DAY = '2020-08-20' as CalendarDate;
const ALL = { org: null, list: null, field: null };

type Streamlining = NonNullable<Service['streamlining']>;

function service(
  item: string,
  provider: string,
  streamlining?: Streamlining,
  more: Partial<Service> = {},
): ServiceEntry {
  return {
    path: `services/city/${item}.yaml`,
    id: item,
    list: 'city',
    organization: null,
    value: { item, provider, ...(streamlining !== undefined && { streamlining }), ...more },
  };
}

function withServices(...services: ServiceEntry[]): Catalogue {
  return { ...mixedCatalogue(), services: { entries: services, unread: [] } };
}

describe('the report', () => {
  const catalogue = withServices(
    service('city-001', 'jn-drc', {
      steps: { before: 6, after: 4 },
      days: { before: 20, after: 5, unit: '工作日' },
      cost: { before: 300, after: 0 },
    }),
    service('city-002', 'jn-drc', {
      steps: { before: 3, after: 4 },
      days: { before: 30, after: 30, unit: '日' },
      visits: { before: 0, after: 0 },
    }),
    service('city-003', 'jn-education'),
    service(
      'city-004',
      'jn-education',
      { steps: { before: 9, after: 1 } },
      { closed: { date: '2020-08-01', reason: '收回' } },
    ),
  );
  const report = streamliningReport(catalogue, DAY, ALL);

  it('sums what has both sides, and says over how many services', () => {
    expect(report).toMatchObject({ services: 3, filled: 2 });
    expect(report.reductions).toEqual([
      { measure: 'steps', services: 2, before: 9, after: 8, same: 0, grown: 1 },
      { measure: 'visits', services: 1, before: 0, after: 0, same: 0, grown: 0 },
      { measure: '工作日', services: 1, before: 20, after: 5, same: 0, grown: 0 },
      { measure: '日', services: 1, before: 30, after: 30, same: 1, grown: 0 },
      { measure: 'cost', services: 1, before: 300, after: 0, same: 0, grown: 0 },
    ]);
  });

  it('leaves out what is closed, counts what is not filled in, names what did not shrink', () => {
    expect(report.notFilled).toEqual([{ item: 'city-003', body: 'jn-education' }]);
    expect(
      report.notReduced.map(({ item, measure, before, after }) => [item, measure, before, after]),
    ).toEqual([
      ['city-002', 'steps', 3, 4],
      ['city-002', '日', 30, 30],
    ]);
  });

  it('groups by body, and can be asked for one', () => {
    expect(report.bodies.map(({ key, services }) => [key, services])).toEqual([
      ['jn-drc', 2],
      ['jn-education', 1],
    ]);
    expect(streamliningReport(catalogue, DAY, { ...ALL, org: 'jn-education' })).toMatchObject({
      services: 1,
      filled: 0,
      reductions: [],
    });
    expect(streamliningReport(catalogue, DAY, { ...ALL, list: 'zone' }).services).toBe(0);
  });

  it.each([
    [10, 4, '2.5'],
    [9, 3, '3'],
    [20, 3, '6.7'],
    [0, 5, '0'],
  ])('averages %d over %d as %s', (sum, of, expected) => {
    expect(average(sum, of)).toBe(expected);
  });

  it('gives no per cent of nothing', () => {
    expect(percent({ before: 0, after: 0 })).toBe('—');
    expect(percent({ before: 3, after: 4 })).toBe('-33%');
  });
});

describe('what is shown of the shipped catalogue', () => {
  const report = streamliningReport(shipped.catalogue, SAMPLE_DAY, ALL);

  it.each([
    ['zh', 80],
    ['zh', 120],
    ['en', 80],
    ['en', 120],
  ] as const)('fits the screen: %s, %d columns', async (language, width) => {
    const text = renderStreamlining(report, viewOf({ language, width }));
    expect(Math.max(...text.split('\n').map((line) => displayWidth(line)))).toBeLessThanOrEqual(
      width,
    );
    await expect(text).toMatchFileSnapshot(`golden/streamlining-${language}-${width}.txt`);
  });

  it.each(['zh', 'en'] as const)('Markdown in %s', async (language) => {
    const head = {
      title: `${shipped.catalogue.manifest.entry.value.title} ${language === 'zh' ? '优化流程（六减）' : 'streamlining: the six reductions'}`,
      notes: [{ key: 'asOf', label: language === 'zh' ? '截至' : 'As of', value: SAMPLE_DAY }],
    };
    await expect(renderStreamliningMarkdown(report, language, head)).toMatchFileSnapshot(
      `golden/streamlining-${language}.md`,
    );
  });
});
