import { verdictOn } from '../../checks/verdict.ts';
import { renderPipelines } from '../../render/status/pipeline.ts';
import { renderStatus } from '../../render/status/pretty.ts';
import { pipelinesOf } from '../../reports/stages.ts';
import { statusReport } from '../../reports/status.ts';
import { statusTexts } from '../../text/commands/status.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { termOf } from '../meant.ts';
import { open, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

interface Options {
  readonly fields?: true;
  readonly stages?: true;
  readonly by?: string;
}

const READS = [
  'list',
  'organization',
  'item',
  'claim',
  'dispute',
  'delegation',
  'service',
  'training',
] as const;

export const statusCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(statusTexts);
    command
      .option('--fields', texts.fields)
      .option('--stages', texts.stages)
      .option('--by <body|field>', texts.by);
    addExamples(command, session, texts.examples);
    command.action((options: Options) => {
      if (options.stages === true || options.by !== undefined) {
        showStages(session, options.by);
        return;
      }
      const opened = open(session, 'status', { sources: true });
      const findings = verdictOn(opened, opened.asOf);
      const report = statusReport(opened.catalogue, opened.asOf, findings);
      introduce(session, opened, READS);
      if (session.options.json === true) {
        session.answer(opened.asOf, report);
      } else {
        session.io.out(
          renderStatus(report, screenOf(session), { allFields: options.fields === true }),
        );
      }
    });
  },
};

function showStages(session: Session, by: string | undefined): void {
  const chosen =
    by === undefined ? null : termOf(session, 'division', by, ['body', 'field'] as const);
  const opened = open(session, 'status');
  const { catalogue, asOf } = opened;
  const lists = pipelinesOf(catalogue, asOf);
  const { title } = catalogue.manifest.entry.value;
  introduce(session, opened, READS);
  if (session.options.json === true) session.answer(asOf, { title, lists });
  else {
    session.io.out(renderPipelines(lists, { title, asOf, by: chosen }, screenOf(session)));
  }
}
