/** What an item in service must have, and what of it is missing. Pure. */
import type { Catalogue, ServiceEntry } from './catalogue.ts';
import { ABSENT, type Held } from './held.ts';
import type { Training } from '../model/generated/records.ts';

/** In the order of the plan; official terms. */
export const READINESS = ['培训', '服务指南', '业务手册', '监管', '权责清单', '投诉渠道'] as const;

export type Readiness = (typeof READINESS)[number];

/** Item and body → first day people of the body were trained for it. */
export type TrainedSince = ReadonlyMap<string, string>;

function trainedKey(item: string, body: string): string {
  return `${item}/${body}`;
}

export function trainedSince(trainings: Iterable<{ readonly value: Training }>): TrainedSince {
  const since = new Map<string, string>();
  for (const { value } of trainings) {
    for (const { organization } of value.participants) {
      for (const item of value.items) {
        const key = trainedKey(item, organization);
        const known = since.get(key);
        if (known === undefined || value.date < known) since.set(key, value.date);
      }
    }
  }
  return since;
}

export function trainedOn(since: TrainedSince, item: string, body: string): string | null {
  return since.get(trainedKey(item, body)) ?? null;
}

/** What is missing on a day; of training, only what was held by then counts. */
export function missingFor(
  { value }: ServiceEntry,
  day: string,
  since: TrainedSince,
): readonly Readiness[] {
  const trained = trainedOn(since, value.item, value.provider);
  const there: Readonly<Record<Readiness, boolean>> = {
    培训: trained !== null && trained <= day,
    服务指南: value.guide !== undefined && value.guide.date <= day,
    业务手册: value.handbook !== undefined && value.handbook.date <= day,
    监管: value.supervision !== undefined,
    权责清单: value.power_list !== undefined && value.power_list.updated <= day,
    投诉渠道: (value.complaints ?? '').trim() !== '',
  };
  return READINESS.filter((one) => !there[one]);
}

/** The service of a body for an item. */
export function serviceOf(
  { servicesByItem }: Pick<Catalogue, 'servicesByItem'>,
  item: string,
  body: string,
): Held<ServiceEntry> {
  const { entries, unread } = servicesByItem.on(item);
  const entry = entries.find(({ value }) => value.provider === body);
  if (entry !== undefined) return { state: 'there', entry };
  const [broken] = unread;
  return broken === undefined ? ABSENT : { state: 'unusable', path: broken.path };
}
