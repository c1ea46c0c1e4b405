/** Items from an annex table: the plan is shown, then written; again, only what changed. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { planImport } from '../../actions/plan-import.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { readAnnex } from '../../exchange/annex/read-annex.ts';
import { readTable } from '../../exchange/table/read-table.ts';
import { diskTree } from '../../files/disk-tree.ts';
import { planNewRecord, planRecordChange } from '../../files/plan-write.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { Change } from '../../files/yaml/edit.ts';
import { importTexts } from '../../text/import-texts.ts';
import type { CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { plannedOrStop, writeWhole } from '../write.ts';

interface Options {
  readonly list?: string;
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
      )
      .addHelpText(
        'after',
        session.say(
          '\n例：\n  renling import 附件1.xlsx --list city --dry-run\n  renling import 附件1.xlsx --list city --yes',
          '\nExamples:\n  renling import annex.xlsx --list city --dry-run\n  renling import annex.xlsx --list city --yes',
        ),
      )
      .action(async (file: string, options: Options) => {
        const texts = importTexts[session.lang];
        let bytes: Uint8Array;
        try {
          bytes = readFileSync(resolve(session.io.cwd, file));
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          throw new Stop(
            EXIT.unreadable,
            session.say(`读不了 ${file}（${code ?? ''}）`, `cannot read ${file} (${code ?? ''})`),
          );
        }
        const map = Object.fromEntries(
          (options.map ?? []).map((pair) => {
            const at = pair.indexOf('=');
            if (at < 1)
              throw new Stop(
                EXIT.usage,
                session.say(`--map ${pair} 少了等号`, `--map ${pair} has no =`),
                session.say('写成 --map 列名=事项名称', 'write --map HEADING=name'),
              );
            return [pair.slice(0, at), pair.slice(at + 1)];
          }),
        );
        const table = await readTable(
          bytes,
          basename(file),
          options.sheet === undefined ? {} : { sheet: options.sheet },
        );
        if (!table.ok) {
          const said = texts.table(table.problem);
          throw new Stop(EXIT.unreadable, `${file}: ${said.message}`, said.remedy);
        }
        const annex = readAnnex(table, { map });
        if (!annex.ok) {
          const said = texts.annex(annex.problem);
          throw new Stop(EXIT.usage, `${file}: ${said.message}`, said.remedy);
        }
        const source = { fileName: basename(file), sheet: table.sheet };
        for (const warning of annex.warnings) {
          const place =
            'row' in warning
              ? `${texts.place(source, { row: warning.row, column: 'column' in warning ? warning.column : null })}：`
              : '';
          const said = texts.warning(warning);
          session.io.err(
            `${session.say('注意：', 'note: ')}${place}${said.message}；${said.remedy}\n`,
          );
        }
        for (const refused of annex.refused) {
          const said = texts.refused(refused);
          session.io.err(
            `${session.say('不取：', 'refused: ')}${texts.place(source, refused)}：${said.message}；${said.remedy}\n`,
          );
        }

        const root = session.root();
        const tree = diskTree(root);
        const write = options.dryRun !== true && options.yes === true;
        const done = writeWhole(session, root, 'import', () => {
          const { catalogue } = loadCatalogue(tree);
          const list = catalogue.lists.get(options.list ?? '');
          if (list === undefined) {
            throw new Stop(
              EXIT.nothing,
              session.say(
                `没有清单“${options.list ?? ''}”`,
                `there is no list “${options.list ?? ''}”`,
              ),
              [...catalogue.lists.keys()].join('、'),
            );
          }
          const bodies = new Map<string, string>();
          for (const { id, value } of catalogue.organizations.values()) {
            for (const name of [id, value.name, ...(value.aliases ?? [])]) bodies.set(name, id);
          }
          const plan = planImport(
            catalogue,
            list.value,
            annex.rows,
            (name) => bodies.get(name.replaceAll(/\s/g, '')) ?? null,
          );
          const writes: PlannedWrite[] = plan.added.map((item) => {
            return planNewRecord({ kind: 'item', id: item.id, list: item.list }, item);
          });
          for (const { item, changes } of plan.changed) {
            const planned = planRecordChange(
              tree,
              item.path,
              'item',
              changes.map(({ pointer, after }): Change =>
                after === undefined ? { pointer, remove: true } : { pointer, value: after },
              ),
            );
            const change = plannedOrStop(session, planned);
            if (change !== null) writes.push(change);
          }
          const refused = annex.refused.length + plan.refused.length > 0;
          const held = !write || (refused && options.keepGoing !== true);
          return {
            writes: held ? [] : writes,
            result: { plan, refused, held, count: writes.length, known: [...bodies.keys()] },
          };
        });
        const { plan, refused, held, count } = done;
        for (const { row, problem } of plan.refused) {
          const place = texts.place(source, { row: row.row, column: null });
          session.io.err(
            `${session.say('不取：', 'refused: ')}${place}：${
              problem === 'number'
                ? session.say('没有序号；给表格加一列“序号”', 'no number; add a column 序号')
                : session.say(
                    `没有登记“${row.authority}”这个省级部门；在 organizations/ 里登记它或它的简称`,
                    `no provincial body “${row.authority}” is registered; add it or its alias to organizations/`,
                  )
            }\n`,
          );
        }
        const show = (value: unknown): string =>
          value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
        for (const item of plan.added.slice(0, 10))
          session.io.out(
            session.say(`新增 ${item.id} ${item.name}\n`, `new ${item.id} ${item.name}\n`),
          );
        if (plan.added.length > 10)
          session.io.out(
            session.say(
              `……另有 ${plan.added.length - 10} 个新增\n`,
              `… and ${plan.added.length - 10} more new\n`,
            ),
          );
        for (const { item, changes } of plan.changed) {
          session.io.out(
            session.say(
              `修改 ${item.id} ${item.value.name}\n`,
              `changed ${item.id} ${item.value.name}\n`,
            ),
          );
          for (const { pointer, before, after } of changes)
            session.io.out(`  ${pointer.join('.')}: ${show(before)} → ${show(after)}\n`);
        }
        for (const item of plan.gone) {
          session.io.out(
            session.say(
              `表格里没有了 ${item.id} ${item.value.name}（不删除；确已收回的，把 status 改为 收回）\n`,
              `no longer in the table: ${item.id} ${item.value.name} (not deleted; if withdrawn, set status: 收回)\n`,
            ),
          );
        }
        session.io.out(
          session.say(
            `新增 ${plan.added.length}、修改 ${plan.changed.length}、不变 ${plan.unchanged}、表格里没有 ${plan.gone.length}、不取 ${annex.refused.length + plan.refused.length}\n`,
            `${plan.added.length} new, ${plan.changed.length} changed, ${plan.unchanged} unchanged, ${plan.gone.length} no longer there, ${annex.refused.length + plan.refused.length} refused\n`,
          ),
        );
        if (!held && count > 0)
          session.io.err(
            session.say(
              `写了 ${count} 个文件。接下来：renling validate\n`,
              `${count} files written. Next: renling validate\n`,
            ),
          );
        else if (refused)
          session.io.err(
            session.say(
              '有的行不取，什么都没有写入。其余照写：加 --keep-going\n',
              'Some rows were refused; nothing was written. To write the rest: --keep-going\n',
            ),
          );
        else if (count > 0)
          session.io.err(
            session.say(
              '还没有写入。要写入：加 --yes\n',
              'Nothing was written yet. To write: --yes\n',
            ),
          );
        session.exit = refused ? EXIT.findings : EXIT.ok;
      });
  },
};
