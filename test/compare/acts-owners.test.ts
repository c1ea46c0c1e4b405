/** What a change amounts to, whose a record is, and who may change it. */
import { describe, expect, it } from 'vitest';
import type { Held } from '../../src/catalogue/held.ts';
import { actOf } from '../../src/compare/act.ts';
import {
  judgeAuthority,
  type JudgedChange,
  type JudgedCommit,
  type Registry,
} from '../../src/compare/authority.ts';
import { isFree, ownersOf } from '../../src/compare/owners.ts';
import { placeOf } from '../../src/files/layout.ts';
import type { RecordKind } from '../../src/model/record-kinds.ts';

const claim = (claimant: string, decision = '认领', more: object = {}) => ({
  item: 'city-001',
  claimant,
  decision,
  ...more,
});

describe('a change amounts to', () => {
  it.each<[RecordKind, unknown, unknown, string, boolean]>([
    ['claim', undefined, claim('a'), 'claimed', false],
    ['claim', undefined, claim('a', '退回'), 'released', false],
    ['claim', undefined, claim('a', '不承接'), 'declined', false],
    ['claim', undefined, claim('a', '不适用'), 'not-applicable', false],
    ['claim', undefined, { item: 'city-001' }, 'changed', false],
    ['claim', undefined, claim('a', '别的'), 'added', false],
    ['claim', claim('a'), claim('a', '别的'), 'changed', true],
    ['claim', claim('a', '退回'), claim('b'), 'claimed', false],
    ['claim', claim('a'), claim('a', '退回'), 'released', true],
    ['claim', claim('a'), claim('a', '不承接'), 'declined', true],
    ['claim', claim('a'), claim('a', '不适用'), 'not-applicable', true],
    ['claim', claim('a', '退回'), claim('a', '不承接'), 'declined', false],
    ['claim', claim('a'), claim('b'), 'transferred', true],
    ['claim', claim('a', '退回'), claim('b', '退回'), 'transferred', false],
    ['claim', claim('a'), claim('a', '认领', { clerk: 'x' }), 'changed', false],
    ['claim', claim('a'), undefined, 'unclaimed', true],
    ['claim', claim('a', '退回'), undefined, 'removed', true],
    ['item', undefined, {}, 'added', false],
    ['item', {}, undefined, 'removed', true],
    ['item', { status: '在施' }, { status: '收回' }, 'withdrawn', true],
    ['item', { status: '在施' }, { status: '部分收回' }, 'withdrawn', true],
    ['item', { status: '收回' }, { status: '在施' }, 'restored', false],
    ['item', { status: '在施', name: 'a' }, { status: '在施', name: 'b' }, 'changed', false],
    ['delegation', { status: '拟订' }, { status: '签订' }, 'signed', false],
    ['delegation', { status: '签订' }, { status: '终止' }, 'terminated', true],
    ['delegation', { status: '签订' }, { status: '拟订' }, 'changed', false],
    ['delegation', { status: '签订', id: 'a' }, { status: '签订' }, 'changed', false],
    ['service', {}, { closed: { date: 'x' } }, 'closed', true],
    ['service', { closed: { date: 'x' } }, { closed: { date: 'y' } }, 'changed', false],
    ['service', { closed: { date: 'x' } }, {}, 'changed', false],
    ['organization', {}, { dissolved: 'x' }, 'dissolved', true],
    ['organization', { dissolved: 'x' }, {}, 'changed', false],
    ['dispute', {}, { settled: {} }, 'settled', false],
    ['dispute', {}, { reason: 'x' }, 'changed', false],
    ['training', {}, { date: 'x' }, 'changed', false],
    ['manifest', {}, { title: 'x' }, 'changed', false],
  ])('%s %j → %j: %s, loses %s', (kind, before, after, act, loses) => {
    expect(actOf(kind, before, after)).toEqual({ act, loses });
  });
});

describe('a record belongs to', () => {
  const owners = (path: string, value: unknown) => ownersOf(placeOf(path), { value });

  it.each<[string, unknown, unknown]>([
    ['claims/city/city-001.yaml', claim('a'), [['a']]],
    ['claims/zone/a/zone-001.yaml', claim('a'), [['a']]],
    // What stands in a body's folder is that body's too.
    ['claims/zone/b/zone-001.yaml', claim('a'), [['a'], ['b']]],
    ['claims/city/city-001.yaml', claim(''), null],
    ['claims/city/city-001.yaml', undefined, null],
    ['delegations/x.yaml', { delegator: 'p', delegate: 'a' }, [['p', 'a']]],
    ['disputes/city-001.yaml', { parties: ['a', 'b', 'a'] }, [['a', 'b']]],
    ['trainings/x.yaml', { organizer: 'p', participants: [{ organization: 'a' }] }, [['p', 'a']]],
    ['items/city/city-001.yaml', { authority: 'p' }, 'protected'],
    ['organizations/a.yaml', { id: 'a' }, 'protected'],
    ['catalog.yaml', {}, 'protected'],
    ['sources/city.csv', {}, 'protected'],
  ])('%s %j: %j', (path, value, expected) => {
    expect(owners(path, value)).toEqual(expected);
  });

  it.each<[string, unknown, boolean]>([
    ['claims/city/city-001.yaml', claim('a'), false],
    ['claims/city/city-001.yaml', claim('a', '退回'), true],
    ['claims/city/city-001.yaml', claim('a', '不承接'), true],
    ['claims/city/city-001.yaml', claim('a', '不适用', { closed: {} }), true],
    ['claims/city/city-001.yaml', claim('a', '认领', { closed: {} }), false],
    ['services/city/city-001.yaml', { closed: {} }, true],
    ['services/city/city-001.yaml', {}, false],
    ['delegations/x.yaml', { closed: {} }, false],
  ])('or to nobody: %s %j %s', (path, value, expected) => {
    const place = placeOf(path);
    expect(place !== null && isFree(place, { value })).toBe(expected);
  });
});

const BODIES = new Map([
  ['a', { name: '甲局', kind: '市级部门', members: ['Zhang@A.example'] }],
  ['b', { name: '乙局', kind: '市级部门', members: ['li@b.example', 'both@x.example'] }],
  ['c', { name: '丙局', kind: '市级部门', members: ['both@x.example'] }],
  [
    'office',
    { name: '市政府办', kind: '市级部门', acts_for_all: true, members: ['wang@o.example'] },
  ],
  ['none', { name: '丁局', kind: '市级部门' }],
]);
type Entry = ReturnType<Registry['values']> extends Iterable<infer E> ? E : never;
const entries = [...BODIES].map(([id, value]) => ({ id, value })) as unknown as Entry[];
const REGISTRY: Registry = {
  values: () => entries,
  at: (id): Held<Entry> => {
    const entry = entries.find((one) => one.id === id);
    return entry === undefined ? { state: 'absent' } : { state: 'there', entry };
  },
};

const FILE = 'claims/city/city-001.yaml';
const change = (
  before: readonly unknown[],
  after: unknown,
  more: Partial<JudgedChange> = {},
): JudgedChange => ({
  file: FILE,
  before: before.map((value) => (value === null ? null : { value })),
  after: after === null ? null : { value: after },
  taken: false,
  ...more,
});
const commit = (
  email: string,
  changes: readonly JudgedChange[],
  signature: JudgedCommit['signature'] = null,
): JudgedCommit => ({ id: 'abc1234', author: { name: '张办事', email }, changes, signature });

describe('a change is judged', () => {
  const judged = (email: string, ...changes: JudgedChange[]): string[] =>
    judgeAuthority([commit(email, changes)], REGISTRY).map(({ code, args }) =>
      'bodies' in args
        ? `${code} ${args.bodies.map((group) => group.map(({ id }) => id).join('/')).join(' ')}`
        : code,
    );

  it.each<[string, string, JudgedChange, string[]]>([
    ['by a member of the body', 'zhang@a.example', change([null], claim('a')), []],
    ['whose address is written otherwise', ' ZHANG@a.example ', change([null], claim('a')), []],
    ['by a member of another body', 'li@b.example', change([null], claim('a')), ['RL850 a']],
    ['by nobody known', 'x@y.example', change([null], claim('a')), ['RL850 a']],
    ['by an office that acts for all', 'wang@o.example', change([null], claim('a')), []],
    ['by somebody of two bodies', 'both@x.example', change([null], claim('c')), []],
    ['a takeover asks both', 'li@b.example', change([claim('a')], claim('b')), ['RL850 a']],
    ['a handing over asks both', 'zhang@a.example', change([claim('a')], claim('b')), ['RL850 b']],
    [
      'a takeover by somebody of neither',
      'x@y.example',
      change([claim('a')], claim('b')),
      ['RL850 b a'],
    ],
    [
      'what was given back may be taken',
      'li@b.example',
      change([claim('a', '退回')], claim('b')),
      [],
    ],
    [
      'what was declined may be taken',
      'li@b.example',
      change([claim('a', '不承接')], claim('b')),
      [],
    ],
    [
      'what was given back may not be changed by another',
      'li@b.example',
      change([claim('a', '退回')], claim('a', '退回', { note: 'x' })),
      ['RL850 a'],
    ],
    [
      'what was given back may not be deleted',
      'li@b.example',
      change([claim('a', '退回')], null),
      ['RL850 a'],
    ],
    ['a deletion', 'zhang@a.example', change([claim('a')], null), []],
    [
      'what a merge took asks those who lose by it',
      'li@b.example',
      change([claim('b')], claim('a'), { taken: true }),
      [],
    ],
    [
      'what a merge took asks them even of what was given back',
      'li@b.example',
      change([claim('a', '退回')], claim('b'), { taken: true }),
      ['RL850 a'],
    ],
    [
      'what a merge took and nobody loses by asks whose it is',
      'li@b.example',
      change([null], claim('a'), { taken: true }),
      ['RL850 a'],
    ],
    ['whose it is cannot be told', 'zhang@a.example', change([{}], claim('a')), ['RL854']],
    [
      'a record of the offices',
      'zhang@a.example',
      change([{}], {}, { file: 'items/city/city-001.yaml' }),
      ['RL851'],
    ],
    [
      'no record at all',
      'zhang@a.example',
      change([null], null, { file: 'sources/x.csv' }),
      ['RL851'],
    ],
    [
      'a claim in the folder of another body',
      'zhang@a.example',
      change([null], claim('a'), { file: 'claims/zone/b/zone-001.yaml' }),
      ['RL850 b'],
    ],
    [
      'of two versions both',
      'x@y.example',
      change([claim('a'), claim('b')], claim('a')),
      ['RL850 a b'],
    ],
  ])('%s', (_, email, one, expected) => {
    expect(judged(email, one)).toEqual(expected);
  });

  it('with commit, author, record and the names of the bodies', () => {
    const [found] = judgeAuthority([commit('x@y.example', [change([null], claim('a'))])], REGISTRY);
    expect(found).toMatchObject({
      code: 'RL850',
      file: FILE,
      subject: 'abc1234',
      args: {
        commit: 'abc1234',
        author: { name: '张办事', email: 'x@y.example' },
        record: 'claims/city/city-001',
        bodies: [[{ id: 'a', name: '甲局' }]],
      },
    });
  });
});

describe('a signature is judged', () => {
  const changes = [change([null], claim('a'))];
  const judged = (status: string, signer: string, all: readonly JudgedChange[] = changes) =>
    judgeAuthority([commit('zhang@a.example', all, { status, signer })], REGISTRY);

  it.each([
    ['good', 'Zhang <ZHANG@A.example>', []],
    ['good', 'zhang@a.example', []],
    ['unknown-validity', '张办事 <zhang@a.example> ', []],
    ['good', 'Li <li@b.example>', ['RL853']],
    ['good', '', ['RL853']],
    ['none', '', ['RL852']],
    ['bad', 'zhang@a.example', ['RL852']],
    ['expired', 'zhang@a.example', ['RL852']],
  ])('%s by %s: %j', (status, signer, codes) => {
    expect(judged(status, signer).map(({ code }) => code)).toEqual(codes);
  });

  it('at the first file, else at the manifest; of whom a good one is, only where something changed', () => {
    expect(judged('none', '')).toMatchObject([
      { file: FILE, subject: 'abc1234', args: { commit: 'abc1234', status: 'none' } },
    ]);
    expect(judged('none', '', [])).toMatchObject([{ code: 'RL852', file: 'catalog.yaml' }]);
    expect(judged('good', 'li@b.example', [])).toEqual([]);
    expect(judged('good', 'li@b.example')).toMatchObject([
      { args: { signer: 'li@b.example', author: { email: 'zhang@a.example' } } },
    ]);
  });
});
