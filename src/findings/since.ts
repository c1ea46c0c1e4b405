/** What a change causes: findings that were not there before it, by fingerprint and not by line. Pure. */
import { familyOf } from './families.ts';
import type { Finding, Severity } from './finding.ts';

export interface Since {
  /** Caused by the change. */
  readonly fresh: readonly Finding[];
  /** There before it, as they are now. */
  readonly known: readonly Finding[];
  /** There before it and gone now; not where the file can no longer be read, for then nobody knows. */
  readonly repaired: readonly Finding[];
}

const RANKS: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/**
 * `before` and `after` are judged as of the same day, so that nothing is new by date alone. Where a
 * fingerprint is there more often than before, the surplus is new; and so is a finding that was
 * accepted by an exception or of a lower level before, for the change made it count.
 */
export function findingsSince(before: readonly Finding[], after: readonly Finding[]): Since {
  const there = new Map<string, Finding[]>();
  for (const finding of before) {
    const same = there.get(finding.fingerprint);
    if (same === undefined) there.set(finding.fingerprint, [finding]);
    else same.push(finding);
  }
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of after) {
    const same = there.get(finding.fingerprint) ?? [];
    const at = same.findIndex((old) => weight(old) >= weight(finding));
    if (at < 0) {
      fresh.push(finding);
    } else {
      same.splice(at, 1);
      known.push(finding);
    }
  }
  // What now counts for more is new, not repaired.
  const unread = new Set(
    after.filter(({ code }) => familyOf(code) === 'RL1').map(({ file }) => file),
  );
  const repaired = [...there.values()].flat().filter(({ file }) => !unread.has(file));
  const grown = new Map<string, number>();
  for (const { fingerprint } of fresh) grown.set(fingerprint, (grown.get(fingerprint) ?? 0) + 1);
  return {
    fresh,
    known,
    repaired: repaired.filter(({ fingerprint }) => {
      const left = grown.get(fingerprint) ?? 0;
      grown.set(fingerprint, left - 1);
      return left <= 0;
    }),
  };
}

function weight({ severity, acceptedBy }: Finding): number {
  return acceptedBy === null ? RANKS[severity] : 0;
}
