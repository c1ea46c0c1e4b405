import { describe, expect, it } from 'vitest';
import { assign } from '../../../src/actions/service/assignment.ts';
import { serviceFields } from '../../../src/reports/service/fields.ts';

const BODIES = [
  { id: 'lj-education', names: ['临江市教育局', '市教育局'] },
  { id: 'lj-drc', names: ['临江市发展和改革委员会', '市发改委'] },
];

function set(name: string, ...words: string[]) {
  return withUnit(null, null, name, ...words);
}

function withUnit(unit: string | null, now: string | null, name: string, ...words: string[]) {
  return assign({ name, words, unit }, BODIES, () => now);
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
    ['start', ['2020-02-30'], { kind: 'value', problem: { kind: 'not-a-date' } }],
    ['hall.entered', ['也许'], { kind: 'value', problem: { kind: 'not-yes-no' } }],
    ['hall.exemption', ['场地'], { kind: 'value', problem: { near: '场地限制' } }],
    ['监管', ['市教肓局'], { kind: 'value', problem: { kind: 'unknown-body', near: '市教育局' } }],
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
