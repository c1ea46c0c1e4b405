/** Puts a decision of the handover on record: under the lock, on the newest state, or as a preview. */
import { workTree } from '../work-tree.ts';
import type { SettledCatalogue } from '../../catalogue/catalogue.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import type { FileTree } from '../../files/tree.ts';
import { printJson } from '../envelope.ts';
import { loadToWrite, type Opened } from '../open.ts';
import type { Session } from '../session.ts';
import { validOrStop } from '../valid-writes.ts';
import { writeWhole } from '../write.ts';

export interface Recorded {
  readonly writes: readonly PlannedWrite[];
  /** With --json. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What was done, a line each; `future`: what would be. */
  readonly done: (future: boolean) => readonly string[];
  /** What to do next, a line each. */
  readonly next: readonly string[];
}

export interface RecordOptions {
  readonly dryRun?: true;
}

/** `kinds`: what it decides by. `plan` may end the command with a refusal: nothing is written then. */
export async function putOnRecord(
  session: Session,
  { root, prefix, asOf }: Opened,
  command: string,
  options: RecordOptions,
  kinds: readonly RecordKind[],
  plan: (catalogue: SettledCatalogue, tree: FileTree) => Recorded,
): Promise<void> {
  const preview = options.dryRun === true;
  const decide = (): Recorded => {
    const tree = workTree(session, root);
    const recorded = plan(loadToWrite(session, root, tree, kinds), tree);
    validOrStop(session, recorded.writes);
    return recorded;
  };
  const recorded = preview
    ? decide()
    : writeWhole(session, root, command, () => {
        const result = decide();
        return { writes: result.writes, result };
      });
  const { writes } = recorded;
  const files = writes.map(({ path }) => `${prefix}${path}`);
  if (session.options.json === true) {
    printJson(session, command, asOf, {
      state: preview ? 'preview' : 'written',
      files,
      ...recorded.data,
    });
    return;
  }
  for (const line of recorded.done(preview)) session.io.out(`${line}\n`);
  if (preview) {
    await showWrites(session, prefix, writes);
    return;
  }
  for (const file of files) session.io.err(session.say(`已写 ${file}\n`, `wrote ${file}\n`));
  for (const line of recorded.next) session.io.err(`${line}\n`);
}

async function showWrites(
  session: Session,
  prefix: string,
  writes: readonly PlannedWrite[],
): Promise<void> {
  const [{ unifiedDiff }, { paintOf }] = await Promise.all([
    import('../../render/diff/unified.ts'),
    import('../paint.ts'),
  ]);
  for (const { path, before, after } of writes) {
    const shown = unifiedDiff(`${prefix}${path}`, before ?? '', after, paintOf(session));
    session.io.out(`\n${shown}`);
  }
  session.io.err(session.say('没有写入（--dry-run）\n', 'Nothing was written (--dry-run)\n'));
}
