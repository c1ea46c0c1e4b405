/** Whose a record is: the bodies that must each agree to a change of it. Pure. */
import type { Place } from '../files/layout.ts';
import { decidingIn, isDeclined, isReleased } from '../model/decision-facts.ts';
import { kindEntry } from '../model/record-kinds.ts';
import { textsAt } from '../model/record-places.ts';
import { ownValue } from '../model/values.ts';

/** Bodies of which any one may speak for all of them: either side of an agreement. */
export type AnyOf = readonly string[];

/** A version of a record's file; its value is undefined when it cannot be read for certain. */
export interface Version {
  readonly value: unknown;
}

/** Every group must have agreed; null: it cannot be told; `protected`: no body's, the offices' alone. */
export type Owners = readonly AnyOf[] | 'protected' | null;

/** `place`: null for a file that is no record (`sources/`). Whose a kind is, `record-kinds.ts` says. */
export function ownersOf(place: Place | null, { value }: Version): Owners {
  const owners = place === null ? 'offices' : kindEntry(place.kind).owners;
  if (place === null || owners === 'offices') return 'protected';
  const named = [...new Set(owners.flatMap((at) => textsAt(value, at).map(({ text }) => text)))];
  const bodies = named.filter((id) => id !== '');
  if (bodies.length === 0) return null;
  // A record filed in a body's folder is that body's too, whatever stands in it.
  const folder = 'organization' in place ? place.organization : null;
  return [bodies, ...(folder === null || bodies.includes(folder) ? [] : [[folder]])];
}

/**
 * The claimant gave it back or declined, or the service was closed: it is nobody's, and another body
 * may take it without asking (docs/decisions/0003).
 */
export function isFree(place: Place, { value }: Version): boolean {
  if (place.kind === 'claim') {
    const deciding = decidingIn(value);
    return isReleased(deciding) || isDeclined(deciding);
  }
  return place.kind === 'service' && ownValue(value, 'closed') !== undefined;
}
