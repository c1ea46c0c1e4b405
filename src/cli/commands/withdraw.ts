/** withdraw: the province takes items back, whole or in part; what goes on over them is named. */
import { denied, granted } from '../../actions/outcome.ts';
import { editOf } from '../../actions/proposal.ts';
import { type GoingOn, goingOn, withdraw } from '../../actions/withdraw.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { FileTree } from '../../files/tree.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import { renderWithdrawn } from '../../render/handover/withdrawn.ts';
import { withdrawExamples, withdrawHelp } from '../../text/commands/withdraw.ts';
import { withdrawalTexts } from '../../text/outcomes/withdrawal-texts.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { textOf, textOrNone } from '../handover/given.ts';
import { dayOf, itemsOf } from '../meant.ts';
import { open } from '../open.ts';
import type { Session } from '../session.ts';
import { putOnRecord, type Recorded, type RecordOptions } from '../writing/put-on-record.ts';

interface Options extends RecordOptions {
  readonly document: string;
  readonly date: string;
  readonly partly?: true;
  readonly note?: string;
}

const DECIDED_BY = ['item', 'claim', 'service', 'delegation'] as const;

export const withdrawCommand: CommandModule = {
  define(command, session) {
    const help = session.texts(withdrawHelp);
    command
      .argument('<items...>', help.items)
      .requiredOption('--document <text>', help.document)
      .requiredOption('--date <date>', help.date)
      .option('--partly', help.partly)
      .option('--note <text>', help.note)
      .option('--dry-run', help.dryRun);
    addExamples(command, session, withdrawExamples);
    command.action(async (words: string[], options: Options) => {
      await withdrawItems(session, words, options);
    });
  },
};

async function withdrawItems(
  session: Session,
  words: readonly string[],
  options: Options,
): Promise<void> {
  const state = open(session, 'withdraw');
  const texts = session.texts(withdrawalTexts);
  const ids = (await itemsOf(session, state, words)).map(({ id }) => id);
  const withdrawal = {
    date: dayOf(session, '--date', options.date, () => state.asOf),
    document: textOf(session, '--document', options.document),
    partly: options.partly === true,
    note: textOrNone(session, '--note', options.note),
  };
  const decision = {
    command: 'withdraw',
    about: ids.join(' '),
    kinds: DECIDED_BY,
    refusals: texts.refusals,
    plan(catalogue: Catalogue, tree: FileTree) {
      const writes: PlannedWrite[] = [];
      const goings: { readonly id: string; readonly going: GoingOn }[] = [];
      for (const id of ids) {
        const item = catalogue.items.at(id);
        if (item.state === 'absent') return denied({ kind: 'gone' as const, id });
        if (item.state === 'unusable') {
          return denied({ kind: 'unreadable' as const, path: item.path });
        }
        const outcome = withdraw(item.entry.value, withdrawal);
        if (!outcome.ok) return outcome;
        const edit = editOf(planRecordChange(tree, item.entry.path, 'item', outcome.value));
        if (!edit.ok) return edit;
        if (edit.value !== null) writes.push(edit.value);
        const going = goingOn(catalogue, id, withdrawal.date);
        if (!going.ok) return going;
        goings.push({ id, going: going.value });
      }
      return granted<Recorded>({
        writes,
        results: goings.map(({ id, going }) => ({
          item: id,
          claimants: going.claims.map(({ value }) => value.claimant),
          services: going.services.map(({ path }) => path),
          agreements: going.agreements.map((agreement) => agreement.id),
        })),
        done: (called, future) =>
          goings.flatMap(({ id, going }) => [
            texts.withdrawn(id, withdrawal, called, future),
            ...renderWithdrawn(going, texts, called),
          ]),
        next: () => [texts.next],
      });
    },
  };
  await putOnRecord(session, state, decision, options);
}
