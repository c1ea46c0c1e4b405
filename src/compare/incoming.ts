/** Claims of the same items on several branches: two clerks who do not know of each other yet. Pure. */
import { isSameValue } from '../files/yaml/same-value.ts';
import { ownText } from '../model/values.ts';
import { type Act, actOf } from './act.ts';
import type { ChangedRecord } from './changed-files.ts';

/** Where a claim was changed. */
export interface Work<B> {
  /** Null: here, on disk or on the current branch. */
  readonly branch: B | null;
  readonly records: readonly ChangedRecord[];
}

export interface ClaimedThere<B> {
  readonly branch: B | null;
  /** `unreadable`: the claim is there and cannot be read. */
  readonly act: Act | 'unreadable';
  readonly claimant: string | null;
  readonly decision: string | null;
}

export interface IncomingClaim<B> {
  readonly item: string;
  readonly list: string;
  /** Relative to the catalogue's root: the claim's one place, where a merge will meet both. */
  readonly path: string;
  /** `here`: with what is changed here; `there`: of other branches among each other; null: of nobody. */
  readonly contradiction: 'here' | 'there' | null;
  /** Here first, then in the order of the branches. */
  readonly works: readonly ClaimedThere<B>[];
}

/**
 * By item: contradictions with what is changed here, those among others, the rest. What is changed
 * only here is not told. A claim contradicts another where body or decision is another.
 */
export function incomingClaims<B>(works: readonly Work<B>[]): IncomingClaim<B>[] {
  const byPath = new Map<string, { record: ChangedRecord; works: ClaimedThere<B>[] }>();
  for (const { branch, records } of works) {
    for (const record of records) {
      if (record.place.kind !== 'claim' || isOnlyFormat(record)) continue;
      const told = claimedThere(branch, record);
      const there = byPath.get(record.path);
      if (there === undefined) byPath.set(record.path, { record, works: [told] });
      else there.works.push(told);
    }
  }
  const claims: IncomingClaim<B>[] = [];
  for (const [path, { record, works: told }] of byPath) {
    const { place } = record;
    if (place.kind !== 'claim' || told.every(({ branch }) => branch === null)) continue;
    const differ = new Set(
      told.map(({ claimant, decision }) => JSON.stringify([claimant, decision])),
    );
    const touchedHere = told.some(({ branch }) => branch === null);
    const contradiction = differ.size === 1 ? null : touchedHere ? 'here' : 'there';
    claims.push({ item: place.id, list: place.list, path, contradiction, works: told });
  }
  const rank = ({ contradiction }: IncomingClaim<B>): number =>
    contradiction === 'here' ? 0 : contradiction === 'there' ? 1 : 2;
  return claims.sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
}

function isOnlyFormat({ before, after }: ChangedRecord): boolean {
  return (
    before.version.state === 'read' &&
    after.version.state === 'read' &&
    isSameValue(before.version.value, after.version.value)
  );
}

function claimedThere<B>(branch: B | null, { before, after }: ChangedRecord): ClaimedThere<B> {
  if (after.version.state === 'unreadable') {
    return { branch, act: 'unreadable', claimant: null, decision: null };
  }
  const was = before.version.state === 'read' ? before.version.value : undefined;
  const is = after.version.state === 'read' ? after.version.value : undefined;
  const { act } =
    was === undefined && is === undefined ? { act: 'removed' as const } : actOf('claim', was, is);
  return {
    branch,
    act,
    claimant: ownText(is ?? was, 'claimant') ?? null,
    decision: is === undefined ? null : (ownText(is, 'decision') ?? null),
  };
}
