/** Everything there is of one item: its content, who decided what, who should. Pure. */
import { isItemInForce } from '../model/item-facts.ts';
import { competentFor } from '../catalogue/competence.ts';
import { entryIn } from '../catalogue/held.ts';
import type { ClaimEntry, Entry, SettledCatalogue } from '../catalogue/catalogue.ts';
import { claimDeadline } from '../checks/claims/claim-deadline.ts';
import type { Finding } from '../findings/finding.ts';
import type { CalendarDate } from '../model/dates.ts';
import { isClaimed } from '../model/decision-facts.ts';
import type { Claim, Item, ItemList } from '../model/generated/records.ts';
import { eachDecides } from '../model/list-facts.ts';
import { stampOf } from '../model/stamps.ts';
import { bodyName } from './names.ts';
import { type Cell, cellsOf, countedAs, type Tally } from './standing.ts';

export interface Decided {
  readonly claimant: string;
  readonly claimantName: string;
  readonly decision: Claim['decision'];
  readonly date: string;
  readonly clerk: string;
  readonly reason: string | null;
  readonly cooperating: readonly string[];
  /** Where it came from, when it was handed on. */
  readonly transfer: {
    readonly from: string;
    readonly date: string;
    readonly reason: string | null;
  } | null;
  readonly note: string | null;
  /** The item's legal content is no longer what was claimed. */
  readonly changedSince: boolean;
  /** Relative to the catalogue's root. */
  readonly file: string;
}

export interface BodyStanding {
  readonly body: string;
  readonly name: string;
  readonly standing: keyof Tally;
  readonly decided: Decided | null;
}

export interface ItemSheet {
  readonly item: Item;
  /** On the day: a withdrawal may be announced ahead. */
  readonly inForce: boolean;
  readonly file: string;
  readonly listTitle: string;
  readonly rule: ItemList['rule'] | null;
  readonly authorityName: string;
  readonly deadline: CalendarDate | null;
  /** A deadline is set, and which day it is cannot be told. */
  readonly untold: boolean;
  readonly days: number | null;
  readonly standing: keyof Tally | null;
  /** Names of the bodies competent for the field; of `each` lists none: every body decides. */
  readonly competent: readonly string[];
  /** Rule `single`: what was decided; several only where the check says so too. */
  readonly decisions: readonly Decided[];
  /** Rule `each`: every body that decides, decided or not. */
  readonly bodies: readonly BodyStanding[];
  /** Findings about the item or its claims; not those accepted by an exception. */
  readonly findings: readonly Finding[];
}

/** `findings`: the verdict on the catalogue. */
export function itemSheet(
  catalogue: SettledCatalogue,
  item: Entry<Item>,
  asOf: CalendarDate,
  findings: readonly Finding[],
): ItemSheet {
  const { value } = item;
  const list = entryIn(catalogue.lists.at(value.list))?.value;
  const claims = catalogue.claimsByItem.on(item.id).entries;
  const cells = cellsOf(catalogue, value.list, asOf).filter((cell) => cell.item === item);
  const files = new Set([item.path, ...claims.map(({ path }) => path)]);
  const due =
    list === undefined
      ? { deadline: null, days: null, untold: false }
      : claimDeadline(catalogue.manifest.entry.value, list.id, asOf);
  const each = list !== undefined && eachDecides(list);
  return {
    item: value,
    inForce: isItemInForce(value, asOf),
    file: item.path,
    listTitle: list?.title ?? value.list,
    rule: list?.rule ?? null,
    authorityName: bodyName(catalogue, value.authority),
    deadline: due.deadline,
    untold: due.untold,
    days: due.days,
    standing: each ? null : standingOf(cells[0]),
    competent: list === undefined || each ? [] : competentNames(catalogue, list, value, asOf),
    decisions: each
      ? outside(catalogue, item, claims, cells)
      : claims.map((claim) => decided(catalogue, item, claim)),
    bodies: each ? cells.map((cell) => bodyStanding(catalogue, item, cell)) : [],
    findings: findings.filter(
      (finding) =>
        finding.acceptedBy === null &&
        (files.has(finding.file) || finding.related.some(({ file }) => files.has(file))),
    ),
  };
}

function standingOf(cell: Cell | undefined): keyof Tally | null {
  return cell === undefined ? null : countedAs(cell.standing);
}

function competentNames(
  catalogue: SettledCatalogue,
  list: ItemList,
  item: Item,
  asOf: CalendarDate,
): string[] {
  return competentFor(
    catalogue.organizations,
    list,
    asOf,
  )(item).bodies.map((id) => bodyName(catalogue, id));
}

/** Claims of bodies that do not decide on the list (dissolved, another kind): said, not hidden. */
function outside(
  catalogue: SettledCatalogue,
  item: Entry<Item>,
  claims: readonly ClaimEntry[],
  cells: readonly Cell[],
): Decided[] {
  const shown = new Set(cells.flatMap(({ claim }) => (claim === null ? [] : [claim])));
  return claims
    .filter((claim) => !shown.has(claim))
    .map((claim) => decided(catalogue, item, claim));
}

function bodyStanding(catalogue: SettledCatalogue, item: Entry<Item>, cell: Cell): BodyStanding {
  const body = cell.body ?? '';
  return {
    body,
    name: bodyName(catalogue, body),
    standing: countedAs(cell.standing),
    decided: cell.claim === null ? null : decided(catalogue, item, cell.claim),
  };
}

function decided(
  catalogue: SettledCatalogue,
  item: Entry<Item>,
  { value, path }: ClaimEntry,
): Decided {
  const { transfer } = value;
  return {
    claimant: value.claimant,
    claimantName: bodyName(catalogue, value.claimant),
    decision: value.decision,
    date: value.date,
    clerk: value.clerk,
    reason: value.reason ?? null,
    cooperating: (value.cooperating ?? []).map((id) => bodyName(catalogue, id)),
    transfer:
      transfer === undefined
        ? null
        : {
            from: bodyName(catalogue, transfer.from),
            date: transfer.date,
            reason: transfer.reason ?? null,
          },
    note: value.note ?? null,
    changedSince: isClaimed(value) && value.stamp !== stampOf(item.value),
    file: path,
  };
}
