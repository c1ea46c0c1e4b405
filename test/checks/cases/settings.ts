import type { Check } from '../../../src/checks/check.ts';
import { deadlineDocuments } from '../../../src/checks/settings/deadline-documents.ts';
import { exceptionApproval } from '../../../src/checks/settings/exception-approval.ts';
import { exceptionExpiry } from '../../../src/checks/settings/exception-expiry.ts';
import { exceptionNotice } from '../../../src/checks/settings/exception-notice.ts';
import { knownCodes } from '../../../src/checks/settings/known-codes.ts';
import { sampleDate } from '../../../src/checks/settings/sample-date.ts';
import { somethingToCheck } from '../../../src/checks/settings/something-to-check.ts';
import { timeZone } from '../../../src/checks/settings/time-zone.ts';
import { unusedExceptions } from '../../../src/checks/settings/unused-exceptions.ts';
import { makeException } from '../../support/catalogue-builder.ts';
import type { CheckCase } from './check-case.ts';

/** RL905 comes from whoever settles the findings; here as a check where `used` accepted one. */
const unused: Check = {
  codes: ['RL905'],
  run: (catalogue, context) => unusedExceptions(catalogue, context, new Set(['used'])),
};

export const settingCases: CheckCase[] = [
  {
    name: 'codes that do not exist, and codes that cannot be lowered or accepted',
    check: knownCodes,
    change: (parts) => {
      parts.manifest.rules = {
        severity: { RL999: 'off', RL507: 'error', RL102: 'off', RL101: 'error' },
      };
      parts.exceptions.push(
        { value: makeException('a', { code: 'RL5O7' }) },
        { value: makeException('b', { code: 'RL103' }) },
      );
    },
    expected: [
      {
        code: 'RL901',
        file: 'catalog.yaml',
        pointer: ['rules', 'severity', 'RL999'],
        args: { code: 'RL999', nearest: 'RL909' },
        atKey: true,
      },
      {
        code: 'RL909',
        file: 'catalog.yaml',
        pointer: ['rules', 'severity', 'RL102'],
        args: { code: 'RL102', severity: 'off' },
        atKey: false,
      },
      {
        code: 'RL901',
        file: 'exceptions/a.yaml',
        pointer: ['code'],
        args: { code: 'RL5O7', nearest: 'RL507' },
      },
      {
        code: 'RL909',
        file: 'exceptions/b.yaml',
        pointer: ['code'],
        args: { code: 'RL103', severity: 'accepted' },
        atKey: false,
      },
    ],
  },
  {
    name: 'exceptions without a reason or an approver',
    check: exceptionApproval,
    change: (parts) => {
      const bare = makeException('bare');
      delete bare.reason;
      delete bare.approved_by;
      parts.exceptions.push(
        { value: bare },
        { value: makeException('blank', { reason: ' ' }) },
        { value: makeException('good') },
      );
    },
    expected: [
      { code: 'RL902', file: 'exceptions/bare.yaml', args: { exception: 'bare' } },
      { code: 'RL903', file: 'exceptions/bare.yaml', args: { exception: 'bare' } },
      {
        code: 'RL902',
        file: 'exceptions/blank.yaml',
        pointer: ['reason'],
        args: { exception: 'blank' },
      },
    ],
  },
  {
    name: 'an exception that expired; its last day is in force',
    check: exceptionExpiry,
    change: (parts) => {
      parts.exceptions.push(
        { value: makeException('last-day', { expires: '2020-08-20' }) },
        { value: makeException('old', { expires: '2020-08-18' }) },
      );
    },
    expected: [
      {
        code: 'RL904',
        file: 'exceptions/old.yaml',
        pointer: ['expires'],
        args: { exception: 'old', expires: '2020-08-18', days: 2 },
      },
    ],
  },
  {
    name: 'an exception about to expire, by the notice the catalogue sets',
    check: exceptionNotice,
    change: (parts) => {
      parts.manifest.rules = { expiry_notice_days: 10 };
      parts.exceptions.push(
        { value: makeException('later', { expires: '2020-08-31' }) },
        { value: makeException('over', { expires: '2020-08-19' }) },
        { value: makeException('soon', { expires: '2020-08-30' }) },
      );
    },
    expected: [
      {
        code: 'RL911',
        file: 'exceptions/soon.yaml',
        pointer: ['expires'],
        args: { exception: 'soon', expires: '2020-08-30', days: 10 },
      },
    ],
  },
  {
    name: 'an exception that accepted nothing; expired and unknown ones have findings already',
    check: unused,
    change: (parts) => {
      parts.exceptions.push(
        { value: makeException('expired', { expires: '2020-08-01' }) },
        { value: makeException('idle') },
        { value: makeException('unknown', { code: 'RL999' }) },
        { value: makeException('used') },
      );
    },
    expected: [
      {
        code: 'RL905',
        file: 'exceptions/idle.yaml',
        pointer: ['code'],
        args: { exception: 'idle', code: 'RL507' },
      },
    ],
  },
  {
    name: 'a fixed day in a catalogue that is no sample',
    check: sampleDate,
    change: ({ manifest }) => {
      manifest.as_of = '2020-08-20';
    },
    expected: [{ code: 'RL906', file: 'catalog.yaml', pointer: ['as_of'], args: {} }],
  },
  {
    name: 'a fixed day in a sample',
    check: sampleDate,
    change: ({ manifest }) => {
      Object.assign(manifest, { as_of: '2020-08-20', sample: true });
    },
    expected: [],
  },
  {
    name: 'a time zone that is none',
    check: timeZone,
    change: ({ manifest }) => {
      manifest.time_zone = 'Asia/Jinan';
    },
    expected: [
      {
        code: 'RL907',
        file: 'catalog.yaml',
        pointer: ['time_zone'],
        args: { timeZone: 'Asia/Jinan' },
      },
    ],
  },
  {
    name: 'a deadline counted from a document without a day of publication',
    check: deadlineDocuments,
    change: ({ manifest }) => {
      manifest.documents?.push({ id: 'plan', title: '方案' });
      manifest.deadlines?.push({ stage: '承接', after: 'plan', days: 30, unit: '日' });
    },
    expected: [
      {
        code: 'RL908',
        file: 'catalog.yaml',
        pointer: ['deadlines', 1, 'after'],
        args: { document: 'plan', stage: '承接' },
        related: ['catalog.yaml#documents/1'],
      },
    ],
  },
  {
    name: 'no list at all',
    check: somethingToCheck,
    change: (parts) => {
      parts.lists = [];
    },
    expected: [{ code: 'RL910', file: 'catalog.yaml', args: {} }],
  },
  {
    name: 'the only list could not be read',
    check: somethingToCheck,
    change: (parts) => {
      parts.lists = [];
      parts.unusable.push({
        kind: 'list',
        path: 'lists/city.yaml',
        id: 'city',
        list: null,
        value: undefined,
      });
    },
    expected: [],
  },
];
