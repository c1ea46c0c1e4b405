/** Canonical form: writes it, or with --check shows the difference and exits 1. */
import { diskTree } from '../../files/disk-tree.ts';
import { planFormat } from '../../files/plan-format.ts';
import { unifiedDiff } from '../../render/diff/unified.ts';
import { fmtTexts } from '../../text/commands/fmt.ts';
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
    const texts = session.texts(fmtTexts);
    command.argument('[paths...]', texts.paths).option('--check', texts.check);
    addExamples(command, session, texts.examples);
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
        session.io.err(`${texts.refused(`${prefix}${path}`, reason)}\n`);
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
      const counted = options.check === true ? texts.checked : texts.formatted;
      session.io.err(`${counted(plan.records, changed.length)}\n`);
      const failed = plan.refused.length > 0 || (options.check === true && changed.length > 0);
      session.exit = failed ? EXIT.findings : EXIT.ok;
    });
  },
};
