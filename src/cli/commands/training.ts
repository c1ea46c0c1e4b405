/** training new | list: who was trained for which items, and who was not. */
import { recordTraining } from '../../actions/training.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import type { Training } from '../../model/generated/records.ts';
import { renderTrainings, renderUntrained } from '../../render/handover/trainings.ts';
import { trainingReport } from '../../reports/training.ts';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import { dayOf } from '../days.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { calledIn } from '../handover/called.ts';
import { bodyOf, claims, collect, idOf, itemsOf, textOrNone } from '../handover/given.ts';
import { putOnRecord, type RecordOptions } from '../handover/record.ts';
import { stopOfTraining } from '../handover/say-training.ts';
import { open, introduce, type Opened } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

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
    const say = (zh: string, en: string): string => session.say(zh, en);
    const creating = addSubcommand(command, session, 'new', {
      zh: '登记一次已举办的培训',
      en: 'put a training on record that was held',
    })
      .requiredOption('--date <date>', say('培训日期（第一天）', '(first) day'))
      .requiredOption('--organizer <body>', say('主办单位', 'who held it'))
      .requiredOption(
        '--org <body:number>',
        say(
          '参训单位和人数，如 市教育局:12，可写几次',
          'body and number, e.g. jn-education:12; repeat',
        ),
        collect,
      )
      .requiredOption(
        '--items <items>',
        say('讲了哪些事项：编号、范围，可写几次', 'items covered: ids, ranges; repeat'),
        collect,
      )
      .requiredOption(
        '--topic <text>',
        say('讲了什么：设定依据、审批要点、办理标准', 'what was taught; repeat'),
        collect,
      )
      .option('--material <text>', say('培训材料', 'material'))
      .option('--note <text>', say('备注', 'note'))
      .option('--id <id>', say('编号；默认 主办单位-日期', 'id; default organizer-date'))
      .option('--dry-run', say('只看会写什么', 'show what would be written'))
      .action((options: NewOptions) => created(session, options));
    addExamples(creating, session, {
      zh: [
        'renling training new --date 2020-08-18 --organizer 省教育厅 --org 市教育局:12 --items city-020..city-024 --topic 设定依据、审批要点、办理标准',
      ],
      en: [
        'renling training new --date 2020-08-18 --organizer sd-education --org jn-education:12 --items city-020..city-024 --topic TEXT',
      ],
    });
    addSubcommand(
      command,
      session,
      'list',
      { zh: '列出培训；--missing 看谁还没有培训', en: 'trainings; --missing: who was not trained' },
      { reads: true },
    )
      .option(
        '--missing',
        say('已认领而没有人受过培训的事项', 'claimed items nobody is trained for'),
      )
      .option('--org <body>', say('只看这个单位', 'only this body'))
      .option('--exit-code', say('有没培训的就以 1 退出', 'exit 1 when any is missing'))
      .action((options: ListOptions) => listed(session, options));
  },
};

async function created(session: Session, options: NewOptions): Promise<void> {
  const state = open(session, 'training new');
  const participants: Training['participants'] = [];
  for (const word of options.org) participants.push(await participantOf(session, state, word));
  const intent = {
    id: idOf(session, options.id),
    date: dayOf(session, '--date', options.date),
    organizer: (await bodyOf(session, state, options.organizer)).id,
    topics: options.topic,
    items: itemsOf(session, state, options.items),
    participants,
    material: textOrNone(session, '--material', options.material),
    note: textOrNone(session, '--note', options.note),
  };
  if (intent.topics.length === 0) {
    throw new Stop(
      EXIT.usage,
      session.say('--topic 是空的', '--topic is empty'),
      session.say('写讲了什么，如 设定依据', 'say what was taught'),
    );
  }
  await putOnRecord(
    session,
    state,
    'training new',
    options,
    ['item', 'claim', 'training'],
    (catalogue) => {
      const called = calledIn(catalogue, state.prefix);
      const outcome = recordTraining(catalogue, intent, state.asOf);
      if (!outcome.ok) throw stopOfTraining(session, outcome.refusal, called);
      const { value } = outcome;
      const people = value.participants.reduce((sum, { number }) => sum + number, 0);
      return {
        writes: [planNewRecord({ kind: 'training', id: value.id }, value)],
        data: { training: value },
        done: (future) => [
          session.say(
            `${future ? '将' : '已'}登记培训 ${value.id}：${called.body(value.organizer)}，${value.items.length} 项，${people} 人`,
            `training ${value.id} ${future ? 'would be recorded' : 'recorded'}: ${called.body(value.organizer)}, ${value.items.length} items, ${people} people`,
          ),
        ],
        next: [
          session.say(
            '还有哪些没有培训：renling training list --missing',
            'what is missing: renling training list --missing',
          ),
        ],
      };
    },
  );
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
    const entry = await bodyOf(session, state, body, claims(state));
    return { organization: entry.id, number: Number(number) };
  }
  throw new Stop(
    EXIT.usage,
    session.say(`--org：“${word}”没有写人数`, `--org: “${word}” names no number of people`),
    session.say('写成 单位:人数，如 市教育局:12', 'write BODY:NUMBER, e.g. jn-education:12'),
  );
}

async function listed(session: Session, options: ListOptions): Promise<void> {
  const state = open(session, 'training list');
  const { catalogue, asOf } = state;
  const body =
    options.org === undefined
      ? null
      : (await bodyOf(session, state, options.org, claims(state))).id;
  const report = trainingReport(catalogue, asOf, body);
  introduce(session, state, ['organization', 'item', 'claim', 'training']);
  if (session.options.json === true) printJson(session, 'training list', asOf, report);
  else {
    const render = options.missing === true ? renderUntrained : renderTrainings;
    session.io.out(render(report, screenOf(session)));
  }
  if (options.exitCode === true && report.missing.length > 0) session.exit = EXIT.findings;
}
