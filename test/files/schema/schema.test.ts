import { describe, expect, it } from 'vitest';
import { DATE_PLACES } from '../../../src/files/schema/date-places.ts';
import { impossibleDates } from '../../../src/files/schema/dates.ts';
import { schemaDrafts } from '../../../src/files/schema/explain-errors.ts';
import { validatorOf } from '../../../src/files/schema/validate.ts';
import { RECORD_KINDS, type RecordKind } from '../../../src/model/record-kinds.ts';
import { type Json, schemaOf } from './schema-documents.ts';

function exampleOf(kind: RecordKind): Json {
  return structuredClone((schemaOf(kind)['examples'] as Json[])[0] as Json);
}

function check(kind: RecordKind, changes: Json) {
  const value = { ...exampleOf(kind), ...changes };
  const validate = validatorOf(kind);
  expect(validate(value)).toBe(false);
  return schemaDrafts(kind, 'x.yaml', value, validate.errors ?? []);
}

describe('schemaDrafts', () => {
  it.each(RECORD_KINDS)('the example of %s has its form', (kind) => {
    expect(validatorOf(kind)(exampleOf(kind))).toBe(true);
  });

  it.each<[string, RecordKind, Json, object]>([
    [
      'a wrong type, without the enum beside it',
      'manifest',
      { language: 1 },
      {
        code: 'RL201',
        pointer: ['language'],
        args: { label: '语言 / Language', expected: ['string'], actual: 'integer', example: 'zh' },
      },
    ],
    [
      'a value not allowed',
      'item',
      { type: '许可' },
      { code: 'RL202', pointer: ['type'], args: { value: '许可', nearest: '行政许可' } },
    ],
    [
      'another constant',
      'manifest',
      { format: 2 },
      { code: 'RL202', args: { value: '2', allowed: ['1'] } },
    ],
    [
      'a missing key',
      'claim',
      { clerk: undefined },
      {
        code: 'RL203',
        pointer: [],
        subject: 'clerk',
        args: {
          kind: 'claim',
          key: 'clerk',
          label: '经办人 / Clerk',
          example: 'clerk@edu.jinan.example',
        },
      },
    ],
    [
      'a key that a condition asks for',
      'item',
      { status: '收回' },
      { code: 'RL203', args: { key: 'withdrawal', label: '收回 / Withdrawal' } },
    ],
    [
      'a key that a part withdrawn asks for',
      'item',
      { status: '部分收回' },
      { code: 'RL203', pointer: [], subject: 'withdrawal' },
    ],
    [
      'a key that the end of an agreement asks for',
      'delegation',
      { status: '终止' },
      { code: 'RL203', pointer: [], subject: 'termination' },
    ],
    [
      'an unknown key',
      'claim',
      { resaon: 'x' },
      {
        code: 'RL204',
        pointer: ['resaon'],
        atKey: true,
        args: { key: 'resaon', nearest: 'reason' },
      },
    ],
    [
      'an unknown key of a mapping with a list of names',
      'list',
      { declared: { total: 1, types: { 许可: 1 } } },
      {
        code: 'RL204',
        pointer: ['declared', 'types', '许可'],
        atKey: true,
        args: { nearest: '行政许可' },
      },
    ],
    [
      'a key without the form of one',
      'manifest',
      { rules: { severity: { 'a/b~c': 'off' } } },
      {
        code: 'RL205',
        pointer: ['rules', 'severity', 'a/b~c'],
        atKey: true,
        args: { example: 'RL303' },
      },
    ],
    [
      'an entry without the form asked for takes title and example of its list',
      'claim',
      { cooperating: ['A B'] },
      {
        code: 'RL205',
        pointer: ['cooperating', 0],
        args: { label: '配合单位 / Cooperating bodies', value: 'A B', example: 'jn-approval' },
      },
    ],
    [
      'too small, under a key with slash and tilde',
      'list',
      { declared: { total: 1, types: {}, field_totals: { 'a/b~c': -1 } } },
      {
        code: 'RL206',
        pointer: ['declared', 'field_totals', 'a/b~c'],
        args: { label: '各领域数目 / By field', bound: 'minimum', limit: 0, actual: '-1' },
      },
    ],
    [
      'an empty text',
      'item',
      { name: '' },
      { code: 'RL206', args: { bound: 'minLength', actual: '' } },
    ],
    [
      'an empty list',
      'list',
      { claimants: [] },
      { code: 'RL206', args: { bound: 'minItems', actual: '0' } },
    ],
    [
      'the same entry twice',
      'organization',
      { aliases: ['甲', '乙', '甲'] },
      { code: 'RL207', pointer: ['aliases', 2], args: { value: '甲' } },
    ],
    [
      'keys that exclude each other',
      'manifest',
      { deadlines: [{ stage: '认领', date: '2020-09-08', after: 'order-333' }] },
      {
        code: 'RL208',
        pointer: ['deadlines', 0],
        args: { label: '时限 / Deadline', detail: 'date, after' },
      },
    ],
    [
      'a day and a number of days',
      'manifest',
      { deadlines: [{ stage: '认领', date: '2020-09-08', days: 60, unit: '日' }] },
      { code: 'RL208', pointer: ['deadlines', 0], args: { detail: 'date, days, unit' } },
    ],
    [
      'a second deadline without its days',
      'manifest',
      {
        deadlines: [
          { stage: '认领', date: '2020-09-08' },
          { stage: '承接', after: 'a', unit: '日' },
        ],
      },
      { code: 'RL203', pointer: ['deadlines', 1], subject: 'days' },
    ],
  ])('%s', (_, kind, changes, expected) => {
    const drafts = check(kind, changes);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject(expected);
  });

  it.each<[RecordKind, Json]>([
    ['manifest', { deadlines: [{ stage: '认领', date: '2020-09-08' }] }],
    ['manifest', { deadlines: [{ stage: '承接', after: 'order-333', days: 60, unit: '日' }] }],
    ['manifest', { documents: [], rules: { severity: {} } }],
    ['list', { declared: { total: 0, types: {} } }],
    ['list', { rule: 'each', claimants: ['开发区管委会', '区县政府'] }],
    ['organization', { aliases: [], fields: [], members: [] }],
    ['organization', { name: '𠮷', dissolved: '2019-01-05', successor: 'jn-education' }],
    ['item', { basis: [] }],
    ['item', { status: '部分收回', withdrawal: { date: '2024-05-01', document: '鲁政字' } }],
    ['claim', { decision: '不承接', reason: '本区无此类业务' }],
    ['exception', { scope: {} }],
    ['exception', { reason: undefined, approved_by: undefined }],
    ['delegation', { status: '拟订', signed: undefined }],
    ['delegation', { status: '终止', termination: { date: '2021-03-01', reason: '收回' } }],
  ])('takes a %s with %j', (kind, changes) => {
    const validate = validatorOf(kind);
    // As a file would say it: a key that is not there, not one without a value.
    validate(JSON.parse(JSON.stringify({ ...exampleOf(kind), ...changes })));
    expect(validate.errors).toBeNull();
  });

  it('names each key that a deadline without a date lacks', () => {
    const drafts = check('manifest', { deadlines: [{ stage: '认领' }] });
    expect(drafts.map(({ subject }) => subject)).toEqual(['after', 'days', 'unit']);
  });

  it.each([null, [], 'text', 3, true, {}])('has a draft for a record that is %j', (value) => {
    for (const kind of RECORD_KINDS) {
      const validate = validatorOf(kind);
      expect(validate(value)).toBe(false);
      expect(schemaDrafts(kind, 'x.yaml', value, validate.errors ?? [])).not.toHaveLength(0);
    }
  });
});

describe('impossibleDates', () => {
  it('finds a day that is none, at any depth', () => {
    const claim = { date: '2020-02-29', transfer: { date: '2021-02-29' } };
    expect(impossibleDates('claim', 'x.yaml', claim)).toMatchObject([
      {
        code: 'RL217',
        pointer: ['transfer', 'date'],
        args: { label: '日期 / Date', value: '2021-02-29' },
      },
    ]);
    const manifest = { documents: [{ id: 'a' }, { published: '2020-06-31' }] };
    expect(impossibleDates('manifest', 'x.yaml', manifest)).toMatchObject([
      { pointer: ['documents', 1, 'published'] },
    ]);
  });

  it.each(RECORD_KINDS)('knows every date of %s', (kind) => {
    const found: string[] = [];
    const walk = (node: Json, path: readonly string[]): void => {
      if (typeof node['pattern'] === 'string' && node['pattern'].startsWith('^[0-9]{4}-(')) {
        found.push(path.join('.'));
      }
      for (const [key, below] of Object.entries(
        (node['properties'] ?? {}) as Record<string, Json>,
      )) {
        walk(below, [...path, key]);
      }
      if (node['items'] !== undefined) walk(node['items'] as Json, [...path, '*']);
    };
    walk(schemaOf(kind), []);
    expect(DATE_PLACES[kind].map((place) => place.join('.')).sort()).toEqual(found.sort());
  });
});
