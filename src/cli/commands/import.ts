/** Items from an annex table: the plan is shown, then written; again, only what changed. */
import { addExamples, type CommandModule } from '../command.ts';
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
    command
      .argument(
        '<file>',
        session.say('附件表格：xlsx、xls 或 csv', 'annex table: xlsx, xls or csv'),
      )
      .requiredOption('--list <list>', session.say('导入到哪张清单', 'the list it belongs to'))
      .option('--sheet <name>', session.say('工作表名称', 'name of the sheet'))
      .option(
        '--map <heading=field...>',
        session.say('列名对应：项目=事项名称', 'column names: HEADING=FIELD'),
      )
      .option('--dry-run', session.say('只看会改什么，不写', 'show the plan, write nothing'))
      .option('--yes', session.say('不再确认，直接写', 'write without asking'))
      .option(
        '--keep-going',
        session.say('有的行不行，其余照写', 'write the rest when some rows are refused'),
      );
    addExamples(command, session, {
      zh: [
        'renling import 附件1.xlsx --list city --dry-run',
        'renling import catalog/sources/city.xlsx --list city',
        'renling import 附件1.xls --list city --sheet 表1 --map 项目=事项名称 --map 部门=省级实施部门 --yes',
      ],
      en: [
        'renling import annex.xlsx --list city --dry-run',
        'renling import catalog/sources/city.xlsx --list city',
        'renling import annex.xls --list city --sheet Sheet1 --map 项目=name --map 部门=authority --yes',
      ],
    });
    command.action(async (file: string, options: Options) => {
      const { importAnnex } = await import('../importing/import-annex.ts');
      await importAnnex(session, file, optionsOf(session, options));
    });
  },
};

function optionsOf(session: Session, options: Options): ImportOptions {
  const map = (options.map ?? []).map((pair) => {
    const at = pair.search(/[=＝]/);
    if (at >= 1) return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    throw new Stop(
      EXIT.usage,
      session.say(`--map ${pair} 少了等号`, `--map ${pair} has no =`),
      session.say('写成 --map 列名=事项名称', 'write --map HEADING=name'),
    );
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
