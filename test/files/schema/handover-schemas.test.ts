/** Agreements, services, trainings and disputes: what their schemas take and what they refuse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaDrafts } from '../../../src/files/schema/explain-errors.ts';
import { validatorOf } from '../../../src/files/schema/validate.ts';
import { RECORD_KINDS, type RecordKind } from '../../../src/model/record-kinds.ts';
import {
  makeDelegation,
  makeDispute,
  makeItem,
  makeService,
  makeTraining,
} from '../../support/catalogue-builder.ts';

const item = makeItem('city', 1, { name: '实施专科教育的民办学校设立审批' });
const PARTIES = ['jn-education', 'jn-police'];
const STAMP = `v1:${'0'.repeat(64)}`;

/** One whole record of each kind. */
const WHOLE = {
  delegation: makeDelegation('education', 'jn-education', [item]),
  service: makeService(item, 'jn-education'),
  training: makeTraining('schools', 'jn-education', [item]),
  dispute: makeDispute(item, PARTIES),
} as const;

type Kind = keyof typeof WHOLE;
type Changes = Readonly<Record<string, unknown>>;

describe('schemas of the handover take', () => {
  it.each<[string, Kind, Changes]>([
    ['a whole agreement', 'delegation', {}],
    [
      'an agreement without a single element: what is missing is for the checks to say',
      'delegation',
      {
        basis: undefined,
        authority: undefined,
        rights: undefined,
        duties: undefined,
        liability: undefined,
        term: undefined,
        signed: undefined,
        filed: undefined,
        announcements: undefined,
      },
    ],
    [
      'a draft with places left to write',
      'delegation',
      {
        status: '拟订',
        authority: '（待填写）',
        rights: { delegator: '（待填写）', delegate: '（待填写）' },
        duties: { delegator: '（待填写）', delegate: '（待填写）' },
        liability: '（待填写）',
      },
    ],
    ['half of what both sides may and must', 'delegation', { rights: { delegate: '实施' } }],
    ['a term without an end', 'delegation', { term: { from: '2020-08-01' } }],
    [
      'powers for an item',
      'delegation',
      { items: [{ item: 'city-001', powers: ['受理', '审查'], stamp: STAMP }] },
    ],
    [
      'an agreement that was ended',
      'delegation',
      { status: '终止', termination: { date: '2021-03-01', reason: '事项收回' } },
    ],
    ['a whole service', 'service', {}],
    [
      'a reason not to be in the hall',
      'service',
      { hall: { entered: false, exemption: '国家秘密' } },
    ],
    [
      'a value that grew: the checks say so',
      'service',
      { streamlining: { steps: { before: 3, after: 5 }, trips: { before: 2, after: 0 } } },
    ],
    ['days of zero: done on the spot', 'service', { promised_days: { value: 0, unit: '日' } }],
    [
      'a service that ended',
      'service',
      { closed: { date: '2024-05-01', reason: '事项收回', cases: '在办件由原受理机关办结' } },
    ],
    ['a whole training', 'training', {}],
    ['a dispute that is open', 'dispute', {}],
    [
      'a dispute with statements that was settled',
      'dispute',
      {
        kind: '争抢',
        statements: [{ by: 'jn-police', date: '2020-08-11', text: '属于本局职责' }],
        settled: { date: '2020-08-20', by: '市政府办公厅', undertaker: 'jn-police' },
      },
    ],
  ])('%s (%s)', (_, kind, changes) => {
    expect(draftsOf(kind, changes)).toEqual([]);
  });

  it('services and agreements that say no more than whose they are', () => {
    expect(problems('service', { item: 'city-001', provider: 'jn-education' })).toEqual([]);
    const { id, delegator, delegate, items } = WHOLE.delegation;
    const least = { id, delegator, delegate, items, status: '拟订' };
    expect(problems('delegation', least)).toEqual([]);
  });
});

describe('schemas of the handover refuse', () => {
  it.each<[string, Kind, Changes, object]>([
    [
      'an agreement over nothing',
      'delegation',
      { items: [] },
      { code: 'RL206', pointer: ['items'] },
    ],
    [
      'an agreement without a delegate',
      'delegation',
      { delegate: undefined },
      { code: 'RL203', args: { key: 'delegate' } },
    ],
    [
      'an unknown status',
      'delegation',
      { status: '签定' },
      { code: 'RL202', pointer: ['status'], args: { nearest: '签订' } },
    ],
    [
      'an ended agreement that does not say when',
      'delegation',
      { status: '终止' },
      { code: 'RL203', args: { key: 'termination' } },
    ],
    [
      'an unknown power',
      'delegation',
      { items: [{ item: 'city-001', powers: ['审察'], stamp: STAMP }] },
      { code: 'RL202', pointer: ['items', 0, 'powers', 0], args: { nearest: '审查' } },
    ],
    [
      'a power named twice',
      'delegation',
      { items: [{ item: 'city-001', powers: ['受理', '受理'], stamp: STAMP }] },
      { code: 'RL207', pointer: ['items', 0, 'powers', 1] },
    ],
    [
      'a sum that is none',
      'delegation',
      { document: { name: '协议.pdf', sha256: 'ABC' } },
      { code: 'RL205', pointer: ['document', 'sha256'] },
    ],
    [
      'a day in another form',
      'delegation',
      { signed: { date: '2020年7月28日' } },
      { code: 'RL205', pointer: ['signed', 'date'] },
    ],
    [
      'a key that is misspelt, below',
      'delegation',
      { term: { form: '2020-08-01' } },
      { code: 'RL204', pointer: ['term', 'form'], args: { nearest: 'from' } },
    ],
    [
      'a service of nobody',
      'service',
      { provider: undefined },
      { code: 'RL203', args: { key: 'provider' } },
    ],
    [
      'days without their unit: 日 and 工作日 are different things',
      'service',
      { promised_days: { value: 5 } },
      { code: 'RL203', pointer: ['promised_days'], args: { key: 'unit' } },
    ],
    [
      'an unknown unit',
      'service',
      { statutory_days: { value: 5, unit: '个工作日' } },
      { code: 'RL202', pointer: ['statutory_days', 'unit'], args: { nearest: '工作日' } },
    ],
    [
      'text where a number belongs',
      'service',
      { visits: '一次' },
      { code: 'RL201', pointer: ['visits'], args: { expected: ['integer'], actual: 'string' } },
    ],
    [
      'fewer than no visits',
      'service',
      { visits: -1 },
      { code: 'RL206', pointer: ['visits'], args: { bound: 'minimum', limit: 0 } },
    ],
    [
      'a reason that keeps nothing out of the hall',
      'service',
      { hall: { entered: false, exemption: '人手不足' } },
      { code: 'RL202', pointer: ['hall', 'exemption'] },
    ],
    [
      'an after without its before',
      'service',
      { streamlining: { steps: { after: 2 } } },
      { code: 'RL203', pointer: ['streamlining', 'steps'], args: { key: 'before' } },
    ],
    ['a training about no item', 'training', { items: [] }, { code: 'RL206', pointer: ['items'] }],
    [
      'a training that nobody of a body attended',
      'training',
      { participants: [{ organization: 'jn-education', number: 0 }] },
      { code: 'RL206', pointer: ['participants', 0, 'number'] },
    ],
    [
      'people named instead of counted',
      'training',
      { participants: [{ organization: 'jn-education', number: 1, names: ['某某'] }] },
      { code: 'RL204', pointer: ['participants', 0, 'names'] },
    ],
    [
      'a dispute of one',
      'dispute',
      { parties: ['jn-education'] },
      { code: 'RL206', pointer: ['parties'] },
    ],
    [
      'a dispute of a body with itself',
      'dispute',
      { parties: ['jn-education', 'jn-education'] },
      { code: 'RL207', pointer: ['parties', 1] },
    ],
    ['an unknown kind', 'dispute', { kind: '争夺' }, { code: 'RL202', pointer: ['kind'] }],
    [
      'a settlement that names no undertaker',
      'dispute',
      { settled: { date: '2020-08-20', by: '市政府办公厅' } },
      { code: 'RL203', pointer: ['settled'], args: { key: 'undertaker' } },
    ],
  ])('%s (%s)', (_, kind, changes, expected) => {
    const drafts = draftsOf(kind, changes);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject(expected);
  });
});

type Node = Readonly<Record<string, unknown>>;

it.each(RECORD_KINDS)(
  'the schema of %s is closed, and explains each key in both languages',
  (kind) => {
    const path = join(import.meta.dirname, `../../../schemas/${kind}.schema.json`);
    const lacking: string[] = [];
    const walk = (node: Node, at: string): void => {
      const properties = node['properties'] as Readonly<Record<string, Node>> | undefined;
      if (properties !== undefined && node['unevaluatedProperties'] !== false)
        lacking.push(`${at}: open`);
      for (const [key, below] of Object.entries(properties ?? {})) {
        const { title, description, examples } = below;
        if (typeof title !== 'string') lacking.push(`${at}.${key}: title`);
        // A name like SHA-256 is the same in both.
        else if (!title.includes(' / ') && title !== 'SHA-256') lacking.push(`${at}.${key}: title`);
        if (typeof description !== 'string' || !description.includes(' / ')) {
          lacking.push(`${at}.${key}: description`);
        }
        if (!Array.isArray(examples) || examples.length === 0)
          lacking.push(`${at}.${key}: examples`);
        walk(below, `${at}.${key}`);
      }
      if (node['items'] !== undefined) walk(node['items'] as Node, `${at}[]`);
    };
    const schema = JSON.parse(readFileSync(path, 'utf8')) as Node;
    walk(schema, kind);
    expect(schema['properties']).toBeDefined();
    expect(lacking).toEqual([]);
  },
);

function draftsOf(kind: Kind, changes: Changes) {
  const merged = Object.entries({ ...WHOLE[kind], ...changes });
  return problems(kind, Object.fromEntries(merged.filter(([, value]) => value !== undefined)));
}

function problems(kind: RecordKind, value: unknown) {
  const validate = validatorOf(kind);
  return validate(value) ? [] : schemaDrafts(kind, 'x.yaml', value, validate.errors ?? []);
}
