/** Wishes for how items are run, and steps of agreements: what is written, and what is refused. */
import { describe, expect, it } from 'vitest';
import { proposeAgreement, proposeStep } from '../../src/actions/delegation/propose.ts';
import type { DraftIntent } from '../../src/actions/delegation/draft.ts';
import type { Step } from '../../src/actions/delegation/step.ts';
import {
  type Assignments,
  isRefused,
  proposeServices,
  type ServiceWish,
} from '../../src/actions/service/wishes.ts';
import { entryIn } from '../../src/catalogue/held.ts';
import { shelfOn } from '../../src/catalogue/load-some.ts';
import { readRecord } from '../../src/catalogue/read-record.ts';
import { planRecordChange } from '../../src/files/plan-write.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  find,
  findClaim,
  makeDelegation,
  makeService,
} from '../support/catalogue-builder.ts';
import { catalogueFiles } from '../support/catalogue-files.ts';
import { draftIntent } from '../support/draft-intent.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { gone, type RefusedWish, remove, unread } from '../support/refused-wishes.ts';

const VISITS = { assignments: [{ pointer: ['visits'], value: 3 }], troubles: [] };
const NOTHING: Assignments = { assignments: [], troubles: [] };

function wish(item: string, body: string, set: Assignments = VISITS, creates = false): ServiceWish {
  return { item, body, creates, row: null, assign: () => set };
}

function parts(all: CatalogueParts): void {
  all.services.push({ value: makeService(find(all.items, 'city-001'), 'jn-education') });
  findClaim(all, 'city-003').value.decision = '退回';
}

function propose(
  one: ServiceWish,
  change: (files: Map<string, string>) => void = () => undefined,
  edit?: Parameters<typeof proposeServices>[1],
) {
  const files = catalogueFiles(parts);
  change(files);
  const tree = memoryTree(files);
  const plan: Parameters<typeof proposeServices>[1] = (path, kind, changes) =>
    planRecordChange(tree, path, kind, changes);
  const words = { today: AS_OF, pinyin: null };
  return proposeServices(shelfOn(tree, readRecord), edit ?? plan, [one], words);
}

describe('how an item is run', () => {
  it('changes the record that is there', () => {
    const { writes, refusals, result } = propose(wish('city-001', 'jn-education'));
    expect(writes).toMatchObject([{ path: 'services/city/city-001.yaml' }]);
    expect(writes[0]?.before).toContain('visits: 1');
    expect(writes[0]?.after).toContain('visits: 3');
    expect(refusals).toEqual([]);
    expect(result).toMatchObject([{ item: { id: 'city-001' }, decided: { kind: 'write' } }]);
    expect(result.map(isRefused)).toEqual([false]);
  });

  it('makes a record, in the folder of the body where each decides', () => {
    expect(propose(wish('city-002', 'jn-education')).writes).toMatchObject([
      { path: 'services/city/city-002.yaml', before: null },
    ]);
    expect(propose(wish('zone-001', 'jn-gaoxin')).writes).toMatchObject([
      { path: 'services/zone/jn-gaoxin/zone-001.yaml', before: null },
    ]);
  });

  it.each<[string, ServiceWish, string, number]>([
    ['nothing to set, and a record', wish('city-001', 'jn-education', NOTHING), 'already', 0],
    ['nothing to set, and none', wish('city-002', 'jn-education', NOTHING), 'nothing', 0],
    [
      'nothing to set, but a record is wanted',
      wish('city-002', 'jn-education', NOTHING, true),
      'write',
      1,
    ],
    [
      'what it says already',
      wish('city-001', 'jn-education', {
        ...VISITS,
        assignments: [{ pointer: ['visits'], value: 1 }],
      }),
      'already',
      0,
    ],
  ])('%s', (_, one, kind, count) => {
    const { writes, refusals, result } = propose(one);
    expect(result.map(({ decided }) => decided.kind)).toEqual([kind]);
    expect([writes.length, refusals]).toEqual([count, []]);
  });

  it('is asked with the record as it is, and with what words mean in the catalogue', () => {
    const asked: unknown[] = [];
    const assign: ServiceWish['assign'] = (existing, meant) => {
      const [body, day] = [meant.body('市教育局'), meant.day('今天')];
      asked.push(existing?.visits, body.kind === 'found' && body.value.id);
      asked.push(day.kind === 'found' && day.value);
      return NOTHING;
    };
    propose({ ...wish('city-001', 'jn-education'), assign });
    propose({ ...wish('city-002', 'jn-education'), assign });
    expect(asked).toEqual([1, 'jn-education', AS_OF, undefined, 'jn-education', AS_OF]);
  });

  it('is refused for values that cannot be set', () => {
    const troubles = [
      { problem: { kind: 'unknown-field', name: 'x', near: null } as const, column: 'B' },
    ];
    const { writes, refusals, result } = propose(
      wish('city-001', 'jn-education', { ...VISITS, troubles }),
    );
    expect(writes).toEqual([]);
    expect(refusals).toEqual([{ about: 'city-001', weight: 'usage', reason: troubles }]);
    expect(result.map(isRefused)).toEqual([true]);
  });

  it.each<RefusedWish<ServiceWish>>([
    gone('an item', wish('city-001', 'jn-education'), 'items/city/city-001.yaml', 'city-001'),
    unread('a list', wish('city-001', 'jn-education'), 'lists/city.yaml'),
    unread('a claim', wish('city-001', 'jn-education'), 'claims/city/city-001.yaml'),
    unread('a service', wish('city-001', 'jn-education'), 'services/city/city-001.yaml'),
    [
      'no claim',
      wish('city-001', 'jn-education'),
      remove('claims/city/city-001.yaml'),
      'refused',
      { kind: 'not-claimed' },
    ],
    [
      'what was given back',
      wish('city-003', 'jn-police'),
      () => undefined,
      'refused',
      { kind: 'not-claimed' },
    ],
    [
      'what another has claimed',
      wish('city-001', 'jn-police'),
      () => undefined,
      'refused',
      { kind: 'held-by-other' },
    ],
    [
      'what the body has declined',
      wish('zone-002', 'jn-laiwu'),
      () => undefined,
      'refused',
      { kind: 'declined' },
    ],
    [
      'what has not the form of a record',
      wish('city-001', 'jn-education', {
        ...VISITS,
        assignments: [{ pointer: ['visits'], value: 'x' }],
      }),
      () => undefined,
      'usage',
      { kind: 'form' },
    ],
  ])('is refused for %s', (_, one, change, weight, reason) => {
    const { writes, refusals, result } = propose(one, change);
    expect(writes).toEqual([]);
    expect(refusals).toMatchObject([{ about: one.item, weight, reason }]);
    expect(result).toMatchObject([{ decided: { kind: 'refused', refusal: reason } }]);
    expect(result.map(isRefused)).toEqual([true]);
    if ('id' in reason) expect(result[0]?.item).toBeNull();
  });

  it('is refused where the record cannot be edited', () => {
    const { refusals, writes } = propose(wish('city-001', 'jn-education'), undefined, (path) => ({
      ok: false,
      path,
      problem: 'unreadable',
    }));
    expect(writes).toEqual([]);
    expect(refusals).toMatchObject([
      { reason: { kind: 'cannot-edit', path: 'services/city/city-001.yaml' } },
    ]);
  });
});

describe('an agreement', () => {
  const delegated = (all: CatalogueParts): void => {
    find(all.items, 'city-001').mode = '委托';
  };
  const draft = (change: (all: CatalogueParts) => void, more: Partial<DraftIntent> = {}) => {
    const catalogue = buildCatalogue((all) => {
      delegated(all);
      change(all);
    });
    const item = entryIn(buildCatalogue(delegated).items.at('city-001'));
    if (item === undefined) throw new Error('no item');
    return proposeAgreement(catalogue, draftIntent([item.value], more));
  };

  it('is written', () => {
    const { writes, refusals, result } = draft(() => undefined);
    expect(writes).toMatchObject([
      { path: 'delegations/sd-education-to-jn-education.yaml', before: null },
    ]);
    expect(writes[0]?.after).toContain('item: city-001');
    expect(refusals).toEqual([]);
    expect(result.kind).toBe('write');
  });

  it('is there already', () => {
    const there = (all: CatalogueParts): void => {
      all.delegations.push({
        value: makeDelegation('one', 'jn-education', [find(all.items, 'city-001')]),
      });
    };
    expect(draft(there)).toMatchObject({ writes: [], refusals: [], result: { kind: 'already' } });
  });

  it('is over the items as they are now', () => {
    const changed = (all: CatalogueParts): void => {
      find(all.items, 'city-001').mode = '下放';
    };
    expect(draft(changed)).toMatchObject({
      writes: [],
      refusals: [{ about: 'city-001', weight: 'refused', reason: { kind: 'not-delegated' } }],
      result: { kind: 'refused' },
    });
  });

  it('is refused as a whole where that is not about one item', () => {
    expect(draft(() => undefined, { items: [] }).refusals).toMatchObject([
      { about: 'no-items', weight: 'usage' },
    ]);
  });

  it('is refused over an item that is gone', () => {
    const gone = (all: CatalogueParts): void => {
      all.items.shift();
    };
    expect(draft(gone)).toMatchObject({
      writes: [],
      refusals: [{ reason: { kind: 'gone', id: 'city-001' } }],
    });
  });

  const step = (one: Step, change: (files: Map<string, string>) => void = () => undefined) => {
    const made = (all: CatalogueParts): void => {
      all.delegations.push({
        value: makeDelegation('one', 'jn-education', [find(all.items, 'city-001')]),
      });
    };
    const files = catalogueFiles(made);
    change(files);
    const agreement = entryIn(buildCatalogue(made).delegations.at('one'));
    if (agreement === undefined) throw new Error('no agreement');
    return proposeStep(memoryTree(files), agreement, one);
  };
  const CHANGE: Step = { kind: 'change', changes: [{ pointer: ['authority'], value: '新' }] };

  it('takes a step', () => {
    const { writes, refusals, result } = step(CHANGE);
    expect(writes).toMatchObject([{ path: 'delegations/one.yaml' }]);
    expect(writes[0]?.after).toContain('authority: 新');
    expect([refusals, result]).toEqual([[], []]);
  });

  it('takes none where it is so already, or comes out the same', () => {
    expect(step({ kind: 'already' })).toEqual({ writes: [], refusals: [], result: [] });
    expect(step({ kind: 'change', changes: [] })).toEqual({ writes: [], refusals: [], result: [] });
  });

  it('is refused a step', () => {
    const reasons = [{ kind: 'not-signed' }, { kind: 'no-party', body: 'x' }] as const;
    expect(step({ kind: 'refused', refusals: reasons })).toEqual({
      writes: [],
      refusals: [
        { about: 'one', weight: 'refused', reason: reasons[0] },
        { about: 'one', weight: 'usage', reason: reasons[1] },
      ],
      result: reasons,
    });
    const gone = step(CHANGE, (files) => files.delete('delegations/one.yaml'));
    expect(gone).toMatchObject({
      writes: [],
      refusals: [{ about: 'one', reason: { kind: 'cannot-edit' } }],
      result: [{ kind: 'cannot-edit' }],
    });
  });
});
