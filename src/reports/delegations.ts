/** Agreements as reports tell them: parties by name, term, announced, filed, what is missing. Pure. */
import { entryIn } from '../catalogue/held.ts';
import { type Lack, lacksOf } from '../model/agreement-elements.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { notSignedAgain } from '../catalogue/renewal.ts';
import { isInForce, isSigned } from '../model/agreement.ts';
import { type CalendarDate, daysBetween } from '../model/dates.ts';
import type { Delegation } from '../model/generated/records.ts';
import { stampOf } from '../model/stamps.ts';
import { bodyName, fullItemName, shortBodyName } from './names.ts';

export interface AgreementRow {
  readonly id: string;
  readonly path: string;
  readonly delegator: string;
  readonly delegatorName: string;
  readonly delegate: string;
  readonly delegateName: string;
  readonly items: number;
  readonly status: Delegation['status'];
  readonly inForce: boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** Calendar days to the last day of the term; negative when it is over; null without a term. */
  readonly daysLeft: number | null;
  /** Ids of the parties that have announced it. */
  readonly announcedBy: readonly string[];
  readonly filed: boolean;
}

export interface AgreementFilter {
  /** Delegator or delegate. */
  readonly body?: string;
  readonly status?: Delegation['status'];
  /** Signed, over within so many days, and not signed again. */
  readonly expiringDays?: number;
}

export function agreementRows(
  catalogue: Catalogue,
  day: CalendarDate,
  filter: AgreementFilter = {},
): AgreementRow[] {
  const { body, status, expiringDays } = filter;
  return [...catalogue.delegations.values()]
    .map((entry) => ({ entry, row: rowOf(catalogue, entry, day) }))
    .filter(
      ({ entry, row }) =>
        (body === undefined || row.delegator === body || row.delegate === body) &&
        (status === undefined || row.status === status) &&
        (expiringDays === undefined || isExpiring(catalogue, entry, row, expiringDays)),
    )
    .map(({ row }) => row);
}

function isExpiring(
  catalogue: Catalogue,
  entry: Entry<Delegation>,
  { status, to, daysLeft }: AgreementRow,
  within: number,
): boolean {
  if (!isSigned({ status }) || to === null || daysLeft === null) return false;
  if (daysLeft < 0 || daysLeft > within) return false;
  return notSignedAgain(catalogue, entry, to as CalendarDate).entries.length > 0;
}

export function rowOf(
  catalogue: Catalogue,
  { id, path, value }: Entry<Delegation>,
  day: CalendarDate,
): AgreementRow {
  const to = value.term?.to ?? null;
  return {
    id,
    path,
    delegator: value.delegator,
    delegatorName: shortBodyName(catalogue, value.delegator),
    delegate: value.delegate,
    delegateName: shortBodyName(catalogue, value.delegate),
    items: value.items.length,
    status: value.status,
    inForce: isInForce(value, day),
    from: value.term?.from ?? null,
    to,
    daysLeft: to === null ? null : daysBetween(day, to as CalendarDate),
    announcedBy: [...new Set((value.announcements ?? []).map(({ by }) => by))],
    filed: value.filed !== undefined,
  };
}

export interface AgreementItem {
  readonly item: string;
  /** null: no such item. */
  readonly name: string | null;
  readonly type: string | null;
  readonly powers: readonly string[];
  /** Its legal content is not what was agreed on. */
  readonly changed: boolean;
}

export interface AgreementSheet {
  readonly row: AgreementRow;
  readonly delegatorFullName: string;
  readonly delegateFullName: string;
  readonly delegation: Delegation;
  readonly items: readonly AgreementItem[];
  readonly lacks: readonly Lack[];
  readonly announcements: readonly {
    readonly by: string;
    readonly name: string;
    readonly date: string;
    readonly url: string | null;
  }[];
  /** Name of whoever it is filed with; null while it is not. */
  readonly filedWith: string | null;
  /** Parties that have yet to announce it: the delegator; for a penalty both. */
  readonly toAnnounce: readonly { readonly id: string; readonly name: string }[];
}

export function agreementSheet(
  catalogue: Catalogue,
  entry: Entry<Delegation>,
  day: CalendarDate,
): AgreementSheet {
  const { value } = entry;
  const row = rowOf(catalogue, entry, day);
  const items = value.items.map(({ item: id, powers, stamp }): AgreementItem => {
    const item = entryIn(catalogue.items.at(id))?.value;
    return {
      item: id,
      name: item === undefined ? null : fullItemName(item),
      type: item?.type ?? null,
      powers: powers ?? item?.scope.powers ?? [],
      changed: item !== undefined && stampOf(item) !== stamp,
    };
  });
  const penalty = isPenalty(catalogue, value);
  const must = penalty ? [value.delegator, value.delegate] : [value.delegator];
  return {
    row,
    delegatorFullName: bodyName(catalogue, value.delegator),
    delegateFullName: bodyName(catalogue, value.delegate),
    delegation: value,
    items,
    lacks: lacksOf(value, penalty),
    announcements: (value.announcements ?? []).map(({ by, date, url }) => ({
      by,
      name: bodyName(catalogue, by),
      date,
      url: url ?? null,
    })),
    filedWith: value.filed === undefined ? null : bodyName(catalogue, value.filed.with),
    toAnnounce: isSigned(value)
      ? must
          .filter((id) => !row.announcedBy.includes(id))
          .map((id) => ({ id, name: bodyName(catalogue, id) }))
      : [],
  };
}

/** What is still to be written of an agreement over the items as they are. */
export function lacksIn(catalogue: Catalogue, delegation: Delegation): Lack[] {
  return lacksOf(delegation, isPenalty(catalogue, delegation));
}

/** A penalty is delegated under stricter rules than a licence. */
function isPenalty(catalogue: Catalogue, { items }: Delegation): boolean {
  return items.some(({ item }) => entryIn(catalogue.items.at(item))?.value.type === '行政处罚');
}
