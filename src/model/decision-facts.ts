/** What a decision about an item says, in the words of the plan. Pure. */
import type { Claim } from './generated/records.ts';
import { ownText } from './values.ts';

/** A claim, or what could be read of one. */
export interface Deciding {
  readonly decision: string | undefined;
}

/** What a value that is perhaps no claim says of its decision. */
export function decidingIn(value: unknown): Deciding {
  return { decision: ownText(value, 'decision') };
}

/** 认领: a claim in force, the item is the claimant's. */
export function isClaimed({ decision }: Deciding): boolean {
  return decision === '认领';
}

/** 不承接, 不适用: the body does not take the item. */
export function isDeclined({ decision }: Deciding): boolean {
  return decision === '不承接' || isNotApplicable({ decision });
}

/** 不适用: declined, since there is nothing of the kind at the body's. */
export function isNotApplicable({ decision }: Deciding): boolean {
  return decision === '不适用';
}

/** 退回: given back, the item is unclaimed again and the record decides nothing. */
export function isReleased({ decision }: Deciding): boolean {
  return decision === '退回';
}

/** A decision that stands: claimed or declined, not given back. */
export function isDecided(deciding: Deciding): boolean {
  return isClaimed(deciding) || isDeclined(deciding);
}

/** Whoever does not take an item, or gives it back, says why; whoever claims it need not. */
export function needsReason(deciding: { readonly decision: Claim['decision'] }): boolean {
  return !isClaimed(deciding);
}
