/**
 * The rule for a claim that two branches changed: who was first on the main branch keeps it; where
 * nobody was, the body whose field it is. Anything else is for people to decide. Pure.
 */
import { ownText } from '../model/values.ts';
import { type ConflictedRecord, valueIn } from './changed-files.ts';

export type ConflictSide = 'ours' | 'theirs';

/** What the rule asks of the main branch. `unknown`: which branch it is, or what stands there, cannot be told. */
export type HeldOnMain =
  | { readonly state: 'held'; readonly body: string }
  | { readonly state: 'nobody' }
  | { readonly state: 'unknown' };

export interface RuleFacts {
  readonly onMain: HeldOnMain;
  /** Of the bodies of both sides those whose field the item's is; null: it cannot be told. */
  readonly competent: readonly string[] | null;
}

export type Verdict =
  | {
      readonly rule: 'first-on-main' | 'competent';
      readonly side: ConflictSide;
      readonly body: string;
    }
  /** Both sides are the same body's: its fields are put together. */
  | { readonly rule: 'same-body'; readonly side: null; readonly body: string | null }
  /** `unknown`: what the rule asks cannot be told. */
  | { readonly rule: 'none' | 'unknown'; readonly side: null; readonly body: null };

export function whoKeeps(record: ConflictedRecord, facts: RuleFacts): Verdict {
  const [ours, theirs] = [valueIn(record.ours), valueIn(record.theirs)];
  const body = ownText(ours, 'claimant');
  if (ours !== undefined && theirs !== undefined && body === ownText(theirs, 'claimant')) {
    return { rule: 'same-body', side: null, body: body ?? null };
  }
  const { onMain, competent } = facts;
  if (onMain.state === 'held') return given('first-on-main', record, [onMain.body]);
  if (onMain.state === 'unknown' || competent === null) {
    return { rule: 'unknown', side: null, body: null };
  }
  return given('competent', record, competent);
}

function given(
  rule: 'first-on-main' | 'competent',
  record: ConflictedRecord,
  bodies: readonly string[],
): Verdict {
  const [body, ...more] = bodies;
  const [side, ...other] = body === undefined ? [] : sidesOf(record, body);
  return body === undefined || side === undefined || more.length > 0 || other.length > 0
    ? { rule: 'none', side: null, body: null }
    : { rule, side, body };
}

/** The sides on which the record is this body's. */
export function sidesOf(record: ConflictedRecord, body: string): ConflictSide[] {
  return (['ours', 'theirs'] as const).filter(
    (side) => ownText(valueIn(record[side]), 'claimant') === body,
  );
}
