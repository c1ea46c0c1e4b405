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
