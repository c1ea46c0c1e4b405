/** Which items a new agreement is over: words and filters, or all that a body and an authority still need. */
import type { Entry } from '../../catalogue/catalogue.ts';
import { itemShelfOf } from '../../catalogue/shelf.ts';
import { unreadOf } from '../../catalogue/unread.ts';
import type { Item } from '../../model/generated/records.ts';
import { NEEDED_FROM, neededItems } from '../../reports/needed-delegations.ts';
import { agreementChoiceTexts } from '../../text/outcomes/agreement-choice-texts.ts';
import { isFilter, type ItemFilter } from '../../words/select-items.ts';
import { EXIT, stopWith } from '../exit.ts';
import { hereOf, selection, stopAtFirst } from '../meant.ts';
import { type Opened, stopUntold } from '../open.ts';
import type { Session } from '../session.ts';

export interface Parties {
  /** Ids; null where none was named. */
  readonly authority: string | null;
  readonly delegate: string | null;
}

/**
 * Named items are taken as they are named; a filter takes only what needs an agreement. Ends with
 * exit 4 where nothing is left, 2 where nothing was named, 3 for what cannot be read and may need one.
 */
export async function chooseItems(
  session: Session,
  opened: Opened,
  words: readonly string[],
  { list, type, field }: ItemFilter,
  parties: Parties,
): Promise<readonly Entry<Item>[]> {
  const { catalogue, asOf } = opened;
  const { authority, delegate } = parties;
  const needed = neededItems(catalogue, asOf, parties);
  const filter = { list, type, field };
  const all = words.length === 0 && !isFilter(filter) && (authority ?? delegate) !== null;
  const items = all
    ? [...catalogue.items.values()].filter(({ id }) => needed.has(id))
    : await chosen();
  if (items.length > 0) return items;
  const texts = session.texts(agreementChoiceTexts);
  // What was named was looked at, and is of another authority.
  const unread = words.length > 0 ? [] : unreadOf(catalogue, NEEDED_FROM);
  if (unread.length > 0) throw stopUntold(session, texts.whetherNeeded, unread, opened.prefix);
  throw stopWith(EXIT.nothing, texts.noneNeeded);

  async function chosen(): Promise<readonly Entry<Item>[]> {
    const place = { here: hereOf(session, opened), fits: ({ id }: Entry<Item>) => needed.has(id) };
    const taken = await selection(session, itemShelfOf(catalogue), words, filter, place);
    stopAtFirst(session, taken.failed);
    return taken.items.filter(({ value }) => authority === null || value.authority === authority);
  }
}
