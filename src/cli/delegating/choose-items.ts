/** Which items a new agreement is over: words and filters, or all that a body and an authority still need. */
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { itemShelfOf } from '../../catalogue/shelf.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Item } from '../../model/generated/records.ts';
import { neededDelegations } from '../../reports/needed-delegations.ts';
import { isFilter, type ItemFilter } from '../../words/select-items.ts';
import { EXIT, Stop } from '../exit.ts';
import { hereOf, selection, stopAtFirst } from '../meant.ts';
import type { Opened } from '../open.ts';
import type { Session } from '../session.ts';

export interface Parties {
  /** Ids; null where none was named. */
  readonly authority: string | null;
  readonly delegate: string | null;
}

/**
 * Named items are taken as they are named; a filter takes only what needs an agreement. Ends with
 * exit 4 where nothing is left, 2 where nothing was named, 3 for items that cannot be read.
 */
export async function chooseItems(
  session: Session,
  opened: Opened,
  words: readonly string[],
  filter: ItemFilter,
  parties: Parties,
): Promise<readonly Entry<Item>[]> {
  const { catalogue, asOf } = opened;
  const needed = neededIds(catalogue, asOf, parties);
  if (words.length === 0 && !isFilter(filter) && (parties.authority ?? parties.delegate) !== null) {
    const items = [...catalogue.items.values()].filter(({ id }) => needed.has(id));
    return items.length > 0 ? items : nothingNeeded(session);
  }
  const place = { here: hereOf(session, opened), fits: ({ id }: Entry<Item>) => needed.has(id) };
  const chosen = await selection(session, itemShelfOf(catalogue), words, filter, place);
  stopAtFirst(session, chosen.failed);
  const { authority } = parties;
  const items =
    authority === null
      ? chosen.items
      : chosen.items.filter(({ value }) => value.authority === authority);
  return items.length > 0 ? items : nothingNeeded(session);
}

function neededIds(
  catalogue: Catalogue,
  day: CalendarDate,
  { authority, delegate }: Parties,
): ReadonlySet<string> {
  const report = neededDelegations(catalogue, day, {
    ...(authority === null ? {} : { authority }),
    ...(delegate === null ? {} : { delegate }),
  });
  return new Set(
    report.authorities.flatMap(({ delegates }) =>
      delegates.flatMap(({ items }) => items.map(({ item }) => item)),
    ),
  );
}

function nothingNeeded(session: Session): never {
  throw new Stop(
    EXIT.nothing,
    session.say(
      '符合条件的事项里，没有还需要签委托协议的（委托、已认领、没有协议）',
      'of the matching items none needs an agreement (delegated, claimed, without one)',
    ),
    session.say(
      '看还缺哪些：renling delegation missing',
      'see what is missing: renling delegation missing',
    ),
  );
}
