/** claim: a body says "this item is ours"; by ids, ranges, 序号, filters, or a whole table. */
import { type DecideOptions, decideItems } from '../claiming/decide-items.ts';
import { addItems, addOrg, addSettings, addWith } from '../claiming/settings.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { addItemFilter } from '../item-filter.ts';

interface Options extends DecideOptions {
  readonly from?: string;
  readonly sheet?: string;
}

export const claimCommand: CommandModule = {
  define(command, session) {
    addItems(command, session);
    addOrg(command, session);
    addItemFilter(command, session);
    command
      .option(
        '--from <file>',
        session.say(
          '按表格办（csv、xlsx）：事项编号或序号、单位，可有决定和理由',
          'from a table (csv, xlsx): ids or numbers, the body; decisions and reasons if any',
        ),
      )
      .option('--sheet <name>', session.say('工作表名称', 'name of the sheet'));
    addWith(command, session);
    addSettings(command, session);
    addExamples(command, session, {
      zh: [
        'renling claim city-013 --org 市发改委',
        'renling claim city-013..city-020 city-031 --dry-run',
        'renling claim --field 教育 --org 市教育局   # 未认领的，先列出再确认',
        'renling claim 13-20 --list city --org sfgw  # 按序号；单位写拼音首字母',
        'renling claim --from 认领表.xlsx            # 事项编号、认领单位、决定、理由',
      ],
      en: [
        'renling claim city-013 --org jn-drc',
        'renling claim city-013..city-020 city-031 --dry-run',
        'renling claim --field 教育 --org jn-education  # what is open there; asks first',
        'renling claim 13-20 --list city --org jn-drc   # by number',
        'renling claim --from claims.xlsx               # id, claimant, decision, reason',
      ],
    });
    command.action(async (words: string[], options: Options) => {
      if (options.from === undefined) {
        await decideItems(session, 'claim', '认领', words, options);
        return;
      }
      if (words.length > 0 || options.field !== undefined || options.type !== undefined) {
        throw new Stop(
          EXIT.usage,
          session.say(
            '--from 不能和事项、--field、--type 一起用',
            '--from does not go together with items, --field or --type',
          ),
          session.say('表格里写什么就办什么', 'the table says which items are meant'),
        );
      }
      const { claimFromTable } = await import('../claiming/from-table.ts');
      await claimFromTable(session, options.from, options);
    });
  },
};
