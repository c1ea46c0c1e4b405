import { describe, expect, it } from 'vitest';
import { deadlineFor, type Deadline } from '../../src/model/deadlines.ts';
import type { Manifest } from '../../src/model/generated/records.ts';

function manifest(deadlines: Deadline[]): Manifest {
  return {
    format: 1,
    title: '目录',
    language: 'zh',
    time_zone: 'Asia/Shanghai',
    documents: [
      { id: 'order-333', title: '决定', number: '令第333号', published: '2020-07-10' },
      { id: 'plan', title: '实施方案' },
    ],
    deadlines,
  };
}

const COUNTED: Deadline = { stage: '认领', after: 'order-333', days: 60, unit: '日' };

describe('deadlineFor', () => {
  it('counts calendar days from the publication: 60 days from 2020-07-10 are 2020-09-08', () => {
    expect(deadlineFor(manifest([COUNTED]), '认领', 'city')).toEqual({
      date: '2020-09-08',
      basis: '令第333号',
    });
  });

  it('takes a day as it is, with its own basis', () => {
    const deadline: Deadline = { stage: '承接', date: '2020-09-30', basis: '方案' };
    expect(deadlineFor(manifest([deadline]), '承接', 'city')).toEqual({
      date: '2020-09-30',
      basis: '方案',
    });
    const bare: Deadline = { stage: '承接', date: '2020-09-30' };
    expect(deadlineFor(manifest([bare]), '承接', 'city')).toEqual({
      date: '2020-09-30',
      basis: null,
    });
  });

  it('is null where none is set for the stage', () => {
    expect(deadlineFor(manifest([COUNTED]), '培训', 'city')).toBeNull();
  });

  it("prefers the list's own, even a later one", () => {
    const own: Deadline = { stage: '认领', list: 'zone', date: '2020-12-31' };
    expect(deadlineFor(manifest([COUNTED, own]), '认领', 'zone')).toMatchObject({
      date: '2020-12-31',
    });
    expect(deadlineFor(manifest([COUNTED, own]), '认领', 'city')).toMatchObject({
      date: '2020-09-08',
    });
  });

  it('of several takes the earliest, and passes over those that tell no day', () => {
    const several: Deadline[] = [
      { stage: '认领', after: 'plan', days: 1, unit: '日' },
      COUNTED,
      { stage: '认领', date: '2020-09-01' },
    ];
    expect(deadlineFor(manifest(several), '认领', 'city')).toMatchObject({ date: '2020-09-01' });
  });

  it.each([
    [{ stage: '认领', after: 'plan', days: 1, unit: '日' }, 'unpublished'],
    [{ stage: '认领', after: 'order-1', days: 1, unit: '日' }, 'unknown-document'],
    [{ stage: '认领', date: '2020-02-30' }, 'no-date'],
    [{ stage: '认领' }, 'no-date'],
  ] satisfies [Deadline, string][])('%j tells no day: %s', (deadline, problem) => {
    expect(deadlineFor(manifest([deadline]), '认领', 'city')).toEqual({ problem });
  });
});
