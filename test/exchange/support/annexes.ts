/** Annex tables for tests, from csv text or sheet content, the shortest way. */
import type { Annex, AnnexProblem } from '../../../src/exchange/annex/annex.ts';
import { readAnnex } from '../../../src/exchange/annex/read-annex.ts';
import { readTable } from '../../../src/exchange/table/read-table.ts';
import type { Table } from '../../../src/exchange/table/table.ts';
import { utf8, xlsxFile, type SheetContent } from './files.ts';

export async function csvTable(text: string): Promise<Table> {
  return opened(utf8(text), 'a.csv');
}

export async function sheetTable(content: SheetContent): Promise<Table> {
  return opened(await xlsxFile(content), 'a.xlsx');
}

async function opened(bytes: Uint8Array, name: string): Promise<Table> {
  const table = await readTable(bytes, name);
  if (!table.ok) throw new Error(JSON.stringify(table.problem));
  return table;
}

export function annexOf(table: Table, map: Record<string, string> = {}): Annex {
  const outcome = readAnnex(table, { map });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome;
}

export function annexProblem(table: Table, map: Record<string, string> = {}): AnnexProblem {
  const outcome = readAnnex(table, { map });
  if (outcome.ok) throw new Error('was read');
  return outcome.problem;
}

export async function csvAnnex(text: string, map: Record<string, string> = {}): Promise<Annex> {
  return annexOf(await csvTable(text), map);
}

export async function sheetAnnex(content: SheetContent): Promise<Annex> {
  return annexOf(await sheetTable(content));
}
