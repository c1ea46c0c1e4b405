/** exception new | list: a finding accepted for a time, with who approved it. */
import { type ExceptionRefusal, grantException } from '../../actions/exception.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import { ALL_CODES } from '../../findings/registry.ts';
import { nearest } from '../../model/nearest.ts';
import { renderExceptions } from '../../render/handover/exceptions.ts';
import { exceptionsReport } from '../../reports/exceptions.ts';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import { dayOf } from '../days.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { type ScopeOptions, scopeOf } from '../handover/exception-scope.ts';
import { collect, idOf, textOf, textOrNone } from '../handover/given.ts';
import { putOnRecord, type RecordOptions } from '../handover/record.ts';
import { open, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

interface NewOptions extends ScopeOptions, RecordOptions {
  readonly reason: string;
  readonly approvedBy: string;
  readonly approved?: string;
  readonly document?: string;
  readonly expires: string;
  readonly id?: string;
}

/** So many days before its last one an exception is announced as expiring; the manifest may set another number. */
const NOTICE_DAYS = 30;

export const exceptionCommand: CommandModule = {
  define(command, session) {
    const say = (zh: string, en: string): string => session.say(zh, en);
    const creating = addSubcommand(command, session, 'new', {
      zh: '登记一条例外',
      en: 'put an exception on record',
    })
      .argument('<code>', say('检查编号，如 RL509', 'finding code, e.g. RL509'))
      .option('--record <record>', say('哪个事项或文件，可写几次', 'item or file; repeat'), collect)
      .option('--list <list>', say('只管这张清单', 'only this list'))
      .option('--org <body>', say('只管这个单位', 'only this body'))
      .option('--everywhere', say('管整个目录', 'the whole catalogue'))
      .requiredOption('--reason <text>', say('理由', 'reason'))
      .requiredOption('--approved-by <who>', say('谁批准的', 'who approved it'))
      .requiredOption('--expires <date>', say('最后一天', 'last day'))
      .option('--approved <date>', say('批准日期', 'day of approval'))
      .option('--document <text>', say('批准文件', 'document'))
      .option('--id <id>', say('编号；默认由检查编号和范围拼成', 'id; default code and scope'))
      .option('--dry-run', say('只看会写什么', 'show what would be written'))
      .action((code: string, options: NewOptions) => created(session, code, options));
    addExamples(creating, session, {
      zh: [
        'renling exception new RL509 --record city-013 --reason 省厅正在修改 --approved-by 市政府办公厅 --expires 2020-09-30',
      ],
      en: [
        'renling exception new RL509 --record city-013 --reason TEXT --approved-by WHO --expires 2020-09-30',
      ],
    });
    addSubcommand(
      command,
      session,
      'list',
      { zh: '列出例外，将到期的在前', en: 'exceptions, those that expire first on top' },
      { reads: true },
    ).action(() => listed(session));
  },
};

async function created(session: Session, code: string, options: NewOptions): Promise<void> {
  const state = open(session, 'exception new');
  const intent = {
    id: idOf(session, options.id),
    code: code.trim().toUpperCase(),
    scope: await scopeOf(session, state, options),
    reason: textOf(session, '--reason', options.reason),
    approvedBy: textOf(session, '--approved-by', options.approvedBy),
    approved:
      options.approved === undefined ? null : dayOf(session, '--approved', options.approved),
    document: textOrNone(session, '--document', options.document),
    expires: dayOf(session, '--expires', options.expires),
  };
  await putOnRecord(session, state, 'exception new', options, ['exception'], (catalogue) => {
    const outcome = grantException(catalogue, intent, state.asOf);
    if (!outcome.ok) throw stopOf(session, outcome.refusal, state.prefix);
    const { value } = outcome;
    return {
      writes: [planNewRecord({ kind: 'exception', id: value.id }, value)],
      data: { exception: value },
      done: (future) => [
        session.say(
          `${future ? '将' : '已'}登记例外 ${value.id}：${value.code} 到 ${value.expires} 为止`,
          `exception ${value.id} ${future ? 'would be recorded' : 'recorded'}: ${value.code} until ${value.expires}`,
        ),
      ],
      next: [
        session.say('看它接受了什么：renling validate', 'see what it accepts: renling validate'),
      ],
    };
  });
}

function stopOf(session: Session, refusal: ExceptionRefusal, prefix: string): Stop {
  switch (refusal.kind) {
    case 'unknown-code': {
      const near = nearest(refusal.code, ALL_CODES);
      return new Stop(
        EXIT.nothing,
        session.say(`没有检查编号“${refusal.code}”`, `there is no code “${refusal.code}”`),
        near === null
          ? session.say('编号见 renling validate', 'codes are shown by renling validate')
          : session.say(
              `是不是 ${near}？renling explain ${near}`,
              `did you mean ${near}? renling explain ${near}`,
            ),
      );
    }
    case 'fixed-code':
      return new Stop(
        EXIT.refused,
        session.say(`${refusal.code} 不能作例外`, `${refusal.code} cannot be accepted`),
        session.say(
          `只能改正：renling explain ${refusal.code}`,
          `it can only be mended: renling explain ${refusal.code}`,
        ),
      );
    case 'expired':
      return new Stop(
        EXIT.refused,
        session.say(
          `到期日 ${refusal.expires} 早于今天 ${refusal.today}`,
          `it would have expired on ${refusal.expires}; today is ${refusal.today}`,
        ),
        session.say('--expires 写今天以后的日期', 'give --expires a later day'),
      );
    case 'approved-later':
      return new Stop(
        EXIT.refused,
        session.say(
          `批准日期 ${refusal.approved} 还没有到`,
          `the day of approval ${refusal.approved} is still to come`,
        ),
        session.say('批准以后再登记', 'record it once it is approved'),
      );
    case 'id-taken':
      return new Stop(
        EXIT.refused,
        session.say(
          `已经有例外 ${refusal.id}（${prefix}${refusal.path}）`,
          `there is an exception ${refusal.id} (${prefix}${refusal.path})`,
        ),
        session.say(
          '要延期就改它的 expires；另立一条加 --id',
          'to prolong it edit its expires; for another one add --id',
        ),
      );
  }
}

function listed(session: Session): void {
  const opened = open(session, 'exception list');
  const { catalogue, asOf } = opened;
  const notice = catalogue.manifest.entry.value.rules?.expiry_notice_days ?? NOTICE_DAYS;
  const lines = exceptionsReport(catalogue, asOf, notice);
  introduce(session, opened, ['exception']);
  if (session.options.json === true) {
    printJson(session, 'exception list', asOf, { exceptions: lines });
  } else if (lines.length > 0) session.io.out(renderExceptions(lines, screenOf(session)));
  else session.io.out(session.say('没有例外。\n', 'There are no exceptions.\n'));
}
