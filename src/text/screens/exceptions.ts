/** Exceptions by their last day. */
import { bilingual } from '../language.ts';

export const exceptionTexts = bilingual(
  {
    inAll: (exceptions: number, expired: number, expiring: number) =>
      `例外 ${exceptions} 条：过期 ${expired}，将到期 ${expiring}`,
    covers: '范围：',
    reason: '理由：',
    approvedBy: '批准：',
    expired: (day: string, days: number) => `${day} 到期，已过 ${days} 日，不再起作用`,
    until: (day: string, days: number) => `${day} 到期，还有 ${days} 日`,
    list: (list: string) => `清单 ${list}`,
    body: (body: string) => `单位 ${body}`,
    everything: '整个目录',
  },
  {
    inAll: (exceptions, expired, expiring) =>
      `${exceptions} exception${exceptions === 1 ? '' : 's'}: ${expired} expired, ${expiring} expiring`,
    covers: 'covers: ',
    reason: 'reason: ',
    approvedBy: 'approved by: ',
    expired: (day, days) => `expired ${day}, ${days} days ago: accepts nothing`,
    until: (day, days) => `until ${day}, ${days} days left`,
    list: (list) => `list ${list}`,
    body: (body) => `body ${body}`,
    everything: 'the whole catalogue',
  },
);
