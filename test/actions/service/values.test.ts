/** What a person writes for a value of each form, and what it becomes. */
import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/actions/service/assignment.ts';
import { fieldNamed } from '../../../src/actions/service/field-names.ts';
import {
  isClearing,
  readValue,
  type ValueProblem,
  type ValueWords,
} from '../../../src/actions/service/read-value.ts';
import type { CalendarDate } from '../../../src/model/dates.ts';
import type { FieldForm } from '../../../src/reports/service/fields.ts';
import { dayMeant } from '../../../src/words/days.ts';

const IDS: Readonly<Record<string, string>> = { 市教育局: 'lj-education', 市发改委: 'lj-drc' };

/** What words mean is another room's: here two bodies, and its days. */
const MEANT: ValueWords = {
  body: (word) => {
    const id = IDS[word] ?? (Object.values(IDS).includes(word) ? word : undefined);
    return id === undefined
      ? { kind: 'none', what: 'body', word, near: [], known: [] }
      : { kind: 'found', value: { id } };
  },
  day: (word) => dayMeant(word, () => '2020-08-20' as CalendarDate),
};
const UNITS = ['日', '工作日'];
const METHODS = ['双随机、一公开', '信用监管'];

const problem = (kind: ValueProblem['kind'], more: object = {}) => ({ problem: { kind, ...more } });

describe('a value', () => {
  it.each<[FieldForm, string[], unknown]>([
    [{ kind: 'text' }, [' 一楼 '], '一楼'],
    [{ kind: 'text' }, ['一楼', '大厅'], '一楼 大厅'],
    [{ kind: 'text' }, ['', ' '], problem('no-value')],
    [{ kind: 'text' }, [], problem('no-value')],
    [{ kind: 'number' }, ['12'], 12],
    [{ kind: 'number' }, ['１２ 次'], 12],
    [{ kind: 'number' }, ['3个'], 3],
    [{ kind: 'number' }, ['3份'], 3],
    [{ kind: 'number' }, ['20元'], 20],
    [{ kind: 'number' }, ['5天'], 5],
    [{ kind: 'number' }, ['4步'], 4],
    [{ kind: 'number' }, ['4环节'], 4],
    [{ kind: 'number' }, ['次3'], problem('not-a-number', { text: '次3' })],
    [{ kind: 'number' }, ['3次半'], problem('not-a-number')],
    [{ kind: 'number' }, ['1.5'], problem('not-a-number')],
    [{ kind: 'number' }, ['1234567890'], problem('not-a-number')],
    [{ kind: 'number' }, ['1', '2'], problem('several-values', { text: '1 2' })],
    [{ kind: 'date' }, ['2020-9-1'], '2020-09-01'],
    [{ kind: 'date' }, ['2020.12.31'], '2020-12-31'],
    [{ kind: 'date' }, ['2020年9月1日'], '2020-09-01'],
    [{ kind: 'date' }, ['2020年9月1'], '2020-09-01'],
    [{ kind: 'date' }, ['2020-9-31'], problem('word')],
    [{ kind: 'date' }, ['12020-9-1'], problem('word')],
    [{ kind: 'date' }, ['2020-9-1x'], problem('word')],
    [{ kind: 'date' }, ['九月'], problem('word')],
    [{ kind: 'yes-no' }, ['是'], true],
    [{ kind: 'yes-no' }, ['Ｙ'], true],
    [{ kind: 'yes-no' }, ['否'], false],
    [{ kind: 'yes-no' }, ['No'], false],
    [{ kind: 'yes-no' }, ['也许'], problem('not-yes-no', { text: '也许' })],
    [{ kind: 'choice', choices: UNITS }, ['工作日'], '工作日'],
    [{ kind: 'choice', choices: UNITS }, ['个 工作日'], '工作日'],
    [
      { kind: 'choice', choices: UNITS },
      ['天'],
      problem('unknown-choice', { near: '日', choices: UNITS }),
    ],
    [{ kind: 'choice', choices: ['月'] }, ['天'], problem('unknown-choice', { near: null })],
    [
      { kind: 'choice', choices: UNITS },
      ['小时'],
      problem('unknown-choice', { near: null, text: '小时' }),
    ],
    [{ kind: 'choice', choices: UNITS }, ['工作曰'], problem('unknown-choice', { near: '工作日' })],
    [
      { kind: 'choice', choices: UNITS },
      ['工个作日'],
      problem('unknown-choice', { near: '工作日' }),
    ],
    [{ kind: 'body' }, ['lj-education '], 'lj-education'],
    [{ kind: 'body' }, ['市发改委'], 'lj-drc'],
    [
      { kind: 'body' },
      ['无此单位'],
      problem('word', { failed: { kind: 'none', word: '无此单位' } }),
    ],
    [{ kind: 'texts' }, ['甲、乙、、丙、甲'], ['甲', '乙', '丙']],
    [{ kind: 'texts' }, ['甲、乙；丙；；丁'], ['甲、乙', '丙', '丁']],
    [{ kind: 'texts' }, ['甲、乙\n丙', ' 丁 '], ['甲、乙', '丙', '丁']],
    [{ kind: 'texts' }, ['、'], problem('no-value')],
    [{ kind: 'bodies' }, ['市教育局、、lj-drc'], ['lj-education', 'lj-drc']],
    [{ kind: 'bodies' }, ['市教育局，市教育局;市发改委'], ['lj-education', 'lj-drc']],
    [{ kind: 'bodies' }, ['市教育局、某局'], problem('word', { failed: { word: '某局' } })],
    [{ kind: 'bodies' }, ['、'], problem('no-value')],
    [{ kind: 'choices', choices: METHODS }, ['双随机、一公开、信用监管'], METHODS],
    [{ kind: 'choices', choices: METHODS }, ['信用监管，，双随机、一公开'], METHODS],
    [{ kind: 'choices', choices: METHODS }, ['信用监管'], ['信用监管']],
    [{ kind: 'choices', choices: METHODS }, ['抽查'], problem('unknown-choice', { text: '抽查' })],
    [{ kind: 'occasions' }, ['门户网站 2020-8-10'], [{ channel: '门户网站', date: '2020-08-10' }]],
    [
      { kind: 'occasions' },
      ['市政府  门户网站 2020年8月10日 https://x.example；；公众号 2020-8-11'],
      [
        { channel: '市政府 门户网站', date: '2020-08-10', url: 'https://x.example' },
        { channel: '公众号', date: '2020-08-11' },
      ],
    ],
    [{ kind: 'occasions' }, ['2020-8-10'], problem('not-an-occasion', { text: '2020-8-10' })],
    [{ kind: 'occasions' }, ['门户网站'], problem('not-an-occasion')],
    [{ kind: 'occasions' }, ['网站 2020-8-10 a b'], problem('not-an-occasion')],
  ])('of the form %j: %j is %j', (form, words, expected) => {
    const read = readValue(form, words, MEANT);
    if (read.ok) expect(read.value).toEqual(expected);
    else expect(read).toMatchObject(expected as object);
  });

  it.each([
    ['—', true],
    [' Delete ', true],
    ['清空', true],
    ['删除', true],
    ['-', true],
    ['', false],
    ['无', false],
  ])('%s clears it: %s', (text, expected) => {
    expect(isClearing(text)).toBe(expected);
  });
});

describe('the name of a field', () => {
  const named = (name: string): string => {
    const found = fieldNamed(name);
    switch (found.kind) {
      case 'field':
        return found.field.key;
      case 'several':
        return `several ${found.fields.length > 1 || name.length < 3 ? 'or short' : ''}`.trim();
      case 'unknown':
        return `unknown, near ${found.near ?? 'nothing'}`;
      default:
        return `${found.kind} ${found.group.key}`;
    }
  };

  it.each([
    ['visits', 'visits'],
    [' VISITS ', 'visits'],
    ['power_list.updated', 'power-list.updated'],
    ['power list.updated', 'power-list.updated'],
    ['power  list · updated', 'unknown, near power-list.updated'],
    ['promised_days', 'days promised-days'],
    ['streamlining.steps', 'reduction streamlining.steps'],
    ['streamlining', 'group streamlining'],
    ['supervision', 'supervision.by'],
    ['hall', 'hall.entered'],
    ['日期', 'several or short'],
    ['visit', 'unknown, near visits'],
    ['办事指难', 'unknown, near nothing'],
    ['完全不同的名字', 'unknown, near nothing'],
  ])('%s is %s', (name, expected) => {
    expect(named(name)).toBe(expected);
  });
});

describe('what is written for a field', () => {
  const set = (
    name: string,
    words: string[],
    unit: string | null = null,
    now: string | null = null,
  ) => {
    const assigned = assign({ name, words, unit }, MEANT, () => now);
    if (!assigned.ok) return assigned.problem;
    return assigned.assignments.map((one) =>
      'clear' in one
        ? `${one.pointer.join('.')} goes`
        : `${one.pointer.join('.')}=${String(one.value)}`,
    );
  };

  it.each<[string, string[], string | null, string | null, unknown]>([
    ['visits', ['—'], null, null, ['visits goes']],
    ['promised-days', ['—'], null, null, ['promised_days goes']],
    ['streamlining.steps', ['—'], null, null, ['streamlining.steps goes']],
    ['streamlining', ['—'], null, null, ['streamlining goes']],
    ['streamlining', ['6..4'], null, null, { kind: 'which-field', name: 'streamlining' }],
    ['place', ['—', '大厅'], null, null, ['place=— 大厅']],
    [
      'promised-days',
      ['15'],
      '工作日',
      null,
      ['promised_days.value=15', 'promised_days.unit=工作日'],
    ],
    [
      'promised-days',
      ['15', '工作日'],
      null,
      null,
      ['promised_days.value=15', 'promised_days.unit=工作日'],
    ],
    ['promised-days', ['15'], null, '日', ['promised_days.value=15', 'promised_days.unit=日']],
    [
      'promised-days',
      ['15日'],
      '工作日',
      '工作日',
      ['promised_days.value=15', 'promised_days.unit=日'],
    ],
    ['promised-days', ['15'], null, null, { kind: 'unit-missing' }],
    [
      'promised-days',
      ['1.55工作日'],
      null,
      null,
      { kind: 'value', problem: { kind: 'not-a-number', text: '1.55' } },
    ],
    ['promised-days', ['约15日'], null, '日', { kind: 'value', problem: { text: '约15日' } }],
    [
      'streamlining.steps',
      ['16..14'],
      null,
      null,
      ['streamlining.steps.before=16', 'streamlining.steps.after=14'],
    ],
    [
      'streamlining.steps',
      ['6-->4'],
      null,
      null,
      ['streamlining.steps.before=6', 'streamlining.steps.after=4'],
    ],
    [
      'streamlining.steps',
      ['6——4'],
      null,
      null,
      ['streamlining.steps.before=6', 'streamlining.steps.after=4'],
    ],
    [
      'streamlining.steps',
      ['6', '至', '4'],
      null,
      null,
      ['streamlining.steps.before=6', 'streamlining.steps.after=4'],
    ],
    ['streamlining.steps', ['约6..4'], null, null, { kind: 'not-a-reduction', text: '约6..4' }],
    ['streamlining.steps', ['6', '4'], null, null, { kind: 'not-a-reduction', text: '6 4' }],
    [
      'streamlining.steps',
      ['6..4'],
      '日',
      null,
      { kind: 'no-unit-here', name: 'streamlining.steps' },
    ],
    ['visits', ['6'], '日', null, { kind: 'no-unit-here' }],
    ['nowhere', ['6'], '日', null, { kind: 'unknown-field' }],
    ['nowhere', ['6'], null, null, { kind: 'unknown-field', name: 'nowhere' }],
    [
      'streamlining.days',
      ['20..10工作日'],
      null,
      null,
      [
        'streamlining.days.before=20',
        'streamlining.days.after=10',
        'streamlining.days.unit=工作日',
      ],
    ],
    [
      'streamlining.days',
      ['20..10'],
      '日',
      null,
      ['streamlining.days.before=20', 'streamlining.days.after=10', 'streamlining.days.unit=日'],
    ],
  ])('%s %j with --unit %s, %s before: %j', (name, words, unit, now, expected) => {
    const found = set(name, words, unit, now);
    if (Array.isArray(expected)) expect(found).toEqual(expected);
    else expect(found).toMatchObject(expected as object);
  });
});
