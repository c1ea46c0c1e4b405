/** What differs between two states: files, records, values, lines; and what branches bring. */
import { describe, expect, it } from 'vitest';
import {
  type ChangedRecord,
  changedFiles,
  differingPaths,
  type Side,
  sideOfBytes,
  valueIn,
} from '../../src/compare/changed-files.ts';
import { changedLines, isReformatted } from '../../src/compare/changed-lines.ts';
import { incomingClaims, type Work } from '../../src/compare/incoming.ts';
import { changeOf, recordChanges } from '../../src/compare/record-changes.ts';
import { threeWay } from '../../src/compare/three-way.ts';
import { valueChanges } from '../../src/compare/value-changes.ts';
import { sidesOf, whoKeeps } from '../../src/compare/who-keeps.ts';
import { placeOf } from '../../src/files/layout.ts';
import { memoryTree } from '../support/memory-tree.ts';

const tree = (files: Readonly<Record<string, string>>) =>
  memoryTree(new Map(Object.entries(files)));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A record as YAML text on both sides; null: not there. */
function record(path: string, before: string | null, after: string | null): ChangedRecord {
  const place = placeOf(path);
  if (place === null) throw new Error(path);
  const side = (text: string | null): Side => sideOfBytes(text === null ? null : bytes(text));
  return { path, place, before: side(before), after: side(after) };
}

const CLAIM = 'claims/city/city-001.yaml';
const BROKEN = 'a: [\n';
const claim = (claimant: string, decision = '认领', more = ''): string =>
  `item: city-001\nclaimant: ${claimant}\ndecision: ${decision}\n${more}`;

describe('files', () => {
  it('that differ: in bytes, there on one side, or not readable alike', () => {
    const before = tree({ a: '1', b: '1', c: '1' });
    const after = tree({ a: '1', b: '2', d: '1' });
    expect(differingPaths(before, after)).toEqual(['b', 'c', 'd']);
    const unread = (detail: string) => ({
      ...before,
      read: () => ({ ok: false, reason: 'io', detail }) as const,
    });
    expect(differingPaths(unread('EACCES'), unread('EACCES'))).toEqual([]);
    expect(differingPaths(unread('EACCES'), unread('EIO'))).toEqual(['a', 'b', 'c']);
    expect(differingPaths(before, unread('EIO'))).toEqual(['a', 'b', 'c']);
  });

  it('are records, or others; hidden ones are none', () => {
    const before = tree({ [CLAIM]: claim('a'), 'sources/old.csv': '1', 'note.md': '1' });
    const after = tree({ [CLAIM]: claim('b'), 'sources/new.csv': '1', 'note.md': '2' });
    const found = changedFiles(
      [CLAIM, 'sources/old.csv', 'sources/new.csv', 'note.md', '.gitignore', 'items/.x/y.yaml'],
      before,
      after,
    );
    expect(found.records).toMatchObject([
      {
        path: CLAIM,
        place: { kind: 'claim', list: 'city', id: 'city-001' },
        before: { version: { state: 'read', value: { claimant: 'a' } }, text: claim('a') },
        after: { version: { state: 'read', value: { claimant: 'b' } } },
      },
    ]);
    expect(found.others).toEqual([
      { path: 'sources/old.csv', change: 'removed' },
      { path: 'sources/new.csv', change: 'added' },
      { path: 'note.md', change: 'changed' },
    ]);
  });

  it.each([
    ['missing', { state: 'absent' }],
    ['too-large', { state: 'unreadable', code: 'RL107', key: null, pointer: [] }],
    ['link', { state: 'unreadable', code: 'RL108', key: null, pointer: [] }],
    ['io', { state: 'unreadable', code: 'RL116', key: null, pointer: [] }],
  ] as const)('%s on one side: %j', (reason, version) => {
    const before = tree({ [CLAIM]: claim('a') });
    const after = { ...before, read: () => ({ ok: false, reason, detail: 'x' }) as const };
    const { records } = changedFiles([CLAIM], before, after);
    expect(records[0]?.after).toEqual({ version, text: null });
  });

  it.each<[Uint8Array | string | null, object, string | null]>([
    [null, { state: 'absent' }, null],
    ['RL107', { state: 'unreadable', code: 'RL107', key: null, pointer: [] }, null],
    [bytes('a: 1\n'), { state: 'read', value: { a: 1 } }, 'a: 1\n'],
    [bytes('a:   1\n'), { state: 'read', value: { a: 1 } }, 'a:   1\n'],
    [bytes('a: 1\na: 2\n'), { state: 'unreadable', code: 'RL103', key: 'a' }, 'a: 1\na: 2\n'],
    [bytes(BROKEN), { state: 'unreadable', key: null }, BROKEN],
    [
      Uint8Array.of(0xff, 0xfe),
      { state: 'unreadable', code: 'RL101', key: null, pointer: [] },
      '\ufffd\ufffd',
    ],
  ])('%j is %j', (content, version, text) => {
    expect(sideOfBytes(content)).toMatchObject({ version, text });
  });

  it('the value of a side', () => {
    expect(valueIn(sideOfBytes(bytes('a: 1\n')))).toEqual({ a: 1 });
    expect(valueIn(sideOfBytes(null))).toBeUndefined();
    expect(valueIn(sideOfBytes('RL107'))).toBeUndefined();
  });
});

describe('lines', () => {
  it.each([
    [null, 'a\nb\n', 2, 0],
    ['a\nb\n', null, 0, 2],
    [null, 'a\nb', 2, 0],
    [null, '', 0, 0],
    ['a\nb\n', 'a\nc\n', 1, 1],
    ['a\nb\n', 'a\nb\nc\nd\n', 2, 0],
    ['a\nb\nc\n', 'a\n', 0, 2],
    ['a\n', 'a\n', 0, 0],
  ])('%j → %j: %i added, %i removed', (before, after, added, removed) => {
    expect(changedLines(before, after)).toEqual({ added, removed });
  });

  it.each([
    ['the value alone', 'a: 1\nb: 2\n', 'a: 9\nb: 2\n', false],
    ['a comment too', 'a: 1 # x\nb: 2\n', 'a: 9\nb: 2\n', true],
    ['a comment that is new', 'a: 1\nb: 2\n', 'a: 9 # x\nb: 2\n', true],
    ['the order too', 'a: 1\nb: 2\nc: 3\n', 'c: 3\nb: 2\na: 9\n', true],
    ['blank lines too', 'a: 1\nb: 2\n', 'a: 9\n\nb: 2\n', true],
    ['a key that is gone', 'a: 1\nb: 2\n', 'a: 1\n', false],
  ])('%s', (_, before, after, expected) => {
    const { before: was, after: is } = record('lists/x.yaml', before, after);
    expect(isReformatted('list', before, after, valueChanges(valueIn(was), valueIn(is)))).toBe(
      expected,
    );
  });
});

describe('values', () => {
  it.each<[unknown, unknown, object[]]>([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: 1 }, { a: 2 }, [{ pointer: ['a'], before: 1, after: 2 }]],
    [{ a: 1 }, {}, [{ pointer: ['a'], before: 1, after: undefined }]],
    [{}, { a: 1 }, [{ pointer: ['a'], before: undefined, after: 1 }]],
    [{ a: { b: 1, c: 1 } }, { a: { b: 2, c: 1 } }, [{ pointer: ['a', 'b'], before: 1, after: 2 }]],
    [
      { l: [{ a: 1 }, { a: 1 }] },
      { l: [{ a: 1 }, { a: 2 }] },
      [{ pointer: ['l', 1, 'a'], before: 1, after: 2 }],
    ],
    [
      { l: [{ a: 1 }] },
      { l: [{ a: 1 }, { a: 2 }] },
      [{ pointer: ['l'], before: [{ a: 1 }], after: [{ a: 1 }, { a: 2 }] }],
    ],
    [
      { l: ['a', 'b'] },
      { l: ['a', 'c'] },
      [{ pointer: ['l'], before: ['a', 'b'], after: ['a', 'c'] }],
    ],
    [{ a: 1 }, 'text', [{ pointer: [], before: { a: 1 }, after: 'text' }]],
  ])('%j → %j', (before, after, expected) => {
    expect(valueChanges(before, after)).toEqual(expected);
  });
});

describe('two versions become one', () => {
  it.each<[unknown, unknown, unknown, unknown, unknown[]]>([
    [{ a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }, []],
    [{ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }, []],
    [{ a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }, [['a']]],
    [{ a: { b: 1 } }, { a: { b: 2 } }, { a: { b: 3 } }, { a: { b: 2 } }, [['a', 'b']]],
    [{ a: 1, b: 1 }, { b: 1 }, { a: 1, b: 2 }, { b: 2 }, []],
    [{ a: 1 }, { a: 1 }, {}, {}, []],
    [{ a: 1 }, {}, { a: 2 }, {}, [['a']]],
    [undefined, { a: 1 }, { b: 1 }, { a: 1, b: 1 }, []],
    [undefined, { a: 1 }, { a: 2 }, { a: 1 }, [['a']]],
    [{ l: [1] }, { l: [1, 2] }, { l: [1, 3] }, { l: [1, 2] }, [['l']]],
    [{ a: 1 }, { a: { b: 1 } }, { a: 2 }, { a: { b: 1 } }, [['a']]],
    [{ a: 1 }, { a: { b: 1 } }, { a: { c: 1 } }, { a: { b: 1, c: 1 } }, []],
    [undefined, undefined, { a: 1 }, undefined, [[]]],
  ])('base %j, ours %j, theirs %j: %j, contested %j', (base, ours, theirs, value, contested) => {
    expect(threeWay(base, ours, theirs, 'ours')).toEqual({ value, contested });
  });

  it('as theirs has it, where theirs is preferred', () => {
    expect(threeWay({ a: 1 }, { a: 2 }, { a: 3 }, 'theirs')).toEqual({
      value: { a: 3 },
      contested: [['a']],
    });
  });
});

describe('records', () => {
  const item = (id: string, more = ''): string => `id: ${id}\nlist: city\nname: 甲\n${more}`;

  it('what became of each, with its values and lines', () => {
    const [change] = recordChanges([record(CLAIM, claim('a'), claim('b'))]);
    expect(change).toEqual({
      act: 'transferred',
      loses: true,
      kind: 'claim',
      id: 'city-001',
      list: 'city',
      path: CLAIM,
      from: null,
      before: { item: 'city-001', claimant: 'a', decision: '认领' },
      after: { item: 'city-001', claimant: 'b', decision: '认领' },
      values: [{ pointer: ['claimant'], before: 'a', after: 'b' }],
      unreadable: { before: null, after: null },
      lines: { added: 1, removed: 1 },
      reformatted: false,
    });
  });

  it.each<[string, string | null, string | null, object]>([
    ['new', null, claim('a'), { act: 'claimed', loses: false, values: [], reformatted: false }],
    ['gone', claim('a'), null, { act: 'unclaimed', loses: true, values: [] }],
    [
      'only comments',
      claim('a'),
      `# x\n${claim('a')}`,
      { act: 'format', loses: false, reformatted: true },
    ],
    ['comments too', claim('a'), `# x\n${claim('b')}`, { act: 'transferred', reformatted: true }],
    [
      'unreadable now',
      claim('a'),
      BROKEN,
      { act: 'unreadable', loses: false, values: [], unreadable: { before: null } },
    ],
    [
      'unreadable before',
      BROKEN,
      claim('a'),
      { act: 'unreadable', loses: false, reformatted: false },
    ],
    ['unreadable, and gone', BROKEN, null, { act: 'removed', loses: true, values: [] }],
    ['unreadable, and new', null, BROKEN, { act: 'unreadable', loses: false }],
  ])('%s', (_, before, after, expected) => {
    expect(recordChanges([record(CLAIM, before, after)])).toMatchObject([expected]);
  });

  it('without texts lines are not counted, nor is it asked for comments', () => {
    const changed = record(CLAIM, claim('a'), `# x\n${claim('b')}`);
    expect(changeOf(changed, null, { texts: false })).toMatchObject({
      act: 'transferred',
      lines: { added: 0, removed: 0 },
      reformatted: false,
    });
  });

  it('that say which code is to blame', () => {
    const [change] = recordChanges([record(CLAIM, claim('a'), 'a: 1\na: 2\n')]);
    expect(change?.unreadable).toEqual({ before: null, after: 'RL103' });
    const [other] = recordChanges([record(CLAIM, 'a: 1\na: 2\n', claim('a'))]);
    expect(other?.unreadable).toEqual({ before: 'RL103', after: null });
  });

  const moves = (...records: ChangedRecord[]) =>
    recordChanges(records).map(({ act, path, from }) => `${act} ${from ?? '-'} ${path}`);

  it.each<[string, ChangedRecord[], string[]]>([
    [
      'to another list, with its id',
      [
        record('items/city/city-001.yaml', item('city-001'), null),
        record('items/zone/city-001.yaml', null, item('city-001')),
      ],
      ['moved items/city/city-001.yaml items/zone/city-001.yaml'],
    ],
    [
      'to another id, saying the same besides',
      [
        record('items/city/city-001.yaml', item('city-001'), null),
        record('items/city/city-002.yaml', null, item('city-002')),
      ],
      ['moved items/city/city-001.yaml items/city/city-002.yaml'],
    ],
    [
      'to another id, saying something else',
      [
        record('items/city/city-001.yaml', item('city-001'), null),
        record('items/city/city-002.yaml', null, item('city-002', 'x: 1\n')),
      ],
      ['removed - items/city/city-001.yaml', 'added - items/city/city-002.yaml'],
    ],
    [
      'not when two may be the one',
      [
        record('items/city/city-001.yaml', item('city-001'), null),
        record('items/city/city-002.yaml', item('city-002'), null),
        record('items/city/city-003.yaml', null, item('city-003')),
      ],
      [
        'removed - items/city/city-001.yaml',
        'removed - items/city/city-002.yaml',
        'added - items/city/city-003.yaml',
      ],
    ],
    [
      'not when the one may be two',
      [
        record('items/city/city-001.yaml', item('city-001'), null),
        record('items/city/city-002.yaml', null, item('city-002')),
        record('items/city/city-003.yaml', null, item('city-003')),
      ],
      [
        'removed - items/city/city-001.yaml',
        'added - items/city/city-002.yaml',
        'added - items/city/city-003.yaml',
      ],
    ],
    [
      'the claim of one body to its own folder',
      [
        record('claims/city/city-001.yaml', claim('a'), null),
        record('claims/city/a/city-001.yaml', null, claim('a')),
      ],
      ['moved claims/city/city-001.yaml claims/city/a/city-001.yaml'],
    ],
    [
      'not the claim of one body to that of another',
      [
        record('claims/city/a/city-001.yaml', claim('a'), null),
        record('claims/city/b/city-001.yaml', null, claim('b')),
      ],
      ['unclaimed - claims/city/a/city-001.yaml', 'claimed - claims/city/b/city-001.yaml'],
    ],
    [
      'but where it says from whom it comes',
      [
        record('claims/city/a/city-001.yaml', claim('a'), null),
        record('claims/city/b/city-001.yaml', null, claim('b', '认领', 'transfer:\n  from: a\n')),
      ],
      ['transferred claims/city/a/city-001.yaml claims/city/b/city-001.yaml'],
    ],
    [
      'the service of one body',
      [
        record('services/city/city-001.yaml', 'item: city-001\nprovider: a\n', null),
        record('services/city/a/city-001.yaml', null, 'item: city-001\nprovider: a\n'),
      ],
      ['moved services/city/city-001.yaml services/city/a/city-001.yaml'],
    ],
    [
      'not the service of another',
      [
        record('services/city/a/city-001.yaml', 'item: city-001\nprovider: a\n', null),
        record('services/city/b/city-001.yaml', null, 'item: city-001\nprovider: b\n'),
      ],
      ['removed - services/city/a/city-001.yaml', 'added - services/city/b/city-001.yaml'],
    ],
    [
      'and changed on the way',
      [
        record('items/city/city-001.yaml', item('city-001'), null),
        record('items/zone/city-001.yaml', null, item('city-001', 'x: 1\n')),
      ],
      ['moved items/city/city-001.yaml items/zone/city-001.yaml'],
    ],
    [
      'not what cannot be read',
      [
        record('items/city/city-001.yaml', BROKEN, null),
        record('items/zone/city-001.yaml', null, BROKEN),
      ],
      ['removed - items/city/city-001.yaml', 'unreadable - items/zone/city-001.yaml'],
    ],
  ])('move %s', (_, records, expected) => {
    expect(moves(...records)).toEqual(expected);
  });

  it('a move that changes the line of the schema alone is no reformatting', () => {
    const schema = (depth: string): string =>
      `# yaml-language-server: $schema=${depth}schemas/item.schema.json\n${item('city-001')}`;
    const moved = (after: string) =>
      recordChanges([
        record('items/city/city-001.yaml', schema('../../'), null),
        record('items/zone/city-001.yaml', null, after),
      ]);
    expect(moved(schema('../../../'))).toMatchObject([{ act: 'moved', reformatted: false }]);
    expect(moved(`${schema('../../../')}# x\n`)).toMatchObject([
      { act: 'moved', reformatted: true },
    ]);
  });
});

describe('claims on other branches', () => {
  const here = (...records: ChangedRecord[]): Work<string> => ({ branch: null, records });
  const there = (branch: string, ...records: ChangedRecord[]): Work<string> => ({
    branch,
    records,
  });
  const came = (path: string, text: string | null): ChangedRecord => record(path, null, text);
  const told = (...works: Work<string>[]) =>
    incomingClaims(works).map(
      ({ item, contradiction, works: all }) =>
        `${item} ${contradiction ?? '-'}: ${all
          .map(
            (one) =>
              `${one.branch ?? 'here'} ${one.act} ${one.claimant ?? '?'} ${one.decision ?? '?'}`,
          )
          .join(', ')}`,
    );

  it('contradict what is here, or each other, or nobody', () => {
    const claimOf = (id: string, body: string): ChangedRecord =>
      came(`claims/city/${id}.yaml`, claim(body).replace('city-001', id));
    expect(
      told(
        here(claimOf('city-003', 'a'), claimOf('city-004', 'a')),
        there('x', claimOf('city-001', 'b'), claimOf('city-002', 'b'), claimOf('city-003', 'b')),
        there('y', claimOf('city-002', 'c'), claimOf('city-001', 'b')),
      ),
    ).toEqual([
      'city-003 here: here claimed a 认领, x claimed b 认领',
      'city-002 there: x claimed b 认领, y claimed c 认领',
      'city-001 -: x claimed b 认领, y claimed b 认领',
    ]);
  });

  it('another decision contradicts too', () => {
    expect(
      told(here(came(CLAIM, claim('a'))), there('x', came(CLAIM, claim('a', '不承接')))),
    ).toEqual(['city-001 here: here claimed a 认领, x declined a 不承接']);
  });

  it.each<[string, ChangedRecord, string[]]>([
    ['only its form', record(CLAIM, claim('a'), `# x\n${claim('a')}`), []],
    ['no claim', record('items/city/city-001.yaml', null, 'id: city-001\n'), []],
    ['gone', record(CLAIM, claim('a'), null), ['city-001 -: x unclaimed a ?']],
    ['unreadable', record(CLAIM, claim('a'), BROKEN), ['city-001 -: x unreadable ? ?']],
    ['unreadable, and gone', record(CLAIM, BROKEN, null), ['city-001 -: x removed ? ?']],
    ['readable again', record(CLAIM, BROKEN, claim('a')), ['city-001 -: x claimed a 认领']],
  ])('%s', (_, one, expected) => {
    expect(told(there('x', one))).toEqual(expected);
  });
});

describe('who keeps a claim that two changed', () => {
  const conflicted = (ours: string | null, theirs: string | null) => {
    const one = record(CLAIM, ours, theirs);
    return { ...one, base: sideOfBytes(null), ours: one.before, theirs: one.after };
  };
  const nobody = { state: 'nobody' } as const;
  const held = (body: string) => ({ state: 'held', body }) as const;

  it.each([
    [
      'the same body',
      claim('a'),
      claim('a', '退回'),
      nobody,
      [],
      { rule: 'same-body', side: null, body: 'a' },
    ],
    [
      'who was first',
      claim('a'),
      claim('b'),
      held('a'),
      ['b'],
      { rule: 'first-on-main', side: 'ours', body: 'a' },
    ],
    [
      'who was first there',
      claim('a'),
      claim('b'),
      held('b'),
      [],
      { rule: 'first-on-main', side: 'theirs', body: 'b' },
    ],
    ['neither was first', claim('a'), claim('b'), held('c'), ['a'], { rule: 'none' }],
    [
      'nobody was, one is competent',
      claim('a'),
      claim('b'),
      nobody,
      ['b'],
      { rule: 'competent', side: 'theirs', body: 'b' },
    ],
    [
      'nobody was, both are competent',
      claim('a'),
      claim('b'),
      nobody,
      ['a', 'b'],
      { rule: 'none', side: null, body: null },
    ],
    ['nobody was, none is competent', claim('a'), claim('b'), nobody, [], { rule: 'none' }],
    [
      'it is not known who was',
      claim('a'),
      claim('b'),
      { state: 'unknown' } as const,
      ['a'],
      { rule: 'unknown', side: null, body: null },
    ],
    ['it is not known who is competent', claim('a'), claim('b'), nobody, null, { rule: 'unknown' }],
    ['one side is gone', claim('a'), null, nobody, ['a'], { rule: 'competent', side: 'ours' }],
    ['both are gone', null, null, nobody, [], { rule: 'none' }],
  ])('%s', (_, ours, theirs, onMain, competent, expected) => {
    expect(whoKeeps(conflicted(ours, theirs), { onMain, competent })).toMatchObject(expected);
  });

  it('the sides on which it is a body’s', () => {
    expect(sidesOf(conflicted(claim('a'), claim('b')), 'b')).toEqual(['theirs']);
    expect(sidesOf(conflicted(claim('a'), claim('a')), 'a')).toEqual(['ours', 'theirs']);
    expect(sidesOf(conflicted(claim('a'), null), 'b')).toEqual([]);
  });
});
