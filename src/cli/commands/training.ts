/** training new | list: who was trained for which items, and who was not. */
import { granted } from '../../actions/outcome.ts';
import { recordTraining } from '../../actions/training.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import type { Training } from '../../model/generated/records.ts';
import { renderTrainings, renderUntrained } from '../../render/handover/trainings.ts';
import { trainingReport } from '../../reports/training.ts';
import { trainingExamples, trainingHelp } from '../../text/commands/training.ts';
import { trainingTexts } from '../../text/outcomes/training-texts.ts';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { collect, idOf, textOrNone } from '../handover/given.ts';
import { bodyOf, dayOf, itemsOf } from '../meant.ts';
import { open, introduce, type Opened } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { putOnRecord, type Recorded, type RecordOptions } from '../writing/put-on-record.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';

interface NewOptions extends RecordOptions {
  readonly date: string;
  readonly organizer: string;
  readonly org: readonly string[];
  readonly items: readonly string[];
  readonly topic: readonly string[];
  readonly material?: string;
  readonly note?: string;
  readonly id?: string;
}

interface ListOptions {
  readonly missing?: true;
  readonly org?: string;
  readonly exitCode?: true;
}

export const trainingCommand: CommandModule = {
  define(command, session) {
    const help = session.texts(trainingHelp);
    const create = { zh: trainingHelp.zh.create, en: trainingHelp.en.create };
    const creating = addSubcommand(command, session, 'new', create)
      .requiredOption('--date <date>', help.date)
      .requiredOption('--organizer <body>', help.organizer)
      .requiredOption('--org <body:number>', help.org, collect)
      .requiredOption('--items <items>', help.items, collect)
      .requiredOption('--topic <text>', help.topic, collect)
      .option('--material <text>', help.material)
      .option('--note <text>', help.note)
      .option('--id <id>', help.id)
      .option('--dry-run', help.dryRun)
      .action((options: NewOptions) => created(session, options));
    addExamples(creating, session, trainingExamples);
    const list = { zh: trainingHelp.zh.list, en: trainingHelp.en.list };
    addSubcommand(command, session, 'list', list, { reads: true })
      .option('--missing', help.missing)
      .option('--org <body>', help.onlyBody)
      .option('--exit-code', help.exitCode)
      .action((options: ListOptions) => listed(session, options));
  },
};

async function created(session: Session, options: NewOptions): Promise<void> {
  const state = open(session, 'training new');
  const participants: Training['participants'] = [];
  for (const word of options.org) participants.push(await participantOf(session, state, word));
  const intent = {
    id: idOf(session, options.id),
    date: dayOf(session, '--date', options.date, () => state.asOf),
    organizer: (await bodyOf(session, state.catalogue.organizations, options.organizer)).id,
    topics: options.topic,
    items: await itemsOf(session, state, options.items),
    participants,
    material: textOrNone(session, '--material', options.material),
    note: textOrNone(session, '--note', options.note),
  };
  const texts = session.texts(trainingTexts);
  if (intent.topics.length === 0) throw new Stop(EXIT.usage, texts.noTopic, texts.noTopicHint);
  const decision = {
    command: 'training new',
    about: intent.items.map(({ id }) => id).join(' '),
    kinds: ['item', 'claim', 'training'] as const,
    refusals: texts.refusals,
    plan(catalogue: Catalogue) {
      const outcome = recordTraining(catalogue, intent, state.asOf);
      if (!outcome.ok) return outcome;
      const { value } = outcome;
      return granted<Recorded>({
        writes: [planNewRecord({ kind: 'training', id: value.id }, value)],
        results: [{ training: value }],
        done: (called, future) => [texts.recorded(value, called, future)],
        next: () => [texts.next],
      });
    },
  };
  await putOnRecord(session, state, decision, options);
}

/** `市教育局:12`, `jn-education：12`. Numbers only: no names of people are kept. */
async function participantOf(
  session: Session,
  state: Opened,
  word: string,
): Promise<Training['participants'][number]> {
  const match = /^(.+)[:：]\s*([1-9]\d{0,4})$/.exec(word.normalize('NFKC').trim());
  const [, body, number] = match ?? [];
  if (body !== undefined && number !== undefined) {
    const entry = await bodyOf(session, state.catalogue.organizations, body, whoMayClaimIn(state));
    return { organization: entry.id, number: Number(number) };
  }
  const texts = session.texts(trainingTexts);
  throw new Stop(EXIT.usage, texts.noNumber(word), texts.noNumberHint);
}

async function listed(session: Session, options: ListOptions): Promise<void> {
  const state = open(session, 'training list');
  const { catalogue, asOf } = state;
  const body =
    options.org === undefined
      ? null
      : (await bodyOf(session, state.catalogue.organizations, options.org, whoMayClaimIn(state)))
          .id;
  const report = trainingReport(catalogue, asOf, body);
  introduce(session, state, ['organization', 'item', 'claim', 'training']);
  if (session.options.json === true) session.answer(asOf, report);
  else {
    const render = options.missing === true ? renderUntrained : renderTrainings;
    session.io.out(render(report, screenOf(session)));
  }
  if (options.exitCode === true && report.missing.length > 0) session.exit = EXIT.findings;
}
