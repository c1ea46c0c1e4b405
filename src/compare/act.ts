/** What a change of a record amounts to, in the words of the field: claimed, released, withdrawn … Pure. */
import { isEnded, isSigned } from '../model/agreement.ts';
import { decidingIn, isClaimed } from '../model/decision-facts.ts';
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
  switch (kind) {
    case 'item': {
      const [from, to] = [ownText(before, 'status'), ownText(after, 'status')];
      if (from === to) break;
      return to === '在施' ? { act: 'restored', loses: false } : { act: 'withdrawn', loses: true };
    }
    case 'delegation': {
      const to = ownText(after, 'status');
      if (ownText(before, 'status') === to) break;
      if (isSigned({ status: to })) return { act: 'signed', loses: false };
      if (isEnded({ status: to })) return { act: 'terminated', loses: true };
      break;
    }
    case 'service':
      if (appears('closed', before, after)) return { act: 'closed', loses: true };
      break;
    case 'organization':
      if (appears('dissolved', before, after)) return { act: 'dissolved', loses: true };
      break;
    case 'dispute':
      if (appears('settled', before, after)) return { act: 'settled', loses: false };
      break;
    default:
  }
  return { act: 'changed', loses: false };
}

function actOfClaim(before: unknown, after: unknown): ActOfChange {
  const held = isClaimed(decidingIn(before));
  if (after === undefined) return { act: held ? 'unclaimed' : 'removed', loses: true };
  const decision = ownText(after, 'decision');
  if (decision === ownText(before, 'decision')) {
    const passed = ownText(before, 'claimant') !== ownText(after, 'claimant');
    return passed ? { act: 'transferred', loses: held } : { act: 'changed', loses: false };
  }
  switch (decision) {
    case '认领':
      return { act: 'claimed', loses: false };
    case '不承接':
      return { act: 'declined', loses: held };
    case '不适用':
      return { act: 'not-applicable', loses: held };
    case '退回':
      return { act: 'released', loses: held };
    default:
      return { act: before === undefined ? 'added' : 'changed', loses: held };
  }
}

function appears(key: string, before: unknown, after: unknown): boolean {
  return ownValue(before, key) === undefined && ownValue(after, key) !== undefined;
}
