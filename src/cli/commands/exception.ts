/** exception new | list: a finding accepted for a time, with who approved it. */
import { grantException } from '../../actions/exception.ts';
import { granted } from '../../actions/outcome.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import { asFarAsRead } from '../../render/at-least.ts';
import { renderExceptions } from '../../render/handover/exceptions.ts';
import { exceptionsReport } from '../../reports/exceptions.ts';
import { exceptionExamples, exceptionHelp } from '../../text/commands/exception.ts';
import { exceptionTexts } from '../../text/outcomes/exception-texts.ts';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import { type ScopeOptions, scopeOf } from '../handover/exception-scope.ts';
import { collect, idOf, textOf, textOrNone } from '../handover/given.ts';
import { dayOf } from '../meant.ts';
import { open, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { putOnRecord, type Recorded, type RecordOptions } from '../writing/put-on-record.ts';

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
    const help = session.texts(exceptionHelp);
    const create = { zh: exceptionHelp.zh.create, en: exceptionHelp.en.create };
    const creating = addSubcommand(command, session, 'new', create)
      .argument('<code>', help.code)
      .option('--record <record>', help.record, collect)
      .option('--list <list>', help.onlyList)
      .option('--org <body>', help.onlyBody)
      .option('--everywhere', help.everywhere)
      .requiredOption('--reason <text>', help.reason)
      .requiredOption('--approved-by <who>', help.approvedBy)
      .requiredOption('--expires <date>', help.expires)
      .option('--approved <date>', help.approved)
      .option('--document <text>', help.document)
      .option('--id <id>', help.id)
      .option('--dry-run', help.dryRun)
      .action((code: string, options: NewOptions) => created(session, code, options));
    addExamples(creating, session, exceptionExamples);
    const list = { zh: exceptionHelp.zh.list, en: exceptionHelp.en.list };
    addSubcommand(command, session, 'list', list, { reads: true }).action(() => listed(session));
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
      options.approved === undefined
        ? null
        : dayOf(session, '--approved', options.approved, () => state.asOf),
    document: textOrNone(session, '--document', options.document),
    expires: dayOf(session, '--expires', options.expires, () => state.asOf),
  };
  const texts = session.texts(exceptionTexts);
  const decision = {
    command: 'exception new',
    about: intent.code,
    kinds: ['exception'] as const,
    refusals: texts.refusals,
    plan(catalogue: Catalogue) {
      const outcome = grantException(catalogue, intent, state.asOf);
      if (!outcome.ok) return outcome;
      const { value } = outcome;
      return granted<Recorded>({
        writes: [planNewRecord({ kind: 'exception', id: value.id }, value)],
        results: [{ exception: value }],
        done: (_called, future) => [texts.recorded(value, future)],
        next: () => [texts.next],
      });
    },
  };
  await putOnRecord(session, state, decision, options);
}

function listed(session: Session): void {
  const opened = open(session, 'exception list');
  const { catalogue, asOf } = opened;
  const notice = catalogue.manifest.entry.value.rules?.expiry_notice_days ?? NOTICE_DAYS;
  const lines = exceptionsReport(catalogue, asOf, notice);
  introduce(session, opened, ['exception']);
  if (session.options.json === true) {
    session.answer(asOf, { exceptions: lines });
  } else if (lines.length > 0) session.io.out(renderExceptions(lines, screenOf(session)));
  else session.io.out(`${asFarAsRead(session.texts(exceptionHelp).none, screenOf(session))}\n`);
}
