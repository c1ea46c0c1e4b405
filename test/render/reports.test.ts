/** Reports on a screen: whole at any width, side by side where that fits. */
import { describe, expect, it } from 'vitest';
import { renderReportList } from '../../src/render/reports/list.ts';
import { renderReportTable } from '../../src/render/reports/pretty.ts';
import { viewOf } from '../../src/render/view.ts';
import { reportTable } from '../../src/reports/notes.ts';
import { REPORTS } from '../../src/reports/registry.ts';
import type { ReportTable } from '../../src/reports/table.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { displayWidth } from '../../src/text/width.ts';
import { SAMPLE_DAY, shipped } from '../catalog/shipped.ts';

const SCREENS = LANGUAGES.flatMap((language) =>
  [80, 120].map((width) => [language, width] as const),
);

const TABLE: ReportTable = {
  id: 'claims',
  title: '认领台账',
  notes: [
    { key: 'asOf', label: '截至', value: '2020-08-20' },
    { key: 'unread', label: '结果不全', value: '1 个文件读不出来' },
  ],
  columns: [
    { key: 'item', heading: '事项', kind: 'id', leads: true },
    { key: 'days', heading: '剩余日数', kind: 'number' },
    { key: 'name', heading: '事项名称', kind: 'text' },
    { key: 'note', heading: '备注', kind: 'text' },
  ],
  rows: [
    ['city-001', 9, '企业投资项目核准', null],
    ['city-002', 10, `对${'未经批准擅自取水'.repeat(8)}的处罚`, null],
  ],
};

const drawn = (table: ReportTable, width: number): string =>
  renderReportTable(table, viewOf({ language: 'zh', width }));

describe('a table', () => {
  it('side by side: numbers to the right, empty columns left out, the longest wraps', () => {
    const lines = drawn(TABLE, 60).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '认领台账',
      '截至：2020-08-20',
      '结果不全：1 个文件读不出来',
      '',
      '事项      剩余日数  事项名称',
      'city-001         9  企业投资项目核准',
    ]);
    expect(lines[6]).toMatch(/^city-002 {8}10 {2}对未经/);
    expect(lines.at(-2)).toBe('共 2 行');
  });

  it('a paragraph a row where that does not fit, nothing cut', () => {
    const wide: ReportTable = {
      ...TABLE,
      columns: [...TABLE.columns, { key: 'clerk', heading: '经办人', kind: 'text' }],
      rows: TABLE.rows.map((row) => [...row, 'a-rather-long-name@development-zone.example']),
    };
    const text = drawn(wide, 60);
    expect(text).toContain('\ncity-001\n  剩余日数：9   事项名称：企业投资项目核准\n');
    expect(text).toContain('  经办人：a-rather-long-name@development-zone.example\n');
    expect(text.replaceAll(/\s/g, '')).toContain('未经批准擅自取水'.repeat(8));
  });

  it('without rows: title, notes, none', () => {
    expect(drawn({ ...TABLE, rows: [] }, 60)).toMatch(/\n\n共 0 行\n$/);
  });
});

describe.each(SCREENS)('%s, %d columns', (language, width) => {
  const view = viewOf({ language, width });
  const widest = (text: string): number =>
    Math.max(...text.split('\n').map((line) => displayWidth(line)));

  it.each(REPORTS)('$name fits', (report) => {
    const filter = { org: null, list: null, field: null };
    const scope = { catalogue: shipped.catalogue, asOf: SAMPLE_DAY, filter };
    const state = { commit: '0123abc', changed: true, findings: [] };
    const text = renderReportTable(reportTable(report, scope, state, language), view);
    expect(widest(text)).toBeLessThanOrEqual(width);
  });

  it('the list of reports', async () => {
    const text = renderReportList(REPORTS, view);
    expect(widest(text)).toBeLessThanOrEqual(width);
    await expect(text).toMatchFileSnapshot(`screens/reports-${language}-${width}.txt`);
  });
});
