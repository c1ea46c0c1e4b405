/** The full check, always; paths and codes only choose what is shown. */
import { exitCodeOf } from '../../findings/exit-code.ts';
import { FINDING_FORMATS } from '../../render/findings/registry.ts';
import { addCheckOptions, type CheckOptions, requestOf } from '../checking/check-options.ts';
import { sayHidden, validateOnce } from '../checking/validate-once.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { parseOutputs, writeOutputs } from '../finding-outputs.ts';
import { unknownValue } from '../unknown-value.ts';

interface Options extends CheckOptions {
  readonly format?: string;
  readonly failOn?: string;
}

const EXAMPLES = [
  'renling validate',
  'renling validate --as-of 2020-09-09',
  'renling validate city-013',
  'renling validate catalog/claims/city --only RL501,RL506',
  'renling validate --since origin/main',
  'renling validate --format pretty,sarif=renling.sarif,junit=renling.xml',
];

export const validateCommand: CommandModule = {
  define(command, session) {
    addCheckOptions(command, session);
    command
      .option(
        '--format <format>',
        session.say(
          `输出格式，可以几种同时用、各写一个文件：${FINDING_FORMATS.join('、')}`,
          `formats, several at once, each to a file of its own: ${FINDING_FORMATS.join(', ')}`,
        ),
      )
      .option(
        '--fail-on <level>',
        session.say(
          '到哪一级就以 1 退出：error 或 warning',
          'exit 1 from this level on: error or warning',
        ),
      );
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action((paths: string[], options: Options) => {
      const request = requestOf(session, paths, options);
      const outputs = parseOutputs(
        session,
        options.format ?? (session.options.json === true ? 'json' : 'pretty'),
      );
      const failOn = options.failOn ?? 'error';
      if (failOn !== 'error' && failOn !== 'warning') {
        throw unknownValue(session, 'level', failOn, { values: ['error', 'warning'] });
      }
      const checked = validateOnce(session, 'validate', { ...request, failOn });
      writeOutputs(session, outputs, checked.input);
      sayHidden(session, checked);
      session.exit = exitCodeOf(checked.input.findings, failOn);
    });
  },
};
