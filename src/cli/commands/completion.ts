/** Completion with the Tab key: prints a script for the shell; the shell then asks `renling complete`. */
import { addExamples, type CommandModule } from '../command.ts';
import { unknownValue } from '../unknown-value.ts';
import { COMPLETION_EXAMPLES } from '../../text/commands/completion.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export const completionCommand: CommandModule = {
  define(command, session) {
    command.argument('<shell>', SHELLS.join(', '));
    addExamples(command, session, COMPLETION_EXAMPLES);
    command.action(async (word: string) => {
      const shell = SHELLS.find((one) => one === word);
      if (shell === undefined) {
        throw unknownValue(session, 'shell', word, { values: SHELLS });
      }
      const { script } = await import('@bomb.sh/tab');
      const { printedBy } = await import('../completing/answer.ts');
      const text = printedBy(() => script(shell, 'renling', 'renling'));
      session.answer(null, { shell, script: text });
      session.io.out(text);
    });
  },
};

/** What the script calls at every Tab: `renling complete -- unclaimed --fi`. */
export const completeCommand: CommandModule = {
  define(command, session) {
    command
      .argument('[words...]')
      .allowUnknownOption()
      .action(async (words: string[]) => {
        const { answerShell } = await import('../completing/answer.ts');
        await answerShell(session, words);
      });
  },
};
