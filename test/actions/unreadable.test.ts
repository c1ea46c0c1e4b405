/** An action that something unread would change is refused, and names the file; whoever calls it. */
import { describe, expect, it } from 'vitest';
import { draftAgreement } from '../../src/actions/delegation/draft.ts';
import { proposeAgreement } from '../../src/actions/delegation/propose.ts';
import { signAgreement } from '../../src/actions/delegation/sign.ts';
import { openDispute, settleDispute } from '../../src/actions/dispute.ts';
import { grantException } from '../../src/actions/exception.ts';
import { planImport } from '../../src/actions/plan-import.ts';
import { proposeImport } from '../../src/actions/propose-import.ts';
import { recordTraining } from '../../src/actions/training.ts';
import { refusedMatter } from '../../src/actions/weights.ts';
import { goingOn } from '../../src/actions/withdraw.ts';
import type { SettledCatalogue, Unusable } from '../../src/catalogue/catalogue.ts';
import { notSignedAgain } from '../../src/catalogue/renewal.ts';
import { placeOf } from '../../src/files/layout.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  makeDelegation,
  makeDispute,
  makeItem,
} from '../support/catalogue-builder.ts';
import { draftIntent } from '../support/draft-intent.ts';
import { memoryTree } from '../support/memory-tree.ts';

const ITEM = makeItem('city', 1, { mode: '委托' });

function broken(path: string, value?: unknown): Omit<Unusable, 'reason'> {
  const place = placeOf(path);
  if (place === null) throw new Error(path);
  return { kind: place.kind, path, id: place.id, list: null, value };
}

/** city-001 is delegated; `path` cannot be read, and what stood there is gone. */
function catalogueWithout(
  path: string,
  change: (parts: CatalogueParts) => void = () => undefined,
  value?: unknown,
): SettledCatalogue {
  return buildCatalogue((parts) => {
    parts.items[0] = { value: ITEM };
    change(parts);
    const id = placeOf(path)?.id ?? '';
    const at = path.split('/')[0];
    if (at === 'items') parts.items = parts.items.filter(({ value: one }) => one.id !== id);
    if (at === 'claims') parts.claims = parts.claims.filter(({ value: one }) => one.item !== id);
    if (at === 'lists') parts.lists = parts.lists.filter(({ value: one }) => one.id !== id);
    if (at === 'organizations') {
      parts.organizations = parts.organizations.filter(({ value: one }) => one.id !== id);
    }
    parts.unusable.push(broken(path, value));
  });
}

const CLAIM = 'claims/city/city-001.yaml';
const AGREEMENT = 'delegations/other.yaml';

const drafted = draftIntent([ITEM]);
const disputeIntent = {
  item: { path: 'items/city/city-001.yaml', id: 'city-001', value: ITEM },
  kind: '推诿' as const,
  parties: ['jn-police', 'jn-education'],
  opened: AS_OF,
  by: null,
  reason: '职责交叉',
};
const trainingIntent = {
  id: 't',
  date: AS_OF,
  organizer: 'sd-education',
  topics: ['审批要点'],
  items: [disputeIntent.item],
  participants: [{ organization: 'jn-education', number: 3 }],
  material: null,
  note: null,
};
const exceptionIntent = {
  id: 'e',
  code: 'RL507',
  scope: {},
  reason: '省厅正在修改文本',
  approvedBy: '市政府办公厅',
  approved: null,
  document: null,
  expires: '2020-12-31' as CalendarDate,
};
const signing = { date: AS_OF, from: null, to: null, document: null, restamp: true, day: AS_OF };
const draft = makeDelegation('d', 'jn-education', [ITEM], { status: '拟订' });
Reflect.deleteProperty(draft, 'signed');
const dispute = {
  path: 'disputes/x.yaml',
  id: 'x',
  value: makeDispute(ITEM, ['jn-police', 'jn-education']),
};
const settlement = { date: AS_OF, by: '市政府', undertaker: 'jn-police', document: null };

/** Nobody has claimed it, so that what is unread is the only answer there could be. */
const unclaimed = (parts: CatalogueParts): void => {
  parts.claims = parts.claims.filter(({ value }) => value.item !== 'city-001');
};

describe('what cannot be read and would change the answer', () => {
  it.each<
    [string, string, (catalogue: SettledCatalogue) => unknown, ((parts: CatalogueParts) => void)?]
  >([
    ['a draft over an item whose claim', CLAIM, (all) => draftAgreement(all, drafted)],
    [
      'a draft for a body that is named, over an item whose claim',
      CLAIM,
      (all) => draftAgreement(all, draftIntent([ITEM], { delegate: 'jn-education' })),
    ],
    ['a draft beside an agreement that', AGREEMENT, (all) => draftAgreement(all, drafted)],
    [
      'a draft under the id of an agreement that',
      'delegations/d.yaml',
      (all) => draftAgreement(all, draftIntent([ITEM], { id: 'd' })),
    ],
    [
      'a draft for a body that',
      'organizations/jn-education.yaml',
      (all) => draftAgreement(all, drafted),
    ],
    [
      'a draft proposed again over an item that',
      'items/city/city-001.yaml',
      (all) => proposeAgreement(all, drafted).result,
    ],
    [
      'a signature on an item that',
      'items/city/city-001.yaml',
      (all) => signAgreement(all, draft, signing),
    ],
    ['a signature on an item whose claim', CLAIM, (all) => signAgreement(all, draft, signing)],
    [
      'a dispute beside one that',
      'disputes/city-001.yaml',
      (all) => openDispute(all, disputeIntent, AS_OF),
      unclaimed,
    ],
    ['a dispute over an item whose claim', CLAIM, (all) => openDispute(all, disputeIntent, AS_OF)],
    [
      'a dispute on a list that',
      'lists/city.yaml',
      (all) => openDispute(all, disputeIntent, AS_OF),
      unclaimed,
    ],
    [
      'a dispute of a body that',
      'organizations/jn-police.yaml',
      (all) => openDispute(all, disputeIntent, AS_OF),
      unclaimed,
    ],
    [
      'a settlement over an item that',
      'items/city/city-001.yaml',
      (all) => settleDispute(all, dispute, settlement, AS_OF),
    ],
    [
      'a settlement for a body that',
      'organizations/jn-police.yaml',
      (all) => settleDispute(all, dispute, settlement, AS_OF),
    ],
    [
      'a training over an item whose claim',
      CLAIM,
      (all) => recordTraining(all, trainingIntent, AS_OF),
    ],
    [
      'a training where one lies that',
      'trainings/t.yaml',
      (all) => recordTraining(all, trainingIntent, AS_OF),
    ],
    [
      'an exception where one lies that',
      'exceptions/e.yaml',
      (all) => grantException(all, exceptionIntent, AS_OF),
    ],
    ['a withdrawal of an item whose claim', CLAIM, (all) => goingOn(all, 'city-001', AS_OF)],
    [
      'a withdrawal of an item whose service',
      'services/city/city-001.yaml',
      (all) => goingOn(all, 'city-001', AS_OF),
    ],
    ['a withdrawal beside an agreement that', AGREEMENT, (all) => goingOn(all, 'city-001', AS_OF)],
    ['an import beside an item that', 'items/city/city-001.yaml', (all) => importInto(all)],
    ['an import beside a body that', 'organizations/jn-police.yaml', (all) => importInto(all)],
  ])('%s cannot be read: %s', (_, path, act, change) => {
    const answer = JSON.stringify(act(catalogueWithout(path, change)));
    expect(answer).toContain(JSON.stringify({ kind: 'unreadable', path }));
  });

  it('is refused with exit 3, not 5', () => {
    expect(refusedMatter('x', { kind: 'unreadable', path: 'x' }).weight).toBe('unreadable');
  });
});

function importInto(catalogue: SettledCatalogue) {
  const list = catalogue.lists.at('city');
  if (list.state !== 'there') throw new Error('no list');
  const annex = { rows: [], columns: [], numbers: [], refused: [] } as never;
  const plan = planImport(catalogue, list.entry.value, annex);
  const proposal = proposeImport(catalogue, memoryTree(new Map()), list.entry, annex, null);
  expect(proposal.writes).toEqual([]);
  expect(proposal.refusals).toHaveLength(1);
  return plan;
}

describe('what cannot be read and changes nothing', () => {
  it('one claim of a party is enough against 推诿', () => {
    const all = catalogueWithout('claims/city/jn-police/city-001.yaml');
    const withClaim = buildCatalogue((parts) => {
      parts.items[0] = { value: ITEM };
      parts.unusable.push(broken('claims/city/jn-police/city-001.yaml'));
    });
    expect(openDispute(all, disputeIntent, AS_OF).ok).toBe(false);
    expect(openDispute(withClaim, disputeIntent, AS_OF)).toMatchObject({
      refusal: { kind: 'held-by-party' },
    });
  });

  it('an agreement over another item hinders no draft', () => {
    const all = catalogueWithout(AGREEMENT, undefined, { items: [{ item: 'city-002' }] });
    expect(draftAgreement(all, drafted).kind).toBe('write');
  });
});

describe('an agreement that runs out', () => {
  it('of an item that an agreement which cannot be read may hold is not said to end', () => {
    const agreement = {
      path: 'delegations/a.yaml',
      id: 'a',
      value: makeDelegation('a', 'jn-education', [ITEM]),
    };
    const to = '2023-07-31' as CalendarDate;
    expect(notSignedAgain(catalogueWithout(AGREEMENT), agreement, to)).toMatchObject({
      entries: [],
      unread: [{ path: AGREEMENT }],
    });
    const all = catalogueWithout('trainings/t.yaml');
    expect(notSignedAgain(all, agreement, to)).toEqual({ entries: ['city-001'], unread: [] });
  });
});
