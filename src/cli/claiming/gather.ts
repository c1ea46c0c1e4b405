/** What the four commands have in common before a decision: shelf, bodies, selected items. */
import { workTree } from '../work-tree.ts';
import type { Entry } from '../../catalogue/catalogue.ts';
import { competentFor } from '../../catalogue/competence.ts';
import { shelfOn } from '../../catalogue/load-some.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import { isFreeToClaim, standOn } from '../../catalogue/standing.ts';
import { existsOn } from '../../model/body-facts.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Item, ItemList, Manifest, Organization } from '../../model/generated/records.ts';
import { isClaimed, isDecided } from '../../model/decision-facts.ts';
import { cellOf } from '../../model/list-facts.ts';
import { asOfDate } from '../as-of.ts';
import { nameOf } from '../bodies.ts';
import { EXIT, Stop } from '../exit.ts';
import { mend } from '../mend.ts';
import { bodyOf, hereIn, selection, stopOf } from '../meant.ts';
import { wordTexts } from '../../text/word-texts.ts';
import type { ItemFilter, Selection } from '../../words/select-items.ts';
import type { Session } from '../session.ts';
import { whoMayClaim } from '../who-may-claim.ts';
import type { Parts } from '../writing/parts.ts';
import type { Problem } from './wish.ts';

type Body = Entry<Organization>;

export interface Gathering {
  readonly shelf: Shelf;
  readonly date: CalendarDate;
}

/** Ends with exit 3 for a manifest that cannot be read. */
export function gather(
  session: Session,
  root: string,
  command: string,
  parts: Parts | null,
): Gathering {
  mend(session, root, command);
  const shelf = shelfOn(workTree(session, root), parts?.readRecord ?? null);
  const manifest = shelf.manifest();
  if (manifest.state === 'there') {
    return { shelf, date: asOfDate(session, manifest.entry.value satisfies Manifest) };
  }
  throw new Stop(
    EXIT.unreadable,
    session.say('catalog.yaml 读不出来', 'catalog.yaml cannot be read'),
    session.say('先检查：renling validate', 'check it first: renling validate'),
  );
}

/** Whom a clerk means by what several bodies share: one that may claim. */
export function mayClaim({ shelf, date }: Gathering): (body: Organization) => boolean {
  return whoMayClaim(shelf, date);
}

/** Ids of the bodies that cooperate; null where --with is not given. They must exist on the day. */
export async function cooperating(
  session: Session,
  { shelf, date }: Gathering,
  names: readonly string[] | undefined,
): Promise<readonly string[] | null> {
  if (names === undefined) return null;
  const ids: string[] = [];
  for (const name of names.flatMap((one) => one.split(/[,，、]/)).filter((one) => one !== '')) {
    const body = await bodyOf(session, shelf.bodies, name, mayClaim({ shelf, date }));
    if (!existsOn(body.value, date)) {
      throw new Stop(
        EXIT.refused,
        session.say(`配合单位${body.value.name}已撤销`, `${body.value.name} was dissolved`),
        body.value.successor === undefined
          ? null
          : session.say(
              `由${nameOf(shelf.bodies, body.value.successor)}承继`,
              `its successor is ${nameOf(shelf.bodies, body.value.successor)}`,
            ),
      );
    }
    ids.push(body.id);
  }
  return ids;
}

/** Which of the items that a filter takes are meant; what of them cannot be told is named. */
export interface Fitting {
  readonly fits: (item: Entry<Item>, list: ItemList) => boolean;
  /** Files that would have to be read to tell. */
  readonly unread: ReadonlySet<string>;
}

/**
 * What a filter chooses for a body. `open`: what it may claim, nobody has decided and nobody disputes,
 * and it is competent for: what `renling unclaimed --org` shows. `held`: what it has decided on.
 */
export function fitsBody(
  { shelf, date }: Gathering,
  body: Body,
  which: 'open' | 'held' | 'claimed',
): Fitting {
  const unread = new Set<string>();
  const competence = new Map<string, ReturnType<typeof competentFor>>();
  const isOwn = (item: Entry<Item>, list: ItemList): boolean => {
    const competent = competence.get(list.id) ?? competentFor(shelf.bodies, list, date);
    competence.set(list.id, competent);
    return competent(item.value).bodies.includes(body.id);
  };
  return {
    unread,
    fits(item, list) {
      if (which === 'open') {
        if (!isOwn(item, list)) return false;
        const stand = standOn(shelf, list, item, body.id, date);
        for (const { path } of stand.unread) unread.add(path);
        return isFreeToClaim(stand.standing);
      }
      const claim = shelf.claimAt(list.id, cellOf(list, body.id), item.id);
      if (claim.state === 'unusable') unread.add(claim.path);
      if (claim.state !== 'there' || claim.entry.value.claimant !== body.id) return false;
      return which === 'held' ? isDecided(claim.entry.value) : isClaimed(claim.entry.value);
    },
  };
}

/** Items of words and filters; what cannot be found or read as problems. Exit 4 when a filter finds none. */
export async function choose(
  session: Session,
  { shelf }: Gathering,
  words: readonly string[],
  filter: ItemFilter,
  { fits, unread }: Fitting,
  nothing: (matching: number) => Stop,
): Promise<{ readonly selection: Selection; readonly problems: readonly Problem[] }> {
  const place = { here: hereIn(session, session.root()), fits };
  const chosen = await selection(session, shelf, words, filter, place);
  const untold = [...unread].map(
    (path) => ({ kind: 'unusable', what: 'item', word: path, path }) as const,
  );
  // As data: the message of an Error is not among what JSON has of it.
  const problems = [...chosen.failed, ...untold].map((failed): Problem => {
    const { exit, message, hint } = stopOf(session, failed);
    return { exit, message, hint };
  });
  if (chosen.items.length > 0 || problems.length > 0) return { selection: chosen, problems };
  if (chosen.byFilter) throw nothing(chosen.matching);
  throw new Stop(EXIT.nothing, session.texts(wordTexts).noneFits);
}
