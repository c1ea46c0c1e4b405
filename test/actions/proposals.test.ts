/** What differs between what was shown and what is now; how grave a refusal is; the source of a list. */
import { describe, expect, it } from 'vitest';
import { claimChanges } from '../../src/actions/claim-changes.ts';
import {
  type Difference,
  differences,
  editOf,
  type Proposal,
  type RefusedMatter,
} from '../../src/actions/proposal.ts';
import { recordSource } from '../../src/actions/record-source.ts';
import { type AnyRefusal, isOfFiles, refusedMatter, weightOf } from '../../src/actions/weights.ts';
import type { ItemList } from '../../src/model/generated/records.ts';
import { makeClaim, makeItem } from '../support/catalogue-builder.ts';

const refusal = (about: string, kind = 'taken'): RefusedMatter => ({
  about,
  weight: 'refused',
  reason: { kind },
});
type Write = Proposal<null>['writes'][number];
const write = (path: string, after: Write['after'], before: Write['before'] = null): Write => ({
  path,
  before,
  after,
});
const proposal = (writes: Write[], refusals: RefusedMatter[] = []): Proposal<null> => ({
  writes,
  refusals,
  result: null,
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what differs', () => {
  it.each<[string, Proposal<null>, Proposal<null>, Difference[]]>([
    [
      'nothing',
      proposal([write('a', '1')], [refusal('x')]),
      proposal([write('a', '1')], [refusal('x')]),
      [],
    ],
    [
      'a refusal more',
      proposal([]),
      proposal([], [refusal('x')]),
      [{ kind: 'refused-now', refusal: refusal('x') }],
    ],
    [
      'a refusal less',
      proposal([], [refusal('x')]),
      proposal([]),
      [{ kind: 'refused-no-more', about: 'x' }],
    ],
    [
      'refused for another reason: said once',
      proposal([], [refusal('x')]),
      proposal([], [refusal('x', 'gone')]),
      [{ kind: 'refused-now', refusal: refusal('x', 'gone') }],
    ],
    [
      'a file more',
      proposal([]),
      proposal([write('a', '1')]),
      [{ kind: 'written-now', path: 'a' }],
    ],
    [
      'a file less',
      proposal([write('a', '1')]),
      proposal([]),
      [{ kind: 'written-no-more', path: 'a' }],
    ],
    [
      'another text after',
      proposal([write('a', '1')]),
      proposal([write('a', '2')]),
      [{ kind: 'written-otherwise', path: 'a' }],
    ],
    [
      'another text before',
      proposal([write('a', '1', '0')]),
      proposal([write('a', '1', '9')]),
      [{ kind: 'written-otherwise', path: 'a' }],
    ],
    [
      'there now, and was not',
      proposal([write('a', '1')]),
      proposal([write('a', '1', '')]),
      [{ kind: 'written-otherwise', path: 'a' }],
    ],
    [
      'gone now, and was there',
      proposal([write('a', '1', '')]),
      proposal([write('a', '1')]),
      [{ kind: 'written-otherwise', path: 'a' }],
    ],
    [
      'bytes and text that are the same',
      proposal([write('a', '一')]),
      proposal([write('a', bytes('一'))]),
      [],
    ],
    [
      'the same again in another order',
      proposal([write('a', '1'), write('b', '2')], [refusal('x'), refusal('y')]),
      proposal([write('b', '2'), write('a', '1')], [refusal('y'), refusal('x')]),
      [],
    ],
  ])('%s', (_, shown, now, expected) => {
    expect(differences(shown, now)).toEqual(expected);
  });

  it('is all of it, refusals first', () => {
    const found = differences(
      proposal([write('a', '1'), write('b', '1')], [refusal('x')]),
      proposal([write('b', '2'), write('c', '1')], [refusal('y')]),
    );
    expect(found.map((one) => ('path' in one ? `${one.kind} ${one.path}` : one.kind))).toEqual([
      'refused-now',
      'refused-no-more',
      'written-otherwise b',
      'written-now c',
      'written-no-more a',
    ]);
  });
});

describe('an edit', () => {
  it('is written, changes nothing, or cannot be made', () => {
    const made = write('a', '1', '0') as { path: string; before: string; after: string };
    expect(editOf({ ok: true, write: made })).toEqual({ ok: true, value: made });
    expect(editOf({ ok: true, write: null })).toEqual({ ok: true, value: null });
    expect(editOf({ ok: false, path: 'a', problem: 'unreadable' })).toEqual({
      ok: false,
      refusal: { kind: 'cannot-edit', path: 'a', problem: 'unreadable' },
    });
  });
});

describe('how grave a refusal is', () => {
  it.each<[string, AnyRefusal['kind'][]]>([
    ['unreadable', ['unreadable']],
    ['nothing', ['unknown-code']],
    [
      'usage',
      [
        'no-items',
        'several-authorities',
        'several-claimants',
        'term-backwards',
        'term-over',
        'future',
        'before-signing',
        'no-party',
        'one-party',
        'twice',
        'part-not-named',
        'form',
      ],
    ],
    [
      'refused',
      [
        'decided-by-other',
        'body-kind',
        'item-withdrawn',
        'gone',
        'cannot-edit',
        'not-claimed',
        'id-taken',
      ],
    ],
  ])('%s: %j', (weight, kinds) => {
    for (const kind of kinds) expect(weightOf({ kind } as AnyRefusal)).toBe(weight);
  });

  it('stands with what it is about', () => {
    const reason = { kind: 'one-party' } as const;
    expect(refusedMatter('city-001', reason)).toEqual({
      about: 'city-001',
      weight: 'usage',
      reason,
    });
  });

  it.each([
    [{ kind: 'unreadable' }, true],
    [{ kind: 'gone' }, true],
    [{ kind: 'cannot-edit' }, true],
    [{ kind: 'one-party' }, false],
    [{}, false],
    [null, false],
    ['unreadable', false],
  ])('%j lies in the files: %s', (reason, expected) => {
    expect(isOfFiles(reason)).toBe(expected);
  });
});

describe('the table a list comes from', () => {
  const list = (source?: ItemList['source']): ItemList =>
    ({ id: 'city', title: '目录', ...(source && { source }) }) as ItemList;
  const file = { path: 'sources/city.xlsx', sha256: 'new' };

  it.each<[string, ItemList['source'] | undefined, string | null, object[]]>([
    [
      'a list without a source',
      undefined,
      'order',
      [{ pointer: ['source'], value: { document: 'order', files: [file] } }],
    ],
    ['a list without a source or document', undefined, null, []],
    [
      'a source without files',
      { document: 'order' },
      null,
      [{ pointer: ['source', 'files'], value: [file] }],
    ],
    [
      'another file',
      { document: 'order', files: [{ path: 'sources/a.csv', sha256: 'a' }] },
      null,
      [{ pointer: ['source', 'files'], value: [{ path: 'sources/a.csv', sha256: 'a' }, file] }],
    ],
    [
      'the same file, changed',
      {
        document: 'order',
        files: [
          { path: 'sources/a.csv', sha256: 'a' },
          { path: file.path, sha256: 'old' },
        ],
      },
      null,
      [{ pointer: ['source', 'files', 1, 'sha256'], value: 'new' }],
    ],
    ['the same file', { document: 'order', files: [file] }, null, []],
  ])('%s', (_, source, document, expected) => {
    expect(recordSource(list(source), file, document)).toEqual(expected);
  });
});

describe('what changes in the record of a claim', () => {
  it('is everything that is decided; what is no longer said goes, the note stays', () => {
    const item = makeItem('city', 1);
    const before = {
      ...makeClaim(item, 'a', { decision: '退回', reason: '另行安排', cooperating: ['c'] }),
      note: '备注',
    };
    const after = makeClaim(item, 'b', {
      transfer: { from: 'a', date: '2020-08-20', reason: '划转' },
    });
    expect(claimChanges(before, after)).toEqual([
      { pointer: ['claimant'], value: 'b' },
      { pointer: ['decision'], value: '认领' },
      { pointer: ['date'], value: after.date },
      { pointer: ['clerk'], value: after.clerk },
      { pointer: ['reason'], remove: true },
      { pointer: ['cooperating'], remove: true },
      { pointer: ['transfer'], value: after.transfer },
      { pointer: ['stamp'], value: after.stamp },
    ]);
  });
});
