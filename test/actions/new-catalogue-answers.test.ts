import { describe, expect, it } from 'vitest';
import { answerProblem, type TypedQuestion } from '../../src/actions/new-catalogue-answers.ts';

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
