import { entryIn } from '../../src/catalogue/held.ts';
import { describe, expect, it } from 'vitest';
import { decide, type Intent } from '../../src/actions/decide.ts';
import type { ClaimEntry } from '../../src/catalogue/catalogue.ts';
import type { Claim, Item, ItemList } from '../../src/model/generated/records.ts';
import { stampOf } from '../../src/model/stamps.ts';
import { AS_OF, buildCatalogue, makeClaim } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue();
const city = listOf('city');
const zone = listOf('zone');
const item = itemOf('city-001');
const zoneItem = itemOf('zone-001');

function listOf(id: string): ItemList {
  const list = entryIn(catalogue.lists.at(id));
  if (list === undefined) throw new Error(id);
  return list.value;
}

function itemOf(id: string): Item {
  const found = entryIn(catalogue.items.at(id));
  if (found === undefined) throw new Error(id);
  return found.value;
}

function intent(body: string, more: Partial<Intent> = {}): Intent {
  const found = entryIn(catalogue.organizations.at(body));
  if (found === undefined) throw new Error(body);
  return {
    decision: '认领',
    body: found,
    date: AS_OF,
    clerk: 'new@jinan.example',
    reason: null,
    cooperating: null,
    ...more,
  };
}

function record(claimant: string, more: Partial<Claim> = {}, of = item): ClaimEntry {
  const value = makeClaim(of, claimant, more);
  return { path: `claims/city/${of.id}.yaml`, id: of.id, list: 'city', organization: null, value };
}

const declined = { decision: '不承接', reason: '不属本局职责' } as const;
const released = { decision: '退回', reason: '暂退回' } as const;

describe('decide', () => {
  it('claims what nobody has', () => {
    expect(decide(city, item, null, intent('jn-education'))).toEqual({
      kind: 'write',
      path: 'claims/city/city-001.yaml',
      existing: null,
      claim: {
        item: 'city-001',
        claimant: 'jn-education',
        decision: '认领',
        date: AS_OF,
        clerk: 'new@jinan.example',
        stamp: stampOf(item),
      },
    });
  });

  it('files each body’s own decision under its name where every body decides', () => {
    const decided = decide(zone, zoneItem, null, intent('jn-laiwu'));
    expect(decided).toMatchObject({ kind: 'write', path: 'claims/zone/jn-laiwu/zone-001.yaml' });
  });

  it.each<[string, ClaimEntry | null, Intent, unknown]>([
    [
      'what another claims',
      record('jn-education'),
      intent('jn-police'),
      { kind: 'decided-by-other', claim: { value: { claimant: 'jn-education' } } },
    ],
    [
      'declining what another claims',
      record('jn-education'),
      intent('jn-police', declined),
      { kind: 'decided-by-other' },
    ],
    [
      'declining what another has declined, since its reason would be lost',
      record('jn-education', declined),
      intent('jn-police', declined),
      { kind: 'decided-by-other' },
    ],
    [
      'releasing what another claims',
      record('jn-education'),
      intent('jn-police', released),
      { kind: 'decided-by-other' },
    ],
    ['a body of another kind', null, intent('jn-laiwu'), { kind: 'body-kind', body: 'jn-laiwu' }],
    [
      'declining without a reason',
      null,
      intent('jn-police', { decision: '不承接' }),
      { kind: 'reason-missing' },
    ],
    [
      'a reason of blanks',
      null,
      intent('jn-police', { decision: '不适用', reason: ' ' }),
      { kind: 'reason-missing' },
    ],
    [
      'releasing without a reason',
      record('jn-police'),
      intent('jn-police', { decision: '退回' }),
      { kind: 'reason-missing' },
    ],
    ['releasing what nobody has', null, intent('jn-police', released), { kind: 'not-decided' }],
    [
      'releasing what another released',
      record('jn-education', released),
      intent('jn-police', released),
      { kind: 'not-decided' },
    ],
    [
      'cooperating with itself',
      null,
      intent('jn-police', { cooperating: ['jn-police'] }),
      { kind: 'cooperates-with-itself' },
    ],
  ])('refuses %s', (_name, existing, wish, refusal) => {
    expect(decide(city, item, existing, wish)).toMatchObject({ kind: 'refused', refusal });
  });

  it('refuses a body from the day it is dissolved on, names its successor, and lets it release', () => {
    const wish = intent('jn-education');
    const value = { ...wish.body.value, dissolved: AS_OF, successor: 'jn-police' };
    const gone = { ...wish, body: { ...wish.body, value } };
    expect(decide(city, item, null, gone)).toEqual({
      kind: 'refused',
      refusal: {
        kind: 'body-dissolved',
        body: 'jn-education',
        since: AS_OF,
        successor: 'jn-police',
      },
    });
    const later = { ...value, dissolved: '2020-08-21' };
    expect(
      decide(city, item, null, { ...wish, body: { ...wish.body, value: later } }),
    ).toMatchObject({ kind: 'write' });
    expect(decide(city, item, record('jn-education'), { ...gone, ...released })).toMatchObject({
      kind: 'write',
      claim: released,
    });
  });

  it('refuses an item that was taken back, not one that will be', () => {
    const withdrawal = (date: string): Item => ({
      ...item,
      status: '收回',
      withdrawal: { date, document: '通知' },
    });
    expect(decide(city, withdrawal(AS_OF), null, intent('jn-police'))).toMatchObject({
      refusal: { kind: 'item-withdrawn', date: AS_OF },
    });
    expect(decide(city, withdrawal('2020-08-21'), null, intent('jn-police'))).toMatchObject({
      kind: 'write',
    });
    expect(
      decide(city, withdrawal(AS_OF), record('jn-police'), intent('jn-police', released)),
    ).toMatchObject({ kind: 'write' });
  });

  it.each<[string, ClaimEntry, Intent]>([
    ['a claim', record('jn-education'), intent('jn-education')],
    [
      'a claim of another day and clerk',
      record('jn-education', { date: '2020-07-30' }),
      intent('jn-education'),
    ],
    [
      'a decline, with no reason or the same',
      record('jn-education', declined),
      intent('jn-education', { decision: '不承接' }),
    ],
    [
      'a release',
      record('jn-education', released),
      intent('jn-education', { ...released, reason: null }),
    ],
    [
      'cooperation that was not asked about',
      record('jn-education', { cooperating: ['jn-police'] }),
      intent('jn-education'),
    ],
  ])('once more: %s', (_name, existing, wish) => {
    expect(decide(city, item, existing, wish)).toEqual({ kind: 'already', claim: existing });
  });

  it.each<[string, ClaimEntry, Intent, Partial<Claim>]>([
    [
      'what was released, by anybody',
      record('jn-education', released),
      intent('jn-police'),
      { claimant: 'jn-police', decision: '认领' },
    ],
    [
      'what another has declined: nobody’s',
      record('jn-education', declined),
      intent('jn-police'),
      { claimant: 'jn-police' },
    ],
    [
      'its own decline, on second thoughts',
      record('jn-education', declined),
      intent('jn-education'),
      { decision: '认领' },
    ],
    [
      'an item that was changed since',
      record('jn-education', { stamp: 'v1:old' }),
      intent('jn-education'),
      { stamp: stampOf(item) },
    ],
    [
      'another reason',
      record('jn-education', declined),
      intent('jn-education', { ...declined, reason: '另有理由' }),
      { reason: '另有理由' },
    ],
    [
      'other bodies that cooperate',
      record('jn-education'),
      intent('jn-education', { cooperating: ['jn-police', 'jn-police'] }),
      { cooperating: ['jn-police'] },
    ],
  ])('writes anew: %s', (_name, existing, wish, claim) => {
    expect(decide(city, item, existing, wish)).toMatchObject({ kind: 'write', existing, claim });
  });

  it('drops the reason of a release, and what cooperated, when somebody claims', () => {
    const existing = record('jn-education', { ...released, cooperating: ['jn-police'] });
    const decided = decide(city, item, existing, intent('jn-police'));
    expect(decided).toMatchObject({ kind: 'write' });
    expect(decided.kind === 'write' && Object.keys(decided.claim)).toEqual([
      'item',
      'claimant',
      'decision',
      'date',
      'clerk',
      'stamp',
    ]);
  });

  it('keeps the transfer a claim rests on while the body holds it', () => {
    const transfer = { from: 'jn-police', date: '2020-08-01', reason: '职责划转' };
    const existing = record('jn-education', { transfer, stamp: 'v1:old' });
    expect(decide(city, item, existing, intent('jn-education'))).toMatchObject({
      kind: 'write',
      claim: { transfer },
    });
  });
});
