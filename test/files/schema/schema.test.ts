import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATE_PLACES } from '../../../src/files/schema/date-places.ts';
import { impossibleDates } from '../../../src/files/schema/dates.ts';
import { schemaDrafts } from '../../../src/files/schema/explain-errors.ts';
import { validatorOf } from '../../../src/files/schema/validate.ts';
import { RECORD_KINDS, type RecordKind } from '../../../src/model/record-kinds.ts';

type Schema = Record<string, unknown>;

function schemaOf(kind: RecordKind): Schema {
  const path = join(import.meta.dirname, `../../../schemas/${kind}.schema.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Schema;
}

function exampleOf(kind: RecordKind): Schema {
  return structuredClone((schemaOf(kind)['examples'] as Schema[])[0] as Schema);
}

function check(kind: RecordKind, changes: Schema) {
  const value = { ...exampleOf(kind), ...changes };
  const validate = validatorOf(kind);
  expect(validate(value)).toBe(false);
  return schemaDrafts(kind, 'x.yaml', value, validate.errors ?? []);
}

describe('schemaDrafts', () => {
  it.each(RECORD_KINDS)('the example of %s has its form', (kind) => {
    expect(validatorOf(kind)(exampleOf(kind))).toBe(true);
  });

  it.each<[string, RecordKind, Schema, object]>([
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
  ])('%s', (_, kind, changes, expected) => {
    const drafts = check(kind, changes);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject(expected);
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
    const walk = (node: Schema, path: readonly string[]): void => {
      if (typeof node['pattern'] === 'string' && node['pattern'].startsWith('^[0-9]{4}-(')) {
        found.push(path.join('.'));
      }
      for (const [key, below] of Object.entries(
        (node['properties'] ?? {}) as Record<string, Schema>,
      )) {
        walk(below, [...path, key]);
      }
      if (node['items'] !== undefined) walk(node['items'] as Schema, [...path, '*']);
    };
    walk(schemaOf(kind), []);
    expect(DATE_PLACES[kind].map((place) => place.join('.')).sort()).toEqual(found.sort());
  });
});
