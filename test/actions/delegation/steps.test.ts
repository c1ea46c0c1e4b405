import { entryIn } from '../../../src/catalogue/held.ts';
import { describe, expect, it } from 'vitest';
import {
  announceAgreement,
  fileAgreement,
  terminateAgreement,
} from '../../../src/actions/delegation/afterwards.ts';
import { lacksOf } from '../../../src/model/agreement-elements.ts';
import { signAgreement, type SignIntent } from '../../../src/actions/delegation/sign.ts';
import { TO_BE_WRITTEN } from '../../../src/model/agreement.ts';
import type { CalendarDate } from '../../../src/model/dates.ts';
import type { Delegation } from '../../../src/model/generated/records.ts';
import { stampOf } from '../../../src/model/stamps.ts';
import { AS_OF, buildCatalogue, makeDelegation } from '../../support/catalogue-builder.ts';

const catalogue = buildCatalogue();
const item = itemOf('city-001');
const penalty = itemOf('city-003');
const day = (text: string): CalendarDate => text as CalendarDate;

function itemOf(id: string) {
  const found = entryIn(catalogue.items.at(id));
  if (found === undefined) throw new Error(id);
  return found.value;
}

function without(delegation: Delegation, ...keys: (keyof Delegation)[]): Delegation {
  const copy: Partial<Delegation> = { ...delegation };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy as Delegation;
}

function drafted(more: Partial<Delegation> = {}, of = item, delegate = 'jn-education') {
  const whole = makeDelegation('one', delegate, [of], { status: '拟订' });
  return { ...without(whole, 'signed', 'filed', 'announcements'), ...more };
}

function signing(more: Partial<SignIntent> = {}): SignIntent {
  return {
    date: day('2020-08-18'),
    from: null,
    to: null,
    document: null,
    restamp: false,
    day: AS_OF,
    ...more,
  };
}

describe('signAgreement', () => {
  it('writes the day, the term, the document and the status', () => {
    const document = { name: 'sources/a.pdf', sha256: 'b'.repeat(64) };
    const intent = signing({ from: day('2020-09-01'), to: day('2023-08-31'), document });
    expect(signAgreement(catalogue, drafted(), intent)).toEqual({
      kind: 'change',
      changes: [
        { pointer: ['term'], value: { from: '2020-09-01', to: '2023-08-31' } },
        { pointer: ['signed'], value: { date: '2020-08-18' } },
        { pointer: ['document'], value: document },
        { pointer: ['status'], value: '签订' },
      ],
    });
  });

  it('is already so on the same day, and may add the document', () => {
    const signed = makeDelegation('one', 'jn-education', [item]);
    const date = day('2020-07-28');
    expect(signAgreement(catalogue, signed, signing({ date }))).toEqual({ kind: 'already' });
    const document = { name: 'sources/a.pdf', sha256: 'b'.repeat(64) };
    expect(signAgreement(catalogue, signed, signing({ date, document }))).toEqual({
      kind: 'change',
      changes: [{ pointer: ['document'], value: document }],
    });
  });

  it('signs today, and takes changed items as they are when asked', () => {
    const stamp = `v1:${'0'.repeat(64)}`;
    const changed = drafted({ items: [{ item: item.id, stamp }] });
    const result = signAgreement(catalogue, changed, signing({ date: AS_OF, restamp: true }));
    expect(result).toMatchObject({
      kind: 'change',
      changes: expect.arrayContaining([
        { pointer: ['items', 0, 'stamp'], value: stampOf(item) },
      ]) as unknown,
    });
  });

  it.each<[string, Delegation, Partial<SignIntent>, object?]>([
    ['future', drafted(), { date: day('2020-08-21') }],
    ['lacking', without(drafted(), 'basis'), {}, { lacks: [{ element: 'basis', how: 'absent' }] }],
    [
      'lacking',
      drafted({ liability: TO_BE_WRITTEN }),
      {},
      { lacks: [{ element: 'liability', how: 'unwritten' }] },
    ],
    [
      'lacking',
      without(drafted({}, penalty, 'jn-police'), 'term'),
      {},
      { lacks: [{ element: 'term.from' }, { element: 'term.to' }] },
    ],
    ['term-backwards', drafted(), { from: day('2020-09-02'), to: day('2020-09-01') }],
    ['term-over', drafted(), { from: day('2020-08-01'), to: day('2020-08-17') }],
    [
      'items-changed',
      drafted({ items: [{ item: item.id, stamp: `v1:${'0'.repeat(64)}` }] }),
      {},
      { items: ['city-001'] },
    ],
    [
      'items-gone',
      drafted({ items: [{ item: 'city-999', stamp: `v1:${'0'.repeat(64)}` }] }),
      { restamp: true },
    ],
    ['not-claimed', drafted({}, item, 'jn-police'), {}, { items: ['city-001'] }],
    ['signed-otherwise', makeDelegation('one', 'jn-education', [item]), {}],
    [
      'terminated',
      drafted({ status: '终止', termination: { date: '2020-08-01', reason: '作废' } }),
      {},
    ],
  ])('refuses: %s', (kind, delegation, intent, more = {}) => {
    expect(signAgreement(catalogue, delegation, signing(intent))).toMatchObject({
      kind: 'refused',
      refusals: [{ kind, ...more }],
    });
  });
});

describe('lacksOf', () => {
  it('finds nothing in a whole agreement, everything in an empty one', () => {
    expect(lacksOf(makeDelegation('one', 'jn-education', [item]), true)).toEqual([]);
    const empty = without(drafted(), 'basis', 'authority', 'rights', 'duties', 'liability', 'term');
    const needed = lacksOf(empty, false).map((lack) => [lack.element, lack.needed]);
    expect(needed).toEqual([
      ['basis', true],
      ['authority', true],
      ['rights.delegator', true],
      ['rights.delegate', true],
      ['duties.delegator', true],
      ['duties.delegate', true],
      ['liability', false],
      ['term.from', false],
      ['term.to', false],
    ]);
  });
});

describe('announceAgreement', () => {
  const signed = without(makeDelegation('one', 'jn-education', [item]), 'announcements');
  const announcing = { by: 'sd-education', date: day('2020-08-01'), url: null, day: AS_OF };
  const known = { ...signed, announcements: [{ by: 'sd-education', date: '2020-08-01' }] };

  it('adds, and the same once more is already so', () => {
    expect(announceAgreement(signed, announcing)).toMatchObject({
      changes: [
        { pointer: ['announcements'], value: [{ by: 'sd-education', date: '2020-08-01' }] },
      ],
    });
    expect(announceAgreement(known, announcing)).toEqual({ kind: 'already' });
    expect(announceAgreement(known, { ...announcing, url: 'https://a' })).toMatchObject({
      changes: [{ pointer: ['announcements', 0, 'url'], value: 'https://a' }],
    });
    expect(announceAgreement(known, { ...announcing, by: 'jn-education' })).toMatchObject({
      changes: [{ value: [{ by: 'sd-education' }, { by: 'jn-education' }] }],
    });
  });

  it.each<[string, Delegation, object]>([
    ['no-party', signed, { by: 'jn-police' }],
    ['future', signed, { date: '2020-08-21' }],
    ['before-signing', signed, { date: '2020-07-27' }],
    ['not-signed', drafted(), {}],
  ])('refuses: %s', (kind, delegation, more) => {
    expect(announceAgreement(delegation, { ...announcing, ...more })).toMatchObject({
      kind: 'refused',
      refusals: [{ kind }],
    });
  });
});

describe('fileAgreement', () => {
  const filed = makeDelegation('one', 'jn-education', [item]);
  const open = without(filed, 'filed');
  const filing = { with: 'jn-justice', date: day('2020-08-01'), day: AS_OF };

  it('records it once', () => {
    expect(fileAgreement(open, filing)).toEqual({
      kind: 'change',
      changes: [{ pointer: ['filed'], value: { date: '2020-08-01', with: 'jn-justice' } }],
    });
    expect(fileAgreement(filed, { ...filing, with: '市司法局', date: day('2020-07-30') })).toEqual({
      kind: 'already',
    });
    expect(fileAgreement(filed, filing)).toMatchObject({ refusals: [{ kind: 'filed-otherwise' }] });
    expect(fileAgreement(drafted(), filing)).toMatchObject({ refusals: [{ kind: 'not-signed' }] });
    expect(fileAgreement(open, { ...filing, date: day('2020-08-21') })).toMatchObject({
      refusals: [{ kind: 'future' }],
    });
  });
});

describe('terminateAgreement', () => {
  const signed = makeDelegation('one', 'jn-education', [item]);
  const ending = { date: day('2020-09-01'), reason: '省里收回' };

  it('ends it, even on a day to come; ends a draft; says what is ended already', () => {
    const changes = [
      { pointer: ['status'], value: '终止' },
      { pointer: ['termination'], value: ending },
    ];
    expect(terminateAgreement(signed, ending)).toEqual({ kind: 'change', changes });
    expect(terminateAgreement(drafted(), ending)).toEqual({ kind: 'change', changes });
    const over: Delegation = { ...signed, status: '终止', termination: ending };
    expect(terminateAgreement(over, ending)).toEqual({ kind: 'already' });
    expect(terminateAgreement(over, { ...ending, reason: '其他' })).toMatchObject({
      refusals: [{ kind: 'terminated' }],
    });
    expect(terminateAgreement(signed, { ...ending, date: day('2020-07-27') })).toMatchObject({
      refusals: [{ kind: 'before-signing' }],
    });
  });
});
