/** Canonical form: writes it, or with --check shows the difference and exits 1. */
import { diskTree } from '../../files/disk-tree.ts';
import { planFormat } from '../../files/plan-format.ts';
import { unifiedDiff } from '../../render/diff/unified.ts';
import { chosenPaths } from '../catalogue-paths.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT } from '../exit.ts';
import { paintOf } from '../paint.ts';
import { writeWhole } from '../write.ts';

interface Options {
  readonly check?: true;
}

export const fmtCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '[paths...]',
        session.say('只整理这些文件、文件夹或编号', 'only these files, folders or ids'),
      )
      .option(
        '--check',
        session.say(
          '不写，显示差别；有差别以 1 退出',
          'write nothing, show the difference; exit 1 if there is one',
        ),
      );
    addExamples(command, session, {
      zh: ['renling fmt', 'renling fmt --check', 'renling fmt claims/city'],
      en: ['renling fmt', 'renling fmt --check', 'renling fmt claims/city'],
    });
    command.action((paths: string[], options: Options) => {
      const root = session.root();
      const prefix = session.prefix(root);
      const tree = diskTree(root);
      const wanted = chosenPaths(session, tree, prefix, paths);
      const plan =
        options.check === true
          ? planFormat(tree, wanted)
          : writeWhole(session, root, 'fmt', () => {
              const made = planFormat(tree, wanted);
              return { writes: made.writes, result: made };
            });
      for (const { path, reason } of plan.refused) {
        session.io.err(
          session.say(
            `${prefix}${path} 整理不了（${reason}），没有动它；原因见：renling validate ${path}\n`,
            `${prefix}${path} cannot be formatted (${reason}) and was left alone; why: renling validate ${path}\n`,
          ),
        );
      }
      const changed = plan.writes.map(({ path }) => path);
      if (session.options.json === true) {
        printJson(session, 'fmt', null, {
          records: plan.records,
          changed,
          refused: plan.refused,
          written: options.check !== true,
        });
      } else if (options.check === true) {
        const paint = paintOf(session);
        for (const { path, before, after } of plan.writes) {
          session.io.out(unifiedDiff(`${prefix}${path}`, before ?? '', after, paint));
        }
      } else for (const path of changed) session.io.out(`${prefix}${path}\n`);
      session.io.err(
        options.check === true
          ? session.say(
              `${plan.records} 个记录，${changed.length} 个格式不对${changed.length > 0 ? '；整理：renling fmt' : ''}\n`,
              `${plan.records} records, ${changed.length} not in canonical form${changed.length > 0 ? '; mend: renling fmt' : ''}\n`,
            )
          : session.say(
              `${plan.records} 个记录，整理了 ${changed.length} 个\n`,
              `${plan.records} records, ${changed.length} formatted\n`,
            ),
      );
      const failed = plan.refused.length > 0 || (options.check === true && changed.length > 0);
      session.exit = failed ? EXIT.findings : EXIT.ok;
    });
  },
};
