/**
 * The one way in which commands write: whole or not at all.
 *
 * lock → recover what was broken off → plan, reading the newest state → write (see `write.ts`) →
 * release the lock. A process that ends anywhere in between leaves what the next start undoes or
 * finishes.
 */
import { acquireLock, releaseLock } from './lock.ts';
import type {
  PlannedFile,
  RecoveryReport,
  TransactionOptions,
  TransactionOutcome,
} from './outcome.ts';
import { recoverUnderLock } from './recovery.ts';
import { Refused } from './refused.ts';
import { Write } from './write.ts';

/**
 * Calls `plan` under the lock of `root` and writes what it returns. Without writes no file is
 * touched. `plan` may throw: nothing is written then, and the error goes on to the caller.
 */
export function transact<T>(
  root: string,
  options: TransactionOptions,
  plan: () => { readonly writes: readonly PlannedFile[]; readonly result: T },
): TransactionOutcome<T> {
  const beforeStep = options.beforeStep ?? noStep;
  let recovered: RecoveryReport | null = null;
  try {
    beforeStep('lock');
    const lock = acquireLock(root, options);
    try {
      beforeStep('recover');
      recovered = recoverUnderLock(root, beforeStep);
      beforeStep('plan');
      const { writes, result } = plan();
      if (writes.length > 0) new Write(root, writes, lock.id, options, beforeStep).run();
      beforeStep('unlock');
      return { ok: true, result, recovered };
    } finally {
      releaseLock(lock);
    }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, recovered, ...error.refusal };
    throw error;
  }
}

/**
 * Undoes or finishes what was broken off; `result` is null when nothing was. Call it when
 * `needsRecovery` says so. Another process that is just writing is waited for like any other.
 */
export function recover(
  root: string,
  options: TransactionOptions,
): TransactionOutcome<RecoveryReport | null> {
  const outcome = transact(root, options, () => ({ writes: [], result: null }));
  return outcome.ok ? { ...outcome, result: outcome.recovered } : outcome;
}

function noStep(): void {
  // Nothing to see here unless a test looks.
}
