import { eachClaim } from '../../../src/checks/claim-rule.ts';
import { claimInItemList } from '../../../src/checks/references/claim-in-item-list.ts';
import { knownDocuments } from '../../../src/checks/references/known-documents.ts';
import { knownItems } from '../../../src/checks/references/known-items.ts';
import { knownLists } from '../../../src/checks/references/known-lists.ts';
import {
  claimNamesKnownOrganizations,
  knownAuthorities,
} from '../../../src/checks/references/known-organizations.ts';
import { listHasClaimants } from '../../../src/checks/references/list-has-claimants.ts';
import { recordReferences } from '../../../src/checks/references/record-references.ts';
import { provincialAuthority } from '../../../src/checks/references/provincial-authority.ts';
import { sourceFiles } from '../../../src/checks/references/source-files.ts';
import { successors } from '../../../src/checks/references/successors.ts';
import {
  find,
  findClaim,
  makeClaim,
  makeException,
  makeItem,
  SHA256,
} from '../../support/catalogue-builder.ts';
import { together, type CheckCase } from './check-case.ts';

export const referenceCases: CheckCase[] = [
  {
    name: 'a claim of an item that is not there',
    check: eachClaim([knownItems]),
    change: (parts) => {
      parts.claims.push({ value: makeClaim(makeItem('city', 33), 'jn-police') });
    },
    expected: [
      {
        code: 'RL301',
        file: 'claims/city/city-033.yaml',
        pointer: ['item'],
        args: { item: 'city-033', nearest: { id: 'city-003', name: '对违法使用枪支行为的处罚' } },
      },
    ],
  },
  {
    name: 'a claim of an item that could not be read: known all the same',
    check: eachClaim([knownItems]),
    change: (parts) => {
      parts.claims.push({ value: makeClaim(makeItem('city', 4), 'jn-police') });
      parts.unusable.push({
        kind: 'item',
        path: 'items/city/city-004.yaml',
        id: 'city-004',
        list: 'city',
        value: undefined,
      });
    },
    expected: [],
  },
  {
    name: 'bodies that are not registered, wherever one is named',
    check: together(knownAuthorities, recordReferences, eachClaim([claimNamesKnownOrganizations])),
    change: (parts) => {
      find(parts.organizations, 'jn-police').counterpart = 'sd-polices';
      find(parts.items, 'city-001').authority = 'sd-educatio';
      Object.assign(findClaim(parts, 'city-001').value, {
        claimant: 'jn-educatoin',
        cooperating: ['jn-police', 'jn-polic'],
        transfer: { from: 'jn-educate', date: '2020-08-01' },
      });
      parts.exceptions.push({ value: makeException('e', { scope: { organization: 'jn-gaoxn' } }) });
    },
    expected: [
      {
        code: 'RL302',
        file: 'items/city/city-001.yaml',
        pointer: ['authority'],
        args: {
          organization: 'sd-educatio',
          key: 'authority',
          nearest: { id: 'sd-education', name: '山东省教育厅' },
        },
      },
      {
        code: 'RL302',
        file: 'organizations/jn-police.yaml',
        pointer: ['counterpart'],
        args: {
          organization: 'sd-polices',
          key: 'counterpart',
          nearest: { id: 'sd-police', name: '山东省公安厅' },
        },
      },
      {
        code: 'RL302',
        file: 'exceptions/e.yaml',
        pointer: ['scope', 'organization'],
        args: {
          organization: 'jn-gaoxn',
          key: 'scope.organization',
          nearest: { id: 'jn-gaoxin', name: '济南高新区管委会' },
        },
      },
      {
        code: 'RL302',
        file: 'claims/city/city-001.yaml',
        pointer: ['claimant'],
        args: {
          organization: 'jn-educatoin',
          key: 'claimant',
          nearest: { id: 'jn-education', name: '济南市教育局' },
        },
      },
      {
        code: 'RL302',
        file: 'claims/city/city-001.yaml',
        pointer: ['cooperating', 1],
        args: {
          organization: 'jn-polic',
          key: 'cooperating',
          nearest: { id: 'jn-police', name: '济南市公安局' },
        },
      },
      {
        code: 'RL302',
        file: 'claims/city/city-001.yaml',
        pointer: ['transfer', 'from'],
        args: {
          organization: 'jn-educate',
          key: 'transfer.from',
          nearest: { id: 'jn-education', name: '济南市教育局' },
        },
      },
    ],
  },
  {
    name: 'lists that are not there: in the manifest, as folders (once each), in an exception',
    check: knownLists,
    change: (parts) => {
      parts.manifest.deadlines?.push({ stage: '承接', list: 'citi', date: '2020-09-30' });
      parts.items.push(
        { value: makeItem('zones', 1) },
        { value: makeItem('zones', 2, { name: '另一事项' }) },
      );
      parts.claims.push({ value: makeClaim(makeItem('zones', 1), 'jn-gaoxin') });
      parts.claims.push({ value: makeClaim(makeItem('town', 1), 'jn-gaoxin') });
      parts.exceptions.push({ value: makeException('e', { scope: { list: 'ciity' } }) });
    },
    expected: [
      {
        code: 'RL303',
        file: 'catalog.yaml',
        pointer: ['deadlines', 1, 'list'],
        args: { list: 'citi', nearest: 'city' },
      },
      {
        code: 'RL303',
        file: 'items/zones/zones-001.yaml',
        pointer: ['list'],
        args: { list: 'zones', nearest: 'zone' },
      },
      { code: 'RL303', file: 'claims/town/town-001.yaml', args: { list: 'town', nearest: null } },
      {
        code: 'RL303',
        file: 'exceptions/e.yaml',
        pointer: ['scope', 'list'],
        args: { list: 'ciity', nearest: 'city' },
      },
    ],
  },
  {
    name: 'items of a list whose record could not be read',
    check: knownLists,
    change: (parts) => {
      parts.lists = parts.lists.filter(({ value }) => value.id !== 'zone');
      parts.unusable.push({
        kind: 'list',
        path: 'lists/zone.yaml',
        id: 'zone',
        list: null,
        value: undefined,
      });
    },
    expected: [],
  },
  {
    name: 'documents that the manifest does not name',
    check: knownDocuments,
    change: (parts) => {
      parts.manifest.deadlines?.push({ stage: '承接', after: 'order-334', days: 30, unit: '日' });
      find(parts.lists, 'zone').source = { document: 'order-33' };
      find(parts.items, 'city-001').source = { document: 'something-else', row: 5 };
    },
    expected: [
      {
        code: 'RL304',
        file: 'catalog.yaml',
        pointer: ['deadlines', 1, 'after'],
        args: { document: 'order-334', nearest: 'order-333' },
      },
      {
        code: 'RL304',
        file: 'lists/zone.yaml',
        pointer: ['source', 'document'],
        args: { document: 'order-33', nearest: 'order-333' },
      },
      {
        code: 'RL304',
        file: 'items/city/city-001.yaml',
        pointer: ['source', 'document'],
        args: { document: 'something-else', nearest: null },
      },
    ],
  },
  {
    name: 'documents, where the manifest could not be read',
    check: knownDocuments,
    change: (parts) => {
      delete parts.manifest.documents;
      delete parts.manifest.deadlines;
      parts.unusable.push({
        kind: 'manifest',
        path: 'catalog.yaml',
        id: 'catalog',
        list: null,
        value: undefined,
      });
    },
    expected: [],
  },
  {
    name: 'an annex table that is gone, and one that changed',
    check: sourceFiles,
    change: (parts) => {
      find(parts.lists, 'city').source?.files?.push({ path: 'sources/gone.xlsx', sha256: SHA256 });
      parts.sources.set('sources/city.csv', 'b'.repeat(64));
    },
    expected: [
      {
        code: 'RL306',
        file: 'lists/city.yaml',
        pointer: ['source', 'files', 0, 'sha256'],
        args: { path: 'sources/city.csv', expected: SHA256, actual: 'b'.repeat(64) },
      },
      {
        code: 'RL305',
        file: 'lists/city.yaml',
        pointer: ['source', 'files', 1, 'path'],
        args: { path: 'sources/gone.xlsx' },
      },
    ],
  },
  {
    name: "a claim filed under another list than its item's",
    check: eachClaim([claimInItemList]),
    change: (parts) => {
      findClaim(parts, 'city-003').path = 'claims/zone/jn-police/city-003.yaml';
    },
    expected: [
      {
        code: 'RL307',
        file: 'claims/zone/jn-police/city-003.yaml',
        pointer: ['item'],
        args: {
          item: { id: 'city-003', name: '对违法使用枪支行为的处罚' },
          itemList: 'city',
          folder: 'zone',
        },
        related: ['items/city/city-003.yaml'],
      },
    ],
  },
  {
    name: 'an authority and a counterpart that are municipal',
    check: provincialAuthority,
    change: (parts) => {
      find(parts.organizations, 'jn-gaoxin').counterpart = 'jn-police';
      find(parts.items, 'city-001').authority = 'jn-education';
    },
    expected: [
      {
        code: 'RL308',
        file: 'organizations/jn-gaoxin.yaml',
        pointer: ['counterpart'],
        args: {
          organization: { id: 'jn-police', name: '济南市公安局' },
          kind: '市级部门',
          expected: '省级机关',
          key: 'counterpart',
        },
        related: ['organizations/jn-police.yaml#kind'],
      },
      {
        code: 'RL308',
        file: 'items/city/city-001.yaml',
        pointer: ['authority'],
        args: {
          organization: { id: 'jn-education', name: '济南市教育局' },
          kind: '市级部门',
          expected: '省级机关',
          key: 'authority',
        },
        related: ['organizations/jn-education.yaml#kind'],
      },
    ],
  },
  {
    name: 'a list whose only possible claimants were dissolved',
    check: listHasClaimants,
    change: (parts) => {
      find(parts.organizations, 'jn-gaoxin').dissolved = '2020-08-20';
      find(parts.organizations, 'jn-laiwu').dissolved = '2019-01-01';
    },
    expected: [
      {
        code: 'RL309',
        file: 'lists/zone.yaml',
        pointer: ['claimants'],
        args: { list: 'zone', claimants: ['开发区管委会'] },
      },
    ],
  },
  {
    name: 'a list whose possible claimant could not be read',
    check: listHasClaimants,
    change: (parts) => {
      parts.organizations = parts.organizations.filter(
        ({ value }) => value.kind !== '开发区管委会',
      );
      parts.unusable.push({
        kind: 'organization',
        path: 'organizations/jn-gaoxin.yaml',
        id: 'jn-gaoxin',
        list: null,
        value: { kind: '开发区管委会' },
      });
    },
    expected: [],
  },
  {
    name: 'successors that are not there, or lead in a circle',
    check: successors,
    change: (parts) => {
      const [planning, land] = [
        { id: 'jn-planning', name: '规划局', kind: '市级部门' as const, successor: 'jn-land' },
        { id: 'jn-land', name: '国土局', kind: '市级部门' as const, successor: 'jn-planning' },
      ];
      parts.organizations.push({ value: planning }, { value: land });
      find(parts.organizations, 'jn-police').successor = 'jn-nobody';
    },
    expected: [
      {
        code: 'RL325',
        file: 'organizations/jn-land.yaml',
        pointer: ['successor'],
        args: {
          organization: { id: 'jn-land', name: '国土局' },
          successor: { id: 'jn-planning', name: '规划局' },
        },
      },
      {
        code: 'RL325',
        file: 'organizations/jn-planning.yaml',
        pointer: ['successor'],
        args: {
          organization: { id: 'jn-planning', name: '规划局' },
          successor: { id: 'jn-land', name: '国土局' },
        },
      },
      {
        code: 'RL325',
        file: 'organizations/jn-police.yaml',
        pointer: ['successor'],
        args: {
          organization: { id: 'jn-police', name: '济南市公安局' },
          successor: { id: 'jn-nobody', name: null },
        },
      },
    ],
  },
];
