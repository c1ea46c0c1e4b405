/**
 * Whoever fills in a record reads the schema in the editor: every key has its name and meaning in
 * both languages, and an example that is right.
 */
import { readdirSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../../src/model/record-kinds.ts';
import {
  isObject,
  type Json,
  placesOf,
  SCHEMAS_FOLDER,
  schemaOf,
  type SchemaPlace,
} from './schema-documents.ts';

const CHINESE = /\p{Script=Han}/u;
const ENGLISH = /[A-Za-z]/;
/** Names that are the same in both languages. */
const ONE_NAME = new Set(['SHA-256']);

/** An entry that is one plain value goes by the name, meaning and example of its list. */
function isPlainEntry({ path, node }: SchemaPlace): boolean {
  return (path.at(-1) === '*' || path.at(-1) === '+') && !isObject(node['properties']);
}

/** What is wrong with the documentation of one place; nothing when it is whole. */
function missing({ node }: SchemaPlace): string[] {
  const { title, description, examples } = node;
  const found: string[] = [];
  if (!isBilingual(title) && !ONE_NAME.has(String(title))) found.push(`title: ${String(title)}`);
  if (!isBilingual(description)) found.push(`description: ${String(description)}`);
  if (!Array.isArray(examples) || examples.length === 0) found.push('no example');
  return found;
}

/** "中文 / English": a Chinese half and an English one, in this order. */
function isBilingual(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const [chinese, english, ...more] = text.split(' / ');
  return (
    chinese !== undefined &&
    english !== undefined &&
    more.length === 0 &&
    CHINESE.test(chinese) &&
    ENGLISH.test(english)
  );
}

/** One for all places: it compiles the dialect's own schema only once. */
const ajv = new Ajv2020({ strict: true, strictRequired: false });

/** Examples of a place that its own part of the schema refuses. */
function refused(node: Json): unknown[] {
  // Without its name, under which it would be registered for good.
  const part: Json = { ...node };
  delete part['$id'];
  const accepts = ajv.compile(part);
  return ((node['examples'] ?? []) as unknown[]).filter((example) => !accepts(example));
}

describe('the schemas', () => {
  it('are one a kind of record, and no others', () => {
    const files = readdirSync(SCHEMAS_FOLDER).filter((name) => name.endsWith('.schema.json'));
    expect(files.sort()).toEqual(RECORD_KINDS.map((kind) => `${kind}.schema.json`).sort());
  });

  describe.each(RECORD_KINDS)('%s', (kind) => {
    const schema = schemaOf(kind);
    const places = placesOf(schema);

    it('says its dialect and a name that stays', () => {
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema['$id']).toBe(`urn:renling:schema:${kind}:1`);
    });

    it('explains every key in Chinese and English, with an example', () => {
      const lacking = places
        .filter((place) => !isPlainEntry(place))
        .map((place) => [place.path.join('/'), ...missing(place)])
        .filter((found) => found.length > 1);
      expect(lacking).toEqual([]);
    });

    it('gives only examples that its own rules accept', () => {
      const wrong = places
        .map(({ path, node }) => [path.join('/'), ...refused(node)])
        .filter((found) => found.length > 1);
      expect(wrong).toEqual([]);
    });

    it('knows every key: each mapping with named keys is closed', () => {
      const open = places
        .filter(({ node }) => isObject(node['properties']))
        .filter(({ node }) => node['unevaluatedProperties'] !== false)
        .map(({ path }) => path.join('/'));
      expect(open).toEqual([]);
    });
  });
});
