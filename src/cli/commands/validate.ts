/** The full check, always; paths and codes only choose what is shown. */
import { exitCodeOf } from '../../findings/exit-code.ts';
import { FINDING_FORMATS } from '../../render/findings/registry.ts';
import { validateTexts } from '../../text/commands/validate.ts';
import { addCheckOptions, type CheckOptions, requestOf } from '../checking/check-options.ts';
import { sayHidden, validateOnce } from '../checking/validate-once.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { parseOutputs, writeOutputs } from '../finding-outputs.ts';
import { unknownValue } from '../unknown-value.ts';

interface Options extends CheckOptions {
  readonly format?: string;
  readonly failOn?: string;
}

export const validateCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(validateTexts);
    addCheckOptions(command, session);
    command
      .option('--format <format>', texts.format(FINDING_FORMATS))
      .option('--fail-on <level>', texts.failOn);
    addExamples(command, session, texts.examples);
    command.action(async (paths: string[], options: Options) => {
      const request = requestOf(session, paths, options);
      const outputs = parseOutputs(session, options.format);
      const failOn = options.failOn ?? 'error';
      if (failOn !== 'error' && failOn !== 'warning') {
        throw unknownValue(session, 'level', failOn, { values: ['error', 'warning'] });
      }
      const checked = await validateOnce(session, 'validate', { ...request, failOn });
      session.exit = exitCodeOf(checked.input.findings, failOn);
      writeOutputs(session, outputs, checked.input);
      sayHidden(session, checked);
    });
  },
};
