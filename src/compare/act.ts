/** What a change of a record amounts to, in the words of the field: claimed, released, withdrawn … Pure. */
import { isEnded, isSigned } from '../model/agreement.ts';
import {
  decidingIn,
  isClaimed,
  isDeclined,
  isNotApplicable,
  isReleased,
} from '../model/decision-facts.ts';
import { isWhole } from '../model/item-facts.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import { ownText, ownValue } from '../model/values.ts';

export type Act =
  | 'claimed'
  | 'declined'
  | 'not-applicable'
  | 'released'
  | 'transferred'
  /** The claim's file is gone. */
  | 'unclaimed'
  | 'added'
  | 'removed'
  /** The province takes the item back, wholly or in part. */
  | 'withdrawn'
  | 'restored'
  | 'signed'
  | 'terminated'
  | 'closed'
  | 'dissolved'
  | 'settled'
  | 'changed';

export interface ActOfChange {
  readonly act: Act;
  /** Somebody has less than before: a claim, an agreement in force, a record. Reviewers see these first. */
  readonly loses: boolean;
}

/** `before`, `after`: the values of the record's file; undefined where it is not there, never both. */
export function actOf(kind: RecordKind, before: unknown, after: unknown): ActOfChange {
  if (kind === 'claim') return actOfClaim(before, after);
  if (before === undefined) return { act: 'added', loses: false };
  if (after === undefined) return { act: 'removed', loses: true };
  return ACTS[kind]?.(before, after) ?? { act: 'changed', loses: false };
}

type Judge = (before: unknown, after: unknown) => ActOfChange | null;

/** Of records that were and are there; null: it is a change like any other. */
const ACTS: Readonly<Record<Exclude<RecordKind, 'claim'>, Judge | null>> = {
  manifest: null,
  list: null,
  organization: (before, after) =>
    appears('dissolved', before, after) ? { act: 'dissolved', loses: true } : null,
  item: (before, after) => {
    const [from, to] = [ownText(before, 'status'), ownText(after, 'status')];
    if (from === to) return null;
    return isWhole({ status: to })
      ? { act: 'restored', loses: false }
      : { act: 'withdrawn', loses: true };
  },
  delegation: (before, after) => {
    const to = ownText(after, 'status');
    if (ownText(before, 'status') === to) return null;
    if (isSigned({ status: to })) return { act: 'signed', loses: false };
    return isEnded({ status: to }) ? { act: 'terminated', loses: true } : null;
  },
  service: (before, after) =>
    appears('closed', before, after) ? { act: 'closed', loses: true } : null,
  training: null,
  dispute: (before, after) =>
    appears('settled', before, after) ? { act: 'settled', loses: false } : null,
  exception: null,
};

function actOfClaim(before: unknown, after: unknown): ActOfChange {
  const held = isClaimed(decidingIn(before));
  if (after === undefined) return { act: held ? 'unclaimed' : 'removed', loses: true };
  const decision = ownText(after, 'decision');
  if (decision === ownText(before, 'decision')) {
    const passed = ownText(before, 'claimant') !== ownText(after, 'claimant');
    return passed ? { act: 'transferred', loses: held } : { act: 'changed', loses: false };
  }
  const now = decidingIn(after);
  if (isClaimed(now)) return { act: 'claimed', loses: false };
  if (isReleased(now)) return { act: 'released', loses: held };
  if (isNotApplicable(now)) return { act: 'not-applicable', loses: held };
  if (isDeclined(now)) return { act: 'declined', loses: held };
  return { act: before === undefined ? 'added' : 'changed', loses: held };
}

function appears(key: string, before: unknown, after: unknown): boolean {
  return ownValue(before, key) === undefined && ownValue(after, key) !== undefined;
}
