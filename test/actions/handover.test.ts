import { entryIn } from '../../src/catalogue/held.ts';
import { describe, expect, it } from 'vitest';
import { openDispute, settleDispute } from '../../src/actions/dispute.ts';
import { grantException } from '../../src/actions/exception.ts';
import { recordTraining, type TrainingIntent } from '../../src/actions/training.ts';
import { goingOn, withdraw } from '../../src/actions/withdraw.ts';
import type { Catalogue, Entry } from '../../src/catalogue/catalogue.ts';
import { type CalendarDate, parseDate } from '../../src/model/dates.ts';
import type { Item } from '../../src/model/generated/records.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  makeDelegation,
  makeDispute,
  makeException,
  makeItem,
  makeService,
  makeTraining,
} from '../support/catalogue-builder.ts';

function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (date === null) throw new Error(text);
  return date;
}

function itemOf(catalogue: Catalogue, id: string): Entry<Item> {
  const item = entryIn(catalogue.items.at(id));
  if (item === undefined) throw new Error(`no ${id}`);
  return item;
}

/** `city-004` is nobody's. */
function withOpenItem(change: (parts: CatalogueParts) => void = () => undefined): Catalogue {
  return buildCatalogue((parts) => {
    parts.items.push({ value: makeItem('city', 4, { field: '教育' }) });
    change(parts);
  });
}

const wish = {
  kind: '推诿' as const,
  parties: ['jn-education', 'jn-police'],
  opened: AS_OF,
  by: null,
  reason: '职责交叉',
};

describe('opening a dispute', () => {
  it('is filed under the item, with a number when the item is disputed again', () => {
    const first = withOpenItem();
    const item = itemOf(first, 'city-004');
    expect(openDispute(first, { ...wish, item }, AS_OF)).toEqual({
      ok: true,
      value: {
        id: 'city-004',
        item: 'city-004',
        kind: '推诿',
        parties: wish.parties,
        opened: AS_OF,
        reason: '职责交叉',
      },
    });
    const settled = { date: '2020-08-12', by: '市政府', undertaker: 'jn-police' };
    const again = withOpenItem((parts) => {
      parts.disputes.push({ value: makeDispute(item.value, wish.parties, { settled }) });
    });
    expect(openDispute(again, { ...wish, item }, AS_OF)).toMatchObject({
      ok: true,
      value: { id: 'city-004-2' },
    });
  });

  it.each([
    ['one party twice', 'city-004', { parties: ['jn-police', 'jn-police'] }, 'one-party'],
    ['a day to come', 'city-004', { opened: day('2020-08-21') }, 'still-to-come'],
    [
      'a body that may not claim',
      'city-004',
      { parties: ['jn-police', 'jn-gaoxin'] },
      'no-claim-possible',
    ],
    [
      'a list in which each decides',
      'zone-001',
      { parties: ['jn-gaoxin', 'jn-laiwu'] },
      'no-claim-possible',
    ],
    ['neither wants what one has claimed', 'city-001', {}, 'held-by-party'],
  ] as const)('is refused for %s', (_, id, more, kind) => {
    const catalogue = withOpenItem();
    const item = itemOf(catalogue, id);
    const outcome = openDispute(catalogue, { ...wish, item, ...more }, AS_OF);
    expect(outcome).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('takes what one has claimed when both want it', () => {
    const catalogue = withOpenItem();
    const intent = { ...wish, kind: '争抢' as const, item: itemOf(catalogue, 'city-001') };
    expect(openDispute(catalogue, intent, AS_OF).ok).toBe(true);
  });

  it('is refused while one is open, and names it', () => {
    const catalogue = withOpenItem((parts) => {
      parts.disputes.push({ value: makeDispute(makeItem('city', 4), wish.parties) });
    });
    const item = itemOf(catalogue, 'city-004');
    expect(openDispute(catalogue, { ...wish, item }, AS_OF)).toMatchObject({
      ok: false,
      refusal: { kind: 'already-open', dispute: { path: 'disputes/city-004.yaml' } },
    });
  });
});

describe('settling a dispute', () => {
  const catalogue = withOpenItem((parts) => {
    parts.disputes.push({ value: makeDispute(makeItem('city', 4), wish.parties) });
  });
  const settlement = { date: AS_OF, by: '市政府', undertaker: 'jn-police', document: null };

  function settle(more: Partial<typeof settlement>) {
    const dispute = entryIn(catalogue.disputes.at('city-004'));
    if (dispute === undefined) throw new Error('no dispute');
    return settleDispute(catalogue, dispute, { ...settlement, ...more }, AS_OF);
  }

  it('says who decided and for whom', () => {
    expect(settle({})).toEqual({
      ok: true,
      value: { date: AS_OF, by: '市政府', undertaker: 'jn-police' },
    });
  });

  it.each([
    ['before it was opened', { date: day('2020-08-09') }, 'before-opening'],
    ['on a day to come', { date: day('2020-08-21') }, 'still-to-come'],
    ['for a body that may not claim', { undertaker: 'jn-gaoxin' }, 'no-claim-possible'],
  ] as const)('is refused %s', (_, more, kind) => {
    expect(settle(more)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('is refused the second time', () => {
    const settled = { date: '2020-08-12', by: '市政府', undertaker: 'jn-police' };
    const value = makeDispute(makeItem('city', 4), wish.parties, { settled });
    const dispute = { id: value.id, path: 'disputes/city-004.yaml', value };
    expect(settleDispute(catalogue, dispute, settlement, AS_OF)).toMatchObject({
      ok: false,
      refusal: { kind: 'already-settled' },
    });
  });
});

describe('withdrawing an item', () => {
  const whole = { date: day('2024-05-01'), document: '鲁政字1号', partly: false, note: null };

  it('sets the status, the day and the document', () => {
    expect(withdraw(makeItem('city', 1), whole)).toEqual({
      ok: true,
      value: [
        { pointer: ['status'], value: '收回' },
        { pointer: ['withdrawal'], value: { date: '2024-05-01', document: '鲁政字1号' } },
      ],
    });
  });

  it.each([
    ['a part that is not named', '在施', { partly: true }, 'part-not-named'],
    ['what was withdrawn', '收回', {}, 'withdrawn-before'],
    ['a part of what was withdrawn', '收回', { partly: true, note: '甲' }, 'withdrawn-before'],
  ] as const)('refuses %s', (_, status, more, kind) => {
    expect(withdraw(makeItem('city', 1, { status }), { ...whole, ...more })).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });

  it('takes the rest back of what was withdrawn in part', () => {
    const outcome = withdraw(makeItem('city', 1, { status: '部分收回' }), whole);
    expect(outcome).toMatchObject({ ok: true, value: [{ value: '收回' }, {}] });
  });

  it('names the services and agreements that go on, not those that ended', () => {
    const catalogue = buildCatalogue(({ items, services, delegations }) => {
      const item = items[0]?.value ?? makeItem('city', 1);
      const closed = { date: '2020-08-15', reason: '停办' };
      services.push(
        { value: makeService(item, 'jn-education') },
        { value: makeService(item, 'jn-police', { closed }), path: 'services/city/other.yaml' },
      );
      delegations.push(
        { value: makeDelegation('now', 'jn-education', [item]) },
        { value: makeDelegation('ended', 'jn-education', [item], { status: '终止' }) },
        { value: makeDelegation('past', 'jn-education', [item], { term: { to: '2020-08-19' } }) },
      );
    });
    const going = goingOn(catalogue, 'city-001', AS_OF);
    if (!going.ok) throw new Error(going.refusal.path);
    const { claims, services, agreements } = going.value;
    expect(claims.map(({ value }) => value.claimant)).toEqual(['jn-education']);
    expect(services.map(({ value }) => value.provider)).toEqual(['jn-education']);
    expect(agreements.map(({ id }) => id)).toEqual(['now']);
  });
});

describe('recording a training', () => {
  const intent = (catalogue: Catalogue, more: Partial<TrainingIntent> = {}): TrainingIntent => ({
    id: null,
    date: day('2020-08-18'),
    organizer: 'sd-education',
    topics: ['设定依据'],
    items: [itemOf(catalogue, 'city-001')],
    participants: [{ organization: 'jn-education', number: 12 }],
    material: null,
    note: null,
    ...more,
  });

  it('takes its id from organizer and day', () => {
    const catalogue = withOpenItem();
    expect(recordTraining(catalogue, intent(catalogue), AS_OF)).toEqual({
      ok: true,
      value: {
        id: 'sd-education-2020-08-18',
        date: '2020-08-18',
        organizer: 'sd-education',
        topics: ['设定依据'],
        items: ['city-001'],
        participants: [{ organization: 'jn-education', number: 12 }],
      },
    });
  });

  it.each([
    ['a day to come', { date: day('2020-08-21') }, { kind: 'still-to-come' }],
    ['an id that is taken', { id: 'spring' }, { kind: 'id-taken', path: 'trainings/spring.yaml' }],
    [
      'a body given twice',
      {
        participants: [
          { organization: 'jn-education', number: 1 },
          { organization: 'jn-education', number: 2 },
        ],
      },
      { kind: 'twice', body: 'jn-education' },
    ],
    [
      'a body that has claimed none of the items',
      {
        participants: [
          { organization: 'jn-education', number: 1 },
          { organization: 'jn-police', number: 2 },
        ],
      },
      { kind: 'nothing-for', body: 'jn-police' },
    ],
  ] as const)('refuses %s', (_, more, refusal) => {
    const catalogue = withOpenItem(({ items, trainings }) => {
      const item = items[0]?.value ?? makeItem('city', 1);
      trainings.push({ value: makeTraining('spring', 'jn-education', [item]) });
    });
    const wanted = intent(catalogue, more as Partial<TrainingIntent>);
    expect(recordTraining(catalogue, wanted, AS_OF)).toMatchObject({ ok: false, refusal });
  });

  it('refuses items that nobody or another body has claimed, and names who has', () => {
    const catalogue = withOpenItem();
    const items = ['city-001', 'city-003', 'city-004'].map((id) => itemOf(catalogue, id));
    expect(recordTraining(catalogue, intent(catalogue, { items }), AS_OF)).toMatchObject({
      ok: false,
      refusal: {
        kind: 'not-claimed',
        items: [
          { item: { id: 'city-003' }, holder: 'jn-police' },
          { item: { id: 'city-004' }, holder: null },
        ],
      },
    });
  });
});

describe('granting an exception', () => {
  const intent = {
    id: null,
    code: 'RL501',
    scope: { records: ['items/city/city-001'] },
    reason: '省厅正在修改',
    approvedBy: '市政府办公厅',
    approved: null,
    document: null,
    expires: AS_OF,
  };

  it('holds through its last day, and is called after code and record', () => {
    expect(grantException(buildCatalogue(), intent, AS_OF)).toEqual({
      ok: true,
      value: {
        id: 'rl501-city-001',
        code: 'RL501',
        scope: intent.scope,
        reason: '省厅正在修改',
        approved_by: '市政府办公厅',
        expires: AS_OF,
      },
    });
  });

  it.each([
    ['an unknown code', { code: 'RL50' }, 'unknown-code'],
    ['a code that nobody may accept', { code: 'RL101' }, 'fixed-code'],
    ['a last day that is past', { expires: day('2020-08-19') }, 'expired'],
    ['an approval to come', { approved: day('2020-08-21') }, 'approved-later'],
    ['an id that is taken', { id: 'there' }, 'id-taken'],
  ] as const)('refuses %s', (_, more, kind) => {
    const catalogue = buildCatalogue(({ exceptions }) => {
      exceptions.push({ value: makeException('there') });
    });
    expect(grantException(catalogue, { ...intent, ...more }, AS_OF)).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });
});
