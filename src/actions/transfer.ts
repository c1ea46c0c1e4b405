/** A claimed item goes from one body to another, and the claim says from whom, when and why. Pure. */
import type { ClaimEntry, Entry } from '../catalogue/catalogue.ts';
import type { CalendarDate } from '../model/dates.ts';
import { isClaimed, isDecided } from '../model/decision-facts.ts';
import type { Item, ItemList, Organization } from '../model/generated/records.ts';
import { eachDecides } from '../model/list-facts.ts';
import { stampOf } from '../model/stamps.ts';
import { claimPath, type Decided, notEntitled, refused, withdrawn } from './decision.ts';

export interface TransferIntent {
  /** The body that holds the item; it may have been dissolved. */
  readonly from: Entry<Organization>;
  readonly to: Entry<Organization>;
  readonly date: CalendarDate;
  /** E-mail. */
  readonly clerk: string;
  readonly reason: string | null;
  /** Ids of bodies that cooperate; null: as they were. */
  readonly cooperating: readonly string[] | null;
}

/**
 * `existing`: the record at the place of the decision, or null. The receiver takes the item over as
 * it stands now, so the stamp is new. In a list with rule `each` every body decides for itself, and
 * nothing can be handed from one to another: one releases, the other claims.
 */
export function transfer(
  list: ItemList,
  item: Item,
  existing: ClaimEntry | null,
  intent: TransferIntent,
): Decided {
  const { from, to } = intent;
  if (eachDecides(list)) return refused({ kind: 'each-decides', list });
  const claimed = existing !== null && isClaimed(existing.value) ? existing : null;
  if (claimed?.value.claimant === to.id && claimed.value.transfer?.from === from.id) {
    return { kind: 'already', claim: claimed };
  }
  if (claimed?.value.claimant !== from.id) {
    const holder = existing !== null && isDecided(existing.value) ? existing : null;
    return refused({ kind: 'not-held', body: from.id, claim: holder });
  }
  const hindrance = notEntitled(list, to.id, to.value, intent.date) ?? withdrawn(item, intent.date);
  if (hindrance !== null) return refused(hindrance);
  const reason = intent.reason?.trim() ?? '';
  if (reason === '') return refused({ kind: 'reason-missing' });
  if (intent.cooperating?.includes(to.id) === true) {
    return refused({ kind: 'cooperates-with-itself', body: to.id });
  }
  const cooperating = (intent.cooperating ?? claimed.value.cooperating ?? []).filter(
    (id) => id !== to.id,
  );
  return {
    kind: 'write',
    path: claimPath(list, item.id, to.id),
    existing: claimed,
    claim: {
      item: item.id,
      claimant: to.id,
      decision: '认领',
      date: intent.date,
      clerk: intent.clerk,
      ...(cooperating.length === 0 ? {} : { cooperating: [...new Set(cooperating)] }),
      transfer: { from: from.id, date: intent.date, reason },
      stamp: stampOf(item),
    },
  };
}
