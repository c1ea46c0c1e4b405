import { keyMatchesFile } from '../../../src/checks/layout/key-matches-file.ts';
import { recordReferences } from '../../../src/checks/references/record-references.ts';
import {
  find,
  makeDelegation,
  makeDispute,
  makeService,
  makeTraining,
} from '../../support/catalogue-builder.ts';
import type { CheckCase } from './check-case.ts';

const unknownBody = (organization: string, key: string) => ({
  organization,
  key,
  nearest: { id: 'jn-education', name: '济南市教育局' },
});

export const handoverReferenceCases: CheckCase[] = [
  {
    name: 'agreements, services, trainings and disputes over what is there',
    check: recordReferences,
    change: (parts) => {
      const item = find(parts.items, 'city-001');
      parts.delegations.push({ value: makeDelegation('education', 'jn-education', [item]) });
      parts.services.push({ value: makeService(item, 'jn-education') });
      parts.trainings.push({ value: makeTraining('education', 'jn-education', [item]) });
      parts.disputes.push({ value: makeDispute(item, ['jn-education', 'jn-police']) });
    },
    expected: [],
  },
  {
    name: 'an agreement over an item and with bodies nobody knows',
    check: recordReferences,
    change: (parts) => {
      const item = find(parts.items, 'city-001');
      parts.delegations.push({
        value: makeDelegation('education', 'jn-educatoin', [{ ...item, id: 'city-01' }], {
          announcements: [{ by: 'jn-educatio', date: '2020-08-01' }],
        }),
      });
    },
    expected: [
      {
        code: 'RL302',
        file: 'delegations/education.yaml',
        pointer: ['delegate'],
        args: unknownBody('jn-educatoin', 'delegate'),
      },
      {
        code: 'RL302',
        file: 'delegations/education.yaml',
        pointer: ['announcements', 0, 'by'],
        args: unknownBody('jn-educatio', 'announcements.by'),
      },
      {
        code: 'RL301',
        file: 'delegations/education.yaml',
        pointer: ['items', 0, 'item'],
        args: {
          item: 'city-01',
          nearest: { id: 'city-001', name: '实施专科教育的民办学校设立审批' },
        },
      },
    ],
  },
  {
    name: 'bodies nobody knows in a service, a training and a dispute',
    check: recordReferences,
    change: (parts) => {
      const item = find(parts.items, 'city-001');
      parts.services.push({
        value: makeService(item, 'jn-education', {
          supervision: { by: ['jn-police', 'jn-educat'] },
        }),
      });
      parts.trainings.push({ value: makeTraining('education', 'jn-educat', [item]) });
      parts.disputes.push({ value: makeDispute(item, ['jn-police', 'jn-educat']) });
    },
    expected: [
      {
        code: 'RL302',
        file: 'services/city/city-001.yaml',
        pointer: ['supervision', 'by', 1],
        args: unknownBody('jn-educat', 'supervision.by'),
      },
      {
        code: 'RL302',
        file: 'trainings/education.yaml',
        pointer: ['participants', 0, 'organization'],
        args: unknownBody('jn-educat', 'participants.organization'),
      },
      {
        code: 'RL302',
        file: 'disputes/city-001.yaml',
        pointer: ['parties', 1],
        args: unknownBody('jn-educat', 'parties'),
      },
    ],
  },
  {
    name: 'records of the handover that call themselves otherwise than their files',
    check: keyMatchesFile,
    change: (parts) => {
      const item = find(parts.items, 'city-001');
      const zoneItem = find(parts.items, 'zone-001');
      parts.delegations.push({
        value: makeDelegation('education', 'jn-education', [item]),
        path: 'delegations/schools.yaml',
      });
      parts.services.push({
        value: makeService(zoneItem, 'jn-gaoxin'),
        path: 'services/zone/jn-laiwu/zone-001.yaml',
      });
      parts.disputes.push({
        value: makeDispute(item, ['jn-education', 'jn-police'], { id: 'city-002' }),
      });
    },
    expected: [
      {
        code: 'RL211',
        file: 'delegations/schools.yaml',
        pointer: ['id'],
        args: { key: 'id', value: 'education', expected: 'schools' },
      },
      {
        code: 'RL211',
        file: 'services/zone/jn-laiwu/zone-001.yaml',
        pointer: ['provider'],
        args: { key: 'provider', value: 'jn-gaoxin', expected: 'jn-laiwu' },
      },
      {
        code: 'RL211',
        file: 'disputes/city-002.yaml',
        pointer: ['item'],
        args: { key: 'item', value: 'city-001', expected: 'city-002' },
      },
    ],
  },
];
