/** The decisions that a list asks for, and how many stand where. Pure: (catalogue) → report data. */
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { claimantsOf } from '../catalogue/competence.ts';
import { entryIn } from '../catalogue/held.ts';
import { isUnclaimed, type Stand, standIn, type Standing } from '../catalogue/standing.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Item } from '../model/generated/records.ts';
import { eachDecides } from '../model/list-facts.ts';

/** One decision to be made: an item of a `single` list, or an item and a body of an `each` list. */
export interface Cell extends Pick<Stand, 'standing' | 'claim'> {
  readonly list: string;
  readonly item: Entry<Item>;
  /** The body whose decision it is; null for a `single` list nobody has decided. */
  readonly body: string | null;
}

/** The cells of a list, in order of 序号 and body, of the items that are in force. */
export function cellsOf(catalogue: Catalogue, listId: string, asOf: CalendarDate): Cell[] {
  const list = entryIn(catalogue.lists.at(listId))?.value;
  if (list === undefined) return [];
  const bodies = eachDecides(list)
    ? claimantsOf(catalogue.organizations, list, asOf).entries.map(({ id }) => id)
    : [null];
  return [...catalogue.itemsByList.on(listId).entries]
    .sort((a, b) => a.value.number - b.value.number)
    .flatMap((item) =>
      bodies.map((body): Cell => {
        const { standing, claim } = standIn(catalogue, list, item.id, body, asOf);
        return { list: listId, item, body: body ?? claim?.value.claimant ?? null, standing, claim };
      }),
    )
    .filter(({ standing }) => standing !== 'withdrawn');
}

export interface Tally {
  readonly claimed: number;
  readonly declined: number;
  readonly unclaimed: number;
  readonly unknown: number;
}

export function tally(cells: Iterable<Cell>): Tally {
  const counts = { claimed: 0, declined: 0, unclaimed: 0, unknown: 0 };
  for (const { standing } of cells) counts[countedAs(standing)] += 1;
  return counts;
}

/** What was given back and what is disputed is unclaimed: nobody has it, and somebody should. */
export function countedAs(standing: Standing): keyof Tally {
  if (isUnclaimed(standing)) return 'unclaimed';
  return standing === 'claimed' || standing === 'declined' ? standing : 'unknown';
}

/** Decided of all in whole percent: never 100 while something is open, never 0 once something is done; null of nothing. */
export function percentDecided({ claimed, declined, unclaimed, unknown }: Tally): number | null {
  const decided = claimed + declined;
  const all = decided + unclaimed + unknown;
  if (all === 0) return null;
  if (decided === 0 || decided === all) return decided === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.floor((decided / all) * 100)));
}

/** Cells by what they have in common, in order of first appearance; cells without a key are left out. */
export function cellsBy(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | null,
): Map<string, Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return groups;
}
