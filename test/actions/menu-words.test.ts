/** Answers of the menu → the words of a command. */
import { describe, expect, it } from 'vitest';
import { type Answers, MENU_TASKS, type Question } from '../../src/actions/menu-words.ts';
import type { MenuTask } from '../../src/text/asking-texts.ts';

/** Answers as given, and what was asked for them. */
function answering(given: Partial<Record<Question, string>>) {
  const asked: { questions: readonly Question[]; mayBeEmpty: readonly Question[] }[] = [];
  const answers: Answers = (questions, mayBeEmpty = []) => {
    asked.push({ questions, mayBeEmpty });
    return Promise.resolve(questions.map((question) => given[question] ?? ''));
  };
  return { answers, asked };
}

const broken: Answers = () => Promise.resolve(null);

describe('what the answers come to', () => {
  it.each<[MenuTask, Partial<Record<Question, string>>, string[]]>([
    ['status', {}, ['status']],
    ['unclaimed', {}, ['unclaimed']],
    ['unclaimed', { field: '教育' }, ['unclaimed', '--field', '教育']],
    [
      'claim',
      { items: 'city-001  city-002', body: 'jn-drc' },
      ['claim', 'city-001', 'city-002', '--org', 'jn-drc'],
    ],
    ['claim', { items: 'city-001' }, ['claim', 'city-001']],
    [
      'decline',
      { items: 'city-001', body: 'jn-drc', reason: '不属 本局' },
      ['decline', 'city-001', '--org', 'jn-drc', '--reason', '不属 本局'],
    ],
    ['release', { items: '1 2', reason: '移交' }, ['release', '1', '2', '--reason', '移交']],
    [
      'transfer',
      { items: '1  2', holder: '甲局', receiver: '乙局', transferReason: '分工 调整' },
      ['transfer', '1', '2', '--from', '甲局', '--to', '乙局', '--reason', '分工 调整'],
    ],
    ['search', { query: '核准  项目' }, ['search', '核准', '项目']],
    ['validate', {}, ['validate']],
    ['totals', {}, ['totals']],
    ['init', {}, ['init']],
    ['help', {}, ['--help']],
  ])('%s %j', async (task, given, words) => {
    expect(await MENU_TASKS[task](answering(given).answers)).toEqual(words);
  });

  it.each<[MenuTask, Question[], Question[]]>([
    ['unclaimed', ['field'], ['field']],
    ['claim', ['items', 'body'], ['body']],
    ['decline', ['items', 'body', 'reason'], ['body']],
    ['transfer', ['items', 'holder', 'receiver', 'transferReason'], []],
    ['search', ['query'], []],
  ])('%s asks for %j, of which %j may be empty', async (task, questions, mayBeEmpty) => {
    const { answers, asked } = answering({});
    await MENU_TASKS[task](answers);
    expect(asked).toEqual([{ questions, mayBeEmpty }]);
  });

  it.each<MenuTask>(['unclaimed', 'claim', 'decline', 'release', 'transfer', 'search'])(
    '%s is no command where the answers are broken off',
    async (task) => {
      expect(await MENU_TASKS[task](broken)).toBeNull();
    },
  );
});
