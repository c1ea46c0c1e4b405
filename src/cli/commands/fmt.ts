/** Canonical form: writes it, or with --check shows the difference and exits 1. */
import type { Proposal } from '../../actions/proposal.ts';
import { diskTree } from '../../files/disk-tree.ts';
import { type FormatPlan, planFormat } from '../../files/plan-format.ts';
import type { FileTree } from '../../files/tree.ts';
import { unifiedDiff } from '../../render/diff/unified.ts';
import { fmtTexts } from '../../text/commands/fmt.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT } from '../exit.ts';
import { filesOf } from '../files-meant.ts';
import { paintOf } from '../paint.ts';
import { answerWrite } from '../writing/answer.ts';
import { carryOut, exitOf } from '../writing/carry-out.ts';

interface Options {
  readonly check?: true;
}

export const fmtCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(fmtTexts);
    command.argument('[paths...]', texts.paths).option('--check', texts.check);
    addExamples(command, session, texts.examples);
    command.action(async (paths: string[], options: Options) => {
      const root = session.root();
      const prefix = session.prefix(root);
      const tree = diskTree(root);
      const wanted = await filesOf(session, { tree, root, prefix }, paths);
      const carried = await carryOut(
        session,
        {
          root,
          command: 'fmt',
          consent: null,
          unchecked: true,
          propose: () => formatted(tree, wanted),
        },
        { dryRun: options.check, keepGoing: true },
      );
      const { result: plan } = carried.proposal;
      for (const { path, reason } of plan.refused) {
        session.io.err(`${texts.refused(`${prefix}${path}`, texts.whyNot[reason])}\n`);
      }
      const changed = plan.writes.map(({ path }) => path);
      if (session.options.json === true) {
        answerWrite(
          session,
          null,
          carried.state,
          changed.map((path) => ({ path })),
          { records: plan.records, refused: plan.refused },
        );
      } else if (options.check === true) {
        const paint = paintOf(session);
        for (const { path, before, after } of plan.writes) {
          session.io.out(unifiedDiff(`${prefix}${path}`, before ?? '', after, paint));
        }
      } else for (const path of changed) session.io.out(`${prefix}${path}\n`);
      const counted = options.check === true ? texts.checked : texts.formatted;
      session.io.err(`${counted(plan.records, changed.length)}\n`);
      const stale = options.check === true && changed.length > 0;
      session.exit = stale ? EXIT.findings : exitOf(carried.proposal);
    });
  },
};

/** What cannot be formatted is left as it is, and the others are written. */
function formatted(tree: FileTree, wanted: (path: string) => boolean): Proposal<FormatPlan> {
  const plan = planFormat(tree, wanted);
  const refusals = plan.refused.map(({ path, reason }) => ({
    about: path,
    weight: 'findings' as const,
    reason,
  }));
  return { writes: plan.writes, refusals, result: plan };
}
