/** What a record in conflict becomes, and its text. */
import { describe, expect, it } from 'vitest';
import { resolve, resolvedText } from '../../src/actions/resolve.ts';
import { type ConflictedRecord, sideOfBytes } from '../../src/compare/changed-files.ts';
import { pathOf, type Place } from '../../src/files/layout.ts';

const PLACE: Place = { kind: 'claim', id: 'city-003', list: 'city', organization: null };

const CONTEXT = {
  names: { ours: 'mine', theirs: 'origin/other' },
  bodyName: (id: string): string => `“${id}”`,
};

/** Texts of the sides; null: not there. */
function record(base: string | null, ours: string | null, theirs: string | null): ConflictedRecord {
  const side = (text: string | null) => sideOfBytes(text === null ? null : Buffer.from(text));
  return {
    path: pathOf(PLACE),
    place: PLACE,
    base: side(base),
    ours: side(ours),
    theirs: side(theirs),
  };
}

function claim(body: string, more = ''): string {
  return `item: city-003\nclaimant: ${body}\ndecision: 认领\ndate: "2020-08-12"\n${more}`;
}

describe('resolve', () => {
  it('says in the record who gave way, after what it said before', () => {
    const conflict = record(null, claim('a', 'note: 已沟通\n'), claim('b'));
    expect(resolve(conflict, 'ours', CONTEXT)).toEqual({
      kind: 'value',
      from: 'ours',
      value: {
        item: 'city-003',
        claimant: 'a',
        decision: '认领',
        date: '2020-08-12',
        note: '已沟通；合并时有冲突：“b”（b）也曾认领（2020-08-12，origin/other）',
      },
    });
    expect(resolve(conflict, 'theirs', CONTEXT)).toMatchObject({
      value: { claimant: 'b', note: '合并时有冲突：“a”（a）也曾认领（2020-08-12，mine）' },
    });
  });

  it('says nothing of a side that has no record', () => {
    expect(resolve(record(claim('a'), claim('b'), null), 'ours', CONTEXT)).toMatchObject({
      value: { claimant: 'b' },
    });
    expect(resolve(record(claim('a'), claim('b'), null), 'ours', CONTEXT)).not.toHaveProperty(
      'value.note',
    );
  });

  it('deletes what the chosen side has deleted', () => {
    expect(resolve(record(claim('a'), null, claim('a')), 'ours', CONTEXT)).toEqual({
      kind: 'deleted',
    });
  });

  it('without a choice puts together one body’s record, and asks for what both changed', () => {
    const apart = record(claim('a'), claim('a', 'clerk: x\n'), claim('a', 'note: y\n'));
    expect(resolve(apart, null, CONTEXT)).toMatchObject({
      kind: 'value',
      value: { clerk: 'x', note: 'y' },
    });
    const both = record(claim('a'), claim('a', 'note: 甲\n'), claim('a', 'note: y\n'));
    expect(resolve(both, null, CONTEXT)).toEqual({ kind: 'contested', fields: [['note']] });
    expect(resolve(both, 'theirs', CONTEXT)).toMatchObject({ value: { note: 'y' } });
  });

  it('without a choice decides neither between bodies nor for a deletion', () => {
    expect(resolve(record(null, claim('a'), claim('b')), null, CONTEXT)).toEqual({
      kind: 'contested',
      fields: [['claimant']],
    });
    expect(resolve(record('a: 1\n', 'a: 2\n', null), null, CONTEXT)).toEqual({
      kind: 'contested',
      fields: [[]],
    });
  });

  it('takes no side that cannot be read, nor puts one together with the other', () => {
    const broken = record(null, '<<<<<<< a\n', claim('b'));
    expect(resolve(broken, 'ours', CONTEXT)).toEqual({ kind: 'unreadable' });
    expect(resolve(broken, null, CONTEXT)).toEqual({ kind: 'unreadable' });
    expect(resolve(broken, 'theirs', CONTEXT)).toMatchObject({ kind: 'value', from: 'theirs' });
  });
});

describe('the text', () => {
  it('is that of the chosen side, comments and all, as far as its values stay', () => {
    const theirs = claim('b', '# 已与市发改委沟通\nnote: 甲\n');
    const text = resolvedText(
      record(null, claim('a'), theirs),
      { item: 'city-003', claimant: 'b', decision: '认领', date: '2020-08-12', note: '乙' },
      'theirs',
    );
    expect(text).toBe(theirs.replace('note: 甲', 'note: 乙'));
  });

  it('is written anew where the chosen side has none that can be edited', () => {
    const text = resolvedText(
      record(null, null, claim('b')),
      { item: 'city-003', claimant: 'a', decision: '认领' },
      'ours',
    );
    expect(text).toContain('item: city-003\nclaimant: a\ndecision: 认领\n');
    expect(text).toMatch(/^# yaml-language-server/u);
  });
});
