/**
 * The six reductions (减环节、减次数、减材料、减时限、减成本、减跑腿), before → after: totals, averages, per
 * body, list and field, and what did not shrink. Pure.
 *
 * A number counts only where both sides are known; of how many it is the sum is always said. Limits in
 * 日 and in 工作日 are two measures: they are never added or compared.
 */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue, ServiceEntry } from '../catalogue/catalogue.ts';
import { isClosedOn } from '../model/service-facts.ts';
import { itemName } from '../model/names.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { ReportFilter } from './report.ts';

export const MEASURES = ['steps', 'visits', 'materials', '工作日', '日', 'cost', 'trips'] as const;

/** `日`, `工作日`: limits in that unit; `cost` in yuan. */
export type Measure = (typeof MEASURES)[number];

/** Sums over the services that give both sides. */
export interface Reduction {
  readonly measure: Measure;
  readonly services: number;
  readonly before: number;
  readonly after: number;
  /** How many of them did not become less. */
  readonly same: number;
  readonly grown: number;
}

export interface ReductionGroup {
  /** Id of the body or list, or the field. */
  readonly key: string;
  readonly name: string;
  /** Services of the group, filled in or not. */
  readonly services: number;
  /** Only measures that somebody filled in. */
  readonly reductions: readonly Reduction[];
}

export interface NotReduced {
  readonly item: string;
  readonly name: string;
  readonly body: string;
  readonly bodyName: string;
  readonly measure: Measure;
  readonly before: number;
  readonly after: number;
}

export interface StreamliningReport {
  /** Services that are run: those closed are left out. */
  readonly services: number;
  /** Those that give at least one reduction. */
  readonly filled: number;
  readonly reductions: readonly Reduction[];
  readonly bodies: readonly ReductionGroup[];
  readonly lists: readonly ReductionGroup[];
  readonly fields: readonly ReductionGroup[];
  /** What grew first, then what stayed. */
  readonly notReduced: readonly NotReduced[];
  /** Services without any reduction, by item and body. */
  readonly notFilled: readonly { readonly item: string; readonly body: string }[];
}

export interface Sides {
  readonly measure: Measure;
  readonly before: number;
  readonly after: number;
}

export function streamliningReport(
  catalogue: Catalogue,
  asOf: CalendarDate,
  filter: ReportFilter,
): StreamliningReport {
  const services = streamlinedServices(catalogue, asOf, filter);
  const bodyName = (id: string): string =>
    entryIn(catalogue.organizations.at(id))?.value.name ?? id;
  const listName = (id: string): string => entryIn(catalogue.lists.at(id))?.value.title ?? id;
  const fieldOf = ({ value }: ServiceEntry): string =>
    entryIn(catalogue.items.at(value.item))?.value.field ?? '';
  const empty = services.filter((service) => sidesOf(service).length === 0);
  return {
    services: services.length,
    filled: services.length - empty.length,
    reductions: reductionsOf(services),
    bodies: groupsOf(services, ({ value }) => value.provider, bodyName),
    lists: groupsOf(services, ({ list }) => list, listName),
    fields: groupsOf(services, fieldOf, (field) => field),
    notReduced: notReducedIn(catalogue, services, bodyName),
    notFilled: empty.map(({ value }) => ({ item: value.item, body: value.provider })),
  };
}

/** Services that are run on a day, of those asked for. */
export function streamlinedServices(
  catalogue: Catalogue,
  asOf: CalendarDate,
  filter: ReportFilter,
): readonly ServiceEntry[] {
  return catalogue.services.entries.filter(
    (service) => !isClosedOn(service.value, asOf) && matches(catalogue, service, filter),
  );
}

function matches(
  catalogue: Catalogue,
  { value, list }: ServiceEntry,
  filter: ReportFilter,
): boolean {
  if (filter.org !== null && value.provider !== filter.org) return false;
  if (filter.list !== null && list !== filter.list) return false;
  return (
    filter.field === null || entryIn(catalogue.items.at(value.item))?.value.field === filter.field
  );
}

/** What a service gives both sides of. */
export function sidesOf({ value }: ServiceEntry): Sides[] {
  const given = value.streamlining ?? {};
  const { days, ...others } = given;
  const sides: Sides[] = days === undefined ? [] : [{ measure: days.unit, ...bothOf(days) }];
  for (const measure of ['steps', 'visits', 'materials', 'cost', 'trips'] as const) {
    const one = others[measure];
    if (one !== undefined) sides.push({ measure, ...bothOf(one) });
  }
  return sides;
}

function bothOf({ before, after }: { before: number; after: number }) {
  return { before, after };
}

function reductionsOf(services: readonly ServiceEntry[]): Reduction[] {
  const all = services.flatMap(sidesOf);
  return MEASURES.flatMap((measure): Reduction[] => {
    const sides = all.filter((one) => one.measure === measure);
    if (sides.length === 0) return [];
    return [
      {
        measure,
        services: sides.length,
        before: sides.reduce((sum, { before }) => sum + before, 0),
        after: sides.reduce((sum, { after }) => sum + after, 0),
        same: sides.filter(({ before, after }) => after === before && before > 0).length,
        grown: sides.filter(({ before, after }) => after > before).length,
      },
    ];
  });
}

/** In order of key. */
function groupsOf(
  services: readonly ServiceEntry[],
  keyOf: (service: ServiceEntry) => string,
  nameOf: (key: string) => string,
): ReductionGroup[] {
  const groups = new Map<string, ServiceEntry[]>();
  for (const service of services) {
    const key = keyOf(service);
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [service]);
    else there.push(service);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inside]) => ({
      key,
      name: nameOf(key),
      services: inside.length,
      reductions: reductionsOf(inside),
    }));
}

/** What was 0 before cannot shrink and is not told. */
function notReducedIn(
  catalogue: Catalogue,
  services: readonly ServiceEntry[],
  bodyName: (id: string) => string,
): NotReduced[] {
  const found = services.flatMap((service) =>
    sidesOf(service)
      .filter(({ before, after }) => after > before || (after === before && before > 0))
      .map((sides): NotReduced => {
        const { item, provider } = service.value;
        const known = entryIn(catalogue.items.at(item))?.value;
        return {
          item,
          name: known === undefined ? '' : itemName(known),
          body: provider,
          bodyName: bodyName(provider),
          ...sides,
        };
      }),
  );
  const isGrown = ({ before, after }: NotReduced): number => Number(after > before);
  return found.sort((one, other) => isGrown(other) - isGrown(one));
}
