/** Where the decision about an item stands: one of everything that can be seen, and not seen. */
import { describe, expect, it } from 'vitest';
import type { ClaimEntry, Entry } from '../../../src/catalogue/catalogue.ts';
import { type Held, type Several, type Unread } from '../../../src/catalogue/held.ts';
import {
  isFreeToClaim,
  isUnclaimed,
  type Sought,
  type Standing,
  standIn,
  standOf,
  standOn,
} from '../../../src/catalogue/standing.ts';
import type { Claim, Dispute, Item, ItemList } from '../../../src/model/generated/records.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  find,
  findClaim,
  makeClaim,
  makeDispute,
  makeItem,
} from '../../support/catalogue-builder.ts';

const ITEM = makeItem('city', 1);
const SINGLE = { id: 'city', rule: 'single', claimants: ['市级部门'] } as unknown as ItemList;
const EACH = { id: 'zone', rule: 'each', claimants: ['开发区管委会'] } as unknown as ItemList;
const THERE: Held<Entry<Item>> = {
  state: 'there',
  entry: { path: 'items/city/city-001.yaml', id: ITEM.id, value: ITEM },
};
const BROKEN_ITEM: Held<Entry<Item>> = { state: 'unusable', path: 'items/city/city-001.yaml' };

function claim(claimant: string, decision: Claim['decision']): ClaimEntry {
  return {
    path: `claims/zone/${claimant}/city-001.yaml`,
    id: ITEM.id,
    list: 'zone',
    organization: claimant,
    value: makeClaim(ITEM, claimant, { decision }),
  };
}

function dispute(more: Partial<Dispute> = {}): Entry<Dispute> {
  return {
    path: 'disputes/city-001.yaml',
    id: ITEM.id,
    value: makeDispute(ITEM, ['a', 'b'], more),
  };
}

const several = <E>(entries: E[], unread: Unread[] = []): Several<E> => ({ entries, unread });
const NONE = several<never>([]);

function stand(more: Partial<Sought>): ReturnType<typeof standOf> {
  return standOf({
    list: SINGLE,
    item: THERE,
    body: null,
    claims: NONE,
    disputes: NONE,
    day: AS_OF,
    ...more,
  });
}

const CLAIMED = claim('a', '认领');
const DECLINED = claim('a', '不承接');
const RELEASED = claim('a', '退回');
const LOST = { path: 'claims/city/city-001.yaml' };
const LOST_DISPUTE = { path: 'disputes/city-001-x.yaml' };
const gone = (date: string): Held<Entry<Item>> => ({
  state: 'there',
  entry: {
    ...(THERE as { entry: Entry<Item> }).entry,
    value: { ...ITEM, status: '收回', withdrawal: { date, document: '号' } },
  },
});

describe('an item that one body takes', () => {
  it.each<[string, Partial<Sought>, Standing, ClaimEntry | null]>([
    ['nothing', {}, 'open', null],
    ['a claim', { claims: several([CLAIMED]) }, 'claimed', CLAIMED],
    ['a refusal', { claims: several([DECLINED]) }, 'declined', DECLINED],
    ['a release', { claims: several([RELEASED]) }, 'released', RELEASED],
    // What was given back does not hide who took it after that, nor does another's refusal.
    ['a release before a claim', { claims: several([RELEASED, CLAIMED]) }, 'claimed', CLAIMED],
    ['a refusal before a claim', { claims: several([DECLINED, CLAIMED]) }, 'claimed', CLAIMED],
    ['a release before a refusal', { claims: several([RELEASED, DECLINED]) }, 'declined', DECLINED],
    ['a dispute', { disputes: several([dispute()]) }, 'disputed', null],
    [
      'a dispute over what was declined',
      { disputes: several([dispute()]), claims: several([RELEASED, DECLINED]) },
      'disputed',
      DECLINED,
    ],
    [
      'a dispute over what was given back',
      { disputes: several([dispute()]), claims: several([RELEASED]) },
      'disputed',
      RELEASED,
    ],
    [
      'a claim in a dispute',
      { disputes: several([dispute()]), claims: several([CLAIMED]) },
      'claimed',
      CLAIMED,
    ],
    [
      'a dispute of tomorrow',
      { disputes: several([dispute({ opened: '2020-08-21' })]) },
      'open',
      null,
    ],
    ['withdrawn today', { item: gone(AS_OF), claims: several([CLAIMED]) }, 'withdrawn', null],
    [
      'withdrawn tomorrow',
      { item: gone('2020-08-21'), claims: several([CLAIMED]) },
      'claimed',
      CLAIMED,
    ],
    ['no item', { item: { state: 'absent' } }, 'open', null],
  ])('%s', (_, sought, standing, decided) => {
    expect(stand(sought)).toEqual({ standing, claim: decided, unread: [] });
  });

  it.each<[string, Partial<Sought>, ClaimEntry | null, Unread[]]>([
    ['a claim', { claims: several([], [LOST]) }, null, [LOST]],
    ['a claim beside a refusal', { claims: several([DECLINED], [LOST]) }, DECLINED, [LOST]],
    ['a claim beside a release', { claims: several([RELEASED], [LOST]) }, null, [LOST]],
    [
      'a claim that says whose it is',
      { claims: several([], [{ ...LOST, value: { claimant: 'b' } }]) },
      null,
      [{ ...LOST, value: { claimant: 'b' } }],
    ],
    ['the item', { item: BROKEN_ITEM }, null, [{ path: 'items/city/city-001.yaml' }]],
    [
      'the item and a claim',
      { item: BROKEN_ITEM, claims: several([CLAIMED], [LOST]) },
      CLAIMED,
      [{ path: 'items/city/city-001.yaml' }, LOST],
    ],
    ['a dispute', { disputes: several([], [LOST_DISPUTE]) }, null, [LOST_DISPUTE]],
    [
      'a dispute over what was given back',
      { claims: several([RELEASED]), disputes: several([], [LOST_DISPUTE]) },
      RELEASED,
      [LOST_DISPUTE],
    ],
  ])('is unknown where this cannot be read: %s', (_, sought, decided, unread) => {
    expect(stand(sought)).toEqual({ standing: 'unknown', claim: decided, unread });
  });

  it.each<[string, Partial<Sought>, Standing]>([
    ['a claim is enough', { claims: several([CLAIMED], [LOST]) }, 'claimed'],
    [
      'a refusal is one whether it is disputed or not',
      { claims: several([DECLINED]), disputes: several([], [LOST_DISPUTE]) },
      'declined',
    ],
    ['one open dispute is enough', { disputes: several([dispute()], [LOST_DISPUTE]) }, 'disputed'],
  ])('is known all the same: %s', (_, sought, standing) => {
    expect(stand(sought)).toMatchObject({ standing, unread: [] });
  });
});

describe('an item on which each body decides', () => {
  const other = claim('b', '认领');

  it.each<[string, Partial<Sought>, Standing]>([
    ["another's claim is not one's own", { claims: several([other]) }, 'open'],
    ["one's own counts", { claims: several([other, DECLINED]) }, 'declined'],
    ['a dispute leaves it alone', { disputes: several([dispute()]) }, 'open'],
    ['so does one that cannot be read', { disputes: several([], [LOST_DISPUTE]) }, 'open'],
    ["another's folder", { claims: several([], [{ path: 'claims/zone/b' }]) }, 'open'],
    ["one's own folder", { claims: several([], [{ path: 'claims/zone/a' }]) }, 'unknown'],
    ['the folder of the list', { claims: several([], [{ path: 'claims/zone' }]) }, 'unknown'],
    ['the folder of all', { claims: several([], [{ path: 'claims' }]) }, 'unknown'],
    ['the folder of another list', { claims: several([], [{ path: 'claims/city' }]) }, 'open'],
    ["another's record", { claims: several([], [{ path: 'claims/zone/b/x.yaml' }]) }, 'open'],
    ["one's own record", { claims: several([], [{ path: 'claims/zone/a/x.yaml' }]) }, 'unknown'],
    ["nobody's record", { claims: several([], [{ path: 'claims/zone/x.yaml' }]) }, 'unknown'],
    [
      "nobody's record that says another",
      { claims: several([], [{ path: 'claims/zone/x.yaml', value: { claimant: 'b' } }]) },
      'open',
    ],
    [
      "nobody's record that says oneself",
      { claims: several([], [{ path: 'claims/zone/x.yaml', value: { claimant: 'a' } }]) },
      'unknown',
    ],
    [
      "another's record that says oneself",
      { claims: several([], [{ path: 'claims/zone/b/x.yaml', value: { claimant: 'a' } }]) },
      'unknown',
    ],
    [
      "one's own record that says another",
      { claims: several([], [{ path: 'claims/zone/a/x.yaml', value: { claimant: 'b' } }]) },
      'unknown',
    ],
  ])('%s', (_, sought, standing) => {
    expect(stand({ list: EACH, body: 'a', ...sought }).standing).toBe(standing);
  });

  it('a record of any list may be the one, where it was found by its item', () => {
    expect(
      stand({ list: EACH, body: 'a', claims: several([], [{ path: 'claims/city/x.yaml' }]) }),
    ).toMatchObject({ standing: 'unknown' });
  });
});

describe('what follows from a standing', () => {
  it.each<[Standing, boolean, boolean]>([
    ['open', true, true],
    ['released', true, true],
    ['disputed', true, false],
    ['claimed', false, false],
    ['declined', false, false],
    ['withdrawn', false, false],
    ['unknown', false, false],
  ])('%s counts as unclaimed %s, free to claim %s', (standing, unclaimed, free) => {
    expect([isUnclaimed(standing), isFreeToClaim(standing)]).toEqual([unclaimed, free]);
  });
});

describe('in a catalogue, and of records read one by one', () => {
  function both(
    change: (parts: CatalogueParts) => void,
    list: 'city' | 'zone',
    item: string,
    body: string,
  ): [Standing, Standing] {
    const catalogue = buildCatalogue(change);
    const found = catalogue.lists.at(list);
    const held = catalogue.items.at(item);
    if (found.state !== 'there' || held.state !== 'there') throw new Error('not in the catalogue');
    const { value } = found.entry;
    const cell = list === 'zone' ? body : null;
    const shelf = {
      claimAt: (_: string, organization: string | null, id: string): Held<ClaimEntry> => {
        const path =
          organization === null
            ? `claims/${list}/${id}.yaml`
            : `claims/${list}/${organization}/${id}.yaml`;
        const { entries, unread } = catalogue.claimsByItem.on(id);
        const entry = entries.find((one) => one.path === path);
        if (entry !== undefined) return { state: 'there', entry };
        return unread.length > 0 ? { state: 'unusable', path } : { state: 'absent' };
      },
      disputesOver: (id: string) => catalogue.disputesByItem.on(id),
    };
    return [
      standIn(catalogue, value, item, cell, AS_OF).standing,
      standOn(shelf, value, held.entry, body, AS_OF).standing,
    ];
  }

  it.each<[string, Parameters<typeof both>[0], 'city' | 'zone', string, string, Standing]>([
    ['claimed', () => undefined, 'city', 'city-001', 'jn-police', 'claimed'],
    ['claimed by itself', () => undefined, 'zone', 'zone-001', 'jn-laiwu', 'claimed'],
    ['declined by itself', () => undefined, 'zone', 'zone-002', 'jn-laiwu', 'declined'],
    ['claimed by another zone', () => undefined, 'zone', 'zone-002', 'jn-gaoxin', 'claimed'],
    [
      'open',
      (parts) => {
        parts.claims.splice(parts.claims.indexOf(findClaim(parts, 'city-001')), 1);
      },
      'city',
      'city-001',
      'jn-education',
      'open',
    ],
    [
      'unreadable',
      (parts) => {
        parts.claims.splice(parts.claims.indexOf(findClaim(parts, 'city-001')), 1);
        parts.unusable.push({
          kind: 'claim',
          path: 'claims/city/city-001.yaml',
          id: 'city-001',
          list: 'city',
          value: undefined,
        });
      },
      'city',
      'city-001',
      'jn-education',
      'unknown',
    ],
    [
      'withdrawn',
      (parts) => {
        const item = find(parts.items, 'city-001');
        item.status = '收回';
        item.withdrawal = { date: AS_OF, document: '号' };
      },
      'city',
      'city-001',
      'jn-education',
      'withdrawn',
    ],
    [
      'disputed',
      (parts) => {
        parts.claims.splice(parts.claims.indexOf(findClaim(parts, 'city-001')), 1);
        const value = makeDispute(find(parts.items, 'city-001'), ['jn-education', 'jn-police']);
        parts.disputes.push({ value });
      },
      'city',
      'city-001',
      'jn-education',
      'disputed',
    ],
  ])('%s', (_, change, list, item, body, standing) => {
    expect(both(change, list, item, body)).toEqual([standing, standing]);
  });
});
