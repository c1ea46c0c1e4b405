/** What a deadline rests on, and why none can be told. */
import { describe, expect, it } from 'vitest';
import {
  dateOfDeadline,
  deadlineFor,
  type Deadline,
  documentName,
  documentOf,
  type SourceDocument,
} from '../../../src/model/deadlines.ts';
import type { Manifest } from '../../../src/model/generated/records.ts';

const ORDER = { id: 'order', title: '决定', number: '令第333号', published: '2020-07-10' };
const PLAN = { id: 'plan', title: '实施方案', published: '2020-07-10' };
const BROKEN = { id: 'broken', title: '通知', published: '2020-02-30' };

function manifest(deadlines?: Deadline[], documents?: SourceDocument[]): Manifest {
  return {
    format: 1,
    title: '目录',
    language: 'zh',
    time_zone: 'Asia/Shanghai',
    ...(deadlines && { deadlines }),
    ...(documents && { documents }),
  };
}

const after = (id: string, more: Partial<Deadline> = {}): Deadline => ({
  stage: '认领',
  after: id,
  days: 10,
  unit: '日',
  ...more,
});

describe('a document', () => {
  it('is found by its id, and by nothing else', () => {
    const both = manifest([], [ORDER, PLAN]);
    expect(documentOf(both, 'plan')).toBe(PLAN);
    expect(documentOf(both, 'none')).toBeNull();
    expect(documentOf(manifest(), 'plan')).toBeNull();
  });

  it('is called by its number, else by its title', () => {
    expect([ORDER, PLAN].map(documentName)).toEqual(['令第333号', '实施方案']);
  });
});

describe('the day of one deadline', () => {
  const documents = [ORDER, PLAN, BROKEN, { id: 'secret', title: '内部文件' }];

  it.each<[Deadline, ReturnType<typeof dateOfDeadline> | object]>([
    [after('order'), { date: '2020-07-20', basis: '令第333号' }],
    [after('plan'), { date: '2020-07-20', basis: '实施方案' }],
    [after('order', { basis: '第五条' }), { date: '2020-07-20', basis: '第五条' }],
    // 2020-07-10 was a Friday: ten working days end on the second Friday after it.
    [after('order', { unit: '工作日' }), { date: '2020-07-24', basis: '令第333号' }],
    [after('order', { unit: '工作日', days: 10_000 }), { problem: 'unknown-year' }],
    [after('broken'), { problem: 'no-date' }],
    [after('secret'), { problem: 'unpublished' }],
    [after('none'), { problem: 'unknown-document' }],
    [{ stage: '认领', after: 'order' }, { problem: 'no-date' }],
    [{ stage: '认领', days: 10 }, { problem: 'no-date' }],
    [{ stage: '认领', date: '2020-13-01' }, { problem: 'no-date' }],
    [
      { stage: '认领', date: '2020-09-01' },
      { date: '2020-09-01', basis: null },
    ],
  ])('%j: %j', (deadline, expected) => {
    expect(dateOfDeadline(manifest([deadline], documents), deadline)).toEqual(expected);
  });
});

describe('the deadline of a stage for a list', () => {
  it('is unknown where the manifest cannot be read', () => {
    expect(deadlineFor(null, '认领', 'city')).toEqual({ problem: 'unread-manifest' });
  });

  it('is none where nothing is said', () => {
    expect(deadlineFor(manifest(), '认领', 'city')).toBeNull();
  });

  it('is not that of another list, nor of another stage', () => {
    const others: Deadline[] = [
      { stage: '认领', list: 'zone', date: '2020-09-01' },
      { stage: '培训', date: '2020-09-02' },
    ];
    expect(deadlineFor(manifest(others), '认领', 'city')).toBeNull();
  });

  it.each([
    ['2020-09-02', '2020-09-01'],
    ['2020-09-01', '2020-09-02'],
  ])('is the earlier one of %s and %s', (one, other) => {
    const both: Deadline[] = [
      { stage: '认领', date: one },
      { stage: '认领', date: other },
    ];
    expect(deadlineFor(manifest(both), '认领', 'city')).toEqual({
      date: '2020-09-01',
      basis: null,
    });
  });

  it('of several that tell no day gives the first reason', () => {
    const several = [after('none'), after('secret')];
    const documents = [{ id: 'secret', title: '内部文件' }];
    expect(deadlineFor(manifest(several, documents), '认领', 'city')).toEqual({
      problem: 'unknown-document',
    });
  });
});
