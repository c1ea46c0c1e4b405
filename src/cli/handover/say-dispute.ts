/** Why a dispute cannot be opened or settled: what is so, and what to type. */
import type { DisputeRefusal } from '../../actions/dispute.ts';
import { sayRefusal } from '../claiming/say-refusal.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import type { Called } from './called.ts';

export function stopOfDispute(session: Session, refusal: DisputeRefusal, called: Called): Stop {
  const stop = (zh: string, en: string, hint: { zh: string; en: string } | null): Stop =>
    new Stop(
      EXIT.refused,
      session.say(zh, en),
      hint === null ? null : session.say(hint.zh, hint.en),
    );
  switch (refusal.kind) {
    case 'one-party':
      return new Stop(
        EXIT.usage,
        session.say('争议至少要有两方', 'a dispute takes two parties'),
        session.say(
          '写两个不同的单位：--party 甲 --party 乙',
          'name two: --party ONE --party OTHER',
        ),
      );
    case 'already-open': {
      const { path, id, value } = refusal.dispute;
      return stop(
        `${called.item(value.item)}的争议 ${value.opened} 已提出，还没有议定（${called.prefix}${path}）`,
        `the dispute over ${called.item(value.item)} was opened on ${value.opened} and is not settled (${called.prefix}${path})`,
        {
          zh: `议定后写：renling dispute settle ${id} --by 议定单位 --undertaker 承接单位`,
          en: `once decided: renling dispute settle ${id} --by WHO --undertaker BODY`,
        },
      );
    }
    case 'already-settled': {
      const { settled, item } = refusal.dispute.value;
      const who = called.body(settled?.undertaker ?? '');
      return stop(
        `${called.item(item)}的争议已于 ${settled?.date ?? ''} 议定，由${who}承接（${called.prefix}${refusal.dispute.path}）`,
        `the dispute over ${called.item(item)} was settled on ${settled?.date ?? ''}: ${who} takes it (${called.prefix}${refusal.dispute.path})`,
        {
          zh: `又有争议的，另提一件：renling dispute open ${item}`,
          en: `disputed again: renling dispute open ${item}`,
        },
      );
    }
    case 'held-by-party': {
      const { claimant, date, item } = refusal.claim.value;
      const who = called.body(claimant);
      return stop(
        `${who}已于 ${date} 认领${called.item(item)}，谈不上推诿（${called.prefix}${refusal.claim.path}）`,
        `${who} claimed ${called.item(item)} on ${date}, so it is not refused by both (${called.prefix}${refusal.claim.path})`,
        {
          zh: `不该由它承接的，先退回：renling release ${item} --org ${claimant}`,
          en: `if it should not be theirs, let them release it: renling release ${item} --org ${claimant}`,
        },
      );
    }
    case 'no-claim-possible': {
      if (refusal.refusal.kind === 'each-decides') {
        const { title } = refusal.refusal.list;
        return stop(
          `“${title}”由各单位各自决定，一方认领不影响另一方，不作争议处理`,
          `in “${title}” every body decides for itself: a claim of one takes nothing from another`,
          {
            zh: '各自办理：renling claim 或 renling decline',
            en: 'each for itself: renling claim or renling decline',
          },
        );
      }
      const { message, hint } = sayRefusal(session, refusal.refusal, called);
      return new Stop(EXIT.refused, message, hint);
    }
    case 'future':
      return stop(`${refusal.date} 还没有到`, `${refusal.date} is still to come`, {
        zh: '写已经发生的日期',
        en: 'give a day that has been',
      });
    case 'before-opening':
      return stop(
        `议定日期 ${refusal.date} 早于提出日期 ${refusal.opened}`,
        `settled on ${refusal.date}, before it was opened on ${refusal.opened}`,
        { zh: '核对 --date', en: 'check --date' },
      );
  }
}
