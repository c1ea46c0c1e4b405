/**
 * Writes what is generated: types, compiled validators and key orders from `schemas/`; the pages and
 * examples of the finding codes from their texts and cases; the command reference and what the READMEs
 * show from the program itself.
 *
 * `npm run generate` writes; `generateAll()` only returns, so that a test can compare.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { generateCliReference } from './generate-docs/cli-reference.mts';
import { generateCodePages } from './generate-docs/code-pages.mts';
import { generateFindingExamples } from './generate-docs/finding-examples.mts';
import { generateReadmeBlocks } from './generate-docs/readme-blocks.mts';
import { RECORD_KINDS, type RecordKind } from '../src/model/record-kinds.ts';

const ROOT = join(import.meta.dirname, '..');

type Schema = Record<string, unknown>;

function readSchema(kind: RecordKind): Schema {
  return JSON.parse(readFileSync(join(ROOT, 'schemas', `${kind}.schema.json`), 'utf8')) as Schema;
}

/** Titles would name the types in Chinese; the compiler knows only `additionalProperties`. */
function forTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forTypes);
  if (typeof node !== 'object' || node === null) return node;
  const out: Schema = {};
  for (const [key, value] of Object.entries(node)) {
    if (
      ['title', '$id', '$schema', 'if', 'then', 'else', 'propertyNames', 'examples'].includes(key)
    )
      continue;
    if (key === 'unevaluatedProperties') out['additionalProperties'] = value;
    else if (key === 'properties' && typeof value === 'object' && value !== null) {
      out[key] = Object.fromEntries(
        Object.entries(value as Schema).map(([name, sub]) => [name, forTypes(sub)]),
      );
    } else out[key] = forTypes(value);
  }
  // Lists are plain arrays to the code, also where the schema wants at least one entry.
  delete out['minItems'];
  return out;
}

const TYPE_NAMES: Record<RecordKind, string> = {
  manifest: 'Manifest',
  list: 'ItemList',
  organization: 'Organization',
  item: 'Item',
  claim: 'Claim',
  exception: 'Exception',
  delegation: 'Delegation',
  service: 'Service',
  training: 'Training',
  dispute: 'Dispute',
};

async function generateTypes(): Promise<string> {
  const parts = ['/* Generated from schemas/ by `npm run generate`. Do not edit. */\n'];
  for (const kind of RECORD_KINDS) {
    parts.push(
      await compile(forTypes(readSchema(kind)) as JSONSchema, TYPE_NAMES[kind], {
        bannerComment: '',
        additionalProperties: false,
        format: false,
      }),
    );
  }
  return parts.join('\n');
}

/** What only people read is left out: it would be loaded at every start. */
function forValidators(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forValidators);
  if (typeof node !== 'object' || node === null) return node;
  const out: Schema = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      out[key] = Object.fromEntries(
        Object.entries(value as Schema).map(([name, sub]) => [name, forValidators(sub)]),
      );
    } else if (!['title', 'description', 'examples'].includes(key)) out[key] = forValidators(value);
  }
  return out;
}

/** One module with a validator a kind. All errors, no formats: dates are checked by the code itself. */
function generateValidators(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false, // the sentences are ours (src/text)
    strict: true,
    strictRequired: false,
    unicode: false, // only minLength 1 is used: counting code points is not needed
    code: { source: true, esm: true, optimize: 2 },
    // It would only say that `unicode` is deprecated; what is wrong with a schema throws.
    logger: false,
  });
  const exported: Record<string, string> = {};
  for (const kind of RECORD_KINDS) {
    const schema = forValidators(readSchema(kind)) as Schema;
    ajv.addSchema(schema);
    exported[kind] = schema['$id'] as string;
  }
  const code = standaloneCode(ajv, exported);
  if (code.includes('require(')) throw new Error('a validator needs a runtime module: inline it');
  return `/* Generated from schemas/ by \`npm run generate\`. Do not edit. */\n${code}\n`;
}

const VALIDATOR_TYPES = `/* Generated from schemas/ by \`npm run generate\`. Do not edit. */
import type { CompiledValidator } from '../validator.ts';

${RECORD_KINDS.map((kind) => `export declare const ${kind}: CompiledValidator;`).join('\n')}
`;

interface KeyOrder {
  keys: string[];
  quoted: string[];
  below: Record<string, KeyOrder>;
}

const IDENTIFIER_PATTERN = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';
/** Codes that have no pattern: the program itself says what is wrong with them. */
const CODE_KEYS = ['code', 'version'];

/**
 * Order of the keys of a mapping as its schema lists them, and which values always stand in
 * quotes: codes, dates, versions, hashes (text with a pattern of its own that could be a number), so
 * that one value does not come quoted and the next plain. A list's order is that of its entries.
 */
function keyOrder(schema: Schema): KeyOrder | undefined {
  const inner = (schema['items'] ?? schema) as Schema;
  const properties = inner['properties'] as Record<string, Schema> | undefined;
  if (properties === undefined) {
    const names = inner['propertyNames'] as Schema | undefined;
    return Array.isArray(names?.['enum'])
      ? { keys: names['enum'] as string[], quoted: [], below: {} }
      : undefined;
  }
  const order: KeyOrder = { keys: Object.keys(properties), quoted: [], below: {} };
  for (const [key, property] of Object.entries(properties)) {
    const pattern = property['pattern'] as string | undefined;
    const isCode =
      CODE_KEYS.includes(key) || (pattern !== undefined && pattern !== IDENTIFIER_PATTERN);
    // Neither an address of mail nor one of the web looks like anything but text.
    const isAddress = pattern !== undefined && (pattern.includes('@') || pattern.includes('://'));
    if (property['type'] === 'string' && isCode && !isAddress) order.quoted.push(key);
    const below = keyOrder(property);
    if (below !== undefined) order.below[key] = below;
  }
  return order;
}

function generateKeyOrders(): string {
  const orders = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, keyOrder(readSchema(kind))]));
  return `/* Generated from schemas/ by \`npm run generate\`. Do not edit. */
import type { RecordKind } from '../../../model/record-kinds.ts';
import type { KeyOrder } from '../key-order.ts';

export const KEY_ORDERS: Record<RecordKind, KeyOrder> = ${JSON.stringify(orders, null, 2)};
`;
}

/** Path from the project's root → content, of everything that is generated. */
export async function generateAll(): Promise<Map<string, string>> {
  return new Map([
    ['src/model/generated/records.ts', await generateTypes()],
    ['src/files/schema/generated/validators.js', generateValidators()],
    ['src/files/schema/generated/validators.d.ts', VALIDATOR_TYPES],
    ['src/files/yaml/generated/key-orders.ts', generateKeyOrders()],
    ['src/text/generated/finding-examples.ts', generateFindingExamples()],
    ...generateCodePages(),
    ...(await generateCliReference()),
    ...(await generateReadmeBlocks()),
  ]);
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, content] of await generateAll()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
    console.log(path);
  }
}
