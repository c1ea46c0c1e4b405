/** What importing an annex again may take away, and what it may not. */
import { describe, expect, it } from 'vitest';
import { planImport } from '../../src/actions/plan-import.ts';
import { readAnnex } from '../../src/exchange/annex/read-annex.ts';
import { readTable } from '../../src/exchange/table/read-table.ts';
import type { Item } from '../../src/model/generated/records.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';

const CODE = '003701050010';
const COLUMNS = [
  '序号',
  '事项名称',
  '事项类型',
  '领域',
  '省级实施部门',
  '调整方式',
  '编码',
  '备注',
];

/** One row of a table over city-001 as the catalogue has it, but for `changes`; the item afterwards. */
async function importedAgain(
  known: Partial<Item>,
  changes: Readonly<Record<string, string>>,
): Promise<{ readonly before: Item; readonly changed: readonly (readonly string[])[] }> {
  const catalogue = buildCatalogue((parts) => {
    const first = parts.items.find(({ value }) => value.id === 'city-001');
    Object.assign(first?.value ?? {}, known);
  });
  const list = catalogue.lists.at('city');
  const held = catalogue.items.at('city-001');
  if (list.state !== 'there' || held.state !== 'there') throw new Error('the builder has changed');
  const before = held.entry.value;
  const authority = catalogue.organizations.at(before.authority);
  const cells: Record<string, string> = {
    序号: '1',
    事项名称: before.name,
    事项类型: before.type,
    领域: before.field ?? '',
    省级实施部门: authority.state === 'there' ? authority.entry.value.name : '',
    调整方式: before.mode,
    编码: before.code ?? '',
    备注: before.note ?? '',
    ...changes,
  };
  const csv = [COLUMNS, COLUMNS.map((name) => cells[name] ?? '')].map((row) => row.join(','));
  const table = await readTable(new TextEncoder().encode(csv.join('\n')), 'annex.csv');
  if (!table.ok) throw new Error(table.problem.kind);
  const annex = readAnnex(table);
  if (!annex.ok) throw new Error(annex.problem.kind);
  const planned = planImport(catalogue, list.entry.value, annex);
  if (!planned.ok) throw new Error(planned.refusal.path);
  const plan = planned.value;
  expect(plan.refused).toEqual([]);
  return {
    before,
    changed: plan.changed.flatMap(({ changes: all }) =>
      all.map(({ pointer, after }) => [pointer.join('.'), JSON.stringify(after ?? null)]),
    ),
  };
}

const of = (changed: readonly (readonly string[])[], key: string): readonly (readonly string[])[] =>
  changed.filter(([pointer]) => pointer === key);

describe('the code of an item, which comes later than the annex', () => {
  it('stays where the cell is empty', async () => {
    const { before, changed } = await importedAgain({ code: CODE }, { 编码: '' });
    expect(before.code).toBe(CODE);
    expect(of(changed, 'code')).toEqual([]);
  });

  it('is set and changed where the cell has one', async () => {
    const other = '003701050020';
    const { changed } = await importedAgain({ code: CODE }, { 编码: other });
    expect(of(changed, 'code')).toEqual([['code', `"${other}"`]]);
  });
});

describe('a remark', () => {
  it('goes where the cell is empty: the annex says what it is', async () => {
    const { changed } = await importedAgain({ note: '旧备注' }, { 备注: '' });
    expect(of(changed, 'note')).toEqual([['note', 'null']]);
  });
});
