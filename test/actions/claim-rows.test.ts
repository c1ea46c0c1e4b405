/** Rows of a table of claims, by themselves: what becomes a wish, and what is refused as data. */
import { describe, expect, it } from 'vitest';
import { wishesOfRows } from '../../src/actions/claim-rows.ts';
import { helpersMeant } from '../../src/actions/cooperating.ts';
import { shelfOn } from '../../src/catalogue/load-some.ts';
import { readRecord } from '../../src/catalogue/read-record.ts';
import type { IdRow } from '../../src/exchange/id-table.ts';
import { diskTree } from '../../src/files/disk-tree.ts';
import { AS_OF, type CatalogueParts, find } from '../support/catalogue-builder.ts';
import { catalogueFolder } from '../support/catalogue-folder.ts';

const noPinyin = (): never => {
  throw new Error('no initials here');
};

function shelf(change: (parts: CatalogueParts) => void = () => undefined) {
  return shelfOn(diskTree(catalogueFolder(change)), readRecord);
}

async function read(rows: readonly IdRow[], own: string | null = null, list: string | null = null) {
  const defaults = { list, body: () => own, reason: '默认的理由' };
  const place = { fits: () => true, here: undefined };
  return wishesOfRows(shelf(), rows, defaults, place, noPinyin);
}

/** `nobody`: the row names no body. */
function row(more: Partial<IdRow>, number = 2, nobody = false): IdRow {
  const named = nobody ? {} : { organization: 'jn-education' };
  return { row: number, item: { id: 'city-001' }, ...named, ...more };
}

describe('a row', () => {
  it('is a wish, with what the row says before what was typed beside it', async () => {
    const { wishes, refused, bodies } = await read(
      [
        row({ decision: '不承接', reason: ' 不属\n本局 ' }),
        row({ item: { id: 'city-002' } }, 3, true),
      ],
      'jn-police',
    );
    expect(refused).toEqual([]);
    expect(wishes).toMatchObject([
      { item: 'city-001', body: 'jn-education', decision: '不承接', reason: '不属 本局', row: 2 },
      { item: 'city-002', body: 'jn-police', decision: '认领', reason: '默认的理由', row: 3 },
    ]);
    expect([...bodies.keys()]).toEqual(['jn-education', 'jn-police']);
  });

  it('without a body, and with items nobody knows: every trouble at once', async () => {
    const { wishes, refused } = await read([
      row({ item: { id: 'city-999' } }, 2, true),
      row({ organization: 'jn-nobody' }, 3),
    ]);
    expect(wishes).toEqual([]);
    expect(refused).toMatchObject([
      { row: 2, refusal: { kind: 'not-meant', meant: { kind: 'none', what: 'item' } } },
      { row: 2, refusal: { kind: 'no-body' } },
      { row: 3, refusal: { kind: 'not-meant', meant: { kind: 'none', what: 'body' } } },
    ]);
  });

  it('of an item that is not in the list it names', async () => {
    const { wishes, refused } = await read([row({ list: 'zone' })]);
    expect(wishes).toEqual([]);
    expect(refused.map(({ refusal }) => refusal.kind)).toHaveLength(1);
  });

  it('that says the same again is one wish, otherwise it is refused with the row that has it', async () => {
    const { wishes, refused } = await read([
      row({}),
      row({}, 3),
      row({ organization: 'jn-police' }, 4),
    ]);
    expect(wishes).toHaveLength(1);
    expect(refused).toEqual([
      { row: 4, refusal: { kind: 'decided-otherwise', item: 'city-001', other: 2 } },
    ]);
  });

  it('where each body decides for itself, two bodies are two wishes', async () => {
    const { wishes, refused } = await read([
      row({ item: { id: 'zone-001' }, organization: 'jn-gaoxin' }),
      row({ item: { id: 'zone-001' }, organization: 'jn-laiwu' }, 3),
    ]);
    expect({ wishes: wishes.length, refused }).toEqual({ wishes: 2, refused: [] });
  });
});

describe('bodies that cooperate', () => {
  const helpers = (name: string, change?: (parts: CatalogueParts) => void) =>
    helpersMeant(shelf(change).bodies, [name], {}, AS_OF, noPinyin);

  it('several in one word', async () => {
    expect(await helpers('jn-police、jn-education')).toEqual({
      ok: true,
      value: ['jn-police', 'jn-education'],
    });
  });

  it('one that is dissolved is refused, with its successor', async () => {
    const ended = await helpers('jn-police', (parts) => {
      const police = find(parts.organizations, 'jn-police');
      police.dissolved = AS_OF;
      police.successor = 'jn-education';
    });
    expect(ended).toMatchObject({ ok: false, refusal: { kind: 'no-more', body: '济南市公安局' } });
    expect(ended).not.toMatchObject({ refusal: { successor: null } });
  });
});

describe('a row, in detail', () => {
  it('by its number in the list that it or the words beside it name', async () => {
    const own = await read([row({ item: { number: 2 }, list: 'city' })]);
    expect(own.wishes.map(({ item }) => item)).toEqual(['city-002']);
    const beside = await read(
      [row({ item: { number: 1 }, organization: 'jn-gaoxin' })],
      null,
      'zone',
    );
    expect(beside.wishes.map(({ item }) => item)).toEqual(['zone-001']);
    const first = await read([row({ item: { number: 1 }, list: 'city' })], null, 'zone');
    expect(first.wishes.map(({ item }) => item)).toEqual(['city-001']);
  });

  it('that names a list nobody knows, or another than its item is in', async () => {
    const { refused } = await read([row({ list: 'nowhere' }), row({ list: 'zone' }, 3)]);
    expect(refused).toMatchObject([
      { row: 2, refusal: { kind: 'not-meant', meant: { what: 'list' } } },
      { row: 3, refusal: { kind: 'not-in-list', item: 'city-001', list: 'zone' } },
    ]);
  });

  it('in full: nobody cooperates, and no reason is none', async () => {
    const defaults = { list: null, body: () => null, reason: null };
    const place = { fits: () => true, here: undefined };
    const { wishes } = await wishesOfRows(shelf(), [row({})], defaults, place, noPinyin);
    expect(wishes).toEqual([
      {
        act: 'decide',
        item: 'city-001',
        body: 'jn-education',
        decision: '认领',
        cooperating: null,
        reason: null,
        row: 2,
      },
    ]);
  });

  it.each([
    ['body', row({ organization: 'jn-police' }, 3)],
    ['decision', row({ decision: '不承接' }, 3)],
    ['reason', row({ reason: '另一个理由' }, 3)],
  ])('decides otherwise by its %s alone', async (_, other) => {
    const { wishes, refused } = await read([row({}), other]);
    expect(wishes.map((wish) => wish.row)).toEqual([2]);
    expect(refused.map((one) => one.row)).toEqual([3]);
  });

  it('that is refused names no body', async () => {
    const { bodies } = await read([row({ item: { id: 'city-999' } })]);
    expect([...bodies.keys()]).toEqual([]);
  });

  it('asks for a body beside it only where it names none', async () => {
    let asked = 0;
    const body = () => {
      asked += 1;
      return 'jn-police';
    };
    const defaults = { list: null, body, reason: null };
    const place = { fits: () => true, here: undefined };
    await wishesOfRows(shelf(), [row({})], defaults, place, noPinyin);
    expect(asked).toBe(0);
    await wishesOfRows(shelf(), [row({}, 2, true)], defaults, place, noPinyin);
    expect(asked).toBe(1);
  });
});

describe('bodies that cooperate, in detail', () => {
  const helpers = (names: readonly string[], change?: (parts: CatalogueParts) => void) =>
    helpersMeant(shelf(change).bodies, names, {}, AS_OF, noPinyin);

  it('are divided by commas of both kinds, and empty words are none', async () => {
    expect(await helpers(['jn-police,jn-education', '，jn-gaoxin、'])).toEqual({
      ok: true,
      value: ['jn-police', 'jn-education', 'jn-gaoxin'],
    });
    expect(await helpers([])).toEqual({ ok: true, value: [] });
  });

  it('nobody knows: refused with the word', async () => {
    expect(await helpers(['jn-police', 'jn-nobody'])).toMatchObject({
      ok: false,
      refusal: { kind: 'not-meant', meant: { kind: 'none', what: 'body', word: 'jn-nobody' } },
    });
  });

  it('dissolved with a successor by its name, or with none recorded', async () => {
    const dissolved = (successor: string | undefined) =>
      helpers(['jn-police'], (parts) => {
        const police = find(parts.organizations, 'jn-police');
        police.dissolved = AS_OF;
        if (successor !== undefined) police.successor = successor;
      });
    expect(await dissolved(undefined)).toEqual({
      ok: false,
      refusal: { kind: 'no-more', body: '济南市公安局', successor: null },
    });
    expect(await dissolved('jn-education')).toMatchObject({
      refusal: { successor: '济南市教育局' },
    });
  });
});
