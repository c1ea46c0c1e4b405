/** The annex tables and the items are one thing: what is imported from the former is the latter. */
import { Grouped } from '../../src/catalogue/records.ts';
import { entryIn } from '../../src/catalogue/held.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../src/actions/plan-import.ts';
import { readAnnex } from '../../src/exchange/annex/read-annex.ts';
import { readTable } from '../../src/exchange/table/read-table.ts';
import { itemsOf, LISTS, shipped, shippedRoot } from './shipped.ts';

const TABLES = LISTS.flatMap((list) =>
  ['csv', 'xlsx'].map((ending) => ({ list, path: `sources/${list}.${ending}` })),
);

async function tableAt(path: string) {
  const table = await readTable(readFileSync(join(shippedRoot, path)), path);
  if (!table.ok) throw new Error(`${path}: ${table.problem.kind}`);
  return table;
}

async function annexAt(path: string) {
  const annex = readAnnex(await tableAt(path));
  if (!annex.ok) throw new Error(`${path}: ${annex.problem.kind}`);
  return annex;
}

describe.each(TABLES)('$path', ({ list, path }) => {
  it('is read without a refusal or a warning; only total and remark are passed over', async () => {
    const { refused, warnings, skipped } = await annexAt(path);
    expect({ refused, warnings }).toEqual({ refused: [], warnings: [] });
    expect(skipped.map(({ reason }) => reason)).toEqual(['total', 'note']);
  });

  it('gives exactly the items of the catalogue', async () => {
    const { catalogue } = shipped;
    const entry = entryIn(catalogue.lists.at(list));
    if (entry === undefined) throw new Error(`no list ${list}`);
    const plan = planImport(
      { ...catalogue, itemsByList: new Grouped() },
      entry.value,
      await annexAt(path),
    );
    expect(plan).toMatchObject({ ok: true, value: { refused: [], added: itemsOf(list) } });
  });

  it('changes nothing when it is imported again', async () => {
    const entry = entryIn(shipped.catalogue.lists.at(list));
    if (entry === undefined) throw new Error(`no list ${list}`);
    const plan = planImport(shipped.catalogue, entry.value, await annexAt(path));
    const unchanged = entry.value.declared.total;
    const nothing = { added: [], changed: [], moved: [], gone: [], refused: [], unchanged };
    expect(plan).toEqual({ ok: true, value: nothing });
  });

  it('is the file whose SHA-256 the list names', () => {
    const named = entryIn(shipped.catalogue.lists.at(list))?.value.source?.files?.find(
      (file) => file.path === path,
    );
    const bytes = readFileSync(join(shippedRoot, path));
    expect(named?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe.each(LISTS)('sources/%s.xlsx', (list) => {
  it('holds the cells of the csv, as a second reader sees them', async () => {
    const [sheet] = await readXlsxFile(join(shippedRoot, `sources/${list}.xlsx`));
    const workbook = (sheet?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')));
    const csv = await tableAt(`sources/${list}.csv`);
    expect(workbook).toEqual(csv.rows.map(({ cells }) => cells.map(({ text }) => text)));
  });

  it('is laid out as an annex: cells that span rows, headings above and inside', async () => {
    const { rows } = await tableAt(`sources/${list}.xlsx`);
    const origins = new Set(rows.flatMap(({ cells }) => cells.map(({ origin }) => origin)));
    expect([...origins].sort()).toEqual(['above', 'left', 'own']);
    const first = rows.slice(0, 5).map(({ cells }) => cells[0]?.text);
    expect(first[0]).toMatch(/^附件\d（样例）$/);
    expect(first[3]).toBe('序号');
    expect(first[4]).toBe(list === 'city' ? '一、发改领域（14项）' : '1');
  });
});
