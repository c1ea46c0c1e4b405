/** What a filter chooses for a body: what it may claim and nobody has, or what it has decided on. */
import { describe, expect, it } from 'vitest';
import { chosenFor } from '../../../src/catalogue/chosen-for.ts';
import { entryIn } from '../../../src/catalogue/held.ts';
import { shelfOn } from '../../../src/catalogue/load-some.ts';
import { readRecord } from '../../../src/catalogue/read-record.ts';
import {
  AS_OF,
  type CatalogueParts,
  find,
  findClaim,
  makeDispute,
} from '../../support/catalogue-builder.ts';
import { catalogueFiles } from '../../support/catalogue-files.ts';
import { memoryTree } from '../../support/memory-tree.ts';

/** Items in city are nobody's; in zone jn-laiwu has claimed one and declined the other. */
function chosen(
  body: string,
  which: Parameters<typeof chosenFor>[2],
  change: (parts: CatalogueParts) => void = () => undefined,
  spoiled: readonly string[] = [],
): { items: string[]; unread: string[] } {
  const files = catalogueFiles((parts) => {
    parts.claims = parts.claims.filter(({ value }) => value.item.startsWith('zone'));
    change(parts);
  });
  for (const path of spoiled) files.set(path, '<<<<<<< HEAD\n');
  const shelf = shelfOn(memoryTree(files), readRecord);
  const held = entryIn(shelf.organization(body));
  if (held === undefined) throw new Error(body);
  const { fits, unread } = chosenFor({ shelf, date: AS_OF }, held, which);
  const items = shelf.listIds().flatMap((id) => {
    const list = entryIn(shelf.list(id));
    if (list === undefined) throw new Error(id);
    return shelf.itemsOf(id).items.filter((item) => fits(item, list.value));
  });
  return { items: items.map(({ id }) => id), unread: [...unread] };
}

describe('open for a body', () => {
  it.each<[string, string, (parts: CatalogueParts) => void, string[]]>([
    ['what it is competent for', 'jn-education', () => undefined, ['city-001', 'city-002']],
    ['of another field', 'jn-police', () => undefined, ['city-003']],
    ['nothing of lists it may not claim from', 'sd-education', () => undefined, []],
    [
      'nothing, though it names a field, of lists it may not claim from',
      'jn-laiwu',
      (parts) => {
        find(parts.organizations, 'jn-laiwu').fields = ['教育'];
      },
      [],
    ],
    [
      'not what is withdrawn today; what is tomorrow is still open',
      'jn-education',
      (parts) => {
        const document = '号';
        Object.assign(find(parts.items, 'city-001'), {
          status: '收回',
          withdrawal: { date: AS_OF, document },
        });
        Object.assign(find(parts.items, 'city-002'), {
          status: '收回',
          withdrawal: { date: '2020-08-21', document },
        });
      },
      ['city-002'],
    ],
    [
      'not what is disputed',
      'jn-education',
      (parts) => {
        const parties = ['jn-education', 'jn-police'];
        parts.disputes.push({ value: makeDispute(find(parts.items, 'city-001'), parties) });
      },
      ['city-002'],
    ],
    [
      'of a list on which each decides, what it has not decided on',
      'jn-laiwu',
      (parts) => {
        findClaim(parts, 'zone-001', 'jn-laiwu').value.decision = '退回';
      },
      ['zone-001'],
    ],
  ])('%s', (_, body, change, items) => {
    expect(chosen(body, 'open', change)).toEqual({ items, unread: [] });
  });

  it('names what would have to be read to tell', () => {
    const path = 'claims/city/city-001.yaml';
    expect(chosen('jn-education', 'open', undefined, [path])).toEqual({
      items: ['city-002'],
      unread: [path],
    });
  });
});

describe('of a body', () => {
  it.each<['held' | 'claimed', string, string[]]>([
    ['held', 'jn-laiwu', ['zone-001', 'zone-002']],
    ['claimed', 'jn-laiwu', ['zone-001']],
    ['claimed', 'jn-gaoxin', ['zone-001', 'zone-002']],
    ['held', 'jn-police', []],
  ])('what it has %s: %s, %j', (which, body, items) => {
    expect(chosen(body, which)).toEqual({ items, unread: [] });
  });

  it('not what it gave back, nor what another has', () => {
    const change = (parts: CatalogueParts): void => {
      findClaim(parts, 'zone-001', 'jn-laiwu').value.decision = '退回';
      findClaim(parts, 'zone-002', 'jn-laiwu').value.claimant = 'jn-gaoxin';
    };
    expect(chosen('jn-laiwu', 'held', change).items).toEqual([]);
  });

  it('names what would have to be read to tell', () => {
    const path = 'claims/zone/jn-laiwu/zone-001.yaml';
    expect(chosen('jn-laiwu', 'claimed', undefined, [path])).toEqual({ items: [], unread: [path] });
  });
});
