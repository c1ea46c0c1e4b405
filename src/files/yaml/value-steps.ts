/** What has to be done to a value, one step at a time, to make another of it. Pure. */
import type { Pointer } from '../../findings/finding.ts';
import { isMapping } from '../../model/values.ts';
import { isSameValue } from './same-value.ts';

/** A new value at a place (made if it is not there, with what is above it), or its removal. */
export type Change =
  | { readonly pointer: Pointer; readonly value: unknown }
  | { readonly pointer: Pointer; readonly remove: true };

export type Step =
  /** The place exists; its whole value is replaced. */
  | { readonly kind: 'set'; readonly pointer: Pointer; readonly value: unknown }
  /** One of several entries of a mapping or list goes. */
  | { readonly kind: 'remove'; readonly pointer: Pointer }
  /** A new entry: the last of `pointer` is its key, or the index it will have. */
  | { readonly kind: 'insert'; readonly pointer: Pointer; readonly value: unknown };

type Mapping = Record<string, unknown>;

/**
 * `value` with the changes made, itself untouched; undefined where a change leads through
 * something that is no mapping or list, beyond a list's end, or where what it removes is not there.
 */
export function withChanges(value: unknown, changes: readonly Change[]): unknown {
  let result: unknown = structuredClone(value);
  for (const change of changes) {
    result = withChange(result, change.pointer, change);
    if (result === undefined) return undefined;
  }
  return result;
}

function withChange(value: unknown, pointer: Pointer, change: Change): unknown {
  const [step, ...rest] = pointer;
  if (step === undefined) return 'remove' in change ? undefined : structuredClone(change.value);
  const removes = 'remove' in change && rest.length === 0;
  if (Array.isArray(value)) {
    if (typeof step !== 'number' || step < 0 || step > value.length) return undefined;
    if (removes) return step < value.length ? value.toSpliced(step, 1) : undefined;
    const item = withChange(value[step], rest, change);
    return item === undefined ? undefined : value.toSpliced(step, 1, item);
  }
  // A missing mapping on the way to a new value is made.
  const mapping = value === undefined && !('remove' in change) ? {} : value;
  if (!isMapping(mapping) || typeof step !== 'string' || step === '__proto__') return undefined;
  if (removes) {
    if (!Object.hasOwn(mapping, step)) return undefined;
    return Object.fromEntries(Object.entries(mapping).filter(([key]) => key !== step));
  }
  const old = Object.hasOwn(mapping, step) ? mapping[step] : undefined;
  const item = withChange(old, rest, change);
  return item === undefined ? undefined : { ...mapping, [step]: item };
}

/** The first step from one value to the other; undefined when they are the same. */
export function firstStep(from: unknown, to: unknown, pointer: Pointer = []): Step | undefined {
  if (isSameValue(from, to)) return undefined;
  if (isMapping(from) && isMapping(to) && !isEmpty(from) && !isEmpty(to)) {
    return firstMappingStep(from, to, pointer);
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length > 0 && to.length > 0) {
    return firstListStep(from, to, pointer);
  }
  return { kind: 'set', pointer, value: to };
}

function isEmpty(mapping: Mapping): boolean {
  return Object.keys(mapping).length === 0;
}

function firstMappingStep(from: Mapping, to: Mapping, pointer: Pointer): Step | undefined {
  const kept = Object.keys(from).filter((key) => Object.hasOwn(to, key));
  // Nothing in common: entry by entry would leave an empty mapping half-way.
  if (kept.length === 0) return { kind: 'set', pointer, value: to };
  for (const key of Object.keys(from)) {
    if (!Object.hasOwn(to, key)) return { kind: 'remove', pointer: [...pointer, key] };
    const step = firstStep(from[key], to[key], [...pointer, key]);
    if (step !== undefined) return step;
  }
  const added = Object.keys(to).find((key) => !Object.hasOwn(from, key));
  if (added === undefined) return undefined;
  return { kind: 'insert', pointer: [...pointer, added], value: to[added] };
}

/** What the lists have in common at both ends stays; between them entry by entry. */
function firstListStep(
  from: readonly unknown[],
  to: readonly unknown[],
  pointer: Pointer,
): Step | undefined {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && isSameValue(from[head], to[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSameValue(from.at(-1 - tail), to.at(-1 - tail))) tail++;
  const place = [...pointer, head];
  if (from.length - tail === head) return { kind: 'insert', pointer: place, value: to[head] };
  if (to.length - tail === head) return { kind: 'remove', pointer: place };
  return firstStep(from[head], to[head], place);
}
