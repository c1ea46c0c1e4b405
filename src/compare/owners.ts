/** Whose a record is: the bodies that must each agree to a change of it. Pure. */
import type { Place } from '../files/layout.ts';
import { decidingIn, isDeclined, isReleased } from '../model/decision-facts.ts';
import { ownValue } from '../model/values.ts';

/** Bodies of which any one may speak for all of them: either side of an agreement. */
export type AnyOf = readonly string[];

/** A version of a record's file; its value is undefined when it cannot be read for certain. */
export interface Version {
  readonly value: unknown;
}

/** Every group must have agreed; null: it cannot be told; `protected`: no body's, the offices' alone. */
export type Owners = readonly AnyOf[] | 'protected' | null;

/** `place`: null for a file that is no record (`sources/`). */
export function ownersOf(place: Place | null, version: Version): Owners {
  const { value } = version;
  switch (place?.kind) {
    case 'claim':
      return inFolder(place.organization, idsAt(value, 'claimant'));
    case 'service':
      return inFolder(place.organization, idsAt(value, 'provider'));
    case 'delegation':
      return anyOf(idsAt(value, 'delegator'), idsAt(value, 'delegate'));
    case 'training':
      return anyOf(idsAt(value, 'organizer'), participantsOf(value));
    case 'dispute':
      return anyOf(idsAt(value, 'parties'));
    default:
      return 'protected';
  }
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

/** A record filed in a body's folder is that body's too, whatever stands in it. */
function inFolder(folder: string | null, named: readonly string[]): Owners {
  if (named.length === 0) return null;
  return [named, ...(folder === null || named.includes(folder) ? [] : [[folder]])];
}

function anyOf(...sides: readonly (readonly string[])[]): Owners {
  const ids = [...new Set(sides.flat())];
  return ids.length === 0 ? null : [ids];
}

function participantsOf(value: unknown): readonly string[] {
  const participants = ownValue(value, 'participants');
  if (!Array.isArray(participants)) return [];
  return participants.flatMap((one: unknown) => idsAt(one, 'organization'));
}

/** A text, or the texts of a list. */
function idsAt(value: unknown, key: string): readonly string[] {
  const found = ownValue(value, key);
  const all: readonly unknown[] = Array.isArray(found) ? found : [found];
  return all.filter((one): one is string => typeof one === 'string' && one !== '');
}
