/** dispute open, dispute settle: what was put on record, what comes next, and why it was refused. */
import type { DisputeRefusal } from '../../actions/dispute.ts';
import type { Dispute } from '../../model/generated/records.ts';
import { type Bilingual, bilingual } from '../language.ts';
import { type Called, type SentencesOf, saidOf } from '../said.ts';
import { claimRefusals } from './claim-refusals.ts';

export interface DisputeTexts {
  opened(dispute: Dispute, called: Called, future: boolean): string;
  settled(item: string, undertaker: string, called: Called, future: boolean): string;
  settleNext(id: string): string;
  claimNext(item: string, undertaker: string): string;
  transferNext(item: string, holder: string, undertaker: string, called: Called): string;
  readonly refusals: SentencesOf<DisputeRefusal>;
}

const chinese: DisputeTexts = {
  opened: ({ kind, item, parties }, called, future) =>
    `${future ? '将' : '已'}提出争议（${kind}）：${called.item(item)}（${parties.map((id) => called.body(id)).join('、')}）`,
  settled: (item, undertaker, called, future) =>
    `${future ? '将记为议定' : '已议定'}：${called.item(item)}由${called.body(undertaker)}承接`,
  settleNext: (id) => `议定后写：renling dispute settle ${id} --by 议定单位 --undertaker 承接单位`,
  claimNext: (item, undertaker) => `接着由它认领：renling claim ${item} --org ${undertaker}`,
  transferNext: (item, holder, undertaker, called) =>
    `现由${called.body(holder)}认领，接着移交：renling transfer ${item} --from ${holder} --to ${undertaker} --reason 议定`,
  refusals: {
    'one-party': () => ({
      message: '争议至少要有两方',
      hint: '写两个不同的单位：--party 甲 --party 乙',
    }),
    'already-open': ({ dispute: { path, id, value } }, called) => ({
      message: `${called.item(value.item)}的争议 ${value.opened} 已提出，还没有议定（${called.prefix}${path}）`,
      hint: `议定后写：renling dispute settle ${id} --by 议定单位 --undertaker 承接单位`,
    }),
    'already-settled': ({ dispute: { path, value } }, called) => ({
      message: `${called.item(value.item)}的争议已于 ${value.settled?.date ?? ''} 议定，由${called.body(value.settled?.undertaker ?? '')}承接（${called.prefix}${path}）`,
      hint: `又有争议的，另提一件：renling dispute open ${value.item}`,
    }),
    'held-by-party': ({ claim: { path, value } }, called) => ({
      message: `${called.body(value.claimant)}已于 ${value.date} 认领${called.item(value.item)}，谈不上推诿（${called.prefix}${path}）`,
      hint: `不该由它承接的，先退回：renling release ${value.item} --org ${value.claimant}`,
    }),
    'no-claim-possible': ({ refusal }, called) =>
      refusal.kind === 'each-decides'
        ? {
            message: `“${refusal.list.title}”由各单位各自决定，一方认领不影响另一方，不作争议处理`,
            hint: '各自办理：renling claim 或 renling decline',
          }
        : saidOf(claimRefusals.zh, refusal, called),
    'still-to-come': ({ date }) => ({ message: `${date} 还没有到`, hint: '写已经发生的日期' }),
    'before-opening': ({ date, opened }) => ({
      message: `议定日期 ${date} 早于提出日期 ${opened}`,
      hint: '核对 --date',
    }),
  },
};

const english: DisputeTexts = {
  opened: ({ kind, item, parties }, called, future) =>
    `dispute ${future ? 'would be opened' : 'opened'} (${kind}): ${called.item(item)} (${parties.map((id) => called.body(id)).join(', ')})`,
  settled: (item, undertaker, called, future) =>
    `${future ? 'would be settled' : 'settled'}: ${called.body(undertaker)} takes ${called.item(item)}`,
  settleNext: (id) => `once decided: renling dispute settle ${id} --by WHO --undertaker BODY`,
  claimNext: (item, undertaker) => `now let it claim: renling claim ${item} --org ${undertaker}`,
  transferNext: (item, holder, undertaker, called) =>
    `held by ${called.body(holder)}; now transfer: renling transfer ${item} --from ${holder} --to ${undertaker} --reason TEXT`,
  refusals: {
    'one-party': () => ({
      message: 'a dispute takes two parties',
      hint: 'name two: --party ONE --party OTHER',
    }),
    'already-open': ({ dispute: { path, id, value } }, called) => ({
      message: `the dispute over ${called.item(value.item)} was opened on ${value.opened} and is not settled (${called.prefix}${path})`,
      hint: `once decided: renling dispute settle ${id} --by WHO --undertaker BODY`,
    }),
    'already-settled': ({ dispute: { path, value } }, called) => ({
      message: `the dispute over ${called.item(value.item)} was settled on ${value.settled?.date ?? ''}: ${called.body(value.settled?.undertaker ?? '')} takes it (${called.prefix}${path})`,
      hint: `disputed again: renling dispute open ${value.item}`,
    }),
    'held-by-party': ({ claim: { path, value } }, called) => ({
      message: `${called.body(value.claimant)} claimed ${called.item(value.item)} on ${value.date}, so it is not refused by both (${called.prefix}${path})`,
      hint: `if it should not be theirs, let them release it: renling release ${value.item} --org ${value.claimant}`,
    }),
    'no-claim-possible': ({ refusal }, called) =>
      refusal.kind === 'each-decides'
        ? {
            message: `in “${refusal.list.title}” every body decides for itself: a claim of one takes nothing from another`,
            hint: 'each for itself: renling claim or renling decline',
          }
        : saidOf(claimRefusals.en, refusal, called),
    'still-to-come': ({ date }) => ({
      message: `${date} is still to come`,
      hint: 'give a day that has been',
    }),
    'before-opening': ({ date, opened }) => ({
      message: `settled on ${date}, before it was opened on ${opened}`,
      hint: 'check --date',
    }),
  },
};

export const disputeTexts: Bilingual<DisputeTexts> = bilingual<DisputeTexts>(chinese, english);
