/**
 * What a compiled validator found wrong, as drafts RL201–RL208. One mistake gives one draft: what
 * only repeats another error (`if` beside its `then`, an enum beside a wrong type) is left out.
 */
import { type AnyDraft, draft, type Pointer } from '../../findings/finding.ts';
import type { JsonType } from '../../findings/codes/schema.ts';
import { nearest } from '../../model/nearest.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { noteAt } from './notes.ts';
import type { SchemaError } from './validator.ts';

/** Errors of a validator in, drafts out. Throws for a keyword the schemas did not use so far. */
export function schemaDrafts(
  kind: RecordKind,
  file: string,
  value: unknown,
  errors: readonly SchemaError[],
): AnyDraft[] {
  const wrongTypes = new Set<string>();
  for (const { keyword, instancePath } of errors)
    if (keyword === 'type') wrongTypes.add(instancePath);
  const seen = new Set<string>();
  const drafts: AnyDraft[] = [];
  for (const error of errors) {
    if (error.keyword !== 'type' && wrongTypes.has(error.instancePath)) continue;
    // `propertyNames` itself says which key; what is below it does not.
    if (error.keyword === 'if' || error.schemaPath.includes('/propertyNames/')) continue;
    const found = explain(kind, file, value, error);
    const key = JSON.stringify([found.code, found.pointer, found.subject]);
    if (seen.has(key)) continue;
    seen.add(key);
    drafts.push(found);
  }
  return drafts;
}

function explain(kind: RecordKind, file: string, root: unknown, error: SchemaError): AnyDraft {
  const { pointer, value } = locate(root, error.instancePath);
  const { label, example, node } = noteAt(kind, pointer);
  const at = { file, pointer };
  const { keyword, params } = error;
  switch (keyword) {
    case 'type': {
      const expected = [params['type']].flat() as JsonType[];
      return draft('RL201', at, { label, expected, actual: jsonTypeOf(value), example });
    }
    case 'enum':
    case 'const': {
      const values =
        keyword === 'enum' ? (params['allowedValues'] as unknown[]) : [params['allowedValue']];
      const allowed = values.map(shown);
      const text = shown(value);
      return draft('RL202', at, { label, value: text, allowed, nearest: nearest(text, allowed) });
    }
    case 'required': {
      const key = params['missingProperty'] as string;
      const note = noteAt(kind, [...pointer, key]);
      const args = { kind, key, label: note.label, example: note.example };
      return draft('RL203', at, args, { subject: key });
    }
    case 'unevaluatedProperties':
      return unknownKey(
        at,
        params['unevaluatedProperty'] as string,
        Object.keys(node?.properties ?? {}),
        value,
      );
    case 'propertyNames': {
      const key = params['propertyName'] as string;
      const allowed = node?.propertyNames?.enum;
      if (allowed !== undefined) return unknownKey(at, key, allowed.map(shown), value);
      const atKey = { file, pointer: [...pointer, key], atKey: true };
      return draft('RL205', atKey, { label, value: key, example: firstKey(node?.examples?.[0]) });
    }
    case 'pattern':
      return draft('RL205', at, { label, value: shown(value), example });
    case 'minLength':
    case 'minItems':
    case 'minimum':
    case 'maximum': {
      const actual = Array.isArray(value) ? String(value.length) : shown(value);
      return draft('RL206', at, {
        label,
        bound: keyword,
        limit: params['limit'] as number,
        actual,
      });
    }
    case 'uniqueItems': {
      const again = Math.max(params['i'] as number, params['j'] as number);
      const entry = (value as unknown[])[again];
      return draft('RL207', { file, pointer: [...pointer, again] }, { label, value: shown(entry) });
    }
    case 'not': {
      const excluded = (node?.then?.not?.anyOf ?? []).flatMap((branch) => branch.required ?? []);
      const keys = [...(node?.if?.required ?? []), ...excluded];
      const detail = keys.filter((key) => hasKey(value, key)).join(', ');
      return draft('RL208', at, { label, detail });
    }
    default:
      throw new Error(`no finding for the schema keyword ${keyword} (${error.schemaPath})`);
  }
}

/** A key nobody knows; keys that are there already are not what was meant. */
function unknownKey(
  at: { file: string; pointer: Pointer },
  key: string,
  allowed: string[],
  value: unknown,
): AnyDraft {
  const free = allowed.filter((name) => !hasKey(value, name));
  const place = { file: at.file, pointer: [...at.pointer, key], atKey: true };
  return draft('RL204', place, { key, allowed, nearest: nearest(key, free) });
}

/** ajv's JSON pointer as a path with numbers for the entries of lists, and what stands there. */
function locate(root: unknown, instancePath: string): { pointer: Pointer; value: unknown } {
  const pointer: (string | number)[] = [];
  let value = root;
  for (const part of instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    pointer.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return { pointer, value };
}

function jsonTypeOf(value: unknown): JsonType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'string') return 'string';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function firstKey(example: unknown): string {
  return typeof example === 'object' && example !== null ? (Object.keys(example)[0] ?? '') : '';
}
