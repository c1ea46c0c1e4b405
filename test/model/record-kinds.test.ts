/** The registry of record kinds: whole, and true of the schemas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { entriesOf } from '../../src/catalogue/entries-of.ts';
import { ownersOf } from '../../src/compare/owners.ts';
import { kindsBelow, pathOf, type Place, placeOf, RECORD_FOLDERS } from '../../src/files/layout.ts';
import {
  kindEntry,
  kindsFiled,
  KINDS,
  RECORD_KINDS,
  type RecordKind,
  type RecordTypes,
} from '../../src/model/record-kinds.ts';
import { textsAt } from '../../src/model/record-places.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';

interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly examples?: readonly unknown[];
}

function schemaOf(kind: RecordKind): SchemaNode {
  const path = join(import.meta.dirname, '../../schemas', `${kind}.schema.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as SchemaNode;
}

function exampleOf(kind: RecordKind): unknown {
  return schemaOf(kind).examples?.[0];
}

const PLACES: readonly Place[] = [
  { kind: 'manifest', id: 'catalog' },
  ...kindsFiled('flat').map((kind): Place => ({ kind, id: 'one' })),
  ...kindsFiled('by-list').map((kind): Place => ({ kind, id: 'city-001', list: 'city' })),
  ...kindsFiled('by-cell').flatMap((kind): Place[] => [
    { kind, id: 'city-001', list: 'city', organization: null },
    { kind, id: 'zone-001', list: 'zone', organization: 'jn-gaoxin' },
  ]),
];

/** A successor has a rule of its own (RL325); who an agreement is filed with, who approved: any words. */
const APART: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  organization: ['successor'],
  delegation: ['filed.with'],
  exception: ['approved_by'],
};

describe('the registry', () => {
  it('has every kind once, each in a folder of its own', () => {
    expect(new Set(PLACES.map(({ kind }) => kind))).toEqual(new Set(RECORD_KINDS));
    expect(new Set(RECORD_FOLDERS).size).toBe(RECORD_KINDS.length - 1);
  });

  it.each(PLACES.map((place) => [pathOf(place), place] as const))(
    '%s is found again',
    (path, place) => {
      expect(placeOf(path)).toEqual(place);
      if (place.kind !== 'manifest') expect(kindsBelow(path)).toEqual([place.kind]);
    },
  );

  it('says whose every kind is, unasked of none', () => {
    for (const place of PLACES) {
      const { owners } = kindEntry(place.kind);
      const told = ownersOf(place, { value: exampleOf(place.kind) });
      expect(told === 'protected', place.kind).toBe(owners === 'offices');
      expect(told, place.kind).not.toBeNull();
    }
    const owned = RECORD_KINDS.filter((kind) => kindEntry(kind).owners !== 'offices');
    expect(owned).toEqual(['claim', 'delegation', 'service', 'training', 'dispute']);
  });

  it('is a catalogue with a shelf for every kind', () => {
    const catalogue = buildCatalogue();
    for (const kind of RECORD_KINDS) {
      for (const { path } of entriesOf(catalogue, kind)) expect(placeOf(path)?.kind).toBe(kind);
    }
  });

  it('names places that the schema has', () => {
    for (const kind of RECORD_KINDS) {
      const { items, bodies, body, scope, owners } = kindEntry(kind);
      const places = [
        ...items,
        ...bodies,
        ...(body === null ? [] : [body]),
        ...(scope === null ? [] : [scope]),
        ...(owners === 'offices' ? [] : owners),
      ];
      for (const place of places) {
        let node: SchemaNode | undefined = schemaOf(kind);
        for (const step of place) node = step === '*' ? node?.items : node?.properties?.[step];
        expect(node, `${kind} ${place.join('.')}`).toBeDefined();
      }
    }
  });

  it('leaves out no key of the schema that is an id of an item or a body', () => {
    const named = (node: SchemaNode, at: readonly string[]): string[] => {
      const example = node.examples?.[0];
      const isId = typeof example === 'string' && /^(?:jn|sd|city|zone)-[a-z0-9-]+$/.test(example);
      return [
        ...(isId ? [at.join('.')] : []),
        ...Object.entries(node.properties ?? {}).flatMap(([key, below]) =>
          named(below, [...at, key]),
        ),
        ...(node.items === undefined ? [] : named(node.items, [...at, '*'])),
      ];
    };
    for (const kind of RECORD_KINDS) {
      const { items, bodies, own } = kindEntry(kind);
      const known = new Set([...items, ...bodies].map((place) => place.join('.')));
      const left = named(schemaOf(kind), []).filter((at) => at !== own.id && !known.has(at));
      expect(left, kind).toEqual(APART[kind] ?? []);
    }
  });

  it('does not compile where a kind is missing or a place is none of the record', () => {
    expectTypeOf<keyof typeof KINDS>().toEqualTypeOf<RecordKind>();
    expectTypeOf<keyof RecordTypes>().toEqualTypeOf<RecordKind>();
    type Whole = { readonly [K in RecordKind]: (typeof KINDS)[K] };
    const { dispute, ...others } = KINDS;
    // @ts-expect-error a kind is missing
    const some: Whole = others;
    expect(Object.keys(some)).not.toContain('dispute');
    // An imaginary kind has no place, no folder of a catalogue, no texts: every table asks for it.
    type Imagined = RecordKind | 'inspection';
    // @ts-expect-error the registry has no such kind
    const more: Readonly<Record<Imagined, unknown>> = KINDS;
    expect(more).toHaveProperty('claim');
    expect(dispute.folder).toBe('disputes');
  });
});

describe('textsAt', () => {
  it('gives every text with where it stands, and passes over what has another form', () => {
    const value = { a: [{ b: 'x' }, { b: 3 }, null, { b: 'y' }], c: 'z' };
    expect(textsAt(value, ['a', '*', 'b'])).toEqual([
      { text: 'x', pointer: ['a', 0, 'b'] },
      { text: 'y', pointer: ['a', 3, 'b'] },
    ]);
    expect(textsAt(value, ['c'])).toEqual([{ text: 'z', pointer: ['c'] }]);
    expect(textsAt(value, ['c', '*'])).toEqual([]);
    expect(textsAt(null, ['c'])).toEqual([]);
  });
});
