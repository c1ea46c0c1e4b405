import { eachClaim } from '../../../src/checks/claim-rule.ts';
import { claimInOwnFolder } from '../../../src/checks/layout/claim-in-own-folder.ts';
import { claimWhereRulePutsIt } from '../../../src/checks/layout/claim-where-rule-puts-it.ts';
import { itemIdBeginsWithList } from '../../../src/checks/layout/item-id-begins-with-list.ts';
import {
  claimKeyMatchesFile,
  keyMatchesFile,
} from '../../../src/checks/layout/key-matches-file.ts';
import { find, findClaim, makeException, makeItem } from '../../support/catalogue-builder.ts';
import { together, type CheckCase } from './check-case.ts';

export const layoutCases: CheckCase[] = [
  {
    name: 'an item, a list and a body that call themselves otherwise than their files',
    check: keyMatchesFile,
    change: (parts) => {
      parts.lists.push({
        value: { ...find(parts.lists, 'zone'), id: 'district' },
        path: 'lists/county.yaml',
      });
      parts.organizations.push({
        value: { id: 'jn-water', name: '水务局', kind: '市级部门' },
        path: 'organizations/jn-waters.yaml',
      });
      parts.items.push({ value: makeItem('zone', 3), path: 'items/city/city-004.yaml' });
    },
    expected: [
      {
        code: 'RL211',
        file: 'lists/county.yaml',
        pointer: ['id'],
        args: { key: 'id', value: 'district', expected: 'county' },
      },
      {
        code: 'RL211',
        file: 'organizations/jn-waters.yaml',
        pointer: ['id'],
        args: { key: 'id', value: 'jn-water', expected: 'jn-waters' },
      },
      {
        code: 'RL211',
        file: 'items/city/city-004.yaml',
        pointer: ['id'],
        args: { key: 'id', value: 'zone-003', expected: 'city-004' },
      },
      {
        code: 'RL211',
        file: 'items/city/city-004.yaml',
        pointer: ['list'],
        args: { key: 'list', value: 'zone', expected: 'city' },
      },
    ],
  },
  {
    name: 'a claim and an exception that call themselves otherwise than their files',
    check: together(eachClaim([claimKeyMatchesFile]), keyMatchesFile),
    change: (parts) => {
      findClaim(parts, 'city-002').path = 'claims/city/city-009.yaml';
      parts.exceptions.push({ value: makeException('one'), path: 'exceptions/two.yaml' });
    },
    expected: [
      {
        code: 'RL211',
        file: 'claims/city/city-009.yaml',
        pointer: ['item'],
        args: { key: 'item', value: 'city-002', expected: 'city-009' },
      },
      {
        code: 'RL211',
        file: 'exceptions/two.yaml',
        pointer: ['id'],
        args: { key: 'id', value: 'one', expected: 'two' },
      },
    ],
  },
  {
    name: "an id that does not begin with its list's",
    check: itemIdBeginsWithList,
    change: (parts) => {
      parts.items.push({ value: makeItem('city', 4, { id: 'citya-004' }) });
    },
    expected: [
      {
        code: 'RL213',
        file: 'items/city/citya-004.yaml',
        pointer: ['id'],
        args: { id: 'citya-004', list: 'city' },
      },
    ],
  },
  {
    name: 'a record of another list in the folder: RL211 says so, not RL213',
    check: itemIdBeginsWithList,
    change: (parts) => {
      parts.items.push({ value: makeItem('zone', 3), path: 'items/city/zone-003.yaml' });
    },
    expected: [],
  },
  {
    name: "a zone's claim in another zone's folder",
    check: eachClaim([claimInOwnFolder]),
    change: (parts) => {
      findClaim(parts, 'zone-001', 'jn-laiwu').path = 'claims/zone/jn-mingshui/zone-001.yaml';
    },
    expected: [
      {
        code: 'RL214',
        file: 'claims/zone/jn-mingshui/zone-001.yaml',
        pointer: ['claimant'],
        args: { claimant: 'jn-laiwu', folder: 'jn-mingshui' },
      },
    ],
  },
  {
    name: 'claims in a sub-folder of a list with rule single, and without one of a list with rule each',
    check: eachClaim([claimWhereRulePutsIt]),
    change: (parts) => {
      findClaim(parts, 'city-001').path = 'claims/city/jn-education/city-001.yaml';
      findClaim(parts, 'zone-001', 'jn-gaoxin').path = 'claims/zone/zone-001.yaml';
    },
    expected: [
      {
        code: 'RL210',
        file: 'claims/city/jn-education/city-001.yaml',
        args: { reason: 'rule', expected: 'claims/city/city-001.yaml' },
        related: ['lists/city.yaml#rule'],
      },
      {
        code: 'RL210',
        file: 'claims/zone/zone-001.yaml',
        args: { reason: 'rule', expected: 'claims/zone/jn-gaoxin/zone-001.yaml' },
        related: ['lists/zone.yaml#rule'],
      },
    ],
  },
  {
    name: 'a file name that is no id: RL216 says so, and the record may be right',
    check: together(keyMatchesFile, eachClaim([claimKeyMatchesFile])),
    change: (parts) => {
      findClaim(parts, 'city-001').path = 'claims/city/City_001.yaml';
    },
    expected: [],
  },
];
