/** One decision that becomes one record, or a few: carried out, and said; a refusal ends the command. */
import type { Outcome } from '../../actions/outcome.ts';
import type { FileRefusal } from '../../actions/proposal.ts';
import { type AnyRefusal, isOfFiles, refusedMatter } from '../../actions/weights.ts';
import type { SettledCatalogue } from '../../catalogue/catalogue.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { FileTree } from '../../files/tree.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import type { Called, SentencesOf } from '../../text/said.ts';
import { Stop } from '../exit.ts';
import { calledIn } from '../../reports/called.ts';
import { loadToWrite, type Opened } from '../open.ts';
import type { Session } from '../session.ts';
import { workTree } from '../work-tree.ts';
import { answerWrite, showWrites } from './answer.ts';
import { carryOut, exitOf } from './carry-out.ts';
import { sayRefusal } from './say-refusal.ts';

export interface Recorded {
  readonly writes: readonly PlannedWrite[];
  /** With --json, one for each thing that was decided. */
  readonly results: readonly object[];
  /** What was done, a line each; `future`: what would be. */
  done(called: Called, future: boolean): readonly string[];
  /** What to do next, a line each. */
  next(called: Called): readonly string[];
}

export interface Decision<Refusal extends AnyRefusal> {
  readonly command: string;
  /** What it is about: ids of items, of a record. */
  readonly about: string;
  /** What it is decided by: none of these may be unreadable. */
  readonly kinds: readonly RecordKind[];
  readonly refusals: SentencesOf<Refusal>;
  plan(catalogue: SettledCatalogue, tree: FileTree): Outcome<Recorded, Refusal | FileRefusal>;
}

export interface RecordOptions {
  readonly dryRun?: true;
}

export async function putOnRecord<Refusal extends AnyRefusal>(
  session: Session,
  { root, prefix, asOf, catalogue }: Opened,
  decision: Decision<Refusal>,
  options: RecordOptions,
): Promise<void> {
  const texts = session.texts(writingTexts);
  const { command, about } = decision;
  const carried = await carryOut(
    session,
    {
      root,
      command,
      consent: null,
      propose() {
        const tree = workTree(session, root);
        const newest = loadToWrite(session, root, tree, decision.kinds);
        const outcome = decision.plan(newest, tree);
        const result = { outcome, called: calledIn(newest, prefix) };
        return outcome.ok
          ? { writes: outcome.value.writes, refusals: [], result }
          : { writes: [], refusals: [refusedMatter(about, outcome.refusal)], result };
      },
    },
    options,
  );
  const { state, proposal, written } = carried;
  const { outcome, called } = proposal.result;
  if (!outcome.ok) {
    const { refusal } = outcome;
    const { message: why, hint } = sayRefusal(session, decision.refusals, refusal, called);
    const message = isOfFiles(refusal) ? texts.andNothingWritten(why) : why;
    throw new Stop(exitOf(proposal), message, hint);
  }
  const recorded = outcome.value;
  if (session.options.json === true) {
    answerWrite(session, asOf, state, recorded.results, {
      files: recorded.writes.map(({ path }) => path),
    });
    return;
  }
  const preview = state === 'preview';
  for (const line of recorded.done(calledIn(catalogue, prefix), preview)) {
    session.io.out(`${line}\n`);
  }
  if (preview) {
    await showWrites(session, recorded.writes, prefix);
    session.io.err(`${texts.preview}\n`);
    return;
  }
  for (const path of written) session.io.err(`${texts.writtenFile(`${prefix}${path}`)}\n`);
  for (const line of recorded.next(called)) session.io.err(`${line}\n`);
}
