/** withdraw: what was taken back, what goes on over it, and why it was refused. */
import type { GoingOn, Withdrawal, WithdrawalRefusal } from '../../actions/withdraw.ts';
import { type Bilingual, bilingual } from '../language.ts';
import type { Called, SentencesOf } from '../said.ts';

export interface WithdrawalTexts {
  withdrawn(item: string, withdrawal: Withdrawal, called: Called, future: boolean): string;
  stillRun(service: GoingOn['services'][number], called: Called): string;
  agreementOpen(agreement: GoingOn['agreements'][number], called: Called): string;
  finishedBy(bodies: readonly string[], called: Called): string;
  readonly next: string;
  readonly refusals: SentencesOf<WithdrawalRefusal>;
}

const chinese: WithdrawalTexts = {
  withdrawn: (item, { partly, document, date }, called, future) =>
    `${future ? '将' : '已'}记为${partly ? '部分收回' : '收回'}：${called.item(item)}（${document}，${date} 起）`,
  stillRun: ({ path, value }, called) =>
    `还在办理：${called.body(value.provider)}（${called.prefix}${path}）`,
  agreementOpen: ({ id, value }, called) =>
    `协议还有效：${id}（${called.body(value.delegator)} → ${called.body(value.delegate)}），不再委托的：renling delegation terminate ${id}`,
  finishedBy: (bodies, called) =>
    `在办件由原受理单位办结：${bodies.map((id) => called.body(id)).join('、')}`,
  next: '再核对一遍：renling validate',
  refusals: {
    'part-not-named': () => ({ message: '没有写收回哪一部分', hint: '加 --note 收回的部分' }),
    'withdrawn-before': ({ item: { id, withdrawal } }, called) => ({
      message: `${called.item(id)}早已收回（${withdrawal === undefined ? '' : `${withdrawal.date} ${withdrawal.document}`}），什么都没有写入`,
      hint: `看它的记录：renling show ${id}`,
    }),
  },
};

const english: WithdrawalTexts = {
  withdrawn: (item, { partly, document, date }, called, future) =>
    `${future ? 'would be ' : ''}${partly ? 'partly withdrawn' : 'withdrawn'}: ${called.item(item)} (${document}, from ${date})`,
  stillRun: ({ path, value }, called) =>
    `still run by ${called.body(value.provider)} (${called.prefix}${path})`,
  agreementOpen: ({ id, value }, called) =>
    `agreement still open: ${id} (${called.body(value.delegator)} → ${called.body(value.delegate)}); to end it: renling delegation terminate ${id}`,
  finishedBy: (bodies, called) =>
    `cases in hand are finished by whoever accepted them: ${bodies.map((id) => called.body(id)).join(', ')}`,
  next: 'check again: renling validate',
  refusals: {
    'part-not-named': () => ({
      message: 'it is not said which part is taken back',
      hint: 'add --note PART',
    }),
    'withdrawn-before': ({ item: { id, withdrawal } }, called) => ({
      message: `${called.item(id)} was withdrawn before (${withdrawal === undefined ? '' : `${withdrawal.date} ${withdrawal.document}`}); nothing was written`,
      hint: `look at it: renling show ${id}`,
    }),
  },
};

export const withdrawalTexts: Bilingual<WithdrawalTexts> = bilingual<WithdrawalTexts>(
  chinese,
  english,
);
