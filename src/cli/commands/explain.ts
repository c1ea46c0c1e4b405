import { ALL_CODES, CODES, isCode } from '../../findings/registry.ts';
import { nearest } from '../../model/nearest.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { wrapWidth } from '../../text/width.ts';
import type { CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';

export const explainCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '[code]',
        session.say(
          '检查编号，如 RL403；不写则列出全部',
          'a code such as RL403; without one, all are listed',
        ),
      )
      .addHelpText(
        'after',
        session.say('\n例：\n  renling explain RL403', '\nExample:\n  renling explain RL403'),
      )
      .action((given: string | undefined) => {
        const texts = findingTexts(session.lang);
        if (given === undefined) {
          for (const code of ALL_CODES) session.io.out(`${code}  ${texts[code].title}\n`);
          return;
        }
        const code = given.toUpperCase();
        if (!isCode(code)) {
          const near = nearest(code, ALL_CODES);
          throw new Stop(
            EXIT.nothing,
            session.say(`没有检查编号“${given}”`, `there is no code “${given}”`),
            near === null
              ? session.say('全部编号：renling explain', 'all codes: renling explain')
              : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
          );
        }
        const text = texts[code];
        const width = Math.min(session.io.columns, 100);
        session.io.out(`${code}  ${text.title}  [${CODES[code].severity}]\n\n`);
        session.io.out(`${wrapWidth(text.why, width)}\n\n`);
        session.io.out(
          `${session.say('怎样改', 'How to mend it')}\n${wrapWidth(text.fix, width)}\n`,
        );
      });
  },
};
