/** RL7xx: how items are run, stages of the handover, disputes. */
import type { NamedRef } from '../../model/named-ref.ts';
import { code } from './declare.ts';

export interface Days {
  readonly value: number;
  readonly unit: string;
}

export const serviceCodes = {
  /** Days in `unit`. */
  RL701: code<{ promised: number; statutory: number; unit: string }>('warning'),
  /** 日 and 工作日 are not compared. */
  RL702: code<{ promised: Days; statutory: Days }>('warning'),
  RL703: code<{ item: NamedRef }>('warning'),
  /** `what`: 环节, 次数 …, a value that grew although it was to be reduced. */
  RL704: code<{ what: string; before: number; after: number }>('warning'),
  /** `what`: 培训, 服务指南, 业务手册, 权责清单, 投诉渠道, 监管. */
  RL705: code<{ what: string; start: string; item: NamedRef }>('warning'),
  /** Licensed by one, supervised by none (审管脱节). */
  RL706: code<{ item: NamedRef; provider: NamedRef }>('warning'),
  RL707: code<{ item: NamedRef }>('warning'),
  RL708: code<{ item: NamedRef }>('warning'),
  /** Days between the province's stop and the start here; negative: both at once. */
  RL709: code<{ stop: string; start: string; days: number; item: NamedRef }>('error'),
  RL710: code<{ named: NamedRef; provider: NamedRef }>('warning'),
  RL711: code<{ value: string; part: 'body' | 'type' | 'basic' | 'form'; expected: string }>(
    'error',
  ),
  /** `holder`: who holds the item now; null when nobody does. */
  RL712: code<{ item: NamedRef; provider: NamedRef; holder: NamedRef | null }>('error'),
  RL713: code<{ item: NamedRef; withdrawn: string; partly: boolean }>('error'),
  RL714: code<{
    item: NamedRef;
    body: NamedRef;
    stage: string;
    deadline: string;
    days: number;
  }>('error', { bulk: true }),
  /** Working days of a year whose holidays are not known to the program. */
  RL715: code<{ year: number; key: string }>('error'),
  RL716: code<{ item: NamedRef; kind: string; parties: NamedRef[]; opened: string; days: number }>(
    'warning',
  ),
  /** Settled for one body, held by another or by nobody. */
  RL717: code<{ item: NamedRef; undertaker: NamedRef; holder: NamedRef | null; date: string }>(
    'error',
  ),
};
