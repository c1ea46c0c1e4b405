/** withdraw: the province takes items back, whole or in part; what goes on over them is named. */
import { entryIn } from '../../catalogue/held.ts';
import { goingOn, withdraw, type WithdrawalRefusal } from '../../actions/withdraw.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import type { CalendarDate } from '../../model/dates.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { dayOf } from '../days.ts';
import { EXIT, Stop } from '../exit.ts';
import { type Called, calledIn } from '../handover/called.ts';
import { itemsOf, textOf, textOrNone } from '../handover/given.ts';
import { putOnRecord, type RecordOptions } from '../handover/record.ts';
import { open } from '../open.ts';
import type { Session } from '../session.ts';
import { plannedOrStop } from '../write.ts';

interface Options extends RecordOptions {
  readonly document: string;
  readonly date: string;
  readonly partly?: true;
  readonly note?: string;
}

export const withdrawCommand: CommandModule = {
  define(command, session) {
    const say = (zh: string, en: string): string => session.say(zh, en);
    command
      .argument('<items...>', say('事项编号或范围', 'ids or ranges'))
      .requiredOption('--document <text>', say('收回的文件', 'the document that takes them back'))
      .requiredOption('--date <date>', say('从哪天起收回', 'from which day on'))
      .option('--partly', say('只收回一部分，要写 --note', 'in part only; needs --note'))
      .option('--note <text>', say('收回哪一部分', 'which part'))
      .option('--dry-run', say('只看会写什么', 'show what would be written'));
    addExamples(command, session, {
      zh: [
        'renling withdraw city-013 --document 鲁政字〔2024〕1号 --date 2024-05-01',
        'renling withdraw city-013 --partly --note 危险化学品除外 --document 鲁政字〔2024〕1号 --date 2024-05-01',
      ],
      en: [
        'renling withdraw city-013 --document NUMBER --date 2024-05-01',
        'renling withdraw city-013 --partly --note PART --document NUMBER --date 2024-05-01',
      ],
    });
    command.action(async (words: string[], options: Options) => {
      const state = open(session, 'withdraw');
      const chosen = itemsOf(session, state, words);
      const withdrawal = {
        date: dayOf(session, '--date', options.date),
        document: textOf(session, '--document', options.document),
        partly: options.partly === true,
        note: textOrNone(session, '--note', options.note),
      };
      const kinds = ['item', 'claim', 'service', 'delegation'] as const;
      await putOnRecord(session, state, 'withdraw', options, kinds, (catalogue, tree) => {
        const called = calledIn(catalogue, state.prefix);
        const writes: PlannedWrite[] = [];
        for (const { id } of chosen) {
          const item = entryIn(catalogue.items.at(id));
          if (item === undefined) continue;
          const outcome = withdraw(item.value, withdrawal);
          if (!outcome.ok) throw stopOf(session, outcome.refusal, called);
          const change = planRecordChange(tree, item.path, 'item', outcome.value);
          const write = plannedOrStop(session, change);
          if (write !== null) writes.push(write);
        }
        const { date, document, partly } = withdrawal;
        return {
          writes,
          data: {
            items: chosen.map(({ id }) => ({ item: id, ...namesOf(catalogue, id, date) })),
          },
          done: (future) =>
            chosen.flatMap(({ id }) => [
              session.say(
                `${future ? '将' : '已'}记为${partly ? '部分收回' : '收回'}：${called.item(id)}（${document}，${date} 起）`,
                `${future ? 'would be ' : ''}${partly ? 'partly withdrawn' : 'withdrawn'}: ${called.item(id)} (${document}, from ${date})`,
              ),
              ...sayGoingOn(session, catalogue, id, date, called),
            ]),
          next: [session.say('再核对一遍：renling validate', 'check again: renling validate')],
        };
      });
    });
  },
};

function namesOf(catalogue: Catalogue, item: string, date: CalendarDate) {
  const { claims, services, agreements } = goingOn(catalogue, item, date);
  return {
    claimants: claims.map(({ value }) => value.claimant),
    services: services.map(({ path }) => path),
    agreements: agreements.map(({ id }) => id),
  };
}

/** Cases in hand are finished by whoever accepted them (domain rule): said wherever somebody may have some. */
function sayGoingOn(
  session: Session,
  catalogue: Catalogue,
  item: string,
  date: CalendarDate,
  called: Called,
): string[] {
  const { claims, services, agreements } = goingOn(catalogue, item, date);
  const lines = [
    ...services.map(({ path, value }) =>
      session.say(
        `还在办理：${called.body(value.provider)}（${called.prefix}${path}）`,
        `still run by ${called.body(value.provider)} (${called.prefix}${path})`,
      ),
    ),
    ...agreements.map(({ id, value }) =>
      session.say(
        `协议还有效：${id}（${called.body(value.delegator)} → ${called.body(value.delegate)}），不再委托的：renling delegation terminate ${id}`,
        `agreement still open: ${id} (${called.body(value.delegator)} → ${called.body(value.delegate)}); to end it: renling delegation terminate ${id}`,
      ),
    ),
  ];
  if (claims.length > 0 || services.length > 0) {
    const bodies = [
      ...new Set([
        ...claims.map(({ value }) => value.claimant),
        ...services.map(({ value }) => value.provider),
      ]),
    ].map((id) => called.body(id));
    lines.push(
      session.say(
        `在办件由原受理单位办结：${bodies.join('、')}`,
        `cases in hand are finished by whoever accepted them: ${bodies.join(', ')}`,
      ),
    );
  }
  return lines.map((line) => `  ${line}`);
}

function stopOf(session: Session, refusal: WithdrawalRefusal, called: Called): Stop {
  if (refusal.kind === 'part-not-named') {
    return new Stop(
      EXIT.usage,
      session.say('没有写收回哪一部分', 'it is not said which part is taken back'),
      session.say('加 --note 收回的部分', 'add --note PART'),
    );
  }
  const { id, withdrawal } = refusal.item;
  const since = withdrawal === undefined ? '' : `${withdrawal.date} ${withdrawal.document}`;
  return new Stop(
    EXIT.refused,
    session.say(
      `${called.item(id)}早已收回（${since}），什么都没有写入`,
      `${called.item(id)} was withdrawn before (${since}); nothing was written`,
    ),
    session.say(`看它的记录：renling show ${id}`, `look at it: renling show ${id}`),
  );
}
