import { entryIn } from '../../../src/catalogue/held.ts';
import { describe, expect, it } from 'vitest';
import { parseBasis } from '../../../src/actions/delegation/basis.ts';
import { draftAgreement, type DraftIntent } from '../../../src/actions/delegation/draft.ts';
import { TO_BE_WRITTEN } from '../../../src/model/agreement.ts';
import type { CalendarDate } from '../../../src/model/dates.ts';
import type { Item } from '../../../src/model/generated/records.ts';
import { stampOf } from '../../../src/model/stamps.ts';
import {
  buildCatalogue,
  type CatalogueParts,
  find,
  findClaim,
  makeDelegation,
} from '../../support/catalogue-builder.ts';
import { draftIntent } from '../../support/draft-intent.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

/** Every item is delegated. */
function catalogueOf(change: (parts: CatalogueParts) => void = () => undefined) {
  return buildCatalogue((parts) => {
    for (const { value } of parts.items) value.mode = '委托';
    change(parts);
  });
}

function draft(
  ids: readonly string[],
  more: Partial<DraftIntent> = {},
  change?: (parts: CatalogueParts) => void,
) {
  const catalogue = catalogueOf(change);
  const items = ids.map((id): Item => {
    const item = entryIn(catalogue.items.at(id));
    if (item === undefined) throw new Error(id);
    return item.value;
  });
  return draftAgreement(catalogue, draftIntent(items, more));
}

const covering =
  (more: Parameters<typeof makeDelegation>[3] = {}) =>
  (parts: CatalogueParts) => {
    const item = find(parts.items, 'city-001');
    parts.delegations.push({ value: makeDelegation('there', 'jn-education', [item], more) });
  };

describe('draftAgreement', () => {
  it('proposes the parties from items and claims, and leaves what a person must write', () => {
    const item = entryIn(catalogueOf().items.at('city-001'))?.value;
    if (item === undefined) throw new Error('city-001');
    expect(draft(['city-001'])).toEqual({
      kind: 'write',
      delegation: {
        id: 'sd-education-to-jn-education',
        delegator: 'sd-education',
        delegate: 'jn-education',
        items: [{ item: 'city-001', stamp: stampOf(item) }],
        basis: [
          { law: '中华人民共和国行政许可法', article: '第二十四条' },
          { law: '中华人民共和国民办教育促进法', article: '第十二条' },
        ],
        authority: TO_BE_WRITTEN,
        rights: { delegator: TO_BE_WRITTEN, delegate: TO_BE_WRITTEN },
        duties: { delegator: TO_BE_WRITTEN, delegate: TO_BE_WRITTEN },
        liability: TO_BE_WRITTEN,
        status: '拟订',
      },
    });
  });

  it('takes each item’s powers, or those that are named', () => {
    const scoped = (parts: CatalogueParts) => {
      find(parts.items, 'city-001').scope.powers = ['受理', '审查'];
    };
    expect(draft(['city-001'], {}, scoped)).toMatchObject({
      delegation: { items: [{ powers: ['受理', '审查'] }] },
    });
    expect(draft(['city-001'], { powers: ['受理'] }, scoped)).toMatchObject({
      delegation: { items: [{ powers: ['受理'] }] },
    });
  });

  it('names the law on penalties only in the text whose article is known', () => {
    const law = { law: '中华人民共和国行政处罚法', article: '第二十条' };
    const before = draft(['city-003']);
    const after = draft(['city-003'], { day: day('2021-07-15') });
    expect(before.kind === 'write' && before.delegation.basis).not.toContainEqual(law);
    expect(after.kind === 'write' && after.delegation.basis).toContainEqual(law);
  });

  it('counts ids on where they are taken', () => {
    const taken = (parts: CatalogueParts) => {
      parts.delegations.push({
        value: makeDelegation('sd-education-to-jn-education', 'jn-police', [
          find(parts.items, 'city-002'),
        ]),
      });
    };
    expect(draft(['city-001'], {}, taken)).toMatchObject({
      delegation: { id: 'sd-education-to-jn-education-2' },
    });
  });

  it('is already so where an agreement of the same parties holds all the items', () => {
    expect(draft(['city-001'], {}, covering())).toMatchObject({
      kind: 'already',
      agreement: { id: 'there' },
    });
  });

  it.each<[string, Parameters<typeof makeDelegation>[3], Partial<DraftIntent>]>([
    ['is over', { term: { from: '2019-01-01', to: '2020-08-19' } }, {}],
    ['was ended', { status: '终止', termination: { date: '2020-08-20', reason: '收回' } }, {}],
    ['ends before this one begins', {}, { term: { from: day('2023-08-01'), to: null } }],
  ])('drafts anew where the one there is %s', (_what, more, intent) => {
    expect(draft(['city-001'], intent, covering(more)).kind).toBe('write');
  });

  it.each<
    [
      string,
      readonly string[],
      Partial<DraftIntent>,
      (((parts: CatalogueParts) => void) | undefined)?,
      object?,
    ]
  >([
    ['no-items', [], {}],
    ['several-authorities', ['city-001', 'city-003'], {}],
    [
      'not-delegated',
      ['city-001'],
      {},
      (parts) => {
        find(parts.items, 'city-001').mode = '下放';
      },
      { item: 'city-001' },
    ],
    [
      'unclaimed',
      ['city-001'],
      {},
      (parts) => {
        parts.claims = parts.claims.filter(({ value }) => value.item !== 'city-001');
      },
      { item: 'city-001' },
    ],
    [
      'unclaimed',
      ['city-001'],
      {},
      (parts) => {
        Object.assign(findClaim(parts, 'city-001').value, { decision: '退回', reason: '暂退' });
      },
    ],
    ['claimed-by-other', ['city-001'], { delegate: 'jn-police' }, undefined, { item: 'city-001' }],
    ['several-claimants', ['zone-001'], {}],
    ['delegate-is-delegator', ['city-001'], { delegate: 'sd-education' }],
    [
      'dissolved',
      ['city-001'],
      {},
      (parts) => {
        find(parts.organizations, 'jn-education').dissolved = '2020-08-01';
      },
    ],
    [
      'coercion',
      ['city-001'],
      {},
      (parts) => {
        find(parts.items, 'city-001').type = '行政强制';
      },
    ],
    [
      'withdrawn',
      ['city-001'],
      {},
      (parts) => {
        find(parts.items, 'city-001').status = '收回';
      },
    ],
    ['covered', ['city-001', 'city-002'], {}, covering(), { agreement: 'there' }],
    [
      'powers-outside',
      ['city-001'],
      { powers: ['受理', '决定'] },
      (parts) => {
        find(parts.items, 'city-001').scope.powers = ['受理'];
      },
      { powers: ['决定'], allowed: ['受理'] },
    ],
    ['term-backwards', ['city-001'], { term: { from: day('2020-09-01'), to: day('2020-08-31') } }],
    ['id-taken', ['city-002'], { id: 'there' }, covering()],
  ])('refuses: %s', (kind, ids, intent, change, more = {}) => {
    expect(draft(ids, intent, change)).toMatchObject({
      kind: 'refused',
      refusals: [{ kind, ...more }],
    });
  });

  it('accepts a term of one day, and gives every reason at once', () => {
    const one = day('2020-09-01');
    expect(draft(['city-001'], { term: { from: one, to: one } })).toMatchObject({
      delegation: { term: { from: one, to: one } },
    });
    const none = draft(['city-001', 'city-002'], {}, (parts) => {
      parts.claims = [];
    });
    expect(none.kind === 'refused' && none.refusals).toHaveLength(2);
  });
});

describe('parseBasis', () => {
  it.each<[string, object | null]>([
    ['《行政许可法》第二十四条', { law: '行政许可法', article: '第二十四条' }],
    ['行政许可法 第二十四条', { law: '行政许可法', article: '第二十四条' }],
    ['《行政许可法》', { law: '行政许可法' }],
    ['某某决定', { law: '某某决定' }],
    ['  ', null],
  ])('%s', (text, basis) => {
    expect(parseBasis(text)).toEqual(basis);
  });
});
