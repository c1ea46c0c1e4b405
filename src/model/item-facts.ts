/** What holds of an item on a day. Pure. */
import type { Item } from './generated/records.ts';

export interface ItemWithdrawal {
  /** First day it no longer holds; null: the record does not tell it, and so it is over. */
  readonly date: string | null;
  /** A part was taken back (部分收回): the rest goes on. */
  readonly partly: boolean;
}

type Withdrawable = Pick<Item, 'status' | 'withdrawal'>;

/** 在施: nothing of it was taken back, and nothing is announced to be. */
export function isWhole({ status }: { readonly status: string | undefined }): boolean {
  return status === '在施';
}

/** What the province has announced to take back, whatever the day; null: nothing. */
export function withdrawalOf({ status, withdrawal }: Withdrawable): ItemWithdrawal | null {
  if (isWhole({ status })) return null;
  return { date: withdrawal?.date ?? null, partly: status === '部分收回' };
}

/** The same, once its day has come. */
export function takenBackOn(item: Withdrawable, day: string): ItemWithdrawal | null {
  const withdrawal = withdrawalOf(item);
  return withdrawal === null || (withdrawal.date !== null && withdrawal.date > day)
    ? null
    : withdrawal;
}

/**
 * Whether an item is in force (在施) on a day. A withdrawal (收回) that is announced for a later day
 * leaves it so until then, and one in part (部分收回) leaves the rest: it can be claimed and has to
 * be. Withdrawals name their day (seven items of emergency management, from 2024-05-01).
 */
export function isItemInForce(item: Withdrawable, day: string): boolean {
  return takenBackOn(item, day)?.partly !== false;
}

/**
 * 委托: exercised in the name of the delegator, by an agreement. Else (下放) the receiver acts in its own
 * name and answers for it, and needs none.
 */
export function isDelegated({ mode }: Pick<Item, 'mode'>): boolean {
  return mode === '委托';
}
