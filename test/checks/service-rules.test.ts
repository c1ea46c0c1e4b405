/** The rules on services at their boundaries: the day before, the day itself, the day after. */
import { describe, expect, it } from 'vitest';
import type { Item, Service } from '../../src/model/generated/records.ts';
import { find } from '../support/catalogue-builder.ts';
import {
  inService,
  lacking,
  none,
  said,
  serve,
  type Setting,
  TODAY,
  TOMORROW,
  YESTERDAY,
} from '../support/handover-settings.ts';

describe('services', () => {
  const served = (more: Partial<Service>): Setting => inService(none, more);
  const days = (value: number, unit: '日' | '工作日') => ({ value, unit });
  it.each<[string, Setting, string[]]>([
    ['whole', served({}), []],
    ['promise the statutory limit', served({ promised_days: days(20, '工作日') }), []],
    ['promise more', served({ promised_days: days(21, '工作日') }), ['RL701']],
    ['promise in the other unit', served({ promised_days: days(30, '日') }), ['RL702']],
    ['charge with a basis', served({ fee: { charged: true, basis: '某收费文件' } }), []],
    ['charge without', served({ fee: { charged: true } }), ['RL703']],
    ['keep their steps', served({ streamlining: { steps: { before: 5, after: 5 } } }), []],
    ['have more steps', served({ streamlining: { steps: { before: 5, after: 6 } } }), ['RL704']],

    ['lack a guide', served(lacking('guide')), ['RL705']],
    ['lack a guide, and open tomorrow', served({ ...lacking('guide'), start: TOMORROW }), []],
    ['lack a guide, opened today', served({ ...lacking('guide'), start: TODAY }), ['RL705']],
    ['have a guide by tomorrow', served({ guide: { date: TOMORROW } }), ['RL705']],
    ['lack handbook and power list', served(lacking('handbook', 'power_list')), ['RL705', 'RL705']],
    ['lack complaints', served({ complaints: ' ' }), ['RL705']],
    ['of a licence lack supervision', served(lacking('supervision')), ['RL706']],
    ['of a penalty lack supervision', penalty(lacking('supervision')), ['RL705']],
    ['stand outside the hall', served({ hall: { entered: false } }), ['RL707']],
    [
      'stand outside it for a state secret',
      served({ hall: { entered: false, exemption: '国家秘密' } }),
      [],
    ],
    ['of a penalty have no hall and nothing online', penalty(lacking('hall', 'online')), []],
    ['are not online', served({ online: { web: false, mobile: false } }), ['RL708']],
    [
      'are not online, for a reason',
      served({ online: { web: false, mobile: false, reason: '国家统一系统尚未开放' } }),
      [],
    ],
    ['begin a day late', served({ province_stop: '2020-08-09' }), ['RL709']],
    ['begin a day early', served({ province_stop: '2020-08-11' }), ['RL709']],
    [
      'still name the province',
      served({ guide: { date: '2020-08-09', names: 'sd-education' } }),
      ['RL710'],
    ],
  ])('%s', (_, change, codes) => {
    expect(said(change)).toEqual(codes);
  });

  it('were not trained for by the opening day, or by another body', () => {
    expect(
      said((parts) => {
        serve(parts, 'city-001', {});
        const [training] = parts.trainings;
        if (training !== undefined) training.value.date = TOMORROW;
      }),
    ).toEqual(['RL705']);
    expect(
      said((parts) => {
        serve(parts, 'city-001', {});
        const [training] = parts.trainings;
        if (training !== undefined) {
          training.value.participants = [{ organization: 'jn-police', number: 3 }];
        }
      }),
    ).toEqual(['RL705']);
  });

  it.each<[string, Partial<Item>, Partial<Service>, string[]]>([
    ['taken back yesterday', gone('收回', YESTERDAY), {}, ['RL713']],
    ['taken back in part', gone('部分收回', YESTERDAY), {}, ['RL713 warning']],
    ['taken back tomorrow', gone('收回', TOMORROW), {}, []],
    [
      'taken back, and closed',
      gone('收回', YESTERDAY),
      { closed: { date: YESTERDAY, reason: '省里收回' } },
      [],
    ],
  ])('over an item that is %s', (_, item, service, codes) => {
    expect(
      said((parts) => {
        Object.assign(find(parts.items, 'city-001'), item);
        serve(parts, 'city-001', service);
      }),
    ).toEqual(codes);
  });

  it.each<[string, Partial<Service>, string[]]>([
    ['open', {}, ['RL712']],
    ['closed', { closed: { date: YESTERDAY, reason: '职责划转' } }, []],
  ])('of an item that was given back: %s', (_, service, codes) => {
    expect(
      said((parts) => {
        const claim = parts.claims.find(({ value }) => value.item === 'city-001');
        Object.assign(claim?.value ?? {}, { decision: '退回', reason: '不属于本单位职责' });
        serve(parts, 'city-001', service);
      }),
    ).toEqual(codes);
  });
});

function penalty(more: Partial<Service>): Setting {
  return (parts) => {
    serve(parts, 'city-003', more);
  };
}

function gone(status: '收回' | '部分收回', date: string): Partial<Item> {
  return { status, withdrawal: { date: date, document: '通知' } };
}
