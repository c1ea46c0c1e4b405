/** The days on which something may be recorded, the ids that records get, and what is left out of them. */
import { describe, expect, it } from 'vitest';
import {
  announceAgreement,
  fileAgreement,
  terminateAgreement,
} from '../../src/actions/delegation/afterwards.ts';
import { basisOf, parseBasis } from '../../src/actions/delegation/basis.ts';
import { partyRefusals } from '../../src/actions/delegation/draft-refusal.ts';
import { signAgreement, type SignIntent } from '../../src/actions/delegation/sign.ts';
import { type DisputeIntent, openDispute, settleDispute } from '../../src/actions/dispute.ts';
import { grantException } from '../../src/actions/exception.ts';
import { recordTraining } from '../../src/actions/training.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { entryIn } from '../../src/catalogue/held.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import type { Delegation, Item } from '../../src/model/generated/records.ts';
import { stampOf } from '../../src/model/stamps.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  find,
  findClaim,
  makeDelegation,
  makeDispute,
  makeException,
  makeItem,
} from '../support/catalogue-builder.ts';

const day = (text: string): CalendarDate => text as CalendarDate;
const TOMORROW = day('2020-08-21');
const ITEM = makeItem('city', 1, { field: '教育', name: '实施专科教育的民办学校设立审批' });

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in the test catalogue');
  return value;
}

describe('an exception', () => {
  const grant = (more: object, change?: (parts: CatalogueParts) => void) =>
    grantException(
      buildCatalogue(change),
      {
        id: null,
        code: 'RL501',
        scope: {},
        reason: '正在修改',
        approvedBy: '市政府办公厅',
        approved: null,
        document: null,
        expires: AS_OF,
        ...more,
      },
      AS_OF,
    );

  it.each([
    [{ records: ['items/city/city-001', 'items/city/city-002'] }, 'rl501-city-001'],
    [{ list: 'city' }, 'rl501-city'],
    [{ organization: 'jn-police' }, 'rl501-jn-police'],
    [{ list: 'city', organization: 'jn-police' }, 'rl501-city-jn-police'],
    [{}, 'rl501'],
    [{ records: [] }, 'rl501'],
  ])('for %j is called %s', (scope, id) => {
    expect(grant({ scope })).toMatchObject({ ok: true, value: { id, scope } });
  });

  it('says when it was approved and by which document, where that is told', () => {
    const granted = grant({ approved: AS_OF, document: '号' });
    expect(granted).toMatchObject({ ok: true, value: { approved: AS_OF, document: '号' } });
    expect(Object.keys(grant({}).ok ? (grant({}) as { value: object }).value : {})).toEqual([
      'id',
      'code',
      'scope',
      'reason',
      'approved_by',
      'expires',
    ]);
  });

  it('is refused with the record that has its id', () => {
    const taken = (parts: CatalogueParts): void => {
      parts.exceptions.push({ value: makeException('rl501') });
    };
    expect(grant({}, taken)).toEqual({
      ok: false,
      refusal: { kind: 'id-taken', id: 'rl501', path: 'exceptions/rl501.yaml' },
    });
  });
});

describe('a training', () => {
  const train = (more: object, change?: (parts: CatalogueParts) => void) => {
    const catalogue = buildCatalogue(change);
    const items = ['city-001', 'city-003'].map((id) => there(entryIn(catalogue.items.at(id))));
    return recordTraining(
      catalogue,
      {
        id: null,
        date: AS_OF,
        organizer: 'sd-education',
        topics: ['要点'],
        items,
        participants: [
          { organization: 'jn-education', number: 3 },
          { organization: 'jn-police', number: 2 },
        ],
        material: null,
        note: null,
        ...more,
      },
      AS_OF,
    );
  };

  it('of today, with material and note where they are told', () => {
    expect(train({ material: '讲义', note: '线上' })).toMatchObject({
      ok: true,
      value: { id: 'sd-education-2020-08-20', material: { name: '讲义' }, note: '线上' },
    });
    const plain = train({});
    expect(plain.ok && ('material' in plain.value || 'note' in plain.value)).toBe(false);
    expect(train({ date: TOMORROW })).toMatchObject({ refusal: { kind: 'still-to-come' } });
  });

  it('each body has to have claimed one of the items, not all of them', () => {
    expect(
      train({
        participants: [
          { organization: 'jn-education', number: 3 },
          { organization: 'jn-police', number: 2 },
          { organization: 'jn-gaoxin', number: 1 },
        ],
      }),
    ).toEqual({ ok: false, refusal: { kind: 'nothing-for', body: 'jn-gaoxin' } });
  });

  it('an item that nobody has claimed is named without a holder', () => {
    const free = (parts: CatalogueParts): void => {
      findClaim(parts, 'city-003').value.decision = '退回';
    };
    expect(train({}, free)).toMatchObject({
      refusal: { kind: 'not-claimed', items: [{ item: { id: 'city-003' }, holder: null }] },
    });
  });
});

describe('a dispute', () => {
  const free = (parts: CatalogueParts): void => {
    findClaim(parts, 'city-001').value.decision = '退回';
  };
  const open = (more: Partial<DisputeIntent>, change: (parts: CatalogueParts) => void = free) => {
    const catalogue = buildCatalogue(change);
    return openDispute(
      catalogue,
      {
        item: there(entryIn(catalogue.items.at('city-001'))),
        kind: '推诿',
        parties: ['jn-education', 'jn-police'],
        opened: AS_OF,
        by: null,
        reason: '职责交叉',
        ...more,
      },
      AS_OF,
    );
  };
  const settled =
    (id: string, opened: string) =>
    (parts: CatalogueParts): void => {
      const item = find(parts.items, 'city-001');
      const settlement = { date: '2020-08-15', by: '市编办', undertaker: 'jn-police' };
      parts.disputes.push({
        value: makeDispute(item, ['a', 'b'], { id, opened, settled: settlement }),
      });
    };

  it('says who raised it, where that is told', () => {
    expect(open({ by: 'a@b.example' })).toMatchObject({ value: { by: 'a@b.example' } });
    const plain = open({});
    expect(plain.ok && 'by' in plain.value).toBe(false);
  });

  it('has the next number that is free', () => {
    const three = (parts: CatalogueParts): void => {
      free(parts);
      for (const id of ['city-001', 'city-001-2', 'city-001-3']) settled(id, '2020-08-10')(parts);
    };
    expect(open({}, three)).toMatchObject({ value: { id: 'city-001-4' } });
  });

  it('of an item on which each decides there is none', () => {
    const item = there(entryIn(buildCatalogue().items.at('zone-001')));
    expect(open({ item, parties: ['jn-gaoxin', 'jn-laiwu'] })).toMatchObject({
      refusal: {
        kind: 'no-claim-possible',
        refusal: { kind: 'each-decides', list: { id: 'zone' } },
      },
    });
  });

  it('of an item that is withdrawn there is none', () => {
    const gone = (parts: CatalogueParts): void => {
      free(parts);
      find(parts.items, 'city-001').status = '收回';
    };
    expect(open({}, gone)).toMatchObject({
      refusal: { refusal: { kind: 'item-withdrawn', date: null } },
    });
  });

  it('of a body that may not claim there is none', () => {
    expect(open({ parties: ['jn-education', 'jn-gaoxin'] })).toMatchObject({
      refusal: { refusal: { kind: 'body-kind', body: 'jn-gaoxin', list: { id: 'city' } } },
    });
  });

  it.each([
    [
      '2020-08-09',
      null,
      { ok: false, refusal: { kind: 'before-opening', date: '2020-08-09', opened: '2020-08-10' } },
    ],
    [
      '2020-08-10',
      null,
      { ok: true, value: { date: '2020-08-10', by: '市编办', undertaker: 'jn-police' } },
    ],
    [
      '2020-08-20',
      '号',
      { ok: true, value: { date: AS_OF, by: '市编办', undertaker: 'jn-police', document: '号' } },
    ],
    ['2020-08-21', null, { ok: false, refusal: { kind: 'still-to-come', date: TOMORROW } }],
  ])('settled on %s with document %s: %j', (date, document, expected) => {
    const catalogue = buildCatalogue((parts) => {
      parts.disputes.push({ value: makeDispute(find(parts.items, 'city-001'), ['a', 'b']) });
    });
    const dispute = there(entryIn(catalogue.disputes.at('city-001')));
    const settlement = { date: day(date), by: '市编办', undertaker: 'jn-police', document };
    expect(settleDispute(catalogue, dispute, settlement, AS_OF)).toEqual(expected);
  });
});

describe('a withdrawal', () => {
  it.each([
    [
      false,
      null,
      [
        { pointer: ['status'], value: '收回' },
        { pointer: ['withdrawal'], value: { date: AS_OF, document: '号' } },
      ],
    ],
    [
      true,
      '其余照旧',
      [
        { pointer: ['status'], value: '部分收回' },
        { pointer: ['withdrawal'], value: { date: AS_OF, document: '号', note: '其余照旧' } },
      ],
    ],
    [
      false,
      '在办件办完',
      [
        { pointer: ['status'], value: '收回' },
        { pointer: ['withdrawal'], value: { date: AS_OF, document: '号', note: '在办件办完' } },
      ],
    ],
  ])('in part %s with the note %s: %j', (partly, note, changes) => {
    const outcome = withdraw(ITEM, { date: AS_OF, document: '号', partly, note });
    expect(outcome).toEqual({ ok: true, value: changes });
  });

  it('in part has to say which', () => {
    expect(withdraw(ITEM, { date: AS_OF, document: '号', partly: true, note: null })).toEqual({
      ok: false,
      refusal: { kind: 'part-not-named' },
    });
  });
});

describe('after an agreement is signed', () => {
  const agreement = makeDelegation('one', 'jn-education', [ITEM]);
  const announced = (more: object) =>
    announceAgreement(agreement, {
      by: 'jn-education',
      date: AS_OF,
      url: null,
      day: AS_OF,
      ...more,
    });

  it.each<[string, object, object]>([
    ['another day', {}, { changes: [{ value: [{}, {}, { by: 'jn-education', date: AS_OF }] }] }],
    ['the day of signature', { date: day('2020-07-28') }, { kind: 'change' }],
    [
      'the day before',
      { date: day('2020-07-27') },
      { refusals: [{ kind: 'before-signing', signed: '2020-07-28' }] },
    ],
    ['known', { date: day('2020-08-01') }, { kind: 'already' }],
    [
      'known, and now with an address',
      { date: day('2020-08-01'), url: 'https://x.example' },
      {
        kind: 'change',
        changes: [{ pointer: ['announcements', 1, 'url'], value: 'https://x.example' }],
      },
    ],
    [
      'somebody else',
      { by: 'jn-police' },
      { kind: 'refused', refusals: [{ kind: 'no-party', body: 'jn-police' }] },
    ],
    ['to come', { date: TOMORROW }, { refusals: [{ kind: 'future', date: TOMORROW, day: AS_OF }] }],
  ])('announced: %s', (_, more, expected) => {
    expect(announced(more)).toMatchObject(expected);
  });

  it('announced for the first time, with and without an address; the same address again', () => {
    const silent = { ...agreement };
    delete silent.announcements;
    const first = (url: string | null) =>
      announceAgreement(silent, { by: 'jn-education', date: AS_OF, url, day: AS_OF });
    expect(first(null)).toEqual({
      kind: 'change',
      changes: [{ pointer: ['announcements'], value: [{ by: 'jn-education', date: AS_OF }] }],
    });
    const made = { by: 'jn-education', date: AS_OF, url: 'https://x.example' };
    expect(first(made.url)).toMatchObject({ changes: [{ value: [made] }] });
    expect(
      announceAgreement({ ...silent, announcements: [made] }, { ...made, date: AS_OF, day: AS_OF }),
    ).toEqual({ kind: 'already' });
  });

  it.each([
    ['市司法局', '2020-07-30', { kind: 'already' }],
    [
      '市司法局',
      '2020-07-31',
      {
        kind: 'refused',
        refusals: [{ kind: 'filed-otherwise', with: '市司法局', date: '2020-07-30' }],
      },
    ],
    ['省司法厅', '2020-07-30', { kind: 'refused' }],
  ])('filed with %s on %s: %j', (office, date, expected) => {
    expect(fileAgreement(agreement, { with: office, date: day(date), day: AS_OF })).toMatchObject(
      expected,
    );
  });

  it('ended: on the day of signature, not before; once', () => {
    const end = (one: Delegation, date: string, reason = '划转') =>
      terminateAgreement(one, { date: day(date), reason });
    expect(end(agreement, '2020-07-28')).toMatchObject({ kind: 'change' });
    expect(end(agreement, '2020-07-27')).toMatchObject({ refusals: [{ kind: 'before-signing' }] });
    const ended: Delegation = {
      ...agreement,
      status: '终止',
      termination: { date: '2020-08-10', reason: '划转' },
    };
    expect(end(ended, '2020-08-10')).toEqual({ kind: 'already' });
    expect(end(ended, '2020-08-11')).toMatchObject({
      refusals: [{ kind: 'terminated', date: '2020-08-10' }],
    });
    expect(end(ended, '2020-08-10', '别的')).toMatchObject({ kind: 'refused' });
  });
});

describe('signing', () => {
  const draft = (more: Partial<Delegation> = {}): Delegation => {
    const made = makeDelegation('one', 'jn-education', [ITEM], { status: '拟订', ...more });
    for (const key of ['signed', 'filed', 'announcements']) Reflect.deleteProperty(made, key);
    return made;
  };
  const sign = (one: Delegation, more: Partial<SignIntent> = {}) =>
    signAgreement(buildCatalogue(), one, {
      date: AS_OF,
      from: null,
      to: null,
      document: null,
      restamp: false,
      day: AS_OF,
      ...more,
    });

  it.each<[string, Partial<SignIntent>, object]>([
    ['a term of one day', { from: AS_OF, to: AS_OF }, { kind: 'change' }],
    ['a term that ends today', { to: AS_OF }, { kind: 'change' }],
    [
      'a term that ended yesterday',
      { to: day('2020-08-19') },
      { refusals: [{ kind: 'term-over', to: '2020-08-19', date: AS_OF }] },
    ],
    [
      'a term backwards',
      { from: day('2021-01-02'), to: day('2021-01-01') },
      { refusals: [{ kind: 'term-backwards', from: '2021-01-02', to: '2021-01-01' }] },
    ],
    ['tomorrow', { date: TOMORROW }, { refusals: [{ kind: 'future' }] }],
  ])('%s', (_, more, expected) => {
    expect(sign(draft(), more)).toMatchObject(expected);
  });

  it('again with another day or term is another agreement', () => {
    const signed = makeDelegation('one', 'jn-education', [ITEM], { signed: { date: AS_OF } });
    expect(sign(signed)).toEqual({ kind: 'already' });
    const other = { kind: 'refused', refusals: [{ kind: 'signed-otherwise', date: AS_OF }] };
    expect(sign(signed, { from: day('2020-08-02') })).toEqual(other);
    expect(sign(signed, { to: day('2023-08-01') })).toEqual(other);
    expect(sign(signed, { date: day('2020-08-19') })).toEqual(other);
  });

  it('adds the document once', () => {
    const document = { name: '协议.pdf', sha256: 'a'.repeat(64) };
    const signed = makeDelegation('one', 'jn-education', [ITEM], {
      signed: { date: AS_OF },
      document,
    });
    expect(sign(signed, { document })).toEqual({ kind: 'already' });
    expect(sign(signed, { document: { ...document, sha256: 'b'.repeat(64) } })).toMatchObject({
      changes: [{ pointer: ['document'] }],
    });
  });

  it('takes only those items anew that have changed', () => {
    const second = makeItem('city', 2, { field: '教育', name: '高等教育自学考试专业设立审批' });
    const items = [
      { item: 'city-001', stamp: 'v1:old' },
      { item: 'city-002', stamp: stampOf(second) },
    ];
    expect(sign(draft({ items }), { restamp: true })).toMatchObject({
      changes: [
        { pointer: ['items', 0, 'stamp'] },
        { pointer: ['term'] },
        { pointer: ['signed'] },
        { pointer: ['status'], value: '签订' },
      ],
    });
    expect(sign(draft({ items }))).toMatchObject({
      refusals: [{ kind: 'items-changed', items: ['city-001'] }],
    });
  });
});

describe('what an agreement rests on', () => {
  const catalogue = buildCatalogue();
  const basis = (items: readonly Item[], on = '2021-07-15') =>
    basisOf(catalogue, items, [], day(on)).map(({ law, article }) =>
      `${law} ${article ?? ''}`.trim(),
    );
  const own = '中华人民共和国民办教育促进法 第十二条';
  const licence = '中华人民共和国行政许可法 第二十四条';
  const penalty = '中华人民共和国行政处罚法 第二十条';

  it.each<[string, Partial<Item>[], string, string[]]>([
    ['a licence', [{}], '2021-07-15', [licence, own]],
    ['a penalty', [{ type: '行政处罚' }], '2021-07-15', [penalty, own]],
    ['a penalty before the new text', [{ type: '行政处罚' }], '2021-07-14', [own]],
    ['both', [{}, { type: '行政处罚' }], '2021-07-15', [licence, penalty, own]],
    ['neither', [{ type: '行政确认' }], '2021-07-15', [own]],
    [
      'an item of an order',
      [{ type: '行政确认', source: { document: 'order-333', row: 1 } }],
      '2021-07-15',
      ['决定', own],
    ],
    [
      'an item of a document that is not there',
      [{ type: '行政确认', source: { document: 'order-1', row: 1 } }],
      '2021-07-15',
      [own],
    ],
  ])('%s', (_, items, on, expected) => {
    expect(
      basis(
        items.map((more) => makeItem('city', 1, more)),
        on,
      ),
    ).toEqual(expected);
  });

  it.each([
    ['《行政许可法》第二十四条', { law: '行政许可法', article: '第二十四条' }],
    ['  《 行政许可法 》  第二十四条 ', { law: '行政许可法', article: '第二十四条' }],
    ['行政许可法   第二十四条', { law: '行政许可法', article: '第二十四条' }],
    ['行政许可法\t\n第二十四条', { law: '行政许可法', article: '第二十四条' }],
    ['行政许可法', { law: '行政许可法' }],
    ['《行政许可法》', { law: '行政许可法' }],
    ['依照《行政许可法》第二十四条', { law: '依照《行政许可法》第二十四条' }],
    ['甲 乙 第一条', { law: '甲 乙 第一条' }],
    [' ', null],
  ])('%s: %j', (text, expected) => {
    expect(parseBasis(text)).toEqual(expected);
  });
});

describe('the parties of an agreement', () => {
  const delegated = (number: number, authority = 'sd-education'): Item =>
    makeItem('city', number, { mode: '委托', authority });

  it('of several authorities each is named with its items', () => {
    const items = [delegated(1), delegated(3, 'sd-police'), delegated(2)];
    expect(partyRefusals(buildCatalogue(), items, null, AS_OF)).toEqual({
      ok: false,
      refusals: [
        {
          kind: 'several-authorities',
          authorities: [
            { authority: 'sd-education', items: ['city-001', 'city-002'] },
            { authority: 'sd-police', items: ['city-003'] },
          ],
        },
      ],
    });
  });

  it('are who hands down and who has claimed', () => {
    expect(partyRefusals(buildCatalogue(), [delegated(1)], null, AS_OF)).toEqual({
      ok: true,
      delegator: 'sd-education',
      delegate: 'jn-education',
    });
    const items = [delegated(1), delegated(3)];
    expect(partyRefusals(buildCatalogue(), items, null, AS_OF)).toMatchObject({
      refusals: [{ kind: 'several-claimants', claimants: ['jn-education', 'jn-police'] }],
    });
    const self = buildCatalogue((parts) => {
      findClaim(parts, 'city-001').value.claimant = 'sd-education';
    });
    expect(partyRefusals(self, [delegated(1)], null, AS_OF)).toMatchObject({
      refusals: [{ kind: 'delegate-is-delegator', body: 'sd-education' }],
    });
  });
});
