/**
 * A record that two branches changed: who keeps it by the rule, and what the record becomes. Pure.
 *
 * The rule for a claim: who was first on the main branch keeps it; where nobody was, the body whose
 * field it is. Anything else is for people to decide.
 */
import { threeWay } from '../compare/three-way.ts';
import type { Pointer } from '../findings/finding.ts';
import { ownText } from '../model/values.ts';

export type ConflictSide = 'ours' | 'theirs';

export interface Conflicted {
  /** The record on each side; undefined: deleted there. */
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface RuleFacts {
  /** The body that holds the item on the main branch; null when none does. */
  readonly firstOnMain: string | null;
  /** Bodies whose field the item's is. */
  readonly competent: readonly string[];
}

export type Verdict =
  | {
      readonly rule: 'first-on-main' | 'competent';
      readonly side: ConflictSide;
      readonly body: string;
    }
  /** Both sides are the same body's: its fields are put together. */
  | { readonly rule: 'same-body'; readonly side: null; readonly body: string | null }
  | { readonly rule: 'none'; readonly side: null; readonly body: null };

export function whoKeeps({ ours, theirs }: Conflicted, facts: RuleFacts): Verdict {
  const [one, other] = [ownText(ours, 'claimant'), ownText(theirs, 'claimant')];
  if (ours !== undefined && theirs !== undefined && one === other) {
    return { rule: 'same-body', side: null, body: one ?? null };
  }
  const sideOf = (body: string): ConflictSide | null => {
    if (body === one) return 'ours';
    return body === other ? 'theirs' : null;
  };
  if (facts.firstOnMain !== null) {
    const side = sideOf(facts.firstOnMain);
    if (side !== null) return { rule: 'first-on-main', side, body: facts.firstOnMain };
  }
  const [body, ...more] = facts.competent.filter((id) => sideOf(id) !== null);
  const side = body === undefined ? null : sideOf(body);
  return body !== undefined && side !== null && more.length === 0
    ? { rule: 'competent', side, body }
    : { rule: 'none', side: null, body: null };
}

export type Resolved =
  | { readonly kind: 'value'; readonly value: object; readonly from: ConflictSide }
  /** The side that was chosen has no record. */
  | { readonly kind: 'deleted' }
  /** Fields that both changed, and no side was chosen. */
  | { readonly kind: 'contested'; readonly fields: readonly Pointer[] };

/**
 * `choice` null: what only one side changed is taken from there. `note`: what the record shall say of
 * the body that gives way, when another body's claim was chosen.
 */
export function resolve(
  conflicted: Conflicted,
  choice: ConflictSide | null,
  note: string | null,
): Resolved {
  const { base, ours, theirs } = conflicted;
  const chosen = choice === null ? undefined : conflicted[choice];
  if (choice !== null && chosen === undefined) return { kind: 'deleted' };
  const differentBodies = ownText(ours, 'claimant') !== ownText(theirs, 'claimant');
  if (ours === undefined || theirs === undefined || differentBodies) {
    if (choice === null)
      return { kind: 'contested', fields: [differentBodies ? ['claimant'] : []] };
    return { kind: 'value', value: withNote(chosen, note), from: choice };
  }
  const merged = threeWay(base, ours, theirs, choice ?? 'ours');
  if (choice === null && merged.contested.length > 0) {
    return { kind: 'contested', fields: merged.contested };
  }
  return { kind: 'value', value: merged.value as object, from: choice ?? 'ours' };
}

function withNote(value: unknown, note: string | null): object {
  const record = value as Readonly<Record<string, unknown>>;
  if (note === null) return record;
  const before = ownText(record, 'note');
  return { ...record, note: before === undefined ? note : `${before}；${note}` };
}
