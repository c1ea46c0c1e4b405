import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/actions/service/assignment.ts';
import { setService } from '../../../src/actions/service/set-service.ts';
import type { ClaimEntry, Entry } from '../../../src/catalogue/catalogue.ts';
import type { Claim, ItemList, Service } from '../../../src/model/generated/records.ts';

const LIST = { id: 'city', rule: 'single' } as ItemList;
const ZONES = { id: 'zone', rule: 'each' } as ItemList;

function claim(claimant: string, decision: Claim['decision'] = '认领'): ClaimEntry {
  return {
    path: 'claims/city/city-001.yaml',
    id: 'city-001',
    list: 'city',
    organization: null,
    value: { item: 'city-001', claimant, decision, date: '2020-08-01', clerk: 'a@example.org' },
  } as ClaimEntry;
}

function record(value: Partial<Service>): Entry<Service> {
  const service = { item: 'city-001', provider: 'lj-education', ...value };
  return { path: 'services/city/city-001.yaml', id: 'city-001', value: service };
}

function set(
  existing: Entry<Service> | null,
  assignments: readonly Assignment[],
  by = claim('lj-education'),
) {
  return setService(LIST, 'city-001', 'lj-education', by, existing, assignments);
}

describe('setting how an item is run', () => {
  it('makes the record beside the claim', () => {
    expect(set(null, [{ pointer: ['visits'], value: 1 }])).toMatchObject({
      kind: 'write',
      path: 'services/city/city-001.yaml',
      service: { item: 'city-001', provider: 'lj-education', visits: 1 },
    });
    expect(setService(ZONES, 'zone-001', 'lj-zone', claim('lj-zone'), null, [])).toMatchObject({
      path: 'services/zone/lj-zone/zone-001.yaml',
    });
  });

  it('changes only what is set', () => {
    const before = record({ visits: 2, hall: { entered: true, note: '一楼' } });
    expect(set(before, [{ pointer: ['hall', 'entered'], value: false }])).toMatchObject({
      changes: [{ pointer: ['hall', 'entered'], value: false }],
    });
    expect(before.value.hall?.entered).toBe(true);
  });

  it('has nothing to write where it says so already', () => {
    const before = record({ visits: 2 });
    expect(set(before, [{ pointer: ['visits'], value: 2 }]).kind).toBe('already');
    expect(set(before, [{ pointer: ['note'], clear: true }]).kind).toBe('already');
  });

  it('takes a mapping away with its last entry', () => {
    const before = record({ guide: { date: '2020-08-30' } });
    expect(set(before, [{ pointer: ['guide', 'date'], clear: true }])).toMatchObject({
      changes: [{ pointer: ['guide'], remove: true }],
    });
  });

  it('names the new claimant as provider after a transfer', () => {
    const before = record({ provider: 'lj-drc' });
    expect(set(before, [{ pointer: ['visits'], value: 1 }])).toMatchObject({
      service: { provider: 'lj-education', visits: 1 },
    });
  });

  it.each([
    ['nobody', null, 'not-claimed'],
    ['given back', claim('lj-education', '退回'), 'not-claimed'],
    ['another', claim('lj-drc'), 'held-by-other'],
    ['declined by itself', claim('lj-education', '不承接'), 'declined'],
  ])('refuses an item that is not its own: %s', (_, by, kind) => {
    const decided = setService(LIST, 'city-001', 'lj-education', by, null, []);
    expect(decided).toMatchObject({ kind: 'refused', refusal: { kind } });
  });

  it.each<[string, Assignment]>([
    ['a guide without its day', { pointer: ['guide', 'url'], value: 'https://example.org' }],
    ['half a reduction', { pointer: ['streamlining', 'steps', 'before'], value: 6 }],
    ['a day that is none', { pointer: ['start'], value: '2020-02-30' }],
    ['a wrong type', { pointer: ['visits'], value: 'one' }],
  ])('holds the whole record against its schema: %s', (_, assignment) => {
    const decided = set(null, [assignment]);
    expect(decided).toMatchObject({ kind: 'refused', refusal: { kind: 'form' } });
  });
});
