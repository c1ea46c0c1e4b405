/** RL9xx: settings of the catalogue and exceptions. */
import type { settingCodes } from '../../../findings/codes/settings.ts';
import type { FindingTexts } from '../../finding-text.ts';

export const settingTexts: FindingTexts<keyof typeof settingCodes> = {
  RL901: {
    title: 'Unknown code',
    message: ({ code }) => `There is no check with the code ${code}`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'renling explain lists all codes'
        : `did you mean ${nearest}? renling explain ${nearest} says what it checks`,
    why: 'With a wrong code the setting or exception does nothing, and people believe it does.',
    fix: 'Correct it by the code that the findings show.',
  },
  RL902: {
    title: 'Exception without a reason',
    message: ({ exception }) => `The exception ${exception} gives no reason`,
    remedy: ({ exception }) => `write reason into exceptions/${exception}.yaml`,
    why: 'An exception gives way on a finding; whoever inspects must see why.',
    fix: 'Write the reason. If there is none, remove the exception and mend what it covers.',
  },
  RL903: {
    title: 'Exception without an approver',
    message: ({ exception }) => `The exception ${exception} does not say who approved it`,
    remedy: ({ exception }) => `write approved_by into exceptions/${exception}.yaml`,
    why: 'A clerk does not approve her own exceptions; the file says who did.',
    fix: 'Have it approved, write approved_by, and document where there is one.',
  },
  RL904: {
    title: 'Exception expired',
    message: ({ exception, expires, days }) =>
      `The exception ${exception} expired on ${expires}, ${days === 1 ? '1 day' : `${days} days`} ago, and has no effect`,
    remedy: ({ exception }) =>
      `remove exceptions/${exception}.yaml if the matter is settled; else have it approved again and set expires`,
    why: 'An exception holds for the time it was approved for; after that its findings are reported again.',
    fix: 'Remove it, or have it approved again with a new date.',
  },
  RL905: {
    title: 'Exception that matches nothing',
    message: ({ exception, code }) =>
      `The exception ${exception} accepts no finding: there is no ${code} in its scope`,
    remedy: ({ exception }) =>
      `remove exceptions/${exception}.yaml if the matter is settled; correct scope if it is wrong`,
    why: 'Left in place it would silently pass the same fault when it comes back.',
    fix: 'Run renling validate. If the code is not found any more remove the exception; if it is found elsewhere correct scope.',
  },
  RL906: {
    title: 'Fixed day in a real catalogue',
    message: () => 'Only a sample may fix its "today" (as_of), and this catalogue is no sample',
    remedy: () => 'remove as_of from catalog.yaml; to check another day use --as-of DATE',
    why: 'With a fixed day no deadline ever comes and no unclaimed item ever becomes an error.',
    fix: 'Remove as_of, or say sample: true if it is a sample.',
  },
  RL907: {
    title: 'Unknown time zone',
    message: ({ timeZone }) => `There is no time zone ${timeZone}`,
    remedy: () => 'write Asia/Shanghai (Beijing time)',
    why: 'The time zone decides which day it is, deadlines count days, and a day more or less changes the verdict.',
    fix: 'Set time_zone in catalog.yaml to Asia/Shanghai.',
  },
  RL908: {
    title: 'Deadline that cannot be counted',
    message: ({ document, stage }) =>
      `The deadline for ${stage} counts from the publication of ${document}, which has no such day`,
    remedy: ({ document }) =>
      `write published for ${document} under documents in catalog.yaml, or give the deadline a date`,
    why: 'Without a first day there is no last one, and unclaimed items never become errors.',
    fix: 'Find out the day of publication and write it into published.',
  },
  RL909: {
    title: 'Code that cannot be lowered',
    message: ({ code, severity }) =>
      severity === 'accepted'
        ? `No exception can accept ${code}`
        : `${code} cannot be set to ${severity}`,
    remedy: ({ code, severity }) =>
      severity === 'accepted'
        ? `remove the exception and mend what ${code} names`
        : `remove ${code} from rules.severity in catalog.yaml and mend what it names`,
    why: 'Such faults keep a file from being read, or make it read wrongly. What was not read was not checked, and silence does not make it right.',
    fix: 'Remove the setting and mend each fault. renling explain with the code says how.',
  },
  RL910: {
    title: 'Nothing to check',
    message: () => 'The catalogue has no list; nothing was checked',
    remedy: () => 'write lists/ID.yaml, then import the annex: renling import FILE --list ID',
    why: '"Nothing was checked" is not "nothing is wrong", so it is an error.',
    fix: 'See that the right folder is read (--catalog). In a new catalogue write the list, then import the annex.',
  },
  RL911: {
    title: 'An exception is about to expire',
    message: ({ exception, expires, days }) =>
      `The exception ${exception} expires in ${days} days (${expires})`,
    remedy: () => 'mend what it accepts, or have it prolonged (expires)',
    why: 'What it accepts will be a finding again and may fail the run.',
    fix: 'Mend the cause and delete the exception, or prolong it with an approval.',
  },
};
