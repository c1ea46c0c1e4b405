import { declaredBreakdown } from '../../../src/checks/totals/declared-breakdown.ts';
import { fields } from '../../../src/checks/totals/fields.ts';
import { listTotals } from '../../../src/checks/totals/list-totals.ts';
import { find, makeItem, type CatalogueParts } from '../../support/catalogue-builder.ts';
import type { CheckCase } from './check-case.ts';

const CITY = 'lists/city.yaml';

function removeItem(id: string): (parts: CatalogueParts) => void {
  return (parts) => {
    parts.items = parts.items.filter(({ value }) => value.id !== id);
  };
}

function spoilItem(id: string, value: unknown): (parts: CatalogueParts) => void {
  return (parts) => {
    removeItem(id)(parts);
    parts.unusable.push({ kind: 'item', path: `items/city/${id}.yaml`, id, list: 'city', value });
  };
}

export const totalsCases: CheckCase[] = [
  {
    name: 'a breakdown that does not add up, by type and by field',
    check: declaredBreakdown,
    change: (parts) => {
      Object.assign(find(parts.lists, 'city').declared, {
        total: 5,
        types: { 行政许可: 2, 行政处罚: 2 },
        field_totals: { 教育: 2, 公安: 1, 民政: 0 },
      });
    },
    expected: [
      {
        code: 'RL401',
        file: CITY,
        pointer: ['declared', 'types'],
        args: { list: 'city', total: 5, sum: 4, parts: { 行政许可: 2, 行政处罚: 2 } },
        related: [`${CITY}#declared/total`],
      },
      {
        code: 'RL402',
        file: CITY,
        pointer: ['declared', 'field_totals'],
        args: { list: 'city', total: 5, sum: 3 },
        related: [`${CITY}#declared/total`],
      },
      {
        code: 'RL409',
        file: CITY,
        pointer: ['declared', 'field_totals', '民政'],
        args: { list: 'city', field: '民政' },
        atKey: true,
      },
    ],
  },
  {
    name: 'an item is missing: total, type and field are short, and its 序号 is named',
    check: listTotals,
    change: removeItem('city-002'),
    expected: [
      {
        code: 'RL403',
        file: CITY,
        pointer: ['declared', 'total'],
        args: {
          list: 'city',
          declared: 3,
          actual: 2,
          missing: [{ from: 2, to: 2 }],
          doubled: [],
          unreadable: 0,
        },
      },
      {
        code: 'RL404',
        file: CITY,
        pointer: ['declared', 'types', '行政许可'],
        args: {
          list: 'city',
          declared: 2,
          actual: 1,
          missing: [{ from: 2, to: 2 }],
          doubled: [],
          unreadable: 0,
          type: '行政许可',
        },
        subject: '行政许可',
      },
      {
        code: 'RL408',
        file: CITY,
        pointer: ['declared', 'field_totals', '教育'],
        args: {
          list: 'city',
          declared: 2,
          actual: 1,
          missing: [{ from: 2, to: 2 }],
          doubled: [],
          unreadable: 0,
          field: '教育',
        },
        subject: '教育',
      },
    ],
  },
  {
    name: 'an item could not be read: the difference says so and its 序号 is not missing',
    check: listTotals,
    change: spoilItem('city-003', { number: 3, type: '行政处罚', field: '公安' }),
    expected: [
      {
        code: 'RL403',
        file: CITY,
        pointer: ['declared', 'total'],
        args: { list: 'city', declared: 3, actual: 2, missing: [], doubled: [], unreadable: 1 },
        related: ['items/city/city-003.yaml'],
      },
      {
        code: 'RL404',
        file: CITY,
        pointer: ['declared', 'types', '行政处罚'],
        args: {
          list: 'city',
          declared: 1,
          actual: 0,
          missing: [],
          doubled: [],
          unreadable: 1,
          type: '行政处罚',
        },
        related: ['items/city/city-003.yaml'],
        subject: '行政处罚',
      },
      {
        code: 'RL408',
        file: CITY,
        pointer: ['declared', 'field_totals', '公安'],
        args: {
          list: 'city',
          declared: 1,
          actual: 0,
          missing: [],
          doubled: [],
          unreadable: 1,
          field: '公安',
        },
        related: ['items/city/city-003.yaml'],
        subject: '公安',
      },
    ],
  },
  {
    name: 'one item too many, with a doubled 序号 and an undeclared type',
    check: listTotals,
    change: (parts) => {
      parts.items.push({
        value: makeItem('city', 4, { number: 3, type: '行政确认', field: '教育' }),
      });
      delete find(parts.lists, 'city').declared.field_totals;
    },
    expected: [
      {
        code: 'RL403',
        file: CITY,
        pointer: ['declared', 'total'],
        args: { list: 'city', declared: 3, actual: 4, missing: [], doubled: [3], unreadable: 0 },
        related: ['items/city/city-003.yaml#number', 'items/city/city-004.yaml#number'],
      },
      {
        code: 'RL404',
        file: CITY,
        pointer: ['declared', 'types'],
        args: {
          list: 'city',
          declared: 0,
          actual: 1,
          missing: [],
          doubled: [],
          unreadable: 0,
          type: '行政确认',
        },
        related: ['items/city/city-004.yaml'],
        subject: '行政确认',
      },
    ],
  },
  {
    name: 'the right number of items, and a gap in 序号',
    check: listTotals,
    change: (parts) => {
      find(parts.items, 'city-003').number = 6;
    },
    expected: [
      {
        code: 'RL407',
        file: CITY,
        pointer: ['declared', 'total'],
        args: { list: 'city', missing: [{ from: 3, to: 5 }] },
        related: ['items/city/city-003.yaml'],
      },
    ],
  },
  {
    name: 'withdrawn items count: the list is what was declared',
    check: listTotals,
    change: (parts) => {
      Object.assign(find(parts.items, 'city-001'), {
        status: '收回',
        withdrawal: { date: '2020-08-01', document: '通知' },
      });
    },
    expected: [],
  },
  {
    name: 'a declared total of a thousand million by mistake',
    check: listTotals,
    change: (parts) => {
      Object.assign(find(parts.lists, 'zone').declared, { total: 1e9, types: { 行政许可: 2 } });
    },
    expected: [
      {
        code: 'RL403',
        file: 'lists/zone.yaml',
        pointer: ['declared', 'total'],
        args: {
          list: 'zone',
          declared: 1e9,
          actual: 2,
          missing: [{ from: 3, to: 1000000000 }],
          doubled: [],
          unreadable: 0,
        },
      },
    ],
  },
  {
    name: 'fields: one misspelt in an item, one declared and unused, one item without',
    check: fields,
    change: (parts) => {
      find(parts.items, 'city-003').field = '公按';
      delete find(parts.items, 'city-002').field;
    },
    expected: [
      {
        code: 'RL410',
        file: 'items/city/city-002.yaml',
        args: { list: 'city', item: { id: 'city-002', name: '高等教育自学考试专业设立审批' } },
        related: [`${CITY}#declared/fields`],
      },
      {
        code: 'RL406',
        file: 'items/city/city-003.yaml',
        pointer: ['field'],
        args: { list: 'city', field: '公按', nearest: '公安' },
        related: [`${CITY}#declared/fields`],
      },
      {
        code: 'RL405',
        file: CITY,
        pointer: ['declared', 'fields', 1],
        args: { list: 'city', field: '公安', nearest: '公按' },
        subject: '公安',
      },
    ],
  },
  {
    name: 'a field that only an unreadable item may use',
    check: fields,
    change: spoilItem('city-003', undefined),
    expected: [],
  },
];
