import { entryIn } from '../../src/catalogue/held.ts';
import { describe, expect, it } from 'vitest';
import { claimChanges } from '../../src/actions/claim-changes.ts';
import { transfer, type TransferIntent } from '../../src/actions/transfer.ts';
import type { ClaimEntry, Entry } from '../../src/catalogue/catalogue.ts';
import type { Claim, Organization } from '../../src/model/generated/records.ts';
import { stampOf } from '../../src/model/stamps.ts';
import { AS_OF, buildCatalogue, makeClaim } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue();
const city = known(entryIn(catalogue.lists.at('city'))).value;
const zone = known(entryIn(catalogue.lists.at('zone'))).value;
const item = known(entryIn(catalogue.items.at('city-001'))).value;

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in the test catalogue');
  return value;
}

function body(id: string, more: Partial<Organization> = {}): Entry<Organization> {
  const found = known(entryIn(catalogue.organizations.at(id)));
  return { ...found, value: { ...found.value, ...more } };
}

function intent(more: Partial<TransferIntent> = {}): TransferIntent {
  return {
    from: body('jn-education'),
    to: body('jn-police'),
    date: AS_OF,
    clerk: 'new@jinan.example',
    reason: '职责划转',
    cooperating: null,
    ...more,
  };
}

function record(claimant: string, more: Partial<Claim> = {}): ClaimEntry {
  const value = makeClaim(item, claimant, more);
  return {
    path: 'claims/city/city-001.yaml',
    id: item.id,
    list: 'city',
    organization: null,
    value,
  };
}

describe('transfer', () => {
  it('says from whom, when and why, with the stamp of today', () => {
    const existing = record('jn-education', {
      stamp: 'v1:old',
      reason: '主管',
      cooperating: ['jn-police', 'sd-police'],
    });
    expect(transfer(city, item, existing, intent())).toEqual({
      kind: 'write',
      path: 'claims/city/city-001.yaml',
      existing,
      claim: {
        item: 'city-001',
        claimant: 'jn-police',
        decision: '认领',
        date: AS_OF,
        clerk: 'new@jinan.example',
        cooperating: ['sd-police'],
        transfer: { from: 'jn-education', date: AS_OF, reason: '职责划转' },
        stamp: stampOf(item),
      },
    });
  });

  it('from a body that was dissolved', () => {
    const from = body('jn-education', { dissolved: '2020-08-01' });
    expect(transfer(city, item, record('jn-education'), intent({ from }))).toMatchObject({
      kind: 'write',
    });
  });

  it('once more changes nothing', () => {
    const done = { from: 'jn-education', date: '2020-08-19', reason: '职责划转' };
    const existing = record('jn-police', { transfer: done });
    expect(transfer(city, item, existing, intent())).toEqual({ kind: 'already', claim: existing });
  });

  it.each<[string, ClaimEntry | null, TransferIntent, unknown]>([
    ['what nobody holds', null, intent(), { kind: 'not-held', body: 'jn-education', claim: null }],
    [
      'what was given back',
      record('jn-education', { decision: '退回', reason: '暂退回' }),
      intent(),
      { kind: 'not-held', claim: null },
    ],
    [
      'what was declined',
      record('jn-education', { decision: '不承接', reason: '不属' }),
      intent(),
      { kind: 'not-held', claim: { value: { decision: '不承接' } } },
    ],
    [
      'what the receiver holds already, not from there',
      record('jn-police'),
      intent(),
      { kind: 'not-held', claim: { value: { claimant: 'jn-police' } } },
    ],
    [
      'to a body of another kind',
      record('jn-education'),
      intent({ to: body('jn-laiwu') }),
      { kind: 'body-kind', body: 'jn-laiwu' },
    ],
    [
      'to a dissolved body',
      record('jn-education'),
      intent({ to: body('jn-police', { dissolved: '2020-08-01', successor: 'jn-justice' }) }),
      { kind: 'body-dissolved', successor: 'jn-justice' },
    ],
    [
      'without a reason',
      record('jn-education'),
      intent({ reason: ' ' }),
      { kind: 'reason-missing' },
    ],
    [
      'with the receiver as its own helper',
      record('jn-education'),
      intent({ cooperating: ['jn-police'] }),
      { kind: 'cooperates-with-itself' },
    ],
  ])('refuses %s', (_name, existing, wish, refusal) => {
    expect(transfer(city, item, existing, wish)).toMatchObject({ kind: 'refused', refusal });
  });

  it('refuses lists in which every body decides for itself', () => {
    expect(transfer(zone, item, null, intent())).toMatchObject({
      refusal: { kind: 'each-decides', list: { id: 'zone' } },
    });
  });
});

describe('claimChanges', () => {
  it('sets what is new, removes what is gone, leaves the note alone', () => {
    const before = makeClaim(item, 'jn-education', {
      decision: '退回',
      reason: '暂退回',
      note: '会商意见附后',
    });
    const after = makeClaim(item, 'jn-education', { cooperating: ['jn-police'] });
    const changes = claimChanges(before, after);
    expect(changes).toContainEqual({ pointer: ['decision'], value: '认领' });
    expect(changes).toContainEqual({ pointer: ['reason'], remove: true });
    expect(changes).toContainEqual({ pointer: ['cooperating'], value: ['jn-police'] });
    expect(changes.map(({ pointer }) => pointer[0])).not.toContain('note');
  });
});
