/** Look-ups answer there, absent or unusable; what could not be read is named. */
import { describe, expect, it } from 'vitest';
import { entryIn, type Unread } from '../../../src/catalogue/held.ts';
import { Grouped, Records } from '../../../src/catalogue/records.ts';
import { Shelves } from '../../../src/catalogue/shelves.ts';
import { itemShelfOf } from '../../../src/catalogue/shelf.ts';
import { unreadOf, unreadOn } from '../../../src/catalogue/unread.ts';
import { buildCatalogue, type CatalogueParts } from '../../support/catalogue-builder.ts';

interface Named {
  readonly path: string;
  readonly id: string;
  readonly says: string;
}

const named = (id: string, says: string = id): Named => ({ path: `x/${id}.yaml`, id, says });
const lostFile = (id: string): Unread & { id: string } => ({ path: `x/${id}.yaml`, id });

describe('records by id', () => {
  const records = (): Records<Named> =>
    new Records([named('a'), named('b', 'c')], [lostFile('b'), lostFile('d')], []);

  it.each([
    ['a', { state: 'there', entry: named('a') }],
    // Which of the two is meant nobody can tell.
    ['b', { state: 'unusable', path: 'x/b.yaml' }],
    ['c', { state: 'absent' }],
    ['d', { state: 'unusable', path: 'x/d.yaml' }],
    ['e', { state: 'absent' }],
  ])('%s: %j', (id, expected) => {
    expect(records().at(id)).toEqual(expected);
  });

  it('counts what can be used, and names what cannot', () => {
    expect([...records().values()]).toEqual([named('a'), named('b', 'c')]);
    expect([...records().keys()]).toEqual(['a', 'b']);
    expect(records().size).toBe(2);
    expect(records().ids()).toEqual(['a', 'b', 'd']);
    expect(
      records()
        .unread()
        .map(({ path }) => path),
    ).toEqual(['x/b.yaml', 'x/d.yaml']);
  });

  it('where a folder is hidden nothing is absent', () => {
    const hidden = new Records([named('a')], [], ['x', 'y']);
    expect(hidden.at('a')).toMatchObject({ state: 'there' });
    expect(hidden.at('e')).toEqual({ state: 'unusable', path: 'x' });
    expect(hidden.unread()).toEqual([{ path: 'x' }, { path: 'y' }]);
  });

  it('the record where there is one, for what may pass over the rest', () => {
    expect(entryIn(records().at('a'))).toEqual(named('a'));
    expect(entryIn(records().at('d'))).toBeUndefined();
    expect(entryIn(records().at('e'))).toBeUndefined();
  });
});

describe('records by what they belong to', () => {
  it('gives what is there, and all that may be', () => {
    const grouped = new Grouped<string>();
    grouped.add('a', 'one');
    grouped.add('a', 'two');
    grouped.add('b', 'three');
    grouped.addUnread('a', { path: 'lost' });
    expect(grouped.on('a')).toEqual({ entries: ['one', 'two'], unread: [{ path: 'lost' }] });
    expect(grouped.on('b')).toEqual({ entries: ['three'], unread: [] });
    expect(grouped.on('c')).toEqual({ entries: [], unread: [] });
    grouped.addUnread(null, { path: 'anywhere' });
    expect(grouped.on('a').unread).toEqual([{ path: 'lost' }, { path: 'anywhere' }]);
    expect(grouped.on('c').unread).toEqual([{ path: 'anywhere' }]);
    expect([...grouped]).toEqual([
      ['a', ['one', 'two']],
      ['b', ['three']],
    ]);
  });
});

const lost =
  (kind: 'claim' | 'delegation' | 'service' | 'list' | 'item', path: string, id: string) =>
  (parts: CatalogueParts): void => {
    parts.unusable.push({ kind, path, id, list: 'city', value: undefined });
  };

describe('what could not be read', () => {
  const catalogue = buildCatalogue((parts) => {
    lost('claim', 'claims/city/city-001.yaml', 'city-001')(parts);
    lost('service', 'services/city/city-001.yaml', 'city-001')(parts);
    lost('claim', 'claims/city/city-002.yaml', 'city-002')(parts);
    lost('delegation', 'delegations/lost.yaml', 'lost')(parts);
  });
  const file = (path: string) => ({ file: path, reason: 'unreadable' });

  it('of an item: its claims, its services, and agreements that may cover it', () => {
    expect(unreadOn(catalogue, { id: 'city-001' })).toEqual([
      file('claims/city/city-001.yaml'),
      file('delegations/lost.yaml'),
      file('services/city/city-001.yaml'),
    ]);
    expect(unreadOn(catalogue, { id: 'city-003' })).toEqual([file('delegations/lost.yaml')]);
    expect(unreadOn(buildCatalogue(), { id: 'city-003' })).toEqual([]);
  });

  it('of some kinds', () => {
    expect(unreadOf(catalogue, ['claim', 'item'])).toEqual([
      file('claims/city/city-001.yaml'),
      file('claims/city/city-002.yaml'),
    ]);
    expect(unreadOf(catalogue, ['item'])).toEqual([]);
    expect(unreadOf(catalogue, [])).toEqual([]);
  });

  it.each([
    ['another id', { id: 'city-009' }],
    ['another list', { list: 'zone' }],
  ])('a record that says %s than its file’s is found under neither, and counted', (_, says) => {
    const path = 'items/city/city-001.yaml';
    const misnamed = buildCatalogue((parts) => {
      const [first] = parts.items;
      if (first !== undefined) parts.items[0] = { value: { ...first.value, ...says }, path };
    });
    expect(unreadOf(misnamed, ['item'])).toEqual([{ file: path, reason: 'misnamed' }]);
    expect(misnamed.items.at('city-001')).toEqual({ state: 'unusable', path });
    expect(misnamed.items.at('city-009').state).toBe('absent');
    expect(misnamed.items.size).toBe(5);
    expect(misnamed.itemsByList.on('city').unread).toMatchObject([{ path }]);
  });
});

describe('the items of a catalogue in memory', () => {
  const shelfOf = (): ReturnType<typeof itemShelfOf> =>
    itemShelfOf(
      buildCatalogue((parts) => {
        lost('list', 'lists/broken.yaml', 'broken')(parts);
        lost('item', 'items/city/city-009.yaml', 'city-009')(parts);
        // It says that it is another than its file.
        const stray = parts.items.find(({ value }) => value.id === 'city-002');
        if (stray === undefined) throw new Error('the builder has changed');
        stray.path = 'items/city/city-002.yaml';
        stray.value.id = 'city-020';
      }),
    );

  it('of lists that can be read and of those that cannot', () => {
    const shelf = shelfOf();
    expect(shelf.listIds()).toEqual(['broken', 'city', 'zone']);
    expect(shelf.list('broken')).toEqual({ state: 'unusable', path: 'lists/broken.yaml' });
    expect(shelf.list('city')).toMatchObject({ state: 'there', entry: { id: 'city' } });
    expect(shelf.list('none')).toEqual({ state: 'absent' });
  });

  it('a folder of lists that cannot be looked into is no list', () => {
    const shelves = new Shelves();
    shelves.addHidden('lists');
    const manifest = { state: 'absent' } as const;
    expect(itemShelfOf(shelves.catalogue(manifest, new Map())).listIds()).toEqual([]);
  });

  it('one by one, and all of a list, with what is left out', () => {
    const shelf = shelfOf();
    expect(shelf.item('city-001')).toMatchObject({ state: 'there', entry: { id: 'city-001' } });
    expect(shelf.item('city-009').state).toBe('unusable');
    expect(shelf.itemIds('zone')).toEqual(['zone-001', 'zone-002']);
    expect(shelf.itemIds('city')).toEqual(['city-001', 'city-002', 'city-003', 'city-009']);
    const { items, unusable } = shelf.itemsOf('city');
    expect(items.map(({ id }) => id)).toEqual(['city-001', 'city-003']);
    expect(unusable).toEqual(['items/city/city-009.yaml', 'items/city/city-002.yaml']);
  });
});
