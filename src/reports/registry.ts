/** The reports there are: `report NAME` and `export NAME` give each of them in every format. */
import type { Report } from './report.ts';
import { agreementsTable } from './tables/agreements.ts';
import { claimsTable } from './tables/claims.ts';
import { itemsTable } from './tables/items.ts';
import { servicesTable } from './tables/services.ts';
import { streamliningTable } from './tables/streamlining.ts';
import { totalsTable } from './tables/totals.ts';
import { unclaimedTable } from './tables/unclaimed.ts';

export const REPORTS: readonly Report[] = [
  itemsTable,
  claimsTable,
  unclaimedTable,
  totalsTable,
  servicesTable,
  agreementsTable,
  streamliningTable,
];

export const REPORT_NAMES: readonly string[] = REPORTS.map(({ name }) => name);

/** By its name, or by its title in one of the languages. */
export function reportNamed(word: string): Report | null {
  const wanted = word.normalize('NFKC').trim().toLowerCase();
  return (
    REPORTS.find(({ name, title }) =>
      [name, title.zh.normalize('NFKC'), title.en].includes(wanted),
    ) ?? null
  );
}
