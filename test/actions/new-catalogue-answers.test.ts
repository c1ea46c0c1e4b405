import { describe, expect, it } from 'vitest';
import {
  answerProblem,
  inOne,
  isNumberOfDays,
  type TypedQuestion,
} from '../../src/actions/new-catalogue-answers.ts';
import { BODY_KINDS } from '../../src/model/body-nature.ts';

describe('an answer to a question of init', () => {
  it.each<[TypedQuestion, string, string | null]>([
    ['title', '', 'empty'],
    ['title', '甲|乙', null],
    ['document', '甲｜乙', 'bar'],
    ['number', '', null],
    ['published', '2020-02-30', 'no-day'],
    ['published', '2020-07-10', null],
    ['days', '0', 'no-days'],
    ['days', '60', null],
    ['listId', 'City', 'no-id'],
    ['listId', 'city', 'same-id'],
    ['listId', 'zone', null],
    ['claimants', '市级部门、别的', 'no-kind'],
    ['claimants', '市级部门', null],
    ['types', '行政许可=85，处分=1', 'no-type-count'],
    ['types', '行政许可：85', null],
  ])('%s “%s”: %s', (question, answer, kind) => {
    expect(answerProblem(question, answer, new Set(['city']))?.kind ?? null).toBe(kind);
  });
});

describe('what is wrong with an answer', () => {
  const problem = (question: TypedQuestion, answer: string) =>
    answerProblem(question, answer, new Set(['city']));

  it.each<[TypedQuestion, string | null]>([
    ['document', 'empty'],
    ['listId', 'empty'],
    ['listTitle', 'empty'],
    ['claimants', 'empty'],
    ['types', 'empty'],
    ['published', null],
    ['days', null],
  ])('%s left empty: %s', (question, kind) => {
    expect(problem(question, '')).toEqual(kind === null ? null : { kind });
  });

  it.each<TypedQuestion>(['number', 'published', 'days', 'listId', 'claimants', 'types'])(
    '%s: a bar would divide it, before anything else is said of it',
    (question) => {
      expect(problem(question, 'x|y')).toEqual({ kind: 'bar' });
    },
  );

  it.each<TypedQuestion>(['number', 'document', 'listTitle'])('%s is any text', (question) => {
    expect(problem(question, '甲 0 city')).toBeNull();
  });

  it('names the word that is wrong, without the space around it', () => {
    expect(problem('listId', 'city')).toEqual({ kind: 'same-id', id: 'city' });
    expect(problem('claimants', '市级部门， 别的 ')).toEqual({
      kind: 'no-kind',
      word: '别的',
      kinds: BODY_KINDS,
    });
    expect(problem('types', '行政许可=8, 处分=1')).toEqual({
      kind: 'no-type-count',
      word: '处分=1',
    });
  });

  it('several kinds of bodies, however they are divided', () => {
    for (const text of ['市级部门,区县部门', '市级部门， 区县部门', '市级部门、区县部门']) {
      expect(problem('claimants', text)).toBeNull();
    }
  });

  it.each([
    ['行政许可=85,行政处罚=2', true],
    ['行政许可 ： 85', true],
    ['行政许可＝8', true],
    ['行政许可:8', true],
    ['行政许可', false],
    ['行政许可=', false],
    ['行政许可=八', false],
    ['行政许可=8x', false],
    ['=8', false],
  ])('%s says how many of a type: %s', (text, good) => {
    expect(problem('types', text) === null).toBe(good);
  });

  it.each([
    ['1', true],
    ['60', true],
    ['9999', true],
    ['10000', false],
    ['0', false],
    ['06', false],
    ['-1', false],
    ['60日', false],
    ['约60', false],
    ['', false],
  ])('“%s” is a number of days: %s', (text, good) => {
    expect(isNumberOfDays(text)).toBe(good);
    if (text !== '') expect(problem('days', text) === null).toBe(good);
  });

  it('several are put together as the options take them apart', () => {
    expect(inOne(['甲', '', '丙'])).toBe('甲||丙');
  });
});
