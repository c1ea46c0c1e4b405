/** The record schemas as data, and a document of each kind that has every key its schema knows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pointer } from '../../../src/findings/finding.ts';
import type { RecordKind } from '../../../src/model/record-kinds.ts';

export type Json = Record<string, unknown>;

export const SCHEMAS_FOLDER = join(import.meta.dirname, '../../../schemas');

export function schemaOf(kind: RecordKind): Json {
  return JSON.parse(readFileSync(join(SCHEMAS_FOLDER, `${kind}.schema.json`), 'utf8')) as Json;
}

/** A schema node and where a record has what it describes; `*` is an entry of a list, `+` a free key. */
export interface SchemaPlace {
  readonly path: readonly string[];
  readonly node: Json;
}

/** Every place of a schema that describes a value, the record itself first. Conditions are left out. */
export function placesOf(node: Json, path: readonly string[] = []): SchemaPlace[] {
  const places: SchemaPlace[] = [{ path, node }];
  for (const [key, below] of Object.entries((node['properties'] ?? {}) as Record<string, Json>)) {
    places.push(...placesOf(below, [...path, key]));
  }
  if (isObject(node['items'])) places.push(...placesOf(node['items'], [...path, '*']));
  if (isObject(node['additionalProperties'])) {
    places.push(...placesOf(node['additionalProperties'], [...path, '+']));
  }
  return places;
}

/** A good document with every key, put together from the examples. */
export function completeDocument(kind: RecordKind): Json {
  return assembled(schemaOf(kind)) as Json;
}

function assembled(node: Json): unknown {
  const properties = node['properties'] as Record<string, Json> | undefined;
  const example = (node['examples'] as unknown[] | undefined)?.[0];
  // Where keys exclude each other only the example is known to be good.
  const excludes = isObject(node['then']) && Object.hasOwn(node['then'], 'not');
  if (properties !== undefined && !excludes) {
    return Object.fromEntries(
      Object.entries(properties).map(([key, below]) => [key, assembled(below)]),
    );
  }
  const entries = node['items'] as Json | undefined;
  return entries?.['properties'] === undefined ? example : [assembled(entries)];
}

/**
 * Where a document has the value of a schema's place: `*` is its first entry, `+` its first key.
 * Null where the document has none.
 */
export function pointerIn(document: unknown, path: readonly string[]): Pointer | null {
  const pointer: (string | number)[] = [];
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return null;
    const key = step === '*' ? 0 : step === '+' ? (Object.keys(value)[0] ?? '') : step;
    if (!Object.hasOwn(value, key)) return null;
    pointer.push(key);
    value = (value as Json)[key];
  }
  return pointer;
}

export function valueAt(document: unknown, pointer: Pointer): unknown {
  return pointer.reduce((value, step) => (value as Json)[step], document);
}

/** A copy of the document with another value at a place. */
export function withValue(document: unknown, pointer: Pointer, value: unknown): unknown {
  const [step, ...below] = pointer;
  if (step === undefined) return value;
  const copy = (
    Array.isArray(document) ? [...(document as unknown[])] : { ...(document as Json) }
  ) as Json;
  copy[step] = withValue(copy[step], below, value);
  return copy;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
