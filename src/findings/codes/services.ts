/** RL7xx: how items are run, stages of the handover, disputes. */
import { code } from './declare.ts';

export const serviceCodes = {
  /** Days in `unit`. */
  RL701: code<{ promised: number; statutory: number; unit: string }>('warning'),
  /** 日 and 工作日 are not compared. */
  RL702: code<{ promised: string; statutory: string }>('warning'),
  RL703: code<{ item: string }>('warning'),
  /** `what`: 环节, 次数 …, a value that grew although it was to be reduced. */
  RL704: code<{ what: string; before: number; after: number }>('warning'),
  /** `what`: 培训, 服务指南, 业务手册, 权责清单, 投诉渠道, 监管. */
  RL705: code<{ what: string; start: string; item: string }>('warning'),
  /** Licensed by one, supervised by none (审管脱节). */
  RL706: code<{ item: string; provider: string }>('warning'),
  RL707: code<{ item: string }>('warning'),
  RL708: code<{ item: string }>('warning'),
  /** Days between the province's stop and the start here; negative: both at once. */
  RL709: code<{ stop: string; start: string; days: number; item: string }>('error'),
  RL710: code<{ named: string; provider: string }>('warning'),
  RL711: code<{ value: string; part: 'body' | 'type' | 'basic' | 'form'; expected: string }>(
    'error',
  ),
  /** `holder`: who holds the item now; null when nobody does. */
  RL712: code<{ item: string; provider: string; holder: string | null }>('error'),
  RL713: code<{ item: string; withdrawn: string; partly: boolean }>('error'),
  RL714: code<{
    item: string;
    name: string;
    body: string;
    stage: string;
    deadline: string;
    days: number;
  }>('error', { bulk: true }),
  /** Working days of a year whose holidays are not known to the program. */
  RL715: code<{ year: number; key: string }>('error'),
  RL716: code<{ item: string; kind: string; parties: string[]; opened: string; days: number }>(
    'warning',
  ),
  /** Settled for one body, held by another or by nobody. */
  RL717: code<{ item: string; undertaker: string; holder: string | null; date: string }>('error'),
};
