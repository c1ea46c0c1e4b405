import { creditCodes } from '../../../src/checks/references/credit-codes.ts';
import { itemCodes } from '../../../src/checks/references/item-codes.ts';
import { uniqueBodyNames } from '../../../src/checks/references/unique-body-names.ts';
import { uniqueDocuments } from '../../../src/checks/references/unique-documents.ts';
import { uniqueItemCodes } from '../../../src/checks/references/unique-item-codes.ts';
import { uniqueItemNames } from '../../../src/checks/references/unique-item-names.ts';
import { uniqueNumbers } from '../../../src/checks/references/unique-numbers.ts';
import {
  CITY_CREDIT_CODE,
  find,
  makeItem,
  PROVINCE_CREDIT_CODE,
  type CatalogueParts,
} from '../../support/catalogue-builder.ts';
import type { CheckCase } from './check-case.ts';

const FIRST = { id: 'city-001', name: '实施专科教育的民办学校设立审批' };
const ITEM = 'items/city/city-001.yaml';

/** Another valid credit code of Jinan, nobody's in the test catalogue. */
const STRANGER_CREDIT_CODE = '11370100000000003B';

function withCode(code: string): (parts: CatalogueParts) => void {
  return (parts) => {
    find(parts.items, 'city-001').code = code;
  };
}

export const uniquenessCases: CheckCase[] = [
  {
    name: 'one 序号 for two items of a list; other lists count for themselves',
    check: uniqueNumbers,
    change: (parts) => {
      parts.items.push({ value: makeItem('city', 4, { number: 1 }) });
    },
    expected: [
      {
        code: 'RL310',
        file: 'items/city/city-004.yaml',
        pointer: ['number'],
        args: { number: 1, list: 'city', other: FIRST },
        related: [`${ITEM}#number`],
      },
    ],
  },
  {
    name: 'one name twice; sub-items tell items apart; another list may have it',
    check: uniqueItemNames,
    change: (parts) => {
      const { name } = find(parts.items, 'city-001');
      parts.items.push(
        { value: makeItem('city', 4, { name }) },
        { value: makeItem('city', 5, { name, subitem: '变更' }) },
        { value: makeItem('city', 6, { name, subitem: '终止' }) },
        { value: makeItem('city', 7, { name, subitem: '变更' }) },
        { value: makeItem('zone', 3, { name }) },
      );
    },
    expected: [
      {
        code: 'RL311',
        file: 'items/city/city-004.yaml',
        pointer: ['name'],
        args: { name: '实施专科教育的民办学校设立审批', other: FIRST },
        related: [`${ITEM}#name`],
      },
      {
        code: 'RL311',
        file: 'items/city/city-007.yaml',
        pointer: ['subitem'],
        args: {
          name: '实施专科教育的民办学校设立审批 · 变更',
          other: { id: 'city-005', name: '实施专科教育的民办学校设立审批 · 变更' },
        },
        related: ['items/city/city-005.yaml#subitem'],
      },
    ],
  },
  {
    name: 'names that differ by brackets, spaces and 和/及',
    check: uniqueItemNames,
    change: (parts) => {
      parts.items.push(
        { value: makeItem('city', 4, { name: '河道和水库(堤防)工程审批' }) },
        { value: makeItem('city', 5, { name: '河道、水库（堤防）工程审批' }) },
        { value: makeItem('city', 6, { name: '河道 及水库〔堤防〕工程审批' }) },
        { value: makeItem('city', 7, { name: '河道、水库（堤防）工程审批' }) },
      );
    },
    expected: [
      {
        code: 'RL312',
        file: 'items/city/city-005.yaml',
        pointer: ['name'],
        args: {
          name: '河道、水库（堤防）工程审批',
          other: { id: 'city-004', name: '河道和水库(堤防)工程审批' },
        },
        related: ['items/city/city-004.yaml#name'],
      },
      {
        code: 'RL312',
        file: 'items/city/city-006.yaml',
        pointer: ['name'],
        args: {
          name: '河道 及水库〔堤防〕工程审批',
          other: { id: 'city-004', name: '河道和水库(堤防)工程审批' },
        },
        related: ['items/city/city-004.yaml#name'],
      },
      {
        code: 'RL311',
        file: 'items/city/city-007.yaml',
        pointer: ['name'],
        args: {
          name: '河道、水库（堤防）工程审批',
          other: { id: 'city-005', name: '河道、水库（堤防）工程审批' },
        },
        related: ['items/city/city-005.yaml#name'],
      },
    ],
  },
  {
    name: 'one code for two items of a list; another list may carry it',
    check: uniqueItemCodes,
    change: (parts) => {
      find(parts.items, 'city-001').code = '370100001000';
      find(parts.items, 'city-002').code = '370100001000';
      find(parts.items, 'zone-001').code = '370100001000';
    },
    expected: [
      {
        code: 'RL313',
        file: 'items/city/city-002.yaml',
        pointer: ['code'],
        args: { value: '370100001000', other: FIRST },
        related: [`${ITEM}#code`],
      },
    ],
  },
  {
    name: 'one credit code for two bodies, and a wrong check character',
    check: creditCodes,
    change: (parts) => {
      find(parts.organizations, 'jn-police').credit_code = CITY_CREDIT_CODE;
      find(parts.organizations, 'jn-gaoxin').credit_code = '113701000000000038';
    },
    expected: [
      {
        code: 'RL320',
        file: 'organizations/jn-gaoxin.yaml',
        pointer: ['credit_code'],
        args: { value: '113701000000000038', expected: 'B' },
      },
      {
        code: 'RL314',
        file: 'organizations/jn-police.yaml',
        pointer: ['credit_code'],
        args: { value: CITY_CREDIT_CODE, other: { id: 'jn-education', name: '济南市教育局' } },
        related: ['organizations/jn-education.yaml#credit_code'],
      },
    ],
  },
  {
    name: "an alias that is another body's name, alias or id; one's own name again is no matter",
    check: uniqueBodyNames,
    change: (parts) => {
      find(parts.organizations, 'jn-police').aliases = ['济南市公安局', '市教育局'];
      find(parts.organizations, 'sd-police').aliases = ['jn-police', '济南高新区 管委会'];
    },
    expected: [
      {
        code: 'RL315',
        file: 'organizations/jn-police.yaml',
        pointer: ['aliases', 1],
        args: { name: '市教育局', other: { id: 'jn-education', name: '济南市教育局' } },
        related: ['organizations/jn-education.yaml#aliases/0'],
      },
      {
        code: 'RL315',
        file: 'organizations/sd-police.yaml',
        pointer: ['aliases', 0],
        args: { name: 'jn-police', other: { id: 'jn-police', name: '济南市公安局' } },
        related: ['organizations/jn-police.yaml#id'],
      },
      {
        code: 'RL315',
        file: 'organizations/sd-police.yaml',
        pointer: ['aliases', 1],
        args: { name: '济南高新区 管委会', other: { id: 'jn-gaoxin', name: '济南高新区管委会' } },
        related: ['organizations/jn-gaoxin.yaml#name'],
      },
    ],
  },
  {
    name: 'one document id twice',
    check: uniqueDocuments,
    change: (parts) => {
      parts.manifest.documents?.push({ id: 'order-333', title: '又一份' });
    },
    expected: [
      {
        code: 'RL316',
        file: 'catalog.yaml',
        pointer: ['documents', 1, 'id'],
        args: { id: 'order-333' },
        related: ['catalog.yaml#documents/0/id'],
      },
    ],
  },
  {
    name: 'a code of no known length',
    check: itemCodes,
    change: withCode('3701000010'),
    expected: [
      {
        code: 'RL321',
        file: ITEM,
        pointer: ['code'],
        args: { value: '3701000010', length: 10, problem: 'length' },
      },
    ],
  },
  {
    name: 'a code with characters that cannot be there',
    check: itemCodes,
    change: withCode('37010000100O'),
    expected: [
      {
        code: 'RL321',
        file: ITEM,
        pointer: ['code'],
        args: { value: '37010000100O', length: 12, problem: 'characters' },
      },
    ],
  },
  {
    name: 'a code of another type and another area',
    check: itemCodes,
    change: withCode('440200001000'),
    expected: [
      {
        code: 'RL322',
        file: ITEM,
        pointer: ['code'],
        args: { value: '440200001000', typeCode: '02', codeType: '行政处罚', type: '行政许可' },
        related: [`${ITEM}#type`],
      },
      {
        code: 'RL323',
        file: ITEM,
        pointer: ['code'],
        args: { value: '440200001000', area: '44', expected: ['00', '37'] },
      },
    ],
  },
  {
    name: 'an area is left alone where the province is not known',
    check: itemCodes,
    change: (parts) => {
      find(parts.items, 'city-003').code = '440200001000';
    },
    expected: [],
  },
  {
    name: "a code with a stranger's credit code",
    check: itemCodes,
    change: withCode(`${STRANGER_CREDIT_CODE}3370100001000`),
    expected: [
      {
        code: 'RL324',
        file: ITEM,
        pointer: ['code'],
        args: {
          value: `${STRANGER_CREDIT_CODE}3370100001000`,
          creditCode: STRANGER_CREDIT_CODE,
          body: { id: 'sd-education', name: '山东省教育厅' },
          expected: PROVINCE_CREDIT_CODE,
        },
        related: ['organizations/sd-education.yaml#credit_code'],
      },
    ],
  },
  {
    name: "a code with the claimant's credit code",
    check: itemCodes,
    change: withCode(`${CITY_CREDIT_CODE}337010000100001`),
    expected: [],
  },
  {
    name: 'a code with a credit code whose check character is wrong',
    check: itemCodes,
    change: withCode('1137010000000000383370100001000'),
    expected: [
      {
        code: 'RL320',
        file: ITEM,
        pointer: ['code'],
        args: { value: '113701000000000038', expected: 'B' },
        severity: 'warning',
      },
    ],
  },
];
