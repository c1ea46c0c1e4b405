/** Items from an annex table: the plan is shown, then written; again, only what changed. */
import { importExamples, importHelp } from '../../text/commands/import.ts';
import { addExamples, collected, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import type { ImportOptions } from '../importing/import-annex.ts';

interface Options {
  readonly list: string;
  readonly sheet?: string;
  readonly map?: readonly string[];
  readonly dryRun?: true;
  readonly yes?: true;
  readonly keepGoing?: true;
}

export const importCommand: CommandModule = {
  define(command, session) {
    const help = session.texts(importHelp);
    command
      .argument('<file>', help.file)
      .requiredOption('--list <list>', help.list)
      .option('--sheet <name>', help.sheet)
      .option('--map <heading=field>', help.map, collected)
      .option('--dry-run', help.dryRun)
      .option('--yes', help.yes)
      .option('--keep-going', help.keepGoing);
    addExamples(command, session, importExamples);
    command.action(async (file: string, options: Options) => {
      const { importAnnex } = await import('../importing/import-annex.ts');
      await importAnnex(session, file, optionsOf(session, options));
    });
  },
};

function optionsOf(session: Session, options: Options): ImportOptions {
  const map = (options.map ?? []).flatMap(pairsOf).map((pair) => {
    const at = pair.search(/[=＝]/);
    if (at >= 1) return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    const help = session.texts(importHelp);
    throw new Stop(EXIT.usage, help.noEquals(pair), help.noEqualsHint);
  });
  return {
    list: options.list,
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    map: Object.fromEntries(map) as Record<string, string>,
    dryRun: options.dryRun === true,
    yes: options.yes === true,
    keepGoing: options.keepGoing === true,
  };
}

/** `a=b,c=d`; a comma within a heading divides nothing. */
function pairsOf(text: string): readonly string[] {
  const parts = text.split(/[,，]/);
  return parts.every((part) => /[=＝]/.test(part)) ? parts : [text];
}
