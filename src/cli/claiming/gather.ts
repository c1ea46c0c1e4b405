/** What the four commands have in common before a decision: shelf, bodies, selected items. */
import { workTree } from '../work-tree.ts';
import { cellOf } from '../../actions/decision.ts';
import { existsOn } from '../../checks/body-exists.ts';
import type { ClaimEntry, Entry } from '../../catalogue/catalogue.ts';
import { shelfOn } from '../../catalogue/load-some.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Item, ItemList, Manifest, Organization } from '../../model/generated/records.ts';
import { asOfDate } from '../as-of.ts';
import { nameOf, namedBody } from '../bodies.ts';
import { EXIT, Stop } from '../exit.ts';
import type { ItemFilter } from '../item-filter.ts';
import { mend } from '../mend.ts';
import { type Selection, sayMissing, selectItems } from '../select-items.ts';
import type { Session } from '../session.ts';
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

/** Whether a body exists and may claim from some list: whom a clerk means by initials that several share. */
export function mayClaim({ shelf, date }: Gathering): (body: Organization) => boolean {
  const kinds = new Set<string>();
  for (const id of shelf.listIds()) {
    const list = shelf.list(id);
    if (list.state === 'there') for (const kind of list.entry.value.claimants) kinds.add(kind);
  }
  return (body) => kinds.has(body.kind) && existsOn(body, date);
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
    const body = await namedBody(session, shelf.bodies, name, mayClaim({ shelf, date }));
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

/** The record of a body's decision; null where there is none that can be read. */
function claimOf(shelf: Shelf, list: ItemList, item: string, body: string): ClaimEntry | null {
  const held = shelf.claimAt(list.id, cellOf(list, body), item);
  return held.state === 'there' ? held.entry : null;
}

/**
 * What a filter chooses for a body. `open`: what it may claim and nobody has decided, in the fields
 * it is competent for where the registry names some and no field was asked for, as `renling
 * unclaimed --org` shows it. `held`: what it has decided on.
 */
export function fitsBody(
  { shelf }: Gathering,
  body: Body,
  which: 'open' | 'held' | 'claimed',
  filter: ItemFilter,
): (item: Entry<Item>, list: ItemList) => boolean {
  return (item, list) => {
    const claim = claimOf(shelf, list, item.id, body.id);
    const decided = claim !== null && claim.value.decision !== '退回';
    if (which === 'held') return decided && claim.value.claimant === body.id;
    if (which === 'claimed') {
      return claim?.value.decision === '认领' && claim.value.claimant === body.id;
    }
    if (decided || item.value.status === '收回') return false;
    if (!list.claimants.includes(body.value.kind)) return false;
    const { fields } = body.value;
    if (list.rule === 'each' || filter.field !== undefined || fields === undefined) return true;
    return fields.includes(item.value.field ?? '');
  };
}

/** Items of words and filters; what cannot be found or read as problems. Exit 4 when a filter finds none. */
export function choose(
  session: Session,
  { shelf }: Gathering,
  words: readonly string[],
  filter: ItemFilter,
  fits: (item: Entry<Item>, list: ItemList) => boolean,
  nothing: (matching: number) => Stop,
): { readonly selection: Selection; readonly problems: readonly Problem[] } {
  const selection = selectItems(session, shelf, words, filter, fits);
  const { items, missing, unusable, byFilter, matching } = selection;
  const problems: Problem[] = [
    ...missing.map((one) => ({
      exit: EXIT.nothing,
      message: sayMissing(session, one),
      hint:
        one.near === null
          ? session.say('查找事项：renling search 名称', 'find items: renling search NAME')
          : null,
    })),
    ...unusable.map((path) => ({
      exit: EXIT.unreadable,
      message: session.say(`${path} 读不出来`, `${path} cannot be read`),
      hint: session.say(`先检查：renling validate ${path}`, `check it: renling validate ${path}`),
    })),
  ];
  if (items.length > 0 || problems.length > 0) return { selection, problems };
  if (byFilter) throw nothing(matching);
  throw new Stop(
    EXIT.nothing,
    session.say('所列事项都不符合筛选条件', 'none of the named items passes the filter'),
  );
}
