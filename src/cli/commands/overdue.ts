/** overdue: what is late or about to be, per body; reminders (督办单) to send. */
import { renderNotices } from '../../render/handover/notice.ts';
import { renderOverdue } from '../../render/handover/overdue.ts';
import {
  DUE_FROM,
  type DueBody,
  onlyBody,
  type OverdueReport,
  overdueReport,
} from '../../reports/overdue.ts';
import { overdueTexts } from '../../text/commands/overdue.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { deadlinesOrStop } from '../handover/deadlines-or-stop.ts';
import { writeNotices } from '../handover/write-notices.ts';
import { bodyOf } from '../meant.ts';
import { open, type Opened, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';

interface Options {
  readonly days?: string;
  readonly org?: string;
  readonly notice?: true;
  readonly out?: string;
  readonly overwrite?: true;
  readonly exitCode?: true;
}

const DEFAULT_DAYS = 30;

export const overdueCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(overdueTexts);
    command
      .option('--days <n>', texts.days)
      .option('--org <body>', texts.org)
      .option('--notice', texts.notice)
      .option('--out <dir>', texts.out)
      .option('--overwrite', texts.overwrite)
      .option('--exit-code', texts.exitCode);
    addExamples(command, session, texts.examples);
    command.action(async (options: Options) => {
      if (options.notice !== true && options.out !== undefined) {
        throw new Stop(EXIT.usage, texts.outWithoutNotice, 'renling overdue --notice --out DIR');
      }
      const state = open(session, 'overdue');
      deadlinesOrStop(session, state);
      const whole = overdueReport(state.catalogue, state.asOf, daysOf(session, options.days));
      const report = await narrowed(session, state, whole, options.org);
      introduce(session, state, DUE_FROM);
      if (options.notice === true) notices(session, state, report.bodies, options);
      else if (session.options.json === true) session.answer(state.asOf, report);
      else session.io.out(renderOverdue(report, screenOf(session)));
      if (options.exitCode === true) session.exit = exitOf(report);
    });
  },
};

async function narrowed(
  session: Session,
  state: Opened,
  whole: OverdueReport,
  org: string | undefined,
): Promise<OverdueReport> {
  if (org === undefined) return whole;
  const { organizations } = state.catalogue;
  return onlyBody(whole, (await bodyOf(session, organizations, org, whoMayClaimIn(state))).id);
}

/** Without items nothing was looked at. */
function exitOf({ late, items }: OverdueReport): number {
  if (late > 0) return EXIT.findings;
  return items === 0 ? EXIT.nothing : EXIT.ok;
}

function daysOf(session: Session, text: string | undefined): number {
  if (text === undefined) return DEFAULT_DAYS;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new Stop(
    EXIT.usage,
    session.texts(overdueTexts).badDays(text),
    session.texts(overdueTexts).goodDays,
  );
}

function notices(
  session: Session,
  { catalogue, asOf }: Opened,
  bodies: readonly DueBody[],
  options: Options,
): void {
  const letters = renderNotices(bodies, catalogue.manifest.entry.value, asOf, session.lang);
  const nobodys = bodies.find(({ body }) => body === null);
  if (nobodys !== undefined) {
    session.io.err(`${session.texts(overdueTexts).nobodys(nobodys.late + nobodys.soon)}\n`);
  }
  if (letters.length === 0) {
    session.io.err(`${session.texts(overdueTexts).nobody}\n`);
  } else if (options.out !== undefined) {
    writeNotices(session, options.out, letters, options.overwrite === true);
  } else session.io.out(letters.map(({ text }) => text).join('\n---\n\n'));
  session.answer(asOf, { notices: letters });
  if (session.written.length > 0) session.answerWritten();
}
