import { verdictOn } from '../../checks/verdict.ts';
import { renderStatus } from '../../render/status/pretty.ts';
import { statusReport } from '../../reports/status.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { open, saySample } from '../open.ts';
import { screenOf } from '../view.ts';

export const statusCommand: CommandModule = {
  define(command, session) {
    command.option(
      '--fields',
      session.say('列出全部领域和单位，不只是未认领的', 'every field and body, not only open ones'),
    );
    addExamples(command, session, {
      zh: ['renling status', 'renling status --fields', 'renling status --as-of 2020-09-09'],
      en: ['renling status', 'renling status --fields', 'renling status --as-of 2020-09-09'],
    });
    command.action((options: { readonly fields?: true }) => {
      const opened = open(session, 'status', { sources: true });
      const findings = verdictOn(opened, opened.asOf);
      const report = statusReport(opened.catalogue, opened.asOf, findings);
      saySample(session, opened.catalogue.manifest.value);
      if (session.options.json === true) {
        printJson(session, 'status', opened.asOf, report);
      } else {
        session.io.out(
          renderStatus(report, screenOf(session), { allFields: options.fields === true }),
        );
      }
    });
  },
};
