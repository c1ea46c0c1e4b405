/** Help of dispute. */
import { type Bilingual, bilingual } from '../language.ts';

interface DisputeHelp {
  readonly open: string;
  readonly item: string;
  readonly kind: string;
  readonly party: string;
  readonly reason: string;
  readonly opened: string;
  readonly dryRun: string;
  readonly settle: string;
  readonly id: string;
  readonly by: string;
  readonly undertaker: string;
  readonly document: string;
  readonly settled: string;
  readonly list: string;
  readonly none: string;
}

export const disputeHelp: Bilingual<DisputeHelp> = bilingual<DisputeHelp>(
  {
    open: '提出争议：都要（争抢）或都不要（推诿）',
    item: '事项',
    kind: '争抢 或 推诿',
    party: '争议一方，写两次',
    reason: '争议什么',
    opened: '提出的日期，默认今天',
    dryRun: '只看会写什么',
    settle: '写入议定结果',
    id: '争议编号，见 dispute list',
    by: '谁议定（单位或名称）',
    undertaker: '议定由谁承接',
    document: '议定的文件',
    settled: '议定的日期，默认今天',
    list: '列出争议和已拖多久',
    none: '没有争议。',
  },
  {
    open: 'open one: both want it (争抢) or neither does (推诿)',
    item: 'item',
    kind: '争抢 (both) or 推诿 (neither)',
    party: 'a party; twice',
    reason: 'what it is about',
    opened: 'day it was raised; default today',
    dryRun: 'show what would be written',
    settle: 'record the outcome',
    id: 'id, as dispute list shows it',
    by: 'who decided',
    undertaker: 'who takes it',
    document: 'document',
    settled: 'day; default today',
    list: 'disputes and how long they have lasted',
    none: 'There are no disputes.',
  },
);

export const disputeExamples: Bilingual<readonly string[]> = bilingual<readonly string[]>(
  ['renling dispute open city-013 --kind 推诿 --party 市发改委 --party 市商务局 --reason 职责交叉'],
  ['renling dispute open city-013 --kind 推诿 --party jn-drc --party jn-commerce --reason TEXT'],
);
