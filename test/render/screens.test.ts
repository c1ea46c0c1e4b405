/**
 * Every reading screen as it is drawn, at 80 and 120 columns, in both languages, without colours:
 * `test/render/screens/<screen>-<language>-<columns>.txt`, written by `vitest run … -u`.
 */
import { entryIn } from '../../src/catalogue/held.ts';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../src/checks/verdict.ts';
import { renderHits } from '../../src/render/items/hits.ts';
import { renderItems } from '../../src/render/items/pretty.ts';
import { renderItem } from '../../src/render/item/pretty.ts';
import type { Paint } from '../../src/render/paint.ts';
import { renderStatus } from '../../src/render/status/pretty.ts';
import { renderTotals } from '../../src/render/totals/pretty.ts';
import { renderUnclaimed } from '../../src/render/unclaimed/pretty.ts';
import { type View, viewOf } from '../../src/render/view.ts';
import { itemRows } from '../../src/reports/item-list.ts';
import { itemSheet } from '../../src/reports/item-sheet.ts';
import { searchItems } from '../../src/reports/search.ts';
import { statusReport } from '../../src/reports/status.ts';
import { totalsReport } from '../../src/reports/totals.ts';
import { unclaimedReport } from '../../src/reports/unclaimed.ts';
import { findingTexts } from '../../src/text/finding-texts.ts';
import { displayWidth } from '../../src/text/width.ts';
import { mixedCatalogue, TODAY, unreadableClaim } from '../reports/support.ts';
import { buildCatalogue, find } from '../support/catalogue-builder.ts';

const catalogue = mixedCatalogue();
const findings = verdictOn({ catalogue, drafts: [] }, TODAY);

/** Three lists, a title no screen is wide enough for, no fields, no deadline, nothing in it. */
const bare = buildCatalogue((parts) => {
  parts.items = [];
  parts.claims = [];
  delete parts.manifest.deadlines;
  parts.manifest.title = '临江市承接示范省人民政府调整实施的行政权力事项目录'.repeat(3);
  const zone = find(parts.lists, 'zone');
  parts.lists.push({ value: { ...zone, id: 'county', title: zone.title.repeat(20) } });
  for (const { value } of parts.lists) delete value.declared.fields;
});

const wrong = mixedCatalogue(({ items, unusable }) => {
  find(items, 'city-003').number = 2;
  unusable.push(unreadableClaim('city-004'), {
    kind: 'item',
    path: 'items/zone/zone-003.yaml',
    id: 'zone-003',
    list: 'zone',
    value: undefined,
  });
});

function sheetOf(id: string) {
  const item = entryIn(catalogue.items.at(id));
  if (item === undefined) throw new Error(`no item ${id}`);
  return itemSheet(catalogue, item, TODAY, findings);
}

const SCREENS: Readonly<Record<string, (view: View) => string>> = {
  status: (view) =>
    renderStatus(statusReport(catalogue, TODAY, findings), view, { allFields: false }),
  'status-fields': (view) =>
    renderStatus(statusReport(catalogue, TODAY, findings), view, { allFields: true }),
  'status-bare': (view) => renderStatus(statusReport(bare, TODAY, []), view, { allFields: false }),
  'status-unreadable': (view) =>
    renderStatus(statusReport(wrong, TODAY, []), view, { allFields: false }),
  unclaimed: (view) => renderUnclaimed(unclaimedReport(catalogue, TODAY), view, { mine: false }),
  totals: (view) =>
    renderTotals(totalsReport(catalogue, TODAY, null), view, {
      texts: findingTexts(view.language),
      prefix: 'catalog/',
    }),
  'totals-wrong': (view) =>
    renderTotals(totalsReport(wrong, TODAY, null), view, {
      texts: findingTexts(view.language),
      prefix: 'catalog/',
    }),
  list: (view) => renderItems(itemRows(catalogue, TODAY), view, { terminal: true }),
  search: (view) => {
    const hits = searchItems(catalogue, '处罚', null);
    return renderHits(hits, view, {
      all: hits.length + 3,
      commandForAll: 'renling search 处罚 --all',
    });
  },
  'show-single': (view) =>
    renderItem(sheetOf('city-002'), view, {
      texts: findingTexts(view.language),
      prefix: 'catalog/',
    }),
  'show-long': (view) =>
    renderItem(sheetOf('city-005'), view, { texts: findingTexts(view.language), prefix: '' }),
  'show-each': (view) =>
    renderItem(sheetOf('zone-002'), view, { texts: findingTexts(view.language), prefix: '' }),
};

const cases = Object.keys(SCREENS).flatMap((screen) =>
  (['zh', 'en'] as const).flatMap((language) =>
    ([80, 120] as const).map((width) => [screen, language, width] as const),
  ),
);

describe('screens', () => {
  it.each(cases)('%s in %s at %i columns', async (screen, language, width) => {
    const drawn = SCREENS[screen]?.(viewOf({ language, width })) ?? '';
    for (const line of drawn.split('\n'))
      expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    await expect(drawn).toMatchFileSnapshot(
      join(import.meta.dirname, 'screens', `${screen}-${language}-${width}.txt`),
    );
  });

  it.each(cases)('%s in %s at %i: colours change nothing else', (screen, language, width) => {
    const colour = (text: string): string => `\u001b[1m${text}\u001b[22m`;
    const paint: Paint = {
      error: colour,
      warning: colour,
      info: colour,
      ok: colour,
      dim: colour,
      bold: colour,
      accent: colour,
    };
    const plain = SCREENS[screen]?.(viewOf({ language, width })) ?? '';
    const coloured = SCREENS[screen]?.(viewOf({ language, width, paint })) ?? '';
    const trimmed = coloured.replaceAll(/\u001b\[\d+m/g, '').replaceAll(/ +$/gm, '');
    expect(trimmed).toBe(plain);
  });

  it.each(Object.keys(SCREENS))('%s fits where “ ” … █ are two columns wide', (screen) => {
    for (const language of ['zh', 'en'] as const) {
      const drawn = SCREENS[screen]?.(viewOf({ language, width: 80, ambiguous: 2 })) ?? '';
      for (const line of drawn.split('\n')) {
        expect(displayWidth(line, { ambiguous: 2 }), line).toBeLessThanOrEqual(80);
      }
    }
  });
});

it('lists more than a thousand items, and those in a pipe, one a line', () => {
  const rows = itemRows(catalogue, TODAY);
  const view = viewOf({ language: 'zh', width: 60 });
  const many = Array.from({ length: 1_001 }, (_, at) => rows[at % rows.length]).filter(
    (row) => row !== undefined,
  );
  expect(renderItems(many, view, { terminal: true }).split('\n')).toHaveLength(1_001 + 3);
  const piped = renderItems(rows, view, { terminal: false });
  expect(piped.split('\n')).toHaveLength(rows.length + 3);
  for (const { name } of rows) expect(piped).toContain(name);
});
