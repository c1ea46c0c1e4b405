/** What merging changes in the figures: each list before and after. Pure. */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CalendarDate } from '../model/dates.ts';
import { cellsOf, type Tally, tally } from './standing.ts';

export interface ListFigures {
  readonly items: number;
  /** What the list declares. */
  readonly declared: number;
  readonly decisions: Tally;
}

export interface ListEffect {
  readonly list: string;
  readonly title: string;
  /** null: the list is not there. */
  readonly before: ListFigures | null;
  readonly after: ListFigures | null;
}

export function effectOf(before: Catalogue, after: Catalogue, asOf: CalendarDate): ListEffect[] {
  const lists = new Set([...before.lists.keys(), ...after.lists.keys()]);
  return [...lists].map((list) => ({
    list,
    title: (entryIn(after.lists.at(list)) ?? entryIn(before.lists.at(list)))?.value.title ?? list,
    before: figuresOf(before, list, asOf),
    after: figuresOf(after, list, asOf),
  }));
}

function figuresOf(catalogue: Catalogue, list: string, asOf: CalendarDate): ListFigures | null {
  const entry = entryIn(catalogue.lists.at(list));
  if (entry === undefined) return null;
  return {
    items: catalogue.itemsByList.on(list).entries.length,
    declared: entry.value.declared.total,
    decisions: tally(cellsOf(catalogue, list, asOf)),
  };
}
