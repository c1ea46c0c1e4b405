/** A body decides about one item: claims it, declines it, gives it back. Pure. */
import type { ClaimEntry, Entry } from '../catalogue/catalogue.ts';
import type { CalendarDate } from '../model/dates.ts';
import { isClaimed, isDecided, isReleased, needsReason } from '../model/decision-facts.ts';
import type { Claim, Item, ItemList, Organization } from '../model/generated/records.ts';
import { stampOf } from '../model/stamps.ts';
import { claimPath, type Decided, notEntitled, refused, withdrawn } from './decision.ts';

export interface Intent {
  readonly decision: Claim['decision'];
  readonly body: Entry<Organization>;
  readonly date: CalendarDate;
  /** E-mail. */
  readonly clerk: string;
  readonly reason: string | null;
  /** Ids of bodies that cooperate; null: as they were. */
  readonly cooperating: readonly string[] | null;
}

/**
 * `existing`: the record at the place of the decision, or null.
 *
 * - What another body claims is refused. What another body has declined (不承接, 不适用) is nobody's:
 *   it can be claimed, and the record then says so; declining it once more is refused, since one
 *   record holds one decision and the other body's would be lost.
 * - Giving back asks neither for the kind of the body nor whether it still exists: what a body
 *   should never have had, or left behind, must be possible to release.
 * - The same wish once more changes nothing, unless the item was changed since (the stamp differs),
 *   another reason is given, or other bodies cooperate.
 */
export function decide(
  list: ItemList,
  item: Item,
  existing: ClaimEntry | null,
  intent: Intent,
): Decided {
  const { body, decision } = intent;
  const reason = intent.reason?.trim() ?? '';
  const held = existing !== null && isDecided(existing.value) ? existing : null;
  if (!isReleased({ decision })) {
    const hindrance = notEntitled(list, body.id, body.value, intent.date);
    if (hindrance !== null) return refused(hindrance);
    const gone = withdrawn(item, intent.date);
    if (gone !== null) return refused(gone);
  }
  if (intent.cooperating?.includes(body.id) === true) {
    return refused({ kind: 'cooperates-with-itself', body: body.id });
  }
  if (held !== null && held.value.claimant !== body.id) {
    const free = isClaimed({ decision }) && !isClaimed(held.value);
    if (!free) return refused({ kind: 'decided-by-other', claim: held });
  }
  if (isReleased({ decision }) && held === null) {
    const own = existing?.value.claimant === body.id ? existing : null;
    return own === null ? refused({ kind: 'not-decided' }) : { kind: 'already', claim: own };
  }

  const own = held?.value.claimant === body.id ? held : null;
  const same = own?.value.decision === decision ? own : null;
  if (needsReason({ decision }) && reason === '' && same === null) {
    return refused({ kind: 'reason-missing' });
  }
  const cooperating = isClaimed({ decision })
    ? (intent.cooperating ?? own?.value.cooperating ?? [])
    : [];
  const keptReason = reason === '' ? same?.value.reason : reason;
  const claim: Claim = {
    item: item.id,
    claimant: body.id,
    decision,
    date: intent.date,
    clerk: intent.clerk,
    ...(keptReason === undefined ? {} : { reason: keptReason }),
    ...(cooperating.length === 0 ? {} : { cooperating: [...new Set(cooperating)] }),
    // How the item came to the body stays told as long as it is the body's.
    ...(own?.value.transfer === undefined ? {} : { transfer: own.value.transfer }),
    stamp: stampOf(item),
  };
  if (same !== null && saysTheSame(same.value, claim)) return { kind: 'already', claim: same };
  return { kind: 'write', path: claimPath(list, item.id, body.id), existing, claim };
}

/** But for the day and the clerk. */
function saysTheSame(one: Claim, other: Claim): boolean {
  return (
    one.stamp === other.stamp &&
    one.reason === other.reason &&
    (one.cooperating ?? []).join() === (other.cooperating ?? []).join()
  );
}
