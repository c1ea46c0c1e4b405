/**
 * For every place of every schema and every keyword that stands there: a document that breaks just
 * this, the one finding it gives, and where. A keyword nobody has written a bad value for fails.
 */
import { describe, expect, it } from 'vitest';
import type { AnyDraft, Pointer } from '../../../src/findings/finding.ts';
import { schemaDrafts } from '../../../src/files/schema/explain-errors.ts';
import { validatorOf } from '../../../src/files/schema/validate.ts';
import { RECORD_KINDS, type RecordKind } from '../../../src/model/record-kinds.ts';
import {
  completeDocument,
  isObject,
  type Json,
  placesOf,
  pointerIn,
  schemaOf,
  valueAt,
  withValue,
} from './schema-documents.ts';

/** What a keyword refuses at a place, and what is said of it. */
interface Refusal {
  readonly value: unknown;
  readonly code: AnyDraft['code'];
  /** The key or entry below the place that is meant; absent: the place itself. */
  readonly below?: string | number;
  readonly subject?: string;
}

const WRONG_TYPES: Readonly<Record<string, unknown>> = {
  string: 7,
  integer: '七',
  boolean: '是',
  object: '一段文字',
  array: '一段文字',
};

/** Keywords that say nothing of the value itself, or lead to other places, or to conditions. */
const NO_ASSERTION = new Set([
  ...['$schema', '$id', 'title', 'description', 'examples'],
  ...['properties', 'items', 'additionalProperties'],
  ...['if', 'then', 'else'],
]);

function refusals(node: Json, keyword: string, good: unknown): Refusal[] {
  const bound = node[keyword];
  switch (keyword) {
    case 'type':
      return [{ value: WRONG_TYPES[bound as string], code: 'RL201' }];
    case 'enum':
      return [{ value: '没有这个值', code: 'RL202' }];
    case 'const':
      return [{ value: Number(bound) + 1, code: 'RL202' }];
    case 'required':
      return (bound as string[]).map((key) => ({
        value: { ...(good as Json), [key]: undefined },
        code: 'RL203',
        subject: key,
      }));
    case 'unevaluatedProperties':
      return [
        { value: { ...(good as Json), nobody_knows: 1 }, code: 'RL204', below: 'nobody_knows' },
      ];
    case 'propertyNames':
      return [
        {
          value: { ...(good as Json), 'no name': Object.values(good as Json)[0] },
          code: Object.hasOwn(bound as Json, 'enum') ? 'RL204' : 'RL205',
          below: 'no name',
        },
      ];
    case 'pattern':
      return [{ value: '？', code: 'RL205' }];
    case 'minLength':
      return [{ value: '', code: 'RL206' }];
    case 'minItems':
      return [{ value: [], code: 'RL206' }];
    case 'minimum':
      return [{ value: Number(bound) - 1, code: 'RL206' }];
    case 'maximum':
      return [{ value: Number(bound) + 1, code: 'RL206' }];
    case 'uniqueItems': {
      const entries = good as unknown[];
      return [{ value: [...entries, entries[0]], code: 'RL207', below: entries.length }];
    }
    default:
      throw new Error(`no bad document for the schema keyword ${keyword}`);
  }
}

type Case = [
  name: string,
  document: unknown,
  expected: { code: string; pointer: Pointer; subject?: string },
];

function casesOf(kind: RecordKind): Case[] {
  const complete = completeDocument(kind);
  return placesOf(schemaOf(kind)).flatMap(({ path, node }) => {
    const pointer = pointerIn(complete, path);
    if (pointer === null) return [];
    return Object.keys(node)
      .filter((keyword) => !NO_ASSERTION.has(keyword))
      .flatMap((keyword) =>
        refusals(node, keyword, valueAt(complete, pointer)).map(
          ({ value, code, below, subject }): Case => [
            `/${path.join('/')} ${keyword} ${subject ?? ''}`,
            withValue(complete, pointer, value),
            {
              code,
              pointer: below === undefined ? pointer : [...pointer, below],
              ...(subject === undefined ? {} : { subject }),
            },
          ],
        ),
      );
  });
}

describe.each(RECORD_KINDS)('%s', (kind) => {
  it('takes a document that has every key', () => {
    const validate = validatorOf(kind);
    validate(completeDocument(kind));
    expect(validate.errors).toBeNull();
  });

  it.each(casesOf(kind))('refuses %s', (_, document, expected) => {
    const validate = validatorOf(kind);
    expect(validate(document)).toBe(false);
    const drafts = schemaDrafts(kind, 'x.yaml', document, validate.errors ?? []);
    expect(drafts.map(({ code, pointer, subject }) => ({ code, pointer, subject }))).toEqual([
      { subject: undefined, ...expected },
    ]);
  });
});

describe('conditions', () => {
  it('stand where schema.test.ts has documents for both sides of them, and nowhere else', () => {
    const places = RECORD_KINDS.flatMap((kind) =>
      placesOf(schemaOf(kind))
        .filter(({ node }) => isObject(node['if']))
        .map(({ path }) => [kind, ...path].join('/')),
    );
    expect(places).toEqual(['manifest/deadlines/*', 'item', 'delegation']);
  });
});
