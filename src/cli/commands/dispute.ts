/** dispute open | settle | list: who an item belongs to is disputed, and since when. */
import { openDispute, settleDispute } from '../../actions/dispute.ts';
import { denied, granted } from '../../actions/outcome.ts';
import { editOf } from '../../actions/proposal.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { holdersOf } from '../../catalogue/holders.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import type { FileTree } from '../../files/tree.ts';
import { asFarAsRead } from '../../render/at-least.ts';
import { nextAfterSettling } from '../../render/claims/after-settling.ts';
import { renderDisputes } from '../../render/handover/disputes.ts';
import { disputesReport } from '../../reports/disputes.ts';
import { disputeExamples, disputeHelp } from '../../text/commands/dispute.ts';
import { disputeTexts } from '../../text/outcomes/dispute-texts.ts';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import { collect, textOf, textOrNone } from '../handover/given.ts';
import { bodyOf, dayOf, gitConfig, hereOf, itemOf, meantOrStop, pinyin, termOf } from '../meant.ts';
import { open, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { putOnRecord, type Recorded, type RecordOptions } from '../writing/put-on-record.ts';
import { bodyOrName } from '../../words/bodies.ts';
import { recordNamed } from '../../words/records.ts';
import { isAddress } from '../../words/typed.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';

interface OpenOptions extends RecordOptions {
  readonly kind: string;
  readonly party: readonly string[];
  readonly reason: string;
  readonly date?: string;
}

interface SettleOptions extends RecordOptions {
  readonly by: string;
  readonly undertaker: string;
  readonly document?: string;
  readonly date?: string;
}

const DECIDED_BY = ['list', 'organization', 'item', 'claim', 'dispute'] as const;

export const disputeCommand: CommandModule = {
  define(command, session) {
    const help = session.texts(disputeHelp);
    const opening = addSubcommand(command, session, 'open', inBoth('open'))
      .argument('<item>', help.item)
      .requiredOption('--kind <kind>', help.kind)
      .requiredOption('--party <body>', help.party, collect)
      .requiredOption('--reason <text>', help.reason)
      .option('--date <date>', help.opened)
      .option('--dry-run', help.dryRun)
      .action((word: string, options: OpenOptions) => opened(session, word, options));
    addExamples(opening, session, disputeExamples);
    addSubcommand(command, session, 'settle', inBoth('settle'))
      .argument('<id>', help.id)
      .requiredOption('--by <who>', help.by)
      .requiredOption('--undertaker <body>', help.undertaker)
      .option('--document <text>', help.document)
      .option('--date <date>', help.settled)
      .option('--dry-run', help.dryRun)
      .action((word: string, options: SettleOptions) => settled(session, word, options));
    addSubcommand(command, session, 'list', inBoth('list'), { reads: true }).action(() =>
      listed(session),
    );
  },
};

function inBoth(name: 'open' | 'settle' | 'list') {
  return { zh: disputeHelp.zh[name], en: disputeHelp.en[name] };
}

async function opened(session: Session, word: string, options: OpenOptions): Promise<void> {
  const state = open(session, 'dispute open');
  const texts = session.texts(disputeTexts);
  const item = await itemOf(session, state, word);
  const kind = termOf(session, 'dispute-kind', options.kind, ['争抢', '推诿'] as const);
  const parties: string[] = [];
  for (const party of options.party) {
    parties.push(
      (await bodyOf(session, state.catalogue.organizations, party, whoMayClaimIn(state))).id,
    );
  }
  const intent = {
    item,
    kind,
    parties,
    opened:
      options.date === undefined
        ? state.asOf
        : dayOf(session, '--date', options.date, () => state.asOf),
    by: raisedBy(session),
    reason: textOf(session, '--reason', options.reason),
  };
  const decision = {
    command: 'dispute open',
    about: item.id,
    kinds: DECIDED_BY,
    refusals: texts.refusals,
    plan(catalogue: Catalogue) {
      const outcome = openDispute(catalogue, intent, state.asOf);
      if (!outcome.ok) return outcome;
      const { value } = outcome;
      return granted<Recorded>({
        writes: [planNewRecord({ kind: 'dispute', id: value.id }, value)],
        results: [{ dispute: value }],
        done: (called, future) => [texts.opened(value, called, future)],
        next: () => [texts.settleNext(value.id)],
      });
    },
  };
  await putOnRecord(session, state, decision, options);
}

/** git's user.email, where it is an address as the schema asks for it. */
function raisedBy(session: Session): string | null {
  const email = gitConfig(session, 'user.email');
  return email !== null && isAddress(email) ? email : null;
}

async function settled(session: Session, word: string, options: SettleOptions): Promise<void> {
  const state = open(session, 'dispute settle');
  const texts = session.texts(disputeTexts);
  const { organizations, disputes } = state.catalogue;
  const here = hereOf(session, state);
  const { id } = meantOrStop(session, recordNamed(disputes, 'dispute', word, here));
  const undertaker = await bodyOf(session, organizations, options.undertaker, whoMayClaimIn(state));
  const by = textOf(session, '--by', options.by);
  const settlement = {
    date:
      options.date === undefined
        ? state.asOf
        : dayOf(session, '--date', options.date, () => state.asOf),
    by: meantOrStop(session, await bodyOrName(organizations, by, { here }, pinyin)),
    undertaker: undertaker.id,
    document: textOrNone(session, '--document', options.document),
  };
  const decision = {
    command: 'dispute settle',
    about: id,
    kinds: DECIDED_BY,
    refusals: texts.refusals,
    plan(catalogue: Catalogue, tree: FileTree) {
      const held = catalogue.disputes.at(id);
      if (held.state === 'unusable') {
        return denied({ kind: 'unreadable' as const, path: held.path });
      }
      if (held.state === 'absent') return denied({ kind: 'gone' as const, id });
      const outcome = settleDispute(catalogue, held.entry, settlement, state.asOf);
      if (!outcome.ok) return outcome;
      const edit = editOf(
        planRecordChange(tree, held.entry.path, 'dispute', [
          { pointer: ['settled'], value: outcome.value },
        ]),
      );
      if (!edit.ok) return edit;
      const { item } = held.entry.value;
      const holder = holdersOf(catalogue, item).entries[0]?.value.claimant ?? null;
      return granted<Recorded>({
        writes: edit.value === null ? [] : [edit.value],
        results: [{ dispute: id, settled: outcome.value }],
        done: (called, future) => [texts.settled(item, undertaker.id, called, future)],
        next: (called) =>
          nextAfterSettling(texts, item, { holder, undertaker: undertaker.id }, called),
      });
    },
  };
  await putOnRecord(session, state, decision, options);
}

function listed(session: Session): void {
  const state = open(session, 'dispute list');
  const { catalogue, asOf } = state;
  const lines = disputesReport(catalogue, asOf);
  introduce(session, state, ['item', 'dispute']);
  if (session.options.json === true) session.answer(asOf, { disputes: lines });
  else if (lines.length > 0) session.io.out(renderDisputes(lines, screenOf(session)));
  else session.io.out(`${asFarAsRead(session.texts(disputeHelp).none, screenOf(session))}\n`);
}
