/** Wishes over items, on the newest state: what is written, and what is refused for what reason. */
import { describe, expect, it } from 'vitest';
import { proposeClaims, thereOf, type Wish } from '../../src/actions/claim-wishes.ts';
import { shelfOn } from '../../src/catalogue/load-some.ts';
import { readRecord } from '../../src/catalogue/read-record.ts';
import { planRecordChange } from '../../src/files/plan-write.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import { AS_OF } from '../support/catalogue-builder.ts';
import { catalogueFiles, replaceIn } from '../support/catalogue-files.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { gone, type RefusedWish, remove, unread } from '../support/refused-wishes.ts';

const OCCASION = { date: AS_OF, clerk: 'new@jinan.example' };

const wish = (item: string, body: string, more: Partial<Wish> = {}): Wish =>
  ({
    act: 'decide',
    decision: '认领',
    item,
    body,
    cooperating: null,
    reason: null,
    row: null,
    ...more,
  }) as Wish;
const handing = (item: string, from: string, body: string, reason: string | null): Wish => ({
  ...wish(item, body),
  act: 'transfer',
  from,
  reason,
});

function propose(
  wishes: readonly Wish[],
  change: (files: Map<string, string>) => void = () => undefined,
  date: CalendarDate = AS_OF,
) {
  const files = catalogueFiles();
  change(files);
  const tree = memoryTree(files);
  return proposeClaims(
    shelfOn(tree, readRecord),
    (path, kind, changes) => planRecordChange(tree, path, kind, changes),
    wishes,
    { ...OCCASION, date },
  );
}

describe('claims proposed', () => {
  it('a new record, with all that it says', () => {
    const { writes, refusals, result } = propose(
      [wish('city-001', 'jn-police')],
      remove('claims/city/city-001.yaml'),
    );
    expect(refusals).toEqual([]);
    expect(writes).toMatchObject([{ path: 'claims/city/city-001.yaml', before: null }]);
    expect(writes[0]?.after).toContain('claimant: jn-police\ndecision: 认领\n');
    expect(result).toMatchObject([
      { wish: { item: 'city-001' }, item: { id: 'city-001' }, decided: { kind: 'write' } },
    ]);
  });

  it('in the folder of the body, where each decides', () => {
    const { writes } = propose(
      [wish('zone-002', 'jn-laiwu')],
      remove('claims/zone/jn-laiwu/zone-002.yaml'),
    );
    expect(writes).toMatchObject([{ path: 'claims/zone/jn-laiwu/zone-002.yaml', before: null }]);
  });

  it('a change of the record that is there keeps what it does not speak of', () => {
    const path = 'claims/city/city-001.yaml';
    const { writes } = propose(
      [wish('city-001', 'jn-education', { decision: '退回', reason: '另行安排' })],
      (files) => replaceIn(files, path, 'claimant:', '# seen by the office\nclaimant:'),
    );
    expect(writes).toMatchObject([{ path }]);
    expect(writes[0]?.before).toContain('decision: 认领');
    expect(writes[0]?.after).toMatch(/# seen by the office\n.*decision: 退回.*reason: 另行安排/s);
  });

  it('the same once more writes nothing, and is not refused', () => {
    expect(propose([wish('city-001', 'jn-education')])).toMatchObject({
      writes: [],
      refusals: [],
      result: [{ decided: { kind: 'already' } }],
    });
  });

  it('a transfer writes the claim with where it came from', () => {
    const { writes, refusals } = propose([
      handing('city-001', 'jn-education', 'jn-police', '职责划转'),
    ]);
    expect(refusals).toEqual([]);
    expect(writes[0]?.after).toMatch(/claimant: jn-police.*from: jn-education.*reason: 职责划转/s);
  });

  it('each wish for itself: one refused, one written', () => {
    const { writes, refusals, result } = propose(
      [wish('city-003', 'jn-education'), wish('city-001', 'jn-police')],
      remove('claims/city/city-001.yaml'),
    );
    expect(writes.map(({ path }) => path)).toEqual(['claims/city/city-001.yaml']);
    expect(refusals).toMatchObject([
      { about: 'city-003', weight: 'refused', reason: { kind: 'decided-by-other' } },
    ]);
    expect(result.map(({ decided }) => decided.kind)).toEqual(['refused', 'write']);
  });

  it.each<RefusedWish<Wish>>([
    gone('an item', wish('city-001', 'jn-education'), 'items/city/city-001.yaml', 'city-001'),
    unread('an item', wish('city-001', 'jn-education'), 'items/city/city-001.yaml'),
    unread('a list', wish('city-001', 'jn-education'), 'lists/city.yaml'),
    unread('a claim', wish('city-001', 'jn-education'), 'claims/city/city-001.yaml'),
    gone(
      'a body',
      wish('city-001', 'jn-education'),
      'organizations/jn-education.yaml',
      'jn-education',
    ),
    unread(
      'a body that gives',
      handing('city-001', 'jn-education', 'jn-police', '职责划转'),
      'organizations/jn-education.yaml',
    ),
    [
      'what the rule of the transfer refuses',
      handing('city-001', 'jn-education', 'jn-police', null),
      () => undefined,
      'refused',
      { kind: 'reason-missing' },
    ],
  ])('refused for %s', (_, one, change, weight, reason) => {
    const { writes, refusals, result } = propose([one], change);
    expect(writes).toEqual([]);
    expect(refusals).toEqual([{ about: 'city-001', weight, reason }]);
    expect(result).toMatchObject([{ decided: { kind: 'refused', refusal: reason } }]);
  });

  it('the item of a wish is null where it cannot be read', () => {
    const { result } = propose(
      [wish('city-001', 'jn-education')],
      remove('items/city/city-001.yaml'),
    );
    expect(result[0]?.item).toBeNull();
  });

  it('refused where the record cannot be edited', () => {
    const files = catalogueFiles();
    const outcome = proposeClaims(
      shelfOn(memoryTree(files), readRecord),
      (path) => ({ ok: false, path, problem: 'unreadable' }),
      [wish('city-001', 'jn-education', { decision: '退回', reason: '另行安排' })],
      OCCASION,
    );
    const reason = {
      kind: 'cannot-edit',
      path: 'claims/city/city-001.yaml',
      problem: 'unreadable',
    };
    expect(outcome.writes).toEqual([]);
    expect(outcome.refusals).toEqual([{ about: 'city-001', weight: 'refused', reason }]);
    expect(outcome.result).toMatchObject([{ decided: { kind: 'refused', refusal: reason } }]);
  });
});

describe('what was chosen a moment ago', () => {
  it.each([
    [{ state: 'there', entry: 1 } as const, { ok: true, value: 1 }],
    [{ state: 'absent' } as const, { ok: false, refusal: { kind: 'gone', id: 'x' } }],
    [
      { state: 'unusable', path: 'p' } as const,
      { ok: false, refusal: { kind: 'unreadable', path: 'p' } },
    ],
  ])('%j: %j', (held, expected) => {
    expect(thereOf(held, 'x')).toEqual(expected);
  });
});
