/**
 * A body decides about one item: claims it, declines it, gives it back. Pure: what is there and what
 * is wanted → the claim to be written, "already so", or a refusal as data.
 */
import type { ClaimEntry, Entry } from '../catalogue/catalogue.ts';
import { pathOf } from '../files/layout.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Claim, Item, ItemList, Organization } from '../model/generated/records.ts';
import { stampOf } from '../model/stamps.ts';

export interface Intent {
  readonly decision: Claim['decision'];
  readonly body: Entry<Organization>;
  readonly date: CalendarDate;
  /** E-mail. */
  readonly clerk: string;
  readonly reason: string | null;
}

export type DecideRefusal =
  | { readonly kind: 'claimed-by-other'; readonly claim: ClaimEntry }
  | { readonly kind: 'body-kind'; readonly list: ItemList }
  | { readonly kind: 'body-dissolved'; readonly since: string; readonly successor: string | null }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'not-claimed' }
  | { readonly kind: 'item-withdrawn' };

export type Decided =
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly existing: ClaimEntry | null;
      readonly claim: Claim;
    }
  | { readonly kind: 'already'; readonly claim: ClaimEntry }
  | { readonly kind: 'refused'; readonly refusal: DecideRefusal };

/** Where the decision of a body about an item is kept. */
export function claimPath(list: ItemList, item: string, body: string): string {
  return pathOf({
    kind: 'claim',
    id: item,
    list: list.id,
    organization: list.rule === 'each' ? body : null,
  });
}

const refused = (refusal: DecideRefusal): Decided => ({ kind: 'refused', refusal });

/** `existing`: the record at `claimPath`, or null. */
export function decide(
  list: ItemList,
  item: Item,
  existing: ClaimEntry | null,
  intent: Intent,
): Decided {
  const { body, decision } = intent;
  const { dissolved } = body.value;
  if (!list.claimants.includes(body.value.kind)) return refused({ kind: 'body-kind', list });
  if (dissolved !== undefined && dissolved <= intent.date) {
    return refused({
      kind: 'body-dissolved',
      since: dissolved,
      successor: body.value.successor ?? null,
    });
  }
  if (decision !== '认领' && (intent.reason ?? '').trim() === '')
    return refused({ kind: 'reason-missing' });
  if (decision === '认领' && item.status === '收回') return refused({ kind: 'item-withdrawn' });

  const held = existing !== null && existing.value.decision !== '退回' ? existing : null;
  if (held !== null && held.value.claimant !== body.id)
    return refused({ kind: 'claimed-by-other', claim: held });
  if (decision === '退回' && held === null) return refused({ kind: 'not-claimed' });
  if (
    held !== null &&
    held.value.decision === decision &&
    (decision !== '认领' || held.value.stamp === stampOf(item))
  ) {
    return { kind: 'already', claim: held };
  }
  return {
    kind: 'write',
    path: claimPath(list, item.id, body.id),
    existing,
    claim: {
      item: item.id,
      claimant: body.id,
      decision,
      date: intent.date,
      clerk: intent.clerk,
      ...(intent.reason === null ? {} : { reason: intent.reason }),
      stamp: stampOf(item),
    },
  };
}
