/** `service set` words: items first, then FIELD VALUE… or FIELD=VALUE pairs; and what they set in a record. Pure. */
import type { Service } from '../../model/generated/records.ts';
import { readItemWord } from '../../words/item-words.ts';
import { assign, type AssignmentProblem, type Wanted } from './assignment.ts';
import { fieldNamed } from './field-names.ts';
import { mayNameByInitials, type ValueWords } from './read-value.ts';
import type { Assignments } from './wishes.ts';

export interface SetWords {
  readonly items: readonly string[];
  readonly wanted: readonly Wanted[];
}

/** What is wrong with the words themselves: said once, and not for each item. */
export type SetWordsProblem =
  /** A field is named without a value. */
  | { readonly kind: 'no-value-for'; readonly field: string }
  | { readonly kind: 'no-field' }
  | Extract<AssignmentProblem, { readonly kind: 'unknown-field' }>
  | Extract<AssignmentProblem, { readonly kind: 'which-field' }>;

export type SetWordsRead =
  | { readonly ok: true; readonly words: SetWords }
  | { readonly ok: false; readonly problem: SetWordsProblem };

/** FIELD=VALUE; a field's name has no = in it, a value may have. */
const PAIR = /^([^=＝]+)[=＝]([\s\S]*)$/;

/** `needsField`: a record is not only to be there, something is to be set in it. */
export function readSetWords(
  words: readonly string[],
  unit: string | null,
  needsField: boolean,
): SetWordsRead {
  const isOther = words.findIndex((word, at) => !isItem(word, at));
  const at = isOther < 0 ? words.length : isOther;
  const wanted = wantedOf(words.slice(at), unit);
  if (typeof wanted === 'string') return wrong({ kind: 'no-value-for', field: wanted });
  if (wanted.length === 0 && needsField) return wrong({ kind: 'no-field' });
  for (const { name } of wanted) {
    const named = fieldNamed(name);
    if (named.kind === 'unknown') return wrong({ kind: 'unknown-field', name, near: named.near });
    if (named.kind === 'several') return wrong({ kind: 'which-field', name, fields: named.fields });
  }
  return { ok: true, words: { items: words.slice(0, at), wanted } };
}

/** A text: the field that has no value. */
function wantedOf(words: readonly string[], unit: string | null): readonly Wanted[] | string {
  const [name, ...values] = words;
  if (name === undefined) return [];
  if (!PAIR.test(name)) return values.length === 0 ? name : [{ name, words: values, unit }];
  const wanted = new Map<string, { name: string; words: string[]; unit: string | null }>();
  for (const word of words) {
    const [, field = word, value] = PAIR.exec(word) ?? [];
    if (value === undefined || value.trim() === '') return field;
    const before = wanted.get(field);
    if (before === undefined) wanted.set(field, { name: field, words: [value], unit });
    else before.words.push(value);
  }
  const several = wanted.size > 1;
  // Of several pairs, the unit is for those that can have one.
  return [...wanted.values()].map((one) => ({
    ...one,
    unit: several && !hasUnit(one.name) ? null : unit,
  }));
}

/** Whether somebody may be named by initials among the values. */
export function namesByInitials(wanted: readonly Wanted[]): boolean {
  return wanted.some(({ name, words }) => {
    const named = fieldNamed(name);
    return (
      named.kind === 'field' && words.some((word) => mayNameByInitials(named.field.form, word))
    );
  });
}

/** All that is wanted, in a record as it is now. */
export function assignAll(
  wanted: readonly Wanted[],
  existing: Service | null,
  meant: ValueWords,
): Assignments {
  const assigned = wanted.map((one) =>
    assign(one, meant, (pointer) => {
      const unit = [...pointer, 'unit'].reduce<unknown>(entryOf, existing);
      return typeof unit === 'string' ? unit : null;
    }),
  );
  return {
    assignments: assigned.flatMap((one) => (one.ok ? one.assignments : [])),
    troubles: assigned.flatMap((one) => (one.ok ? [] : [{ problem: one.problem, column: null }])),
  };
}

function entryOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Reflect.get(value, key) as unknown)
    : undefined;
}

/** The first word, and after it what has a number in it and is no field. */
function isItem(word: string, at: number): boolean {
  if (PAIR.test(word)) return false;
  if (at === 0) return true;
  return (
    fieldNamed(word).kind === 'unknown' &&
    /\d/.test(word) &&
    readItemWord(word).every(({ kind }) => kind !== 'name')
  );
}

function hasUnit(name: string): boolean {
  const named = fieldNamed(name);
  if (named.kind !== 'days' && named.kind !== 'reduction') return false;
  return named.group.fields.some(({ pointer }) => pointer.at(-1) === 'unit');
}

function wrong(problem: SetWordsProblem): SetWordsRead {
  return { ok: false, problem };
}
