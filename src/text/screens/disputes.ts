/** Disputes and how long they have lasted. */
import { bilingual } from '../language.ts';

export const disputeTexts = bilingual(
  {
    inAll: (disputes: number, open: number) => `争议 ${disputes} 件，其中议而不决 ${open} 件`,
    opened: (date: string, parties: string, reason: string) => `${date} ${parties}：${reason}`,
    settled: (date: string, by: string, undertaker: string) =>
      `${date} ${by}议定：由${undertaker}承接`,

    unsettledFor: (days: number) => `议而不决 ${days} 日`,
    settledIn: (days: number) => `${days} 日议定`,
  },
  {
    inAll: (disputes, open) => `${disputes} dispute${disputes === 1 ? '' : 's'}, ${open} unsettled`,
    opened: (date, parties, reason) => `${date} ${parties}: ${reason}`,
    settled: (date, by, undertaker) => `${date} settled by ${by}: ${undertaker} takes it`,

    unsettledFor: (days) => `unsettled for ${days} days`,
    settledIn: (days) => `settled in ${days} days`,
  },
);
