import { eachClaim } from '../../../src/checks/claim-rule.ts';
import { claimDates } from '../../../src/checks/claims/claim-dates.ts';
import { claimOnWithdrawn } from '../../../src/checks/claims/claim-on-withdrawn.ts';
import { claimStamp } from '../../../src/checks/claims/claim-stamp.ts';
import { claimantExists } from '../../../src/checks/claims/claimant-exists.ts';
import { claimantKind } from '../../../src/checks/claims/claimant-kind.ts';
import { cooperation } from '../../../src/checks/claims/cooperation.ts';
import { decisionReason } from '../../../src/checks/claims/decision-reason.ts';
import { oneClaimant } from '../../../src/checks/claims/one-claimant.ts';
import { transfer } from '../../../src/checks/claims/transfer.ts';
import { unclaimed } from '../../../src/checks/claims/unclaimed.ts';
import { undecided } from '../../../src/checks/claims/undecided.ts';
import type { CalendarDate } from '../../../src/model/dates.ts';
import {
  AFTER_DEADLINE,
  find,
  findClaim,
  makeClaim,
  type CatalogueParts,
} from '../../support/catalogue-builder.ts';
import type { CheckCase } from './check-case.ts';

const EDUCATION = { id: 'jn-education', name: '济南市教育局' };
const POLICE = { id: 'jn-police', name: '济南市公安局' };
const FIRST = { id: 'city-001', name: '实施专科教育的民办学校设立审批' };
const CLAIM = 'claims/city/city-001.yaml';

function withdraw(id: string): (parts: CatalogueParts) => void {
  return (parts) => {
    Object.assign(find(parts.items, id), {
      status: '收回',
      withdrawal: { date: '2020-08-15', document: '通知' },
    });
  };
}

function removeClaim(item: string, claimant?: string): (parts: CatalogueParts) => void {
  return (parts) => {
    const claim = findClaim(parts, item, claimant);
    parts.claims = parts.claims.filter((other) => other !== claim);
  };
}

const UNCLAIMED = {
  item: { id: 'city-003', name: '对违法使用枪支行为的处罚' },
  list: 'city',
  deadline: '2020-09-08',
  body: POLICE,
};
const UNDECIDED = {
  item: { id: 'zone-002', name: '企业投资项目备案变更审批' },
  body: { id: 'jn-laiwu', name: '莱芜高新区管委会' },
  list: 'zone',
  deadline: '2020-09-08',
};

export const claimCases: CheckCase[] = [
  {
    name: 'a second claimant in a sub-folder, one under another file name, one who gave back',
    check: oneClaimant,
    change: (parts) => {
      const item = find(parts.items, 'city-001');
      const later = { date: '2020-08-02' };
      parts.claims.push(
        {
          value: makeClaim(item, 'jn-police', later),
          path: 'claims/city/jn-police/city-001.yaml',
        },
        { value: makeClaim(item, 'jn-gaoxin'), path: 'claims/city/city-1.yaml' },
        {
          value: makeClaim(item, 'jn-laiwu', { decision: '退回', reason: '误认' }),
          path: 'claims/city/city-01.yaml',
        },
        { value: makeClaim(item, 'jn-education'), path: 'claims/city/city-001-again.yaml' },
      );
    },
    expected: [
      {
        code: 'RL501',
        file: 'claims/city/city-1.yaml',
        pointer: ['claimant'],
        args: {
          item: FIRST,
          claimant: { id: 'jn-gaoxin', name: '济南高新区管委会' },
          other: EDUCATION,
          since: '2020-08-01',
        },
        related: [`${CLAIM}#claimant`],
      },
      {
        code: 'RL501',
        file: 'claims/city/jn-police/city-001.yaml',
        pointer: ['claimant'],
        args: { item: FIRST, claimant: POLICE, other: EDUCATION, since: '2020-08-01' },
        related: [`${CLAIM}#claimant`],
      },
    ],
  },
  {
    name: 'a zone claims from the list of the departments; giving back is free',
    check: eachClaim([claimantKind]),
    change: (parts) => {
      findClaim(parts, 'city-001').value.claimant = 'jn-gaoxin';
      Object.assign(findClaim(parts, 'city-002').value, {
        claimant: 'jn-gaoxin',
        decision: '退回',
      });
    },
    expected: [
      {
        code: 'RL502',
        file: CLAIM,
        pointer: ['claimant'],
        args: {
          claimant: { id: 'jn-gaoxin', name: '济南高新区管委会' },
          kind: '开发区管委会',
          list: 'city',
          allowed: ['市级部门'],
        },
        related: ['lists/city.yaml#claimants'],
      },
    ],
  },
  {
    name: 'a claimant dissolved before it claimed',
    check: eachClaim([claimantExists]),
    change: (parts) => {
      find(parts.organizations, 'jn-police').dissolved = '2019-01-05';
    },
    expected: [
      {
        code: 'RL503',
        file: 'claims/city/city-003.yaml',
        pointer: ['claimant'],
        args: {
          item: { id: 'city-003', name: '对违法使用枪支行为的处罚' },
          claimant: POLICE,
          dissolved: '2019-01-05',
          successor: null,
        },
        related: ['organizations/jn-police.yaml#dissolved'],
      },
    ],
  },
  {
    name: 'a claimant dissolved since: its claims need the successor, its other decisions stand',
    check: eachClaim([claimantExists]),
    change: (parts) => {
      Object.assign(find(parts.organizations, 'jn-laiwu'), {
        dissolved: '2020-08-20',
        successor: 'jn-gaoxin',
      });
    },
    expected: [
      {
        code: 'RL503',
        file: 'claims/zone/jn-laiwu/zone-001.yaml',
        pointer: ['claimant'],
        args: {
          item: { id: 'zone-001', name: '外商投资项目核准' },
          claimant: { id: 'jn-laiwu', name: '莱芜高新区管委会' },
          dissolved: '2020-08-20',
          successor: { id: 'jn-gaoxin', name: '济南高新区管委会' },
        },
        related: ['organizations/jn-laiwu.yaml#dissolved'],
      },
    ],
  },
  {
    name: 'a claimant that will be dissolved',
    check: eachClaim([claimantExists]),
    change: (parts) => {
      find(parts.organizations, 'jn-police').dissolved = '2020-08-21';
    },
    expected: [],
  },
  {
    name: 'declined without a reason, and with a blank one',
    check: eachClaim([decisionReason]),
    change: (parts) => {
      findClaim(parts, 'city-001').value.decision = '不承接';
      Object.assign(findClaim(parts, 'city-002').value, { decision: '不适用', reason: '　' });
    },
    expected: [
      { code: 'RL504', file: CLAIM, pointer: ['decision'], args: { decision: '不承接' } },
      {
        code: 'RL504',
        file: 'claims/city/city-002.yaml',
        pointer: ['reason'],
        args: { decision: '不适用' },
      },
    ],
  },
  {
    name: 'decided tomorrow, and before the order',
    check: eachClaim([claimDates]),
    change: (parts) => {
      findClaim(parts, 'city-001').value.date = '2020-08-21';
      findClaim(parts, 'city-002').value.date = '2020-08-20';
      findClaim(parts, 'city-003').value.date = '2020-07-09';
    },
    expected: [
      {
        code: 'RL505',
        file: CLAIM,
        pointer: ['date'],
        args: { date: '2020-08-21', problem: 'future', bound: '2020-08-20', document: null },
      },
      {
        code: 'RL505',
        file: 'claims/city/city-003.yaml',
        pointer: ['date'],
        args: {
          date: '2020-07-09',
          problem: 'before',
          bound: '2020-07-10',
          document: { id: 'order-333', name: '令第333号' },
        },
        related: ['catalog.yaml#documents/0/published'],
      },
    ],
  },
  {
    name: 'an item whose legal content changed after it was claimed; a note is none of it',
    check: claimStamp,
    change: (parts) => {
      find(parts.items, 'city-001').mode = '委托';
      find(parts.items, 'city-002').note = '备注';
      find(parts.items, 'zone-002').mode = '委托';
    },
    expected: [
      {
        code: 'RL506',
        file: CLAIM,
        pointer: ['stamp'],
        args: { item: FIRST, claimant: EDUCATION, date: '2020-08-01' },
        related: ['items/city/city-001.yaml'],
      },
      {
        code: 'RL506',
        file: 'claims/zone/jn-gaoxin/zone-002.yaml',
        pointer: ['stamp'],
        args: {
          item: { id: 'zone-002', name: '企业投资项目备案变更审批' },
          claimant: { id: 'jn-gaoxin', name: '济南高新区管委会' },
          date: '2020-08-01',
        },
        related: ['items/zone/zone-002.yaml'],
      },
    ],
  },
  {
    name: 'unclaimed before the deadline: a warning with the days left',
    check: unclaimed,
    change: removeClaim('city-003'),
    expected: [
      {
        code: 'RL507',
        file: 'items/city/city-003.yaml',
        args: { ...UNCLAIMED, days: 19 },
        severity: 'warning',
      },
    ],
  },
  {
    name: 'unclaimed on the last day: still a warning',
    check: unclaimed,
    change: removeClaim('city-003'),
    asOf: '2020-09-08' as CalendarDate,
    expected: [
      {
        code: 'RL507',
        file: 'items/city/city-003.yaml',
        args: { ...UNCLAIMED, days: 0 },
        severity: 'warning',
      },
    ],
  },
  {
    name: 'given back and the deadline past: an error',
    check: unclaimed,
    change: (parts) => {
      Object.assign(findClaim(parts, 'city-003').value, { decision: '退回', reason: '误认' });
    },
    asOf: AFTER_DEADLINE,
    expected: [
      {
        code: 'RL507',
        file: 'items/city/city-003.yaml',
        args: { ...UNCLAIMED, days: -1 },
        severity: 'error',
      },
    ],
  },
  {
    name: 'unclaimed, no deadline, and two bodies competent for the field',
    check: unclaimed,
    change: (parts) => {
      removeClaim('city-003')(parts);
      delete parts.manifest.deadlines;
      find(parts.organizations, 'jn-education').fields = ['教育', '公安'];
    },
    expected: [
      {
        code: 'RL507',
        file: 'items/city/city-003.yaml',
        args: {
          item: { id: 'city-003', name: '对违法使用枪支行为的处罚' },
          list: 'city',
          deadline: null,
          days: null,
        },
        severity: 'warning',
      },
    ],
  },
  {
    name: 'declined, withdrawn, or with a claim that could not be read: not unclaimed',
    check: unclaimed,
    change: (parts) => {
      Object.assign(findClaim(parts, 'city-001').value, { decision: '不适用', reason: '无' });
      removeClaim('city-002')(parts);
      withdraw('city-002')(parts);
      removeClaim('city-003')(parts);
      parts.unusable.push({
        kind: 'claim',
        path: 'claims/city/city-003.yaml',
        id: 'city-003',
        list: 'city',
        value: undefined,
      });
    },
    expected: [],
  },
  {
    name: 'a zone that has not decided',
    check: undecided,
    change: removeClaim('zone-002', 'jn-laiwu'),
    expected: [
      {
        code: 'RL508',
        file: 'items/zone/zone-002.yaml',
        args: { ...UNDECIDED, days: 19 },
        subject: 'jn-laiwu',
        severity: 'warning',
      },
    ],
  },
  {
    name: 'a zone that gave back, after the deadline',
    check: undecided,
    change: (parts) => {
      findClaim(parts, 'zone-002', 'jn-laiwu').value.decision = '退回';
    },
    asOf: AFTER_DEADLINE,
    expected: [
      {
        code: 'RL508',
        file: 'items/zone/zone-002.yaml',
        args: { ...UNDECIDED, days: -1 },
        subject: 'jn-laiwu',
        severity: 'error',
      },
    ],
  },
  {
    name: 'a dissolved zone, a withdrawn item and an unreadable decision ask for none',
    check: undecided,
    change: (parts) => {
      removeClaim('zone-002', 'jn-laiwu')(parts);
      parts.unusable.push({
        kind: 'claim',
        path: 'claims/zone/jn-laiwu/zone-002.yaml',
        id: 'zone-002',
        list: 'zone',
        value: undefined,
      });
      removeClaim('zone-001', 'jn-laiwu')(parts);
      withdraw('zone-001')(parts);
      parts.organizations.push({
        value: { id: 'jn-old', name: '旧区', kind: '开发区管委会', dissolved: '2019-01-01' },
      });
    },
    expected: [],
  },
  {
    name: 'a claim over an item that was withdrawn',
    check: eachClaim([claimOnWithdrawn]),
    change: withdraw('city-001'),
    expected: [
      {
        code: 'RL509',
        file: CLAIM,
        pointer: ['decision'],
        args: { item: FIRST, claimant: EDUCATION, withdrawn: '2020-08-15' },
        related: ['items/city/city-001.yaml#withdrawal/date'],
      },
    ],
  },
  {
    name: 'a withdrawal that is announced for later',
    check: eachClaim([claimOnWithdrawn]),
    change: withdraw('city-001'),
    asOf: '2020-08-14' as CalendarDate,
    expected: [],
  },
  {
    name: 'a body that cooperates with itself',
    check: eachClaim([cooperation]),
    change: (parts) => {
      findClaim(parts, 'city-003').value.cooperating = ['jn-education', 'jn-police'];
    },
    expected: [
      {
        code: 'RL510',
        file: 'claims/city/city-003.yaml',
        pointer: ['cooperating', 1],
        args: { claimant: POLICE },
      },
    ],
  },
  {
    name: 'a transfer from itself, later than the claim',
    check: eachClaim([transfer]),
    change: (parts) => {
      findClaim(parts, 'city-001').value.transfer = { from: 'jn-education', date: '2020-08-02' };
      findClaim(parts, 'city-002').value.transfer = { from: 'jn-police', date: '2020-08-01' };
    },
    expected: [
      {
        code: 'RL511',
        file: CLAIM,
        pointer: ['transfer', 'from'],
        args: { claimant: EDUCATION, problem: 'self' },
        subject: 'self',
      },
      {
        code: 'RL511',
        file: CLAIM,
        pointer: ['transfer', 'date'],
        args: { claimant: EDUCATION, problem: 'date' },
        related: [`${CLAIM}#date`],
        subject: 'date',
      },
    ],
  },
];
