import { describe, expect, it } from 'vitest';
import { headingNumber, renderLetters } from '../../src/render/delegation/letter.ts';
import { neededDelegations } from '../../src/reports/needed-delegations.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  find,
  makeDelegation,
} from '../support/catalogue-builder.ts';

/** Every item is delegated, by its authority. */
function needed(
  change: (parts: CatalogueParts) => void = () => undefined,
  filter: Parameters<typeof neededDelegations>[2] = {},
) {
  const catalogue = buildCatalogue((parts) => {
    for (const { value } of parts.items) value.mode = '委托';
    change(parts);
  });
  return neededDelegations(catalogue, AS_OF, filter);
}

function outline(report: ReturnType<typeof needed>) {
  return report.authorities.map(({ authority, delegates }) => [
    authority,
    delegates.map(({ delegate, items }) => [delegate, items.map(({ item }) => item)]),
  ]);
}

const agreement =
  (more: Parameters<typeof makeDelegation>[3] = {}) =>
  (parts: CatalogueParts) => {
    const items = [find(parts.items, 'city-001')];
    parts.delegations.push({ value: makeDelegation('there', 'jn-education', items, more) });
  };

describe('neededDelegations', () => {
  it('groups by authority, then by delegate; declined items need none', () => {
    const report = needed();
    expect(outline(report)).toEqual([
      [
        'sd-education',
        [
          ['jn-education', ['city-001', 'city-002']],
          ['jn-gaoxin', ['zone-001', 'zone-002']],
          ['jn-laiwu', ['zone-001']],
        ],
      ],
      ['sd-police', [['jn-police', ['city-003']]]],
    ]);
    expect(report.count).toBe(6);
  });

  it('asks only for what was chosen', () => {
    expect(outline(needed(undefined, { authority: 'sd-police' }))).toEqual([
      ['sd-police', [['jn-police', ['city-003']]]],
    ]);
    expect(outline(needed(undefined, { delegate: 'jn-laiwu' }))).toEqual([
      ['sd-education', [['jn-laiwu', ['zone-001']]]],
    ]);
  });

  it.each<[string, (parts: CatalogueParts) => void, boolean]>([
    ['in force', agreement(), false],
    ['drafted', agreement({ status: '拟订' }), false],
    ['over', agreement({ term: { from: '2019-01-01', to: '2020-08-19' } }), true],
    [
      'ended',
      agreement({ status: '终止', termination: { date: '2020-08-20', reason: '收回' } }),
      true,
    ],
    [
      'to be ended',
      agreement({ status: '终止', termination: { date: '2020-08-22', reason: '收回' } }),
      false,
    ],
  ])('an agreement that is %s', (_what, change, missing) => {
    const ids = needed(change, { delegate: 'jn-education' }).authorities.flatMap(({ delegates }) =>
      delegates.flatMap(({ items }) => items.map(({ item, lapsed }) => [item, lapsed])),
    );
    expect(ids).toEqual([...(missing ? [['city-001', 'there']] : []), ['city-002', null]]);
  });

  it('counts what nobody has claimed', () => {
    const report = needed((parts) => {
      parts.claims = parts.claims.filter(({ value }) => value.item !== 'city-003');
    });
    expect(report).toMatchObject({ unclaimed: 1 });
  });

  it('counts what is drafted or unreadable beside it; devolved and withdrawn need none', () => {
    const report = needed((parts) => {
      parts.claims = parts.claims.filter(({ value }) => value.item !== 'city-003');
      find(parts.items, 'zone-001').mode = '下放';
      find(parts.items, 'zone-002').status = '收回';
      agreement({ status: '拟订' })(parts);
      parts.unusable.push({
        kind: 'claim',
        path: 'claims/city/city-003.yaml',
        id: 'city-003',
        list: 'city',
        value: undefined,
      });
    });
    expect(report).toMatchObject({ count: 1, unclaimed: 0, drafts: ['there'] });
  });
});

describe('renderLetters', () => {
  const catalogue = buildCatalogue();
  const text = renderLetters(needed().authorities, catalogue.manifest.entry.value, AS_OF);

  it('writes one letter to each authority over all its items', () => {
    expect(text.match(/^# /gm)).toHaveLength(2);
    expect(text).toContain('山东省教育厅：');
    expect(text).toContain('根据《决定》（令第333号），');
    expect(text).toContain('4 项行政权力事项');
    expect(text).toContain('已由 3 个单位认领');
    expect(text).toContain('## 三、拟委托莱芜高新区管委会实施的事项（1 项）');
    expect(text).toContain('2020年8月20日');
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('%i is %s', (number, heading) => {
    expect(headingNumber(number)).toBe(heading);
  });
});
