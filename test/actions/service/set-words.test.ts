import { describe, expect, it } from 'vitest';
import { namesByInitials, readSetWords } from '../../../src/actions/service/set-words.ts';

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
