import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/actions/service/assignment.ts';
import type { ValueWords } from '../../../src/actions/service/read-value.ts';
import type { Entry } from '../../../src/catalogue/catalogue.ts';
import type { Bodies } from '../../../src/catalogue/shelf.ts';
import { dateInZone } from '../../../src/model/dates.ts';
import type { Organization } from '../../../src/model/generated/records.ts';
import { serviceFields } from '../../../src/reports/service/fields.ts';
import { loadPinyin } from '../../../src/text/pinyin.ts';
import { bodySpelled } from '../../../src/words/bodies.ts';
import { dayMeant } from '../../../src/words/days.ts';

const EDUCATION = body('lj-education', '临江市教育局', '市教育局');
const DRC = body('lj-drc', '临江市发展和改革委员会', '市发改委');
const BODIES: Bodies = {
  at: (id) => {
    const entry = [EDUCATION, DRC].find((one) => one.id === id);
    return entry === undefined ? { state: 'absent' } : { state: 'there', entry };
  },
  values: () => [EDUCATION, DRC],
  unread: () => [],
};

function body(id: string, name: string, alias: string): Entry<Organization> {
  const value = { id, name, aliases: [alias], kind: '市级部门' } as Organization;
  return { id, path: `organizations/${id}.yaml`, value };
}

const PINYIN = await loadPinyin();
const MEANT: ValueWords = {
  body: (word) => bodySpelled(BODIES, word, {}, PINYIN),
  day: (word) => dayMeant(word, () => dateInZone(new Date('2020-09-09T00:00:00Z'), 'UTC')),
};

function set(name: string, ...words: string[]) {
  return withUnit(null, null, name, ...words);
}

function withUnit(unit: string | null, now: string | null, name: string, ...words: string[]) {
  return assign({ name, words, unit }, MEANT, () => now);
}

function values(assigned: ReturnType<typeof set>): unknown {
  return assigned.ok
    ? Object.fromEntries(
        assigned.assignments.map((one) => [
          one.pointer.join('.'),
          'clear' in one ? 'cleared' : one.value,
        ]),
      )
    : assigned.problem;
}

describe('a field and what is written for it', () => {
  it.each([
    ['visits', ['1'], { visits: 1 }],
    ['到现场次数', ['１次'], { visits: 1 }],
    ['hall.entered', ['是'], { 'hall.entered': true }],
    ['hall', ['否'], { 'hall.entered': false }],
    ['已进厅', ['yes'], { 'hall.entered': true }],
    ['online.national_system', ['全国平台'], { 'online.national_system': '全国平台' }],
    ['start', ['2020年9月1日'], { start: '2020-09-01' }],
    ['开始受理', ['2020/9/1'], { start: '2020-09-01' }],
    ['materials', ['申请书', '证书、照片', '证书'], { materials: ['申请书', '证书', '照片'] }],
    ['materials', ['身份证、户口簿；照片'], { materials: ['身份证、户口簿', '照片'] }],
    ['监管', ['市教育局、lj-drc'], { 'supervision.by': ['lj-education', 'lj-drc'] }],
    // As in every other command: initials, a part of a name, a label, a day counted from today.
    ['监管', ['SJYJ；发展和改革'], { 'supervision.by': ['lj-education', 'lj-drc'] }],
    ['监管', ['临江市教育局（lj-education）'], { 'supervision.by': ['lj-education'] }],
    ['start', ['今天'], { start: '2020-09-09' }],
    [
      '监管方式',
      ['信用监管、双随机、一公开'],
      { 'supervision.methods': ['双随机、一公开', '信用监管'] },
    ],
    [
      'streamlining.steps',
      ['6..4'],
      { 'streamlining.steps.before': 6, 'streamlining.steps.after': 4 },
    ],
    [
      '减材料',
      ['12→7'],
      { 'streamlining.materials.before': 12, 'streamlining.materials.after': 7 },
    ],
    ['promised-days', ['5个工作日'], { 'promised_days.value': 5, 'promised_days.unit': '工作日' }],
    ['承诺办结时限', ['5 日'], { 'promised_days.value': 5, 'promised_days.unit': '日' }],
    [
      'publicity',
      ['市政府 网站 2020-9-2 https://example.org/1', '报纸 2020-09-03'],
      {
        publicity: [
          { channel: '市政府 网站', date: '2020-09-02', url: 'https://example.org/1' },
          { channel: '报纸', date: '2020-09-03' },
        ],
      },
    ],
    ['note', ['删除'], { note: 'cleared' }],
    ['promised-days', ['—'], { promised_days: 'cleared' }],
  ])('%s %j', (name, words, expected) => {
    expect(values(set(name, ...words))).toEqual(expected);
  });

  it.each([
    ['promissed-days', ['5'], { kind: 'unknown-field', near: 'promised-days' }],
    ['承诺办节时限', ['5'], { kind: 'unknown-field', near: '承诺办结时限' }],
    ['online', ['是'], { kind: 'which-field' }],
    ['日期', ['2020-09-01'], { kind: 'which-field' }],
    ['promised-days', ['5'], { kind: 'unit-missing' }],
    ['promised-days', ['五工作日'], { kind: 'value', problem: { kind: 'not-a-number' } }],
    [
      'promised-days',
      ['3.5工作日'],
      { kind: 'value', problem: { kind: 'not-a-number', text: '3.5' } },
    ],
    ['promised-days', ['5天'], { kind: 'value', problem: { kind: 'unknown-choice', near: '日' } }],
    ['visits', ['一次'], { kind: 'value', problem: { kind: 'not-a-number' } }],
    ['visits', ['1.5'], { kind: 'value', problem: { kind: 'not-a-number' } }],
    ['visits', ['-1'], { kind: 'value', problem: { kind: 'not-a-number' } }],
    ['visits', ['1', '2'], { kind: 'value', problem: { kind: 'several-values' } }],
    [
      'start',
      ['2020-02-30'],
      { kind: 'value', problem: { kind: 'word', failed: { sense: { why: 'impossible' } } } },
    ],
    ['start', ['下周三'], { kind: 'value', problem: { failed: { sense: { why: 'form' } } } }],
    ['hall.entered', ['也许'], { kind: 'value', problem: { kind: 'not-yes-no' } }],
    ['hall.exemption', ['场地'], { kind: 'value', problem: { near: '场地限制' } }],
    [
      '监管',
      ['市教肓局'],
      { kind: 'value', problem: { failed: { kind: 'none', near: [{ id: '市教育局' }] } } },
    ],
    ['监管', ['临江市'], { kind: 'value', problem: { failed: { kind: 'several' } } }],
    ['streamlining.steps', ['6'], { kind: 'not-a-reduction' }],
    ['publicity', ['市政府网站'], { kind: 'value', problem: { kind: 'not-an-occasion' } }],
  ])('refuses %s %j', (name, words, expected) => {
    expect(values(set(name, ...words))).toMatchObject(expected);
  });

  it('takes the unit from --unit, else from what the record says', () => {
    expect(values(withUnit('工作日', '日', 'promised-days', '5'))).toMatchObject({
      'promised_days.unit': '工作日',
    });
    expect(values(withUnit(null, '日', 'promised-days', '5'))).toMatchObject({
      'promised_days.unit': '日',
    });
    expect(values(withUnit('工作日', null, 'visits', '5'))).toMatchObject({ kind: 'no-unit-here' });
  });

  it('knows every field by its key and by its titles', () => {
    for (const field of serviceFields()) {
      for (const name of [field.key, field.label.zh, field.label.en]) {
        const assigned = values(set(name, '删除'));
        expect(assigned, name).toEqual({ [field.pointer.join('.')]: 'cleared' });
      }
    }
  });
});
