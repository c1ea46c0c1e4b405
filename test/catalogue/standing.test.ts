/** Where a decision stands, and whose business an item is: every state, the day before and after, and unknown. */
import { describe, expect, it } from 'vitest';
import { agreementsWith, isAgreed } from '../../src/catalogue/agreed.ts';
import { claimantsOf, competentFor, isCompetent } from '../../src/catalogue/competence.ts';
import { entryIn } from '../../src/catalogue/held.ts';
import { claimOf, holdersOf } from '../../src/catalogue/holders.ts';
import { isFreeToClaim, isUnclaimed, standIn } from '../../src/catalogue/standing.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { cellsOf, tally } from '../../src/reports/standing.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  find,
  findClaim,
  makeDelegation,
  makeDispute,
} from '../support/catalogue-builder.ts';

type Change = (parts: CatalogueParts) => void;

function listOf(catalogue: Catalogue, id: string) {
  const list = entryIn(catalogue.lists.at(id))?.value;
  if (list === undefined) throw new Error(`no list ${id}`);
  return list;
}

function standing(change: Change, item: string, body: string | null, day: string = AS_OF) {
  const catalogue = buildCatalogue(change);
  return standIn(catalogue, listOf(catalogue, item.split('-')[0] ?? ''), item, body, day).standing;
}

const decided =
  (decision: '认领' | '不承接' | '不适用' | '退回', item = 'city-001', body?: string): Change =>
  (parts) => {
    findClaim(parts, item, body).value.decision = decision;
  };
const without =
  (item: string): Change =>
  (parts) => {
    parts.claims = parts.claims.filter(({ value }) => value.item !== item);
  };
const unread =
  (
    kind: 'claim' | 'dispute' | 'organization' | 'delegation',
    path: string,
    value?: unknown,
  ): Change =>
  (parts) => {
    const id = path.replace(/^.*\/|\.yaml$/g, '');
    parts.unusable.push({ kind, path, id, list: null, value });
  };
const all =
  (...changes: Change[]): Change =>
  (parts) => {
    for (const change of changes) change(parts);
  };
const disputed =
  (more: Parameters<typeof makeDispute>[2] = {}): Change =>
  (parts) => {
    const item = find(parts.items, 'city-001');
    parts.disputes.push({ value: makeDispute(item, ['jn-education', 'jn-police'], more) });
  };
const takenBack: Change = (parts) => {
  const item = find(parts.items, 'city-001');
  item.status = '收回';
  item.withdrawal = { date: '2020-12-31', document: '文' };
};
/** Of the same item, filed in a folder where none belongs: it comes after the one in its place, or before. */
const another =
  (decision: '认领' | '退回', claimant: string, folder: string): Change =>
  (parts) => {
    const { value } = findClaim(parts, 'city-001');
    parts.claims.push({
      path: `claims/city/${folder}/city-001.yaml`,
      value: { ...value, claimant, decision },
    });
  };

describe('the decision about an item of a list with rule single', () => {
  it.each<[string, Change, string]>([
    ['claimed', () => undefined, 'claimed'],
    ['declined', decided('不承接'), 'declined'],
    ['not applicable', decided('不适用'), 'declined'],
    ['given back', decided('退回'), 'released'],
    ['nobody’s', without('city-001'), 'open'],
    ['nobody’s and disputed', all(without('city-001'), disputed()), 'disputed'],
    ['given back and disputed', all(decided('退回'), disputed()), 'disputed'],
    ['declined and disputed', all(decided('不承接'), disputed()), 'disputed'],
    ['claimed and disputed', disputed(), 'claimed'],
    [
      'disputed until it was settled',
      all(without('city-001'), disputed({ settled: { date: AS_OF, by: 'x', undertaker: 'y' } })),
      'open',
    ],
    [
      'disputed from tomorrow',
      all(without('city-001'), disputed({ opened: '2020-08-21' })),
      'open',
    ],
    [
      'unreadable',
      all(without('city-001'), unread('claim', 'claims/city/city-001.yaml')),
      'unknown',
    ],
    [
      'unreadable, and says which item',
      all(without('city-001'), unread('claim', 'claims/city/x.yaml', { item: 'city-001' })),
      'unknown',
    ],
    ['unreadable of another item', all(unread('claim', 'claims/city/city-009.yaml')), 'claimed'],
    [
      'claimed, and unreadable beside it',
      unread('claim', 'claims/city/x/city-001.yaml'),
      'claimed',
    ],
    [
      'given back, and unreadable beside it',
      all(decided('退回'), unread('claim', 'claims/city/x/city-001.yaml')),
      'unknown',
    ],
    [
      'nobody’s, with a dispute that cannot be read',
      all(without('city-001'), unread('dispute', 'disputes/city-001.yaml')),
      'unknown',
    ],
    [
      'given back by one, then claimed by another',
      all(decided('退回'), another('认领', 'jn-police', 'x')),
      'claimed',
    ],
    [
      'claimed by one, and given back in another file',
      another('退回', 'jn-police', 'a'),
      'claimed',
    ],
    [
      'in whose place another item’s claim stands',
      (parts) => {
        findClaim(parts, 'city-001').path = 'claims/city/city-001.yaml';
        findClaim(parts, 'city-001').value.item = 'city-002';
      },
      'unknown',
    ],
  ])('that is %s', (_what, change, expected) => {
    expect(standing(change, 'city-001', null)).toBe(expected);
  });

  it.each([
    ['2020-12-30', 'open'],
    ['2020-12-31', 'withdrawn'],
    ['2021-01-01', 'withdrawn'],
  ])('on %s is %s, where the province takes the item back from the 31st', (day, expected) => {
    expect(standing(all(without('city-001'), takenBack), 'city-001', null, day)).toBe(expected);
  });
});

describe('the decision of a body about an item of a list with rule each', () => {
  it.each<[string, Change, string]>([
    ['claimed', () => undefined, 'claimed'],
    ['declined', decided('不承接', 'zone-001', 'jn-gaoxin'), 'declined'],
    ['given back', decided('退回', 'zone-001', 'jn-gaoxin'), 'released'],
    ['not made', without('zone-001'), 'open'],
    [
      'unreadable',
      all(without('zone-001'), unread('claim', 'claims/zone/jn-gaoxin/zone-001.yaml')),
      'unknown',
    ],
    [
      'not made, while another body’s is unreadable',
      all(without('zone-001'), unread('claim', 'claims/zone/jn-laiwu/zone-001.yaml')),
      'open',
    ],
    [
      'unreadable, in another body’s folder',
      all(
        without('zone-001'),
        unread('claim', 'claims/zone/jn-laiwu/zone-001.yaml', { claimant: 'jn-gaoxin' }),
      ),
      'unknown',
    ],
    [
      'given back in one file and made in another',
      (parts) => {
        const { value } = findClaim(parts, 'zone-001', 'jn-gaoxin');
        parts.claims.push({
          path: 'claims/zone/a/zone-001.yaml',
          value: { ...value, decision: '退回' },
        });
      },
      'claimed',
    ],
  ])('that is %s', (_what, change, expected) => {
    expect(standing(change, 'zone-001', 'jn-gaoxin')).toBe(expected);
  });
});

describe('the counts of a report', () => {
  it('take a released record before a claim for what it is', () => {
    const catalogue = buildCatalogue(another('退回', 'jn-police', 'a'));
    const [cell] = cellsOf(catalogue, 'city', AS_OF);
    expect([cell?.standing, cell?.body]).toEqual(['claimed', 'jn-education']);
    expect(tally(cellsOf(catalogue, 'city', AS_OF))).toEqual({
      claimed: 3,
      declined: 0,
      unclaimed: 0,
      unknown: 0,
    });
  });

  it('have what is disputed or given back among the unclaimed, and only the latter to be claimed', () => {
    expect((['open', 'released', 'disputed'] as const).map(isUnclaimed)).toEqual([
      true,
      true,
      true,
    ]);
    expect((['open', 'released', 'disputed'] as const).map(isFreeToClaim)).toEqual([
      true,
      true,
      false,
    ]);
    const others = ['claimed', 'declined', 'withdrawn', 'unknown'] as const;
    expect(others.some((one) => isUnclaimed(one) || isFreeToClaim(one))).toBe(false);
  });
});

describe('who is competent', () => {
  function competent(change: Change, list: string, field: string | undefined, day: string = AS_OF) {
    const catalogue = buildCatalogue(change);
    const found = competentFor(catalogue.organizations, listOf(catalogue, list), day);
    return found(field === undefined ? {} : { field });
  }
  const dissolved: Change = (parts) => {
    find(parts.organizations, 'jn-education').dissolved = AS_OF;
  };
  const bothTeach: Change = (parts) => {
    find(parts.organizations, 'jn-police').fields = ['公安', '教育'];
    find(parts.organizations, 'sd-education').fields = ['教育'];
  };

  it.each<[string, Change, string, string | undefined, readonly string[]]>([
    ['the one that names the field', () => undefined, 'city', '教育', ['jn-education']],
    ['several, of a kind that may claim', bothTeach, 'city', '教育', ['jn-education', 'jn-police']],
    ['nobody for a field that none names', () => undefined, 'city', '水务', []],
    ['nobody without a field', () => undefined, 'city', undefined, []],
    ['the only claimant that is left', dissolved, 'city', '水务', ['jn-police']],
    [
      'every body, where each decides',
      () => undefined,
      'zone',
      undefined,
      ['jn-gaoxin', 'jn-laiwu'],
    ],
  ])('%s', (_what, change, list, field, bodies) => {
    expect(competent(change, list, field)).toEqual({ bodies, unread: [] });
  });

  it('ends with the body, and says what cannot be read', () => {
    expect(competent(dissolved, 'city', '教育', '2020-08-19').bodies).toEqual(['jn-education']);
    expect(competent(dissolved, 'city', '教育').bodies).toEqual(['jn-police']);
    const broken = competent(unread('organization', 'organizations/jn-water.yaml'), 'city', '教育');
    expect(broken.unread.map(({ path }) => path)).toEqual(['organizations/jn-water.yaml']);
  });

  it('of one body: its kind, its field, its end', () => {
    const catalogue = buildCatalogue(all(bothTeach, dissolved));
    const ask = (body: string, day: string) => {
      const found = entryIn(catalogue.organizations.at(body))?.value;
      return (
        found !== undefined && isCompetent(listOf(catalogue, 'city'), found, { field: '教育' }, day)
      );
    };
    expect(['jn-education', 'jn-police', 'sd-education'].map((body) => ask(body, AS_OF))).toEqual([
      false,
      true,
      false,
    ]);
    expect(ask('jn-education', '2020-08-19')).toBe(true);
    const { entries } = claimantsOf(catalogue.organizations, listOf(catalogue, 'city'), AS_OF);
    expect(entries.map(({ id }) => id)).toEqual(['jn-police']);
  });
});

describe('who holds an item, and whether it is agreed on', () => {
  it('is not known of a claim that cannot be read', () => {
    const catalogue = buildCatalogue(
      all(without('city-001'), unread('claim', 'claims/city/city-001.yaml')),
    );
    expect(claimOf(catalogue, 'city-001', 'jn-education').state).toBe('unusable');
    expect(claimOf(catalogue, 'city-002', 'jn-education').state).toBe('there');
    expect(claimOf(catalogue, 'city-002', 'jn-police').state).toBe('absent');
    expect(holdersOf(catalogue, 'city-001')).toMatchObject({ entries: [], unread: [{}] });
  });

  const agreement: Change = (parts) => {
    const item = find(parts.items, 'city-001');
    parts.delegations.push({ value: makeDelegation('a', 'jn-education', [item]) });
  };
  it.each<[string, Change, string, string]>([
    ['the day before it is signed', agreement, '2020-07-27', 'no'],
    ['signed, and still to begin', agreement, '2020-07-28', 'yes'],
    ['on its last day', agreement, '2023-07-31', 'yes'],
    ['the day after', agreement, '2023-08-01', 'no'],
    ['never made', () => undefined, AS_OF, 'no'],
    ['unreadable', unread('delegation', 'delegations/b.yaml'), AS_OF, 'unknown'],
    [
      'there, and another unreadable',
      all(agreement, unread('delegation', 'delegations/b.yaml')),
      AS_OF,
      'yes',
    ],
    [
      'unreadable, over another item',
      unread('delegation', 'delegations/b.yaml', { items: [{ item: 'city-002' }] }),
      AS_OF,
      'no',
    ],
  ])('%s', (_what, change, day, answer) => {
    const catalogue = buildCatalogue(change);
    expect(isAgreed(catalogue, 'city-001', 'jn-education', day)).toBe(answer);
    expect(agreementsWith(catalogue, 'city-001', 'jn-police').entries).toEqual([]);
  });
});
