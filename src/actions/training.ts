/** A training before the counter opens is put on record: who held it, for whom, over which items. Pure. */
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { holdersOf } from '../catalogue/holders.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Item, Training } from '../model/generated/records.ts';
import { denied, granted, type Outcome } from './outcome.ts';
import { type Unreadable, unreadableAmong } from './unreadable.ts';

export interface TrainingIntent {
  /** null: organizer and day. */
  readonly id: string | null;
  readonly date: CalendarDate;
  readonly organizer: string;
  readonly topics: readonly string[];
  readonly items: readonly Entry<Item>[];
  readonly participants: Training['participants'];
  readonly material: string | null;
  readonly note: string | null;
}

export type TrainingRefusal =
  /** What is only planned has trained nobody. */
  | { readonly kind: 'still-to-come'; readonly date: CalendarDate }
  | { readonly kind: 'id-taken'; readonly id: string; readonly path: string }
  /** Each with the body that has claimed it, if any has. */
  | {
      readonly kind: 'not-claimed';
      readonly items: readonly { readonly item: Entry<Item>; readonly holder: string | null }[];
      readonly bodies: readonly string[];
    }
  | { readonly kind: 'nothing-for'; readonly body: string }
  | { readonly kind: 'twice'; readonly body: string };

/**
 * Every item must be claimed by a body that took part, and every body must have claimed one of the
 * items: else the coverage would say that people were trained for what is not theirs.
 */
export function recordTraining(
  catalogue: Catalogue,
  intent: TrainingIntent,
  today: CalendarDate,
): Outcome<Training, TrainingRefusal | Unreadable> {
  const { date, organizer, items, participants } = intent;
  if (date > today) return denied({ kind: 'still-to-come', date });
  const bodies = participants.map(({ organization }) => organization);
  const twice = bodies.find((body, at) => bodies.indexOf(body) !== at);
  if (twice !== undefined) return denied({ kind: 'twice', body: twice });

  const claims = items.map(({ id }) => holdersOf(catalogue, id));
  const holders = new Map(
    items.map(({ id }, at) => [id, (claims[at]?.entries ?? []).map(({ value }) => value.claimant)]),
  );
  // A claim that cannot be read may be a participant's.
  const unread = unreadableAmong(...claims);
  const strange = items.filter(({ id }) => !bodies.some((body) => holders.get(id)?.includes(body)));
  if (strange.length > 0) {
    if (unread !== null) return denied(unread);
    return denied({
      kind: 'not-claimed',
      items: strange.map((item) => ({ item, holder: holders.get(item.id)?.[0] ?? null })),
      bodies,
    });
  }
  const idle = bodies.find((body) => ![...holders.values()].some((them) => them.includes(body)));
  if (idle !== undefined) return denied(unread ?? { kind: 'nothing-for', body: idle });

  const id = intent.id ?? `${organizer}-${date}`;
  const there = catalogue.trainings.at(id);
  if (there.state === 'there') return denied({ kind: 'id-taken', id, path: there.entry.path });
  if (there.state === 'unusable') return denied({ kind: 'unreadable', path: there.path });
  return granted({
    id,
    date,
    organizer,
    topics: [...intent.topics],
    items: items.map((item) => item.id),
    participants,
    ...(intent.material === null ? {} : { material: { name: intent.material } }),
    ...(intent.note === null ? {} : { note: intent.note }),
  });
}
