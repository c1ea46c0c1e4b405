/** A field's name and what is written for it → values at places of the record, or what is wrong. Pure. */
import type { ServiceField, ServiceGroup } from '../../reports/service/fields.ts';
import { type FieldNamed, fieldNamed } from './field-names.ts';
import { isClearing, readValue, type ValueProblem, type ValueWords } from './read-value.ts';

export type Assignment =
  | { readonly pointer: readonly string[]; readonly value: unknown }
  | { readonly pointer: readonly string[]; readonly clear: true };

export type AssignmentProblem =
  | { readonly kind: 'value'; readonly field: ServiceField; readonly problem: ValueProblem }
  | { readonly kind: 'unknown-field'; readonly name: string; readonly near: string | null }
  /** Which of these is meant? */
  | {
      readonly kind: 'which-field';
      readonly name: string;
      readonly fields: readonly ServiceField[];
    }
  | { readonly kind: 'not-a-reduction'; readonly group: ServiceGroup; readonly text: string }
  | { readonly kind: 'unit-missing'; readonly group: ServiceGroup }
  /** --unit beside a field that has none. */
  | { readonly kind: 'no-unit-here'; readonly name: string };

export type Assigned =
  | { readonly ok: true; readonly assignments: readonly Assignment[] }
  | { readonly ok: false; readonly problem: AssignmentProblem };

export interface Wanted {
  readonly name: string;
  readonly words: readonly string[];
  /** 日 or 工作日 as typed; null: the value says it, or the record does. */
  readonly unit: string | null;
}

/** `unitNow`: the unit the record has at a place, where it has one. */
export function assign(
  wanted: Wanted,
  meant: ValueWords,
  unitNow: (pointer: readonly string[]) => string | null,
): Assigned {
  const named = fieldNamed(wanted.name);
  const [first = ''] = wanted.words;
  const clears = wanted.words.length === 1 && isClearing(first);
  if (wanted.unit !== null && !takesUnit(named)) {
    return { ok: false, problem: { kind: 'no-unit-here', name: wanted.name } };
  }
  switch (named.kind) {
    case 'unknown':
      return {
        ok: false,
        problem: { kind: 'unknown-field', name: wanted.name, near: named.near },
      };
    case 'several':
      return {
        ok: false,
        problem: { kind: 'which-field', name: wanted.name, fields: named.fields },
      };
    case 'field':
      return clears ? cleared(named.field.pointer) : assignField(named.field, wanted.words, meant);
    case 'group':
      if (clears) return cleared(named.group.pointer);
      return {
        ok: false,
        problem: { kind: 'which-field', name: wanted.name, fields: named.group.fields },
      };
    case 'days':
      if (clears) return cleared(named.group.pointer);
      return assignDays(named.group, wanted, meant, unitNow(named.group.pointer));
    case 'reduction':
      if (clears) return cleared(named.group.pointer);
      return assignReduction(named.group, wanted, meant, unitNow(named.group.pointer));
  }
}

export function assignField(
  field: ServiceField,
  words: readonly string[],
  meant: ValueWords,
): Assigned {
  const read = readValue(field.form, words, meant);
  return read.ok
    ? { ok: true, assignments: [{ pointer: field.pointer, value: read.value }] }
    : { ok: false, problem: { kind: 'value', field, problem: read.problem } };
}

/** 5, 5工作日, 5 个工作日, or 5 with --unit. */
function assignDays(
  group: ServiceGroup,
  wanted: Wanted,
  meant: ValueWords,
  unitNow: string | null,
): Assigned {
  const text = wanted.words.join('').normalize('NFKC');
  // A fraction is no number of days, and no unit either.
  const [, number = text, unit = ''] = /^(\d+(?:[.,]\d+)*)\s*(\D.*)?$/.exec(text) ?? [];
  return inParts(group, { value: number }, unit.trim() || wanted.unit, unitNow, meant);
}

/** 6..4, 6→4, 6至4; for days with a unit behind it. */
function assignReduction(
  group: ServiceGroup,
  wanted: Wanted,
  meant: ValueWords,
  unitNow: string | null,
): Assigned {
  const text = wanted.words.join('').normalize('NFKC').replaceAll(/\s/g, '');
  const parts = /^(\d+)(?:\.{2,}|-+>|→|⟶|至|到|~|—+)(\d+)(\D.*)?$/.exec(text);
  if (parts === null) {
    return { ok: false, problem: { kind: 'not-a-reduction', group, text: wanted.words.join(' ') } };
  }
  const [, before = '', after = '', unit = ''] = parts;
  return inParts(group, { before, after }, unit || wanted.unit, unitNow, meant);
}

function inParts(
  group: ServiceGroup,
  texts: Readonly<Record<string, string>>,
  unit: string | null,
  unitNow: string | null,
  meant: ValueWords,
): Assigned {
  const assignments: Assignment[] = [];
  for (const field of group.fields) {
    const key = field.pointer.at(-1) ?? '';
    const text = key === 'unit' ? (unit ?? unitNow) : texts[key];
    if (key === 'unit' && text === null) {
      return { ok: false, problem: { kind: 'unit-missing', group } };
    }
    if (text === undefined || text === null) continue;
    const read = assignField(field, [text], meant);
    if (!read.ok) return read;
    assignments.push(...read.assignments);
  }
  return { ok: true, assignments };
}

function takesUnit(named: FieldNamed): boolean {
  // What is wrong with the name is said first.
  if (named.kind === 'field') return false;
  if (named.kind !== 'days' && named.kind !== 'reduction') return true;
  return named.group.fields.some(({ pointer }) => pointer.at(-1) === 'unit');
}

function cleared(pointer: readonly string[]): Assigned {
  return { ok: true, assignments: [{ pointer, clear: true }] };
}
