/** What comes of a step of an agreement's life: changes to its record, nothing new, or a refusal. */
import type { Change } from '../../files/yaml/edit.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { FileRefusal } from '../proposal.ts';
import type { Lack } from '../../model/agreement-elements.ts';

export type StepRefusal =
  | { readonly kind: 'future'; readonly date: string; readonly day: string }
  | { readonly kind: 'before-signing'; readonly date: string; readonly signed: string }
  | { readonly kind: 'term-backwards'; readonly from: string; readonly to: string }
  | { readonly kind: 'term-over'; readonly to: string; readonly date: string }
  | { readonly kind: 'lacking'; readonly lacks: readonly Lack[] }
  /** `items`: changed since the agreement was drafted. */
  | { readonly kind: 'items-changed'; readonly items: readonly string[] }
  | { readonly kind: 'items-gone'; readonly items: readonly string[] }
  | { readonly kind: 'not-claimed'; readonly delegate: string; readonly items: readonly string[] }
  | { readonly kind: 'not-signed' }
  | { readonly kind: 'signed-otherwise'; readonly date: string }
  | { readonly kind: 'terminated'; readonly date: string }
  | { readonly kind: 'no-party'; readonly body: string }
  | { readonly kind: 'filed-otherwise'; readonly with: string; readonly date: string };

export type Step =
  | { readonly kind: 'change'; readonly changes: readonly Change[] }
  | { readonly kind: 'already' }
  | { readonly kind: 'refused'; readonly refusals: readonly (StepRefusal | FileRefusal)[] };

export function refusedStep(...refusals: readonly (StepRefusal | FileRefusal)[]): Step {
  return { kind: 'refused', refusals };
}

/** What is recorded has happened: a day after the one that is reckoned by is refused. */
export function future(date: CalendarDate, day: CalendarDate): StepRefusal[] {
  return date > day ? [{ kind: 'future', date, day }] : [];
}
