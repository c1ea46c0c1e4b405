import { describe, expect, it } from 'vitest';
import type { ValueWords } from '../../../src/actions/service/read-value.ts';
import {
  assignAll,
  namesByInitials,
  readSetWords,
} from '../../../src/actions/service/set-words.ts';
import type { Service } from '../../../src/model/generated/records.ts';

const read = (...words: string[]) => readSetWords(words, null, true);

function wantedBy(unit: string | null, ...words: string[]) {
  const set = readSetWords(words, unit, true);
  if (!set.ok) throw new Error(set.problem.kind);
  return set.words.wanted;
}

describe('the words of service set', () => {
  it.each([
    [['city-013', 'visits', '1'], ['city-013'], [['visits', ['1']]]],
    [['1', '2', '到现场次数', '1'], ['1', '2'], [['到现场次数', ['1']]]],
    [
      ['city-001..city-003', 'city-007', 'note', 'a', 'b'],
      ['city-001..city-003', 'city-007'],
      [['note', ['a', 'b']]],
    ],
    [
      ['city-013', 'note=a=b', 'visits＝1'],
      ['city-013'],
      [
        ['note', ['a=b']],
        ['visits', ['1']],
      ],
    ],
    [['city-013', 'materials=甲', 'materials=乙'], ['city-013'], [['materials', ['甲', '乙']]]],
  ])('%j', (words, items, wanted) => {
    const set = read(...words);
    expect(set).toMatchObject({ ok: true, words: { items } });
    if (!set.ok) return;
    expect(set.words.wanted.map(({ name, words: values }) => [name, values])).toEqual(wanted);
  });

  it.each([
    [['city-013'], { kind: 'no-field' }],
    [['city-013', 'visits'], { kind: 'no-value-for', field: 'visits' }],
    [['city-013', 'visits=1', 'note= '], { kind: 'no-value-for', field: 'note' }],
    [['city-013', 'visits=1', 'note'], { kind: 'no-value-for', field: 'note' }],
    [['city-013', 'visit', '1'], { kind: 'unknown-field', near: 'visits' }],
    [['city-013', '日期', '2020-09-01'], { kind: 'which-field', name: '日期' }],
  ])('refuses %j', (words, problem) => {
    expect(read(...words)).toMatchObject({ ok: false, problem });
  });

  it('need no field where only the record is to be there', () => {
    expect(readSetWords(['city-013'], null, false)).toMatchObject({ ok: true });
  });

  it('leave the unit to those of several pairs that can have one', () => {
    const units = wantedBy('工作日', 'city-013', 'promised-days=5', 'visits=1');
    expect(units.map(({ unit }) => unit)).toEqual(['工作日', null]);
    expect(wantedBy('工作日', 'city-013', 'visits=1')[0]?.unit).toBe('工作日');
  });

  it('ask for pinyin only where a body may be named by it', () => {
    expect(namesByInitials(wantedBy(null, 'city-013', '监管', 'sjyj'))).toBe(true);
    expect(namesByInitials(wantedBy(null, 'city-013', '监管', 'lj-drc'))).toBe(false);
    expect(namesByInitials(wantedBy(null, 'city-013', 'note', 'sjyj'))).toBe(false);
  });
});

describe('what is an item among the words', () => {
  it.each([
    // The first always is, whatever it looks like.
    [['教育局的事', 'visits', '1'], ['教育局的事'], ['visits']],
    [['city-013', '2', 'visits', '1'], ['city-013', '2'], ['visits']],
    [['city-013', 'visits', '2'], ['city-013'], ['visits']],
    [['visits=1'], [], ['visits']],
    [['city-013'], ['city-013'], []],
    [[], [], []],
  ])('%j', (words, items, fields) => {
    const set = readSetWords(words, null, false);
    expect(set).toMatchObject({ ok: true, words: { items } });
    if (set.ok) expect(set.words.wanted.map(({ name }) => name)).toEqual(fields);
  });

  it('ends where a field is named, known or not', () => {
    expect(read('city-013', 'nothing-such', '1')).toMatchObject({
      ok: false,
      problem: { kind: 'unknown-field', name: 'nothing-such', near: null },
    });
  });

  it('a pair may be of more than one line, and begins with a name', () => {
    expect(wantedBy(null, 'city-013', 'note=甲\n乙')).toEqual([
      { name: 'note', words: ['甲\n乙'], unit: null },
    ]);
    expect(read('city-013', '=1', 'x')).toMatchObject({ problem: { kind: 'unknown-field' } });
  });

  it('a unit goes with the one field, and with a pair that is alone', () => {
    expect(wantedBy('日', 'city-013', 'promised-days', '5')).toEqual([
      { name: 'promised-days', words: ['5'], unit: '日' },
    ]);
    expect(wantedBy('日', 'city-013', 'streamlining.steps=6..4', 'hall=是', 'note=甲')).toEqual([
      { name: 'streamlining.steps', words: ['6..4'], unit: null },
      { name: 'hall', words: ['是'], unit: null },
      { name: 'note', words: ['甲'], unit: null },
    ]);
    const days = wantedBy('日', 'city-013', 'streamlining.days=6..4', 'promised-days=3');
    expect(days.map(({ unit }) => unit)).toEqual(['日', '日']);
  });
});

describe('all that is wanted, in a record', () => {
  const NO_WORDS: ValueWords = {
    body: (word) => ({ kind: 'none', what: 'body', word, near: [], known: [] }),
    day: (word) => ({ kind: 'senseless', word, sense: { what: 'day', why: 'form' } }),
  };
  const wanted = (name: string, ...words: string[]) => ({ name, words, unit: null });

  it('what can be set, and beside it what cannot', () => {
    const all = [wanted('visits', '2'), wanted('visits', '二'), wanted('note', '甲')];
    expect(assignAll(all, null, NO_WORDS)).toMatchObject({
      assignments: [
        { pointer: ['visits'], value: 2 },
        { pointer: ['note'], value: '甲' },
      ],
      troubles: [
        { problem: { kind: 'value', problem: { kind: 'not-a-number', text: '二' } }, column: null },
      ],
    });
  });

  it.each<[string, unknown, boolean]>([
    ['of the record', { promised_days: { value: 5, unit: '工作日' } }, true],
    ['of a record without the field', { visits: 1 }, false],
    ['of a record whose field has another form', { promised_days: 5 }, false],
    ['of a record whose unit is no text', { promised_days: { unit: 5 } }, false],
    ['of no record', null, false],
  ])('the unit is that %s', (_, existing, known) => {
    const all = [wanted('promised-days', '3')];
    expect(assignAll(all, existing as Service | null, NO_WORDS)).toMatchObject(
      known
        ? {
            assignments: [
              { pointer: ['promised_days', 'value'], value: 3 },
              { pointer: ['promised_days', 'unit'], value: '工作日' },
            ],
            troubles: [],
          }
        : { assignments: [], troubles: [{ problem: { kind: 'unit-missing' }, column: null }] },
    );
  });
});
