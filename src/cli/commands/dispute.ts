/** dispute open | settle | list: who an item belongs to is disputed, and since when. */
import { entryIn } from '../../catalogue/held.ts';
import { openDispute, settleDispute } from '../../actions/dispute.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { pathOf } from '../../files/layout.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import { nearest } from '../../model/nearest.ts';
import { renderDisputes } from '../../render/handover/disputes.ts';
import { disputesReport } from '../../reports/disputes.ts';
import { bodyName } from '../../reports/names.ts';
import { gitConfig } from '../bodies.ts';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import { dayOf } from '../days.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { chosenWord } from '../filters.ts';
import { calledIn } from '../handover/called.ts';
import { bodyOf, claims, collect, itemOf, textOf, textOrNone } from '../handover/given.ts';
import { putOnRecord, type RecordOptions } from '../handover/record.ts';
import { stopOfDispute } from '../handover/say-dispute.ts';
import { open, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { plannedOrStop } from '../write.ts';

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

const DRY_RUN = { zh: '只看会写什么', en: 'show what would be written' };

export const disputeCommand: CommandModule = {
  define(command, session) {
    const say = (zh: string, en: string): string => session.say(zh, en);
    const opening = addSubcommand(command, session, 'open', {
      zh: '提出争议：都要（争抢）或都不要（推诿）',
      en: 'open one: both want it (争抢) or neither does (推诿)',
    })
      .argument('<item>', say('事项', 'item'))
      .requiredOption('--kind <kind>', say('争抢 或 推诿', '争抢 (both) or 推诿 (neither)'))
      .requiredOption('--party <body>', say('争议一方，写两次', 'a party; twice'), collect)
      .requiredOption('--reason <text>', say('争议什么', 'what it is about'))
      .option('--date <date>', say('提出的日期，默认今天', 'day it was raised; default today'))
      .option('--dry-run', session.say(DRY_RUN.zh, DRY_RUN.en))
      .action((word: string, options: OpenOptions) => opened(session, word, options));
    addExamples(opening, session, {
      zh: [
        'renling dispute open city-013 --kind 推诿 --party 市发改委 --party 市商务局 --reason 职责交叉',
      ],
      en: [
        'renling dispute open city-013 --kind 推诿 --party jn-drc --party jn-commerce --reason TEXT',
      ],
    });
    addSubcommand(command, session, 'settle', { zh: '写入议定结果', en: 'record the outcome' })
      .argument('<id>', say('争议编号，见 dispute list', 'id, as dispute list shows it'))
      .requiredOption('--by <who>', say('谁议定（单位或名称）', 'who decided'))
      .requiredOption('--undertaker <body>', say('议定由谁承接', 'who takes it'))
      .option('--document <text>', say('议定的文件', 'document'))
      .option('--date <date>', say('议定的日期，默认今天', 'day; default today'))
      .option('--dry-run', session.say(DRY_RUN.zh, DRY_RUN.en))
      .action((id: string, options: SettleOptions) => settled(session, id, options));
    addSubcommand(
      command,
      session,
      'list',
      { zh: '列出争议和已拖多久', en: 'disputes and how long they have lasted' },
      { reads: true },
    ).action(() => listed(session));
  },
};

async function opened(session: Session, word: string, options: OpenOptions): Promise<void> {
  const state = open(session, 'dispute open');
  const item = itemOf(session, state, word);
  const kind = chosenWord(session, { zh: '争议类型', en: 'kind of dispute' }, options.kind, [
    '争抢',
    '推诿',
  ] as const);
  const parties: string[] = [];
  for (const party of options.party) {
    parties.push((await bodyOf(session, state, party, claims(state))).id);
  }
  const intent = {
    item,
    kind,
    parties,
    opened: options.date === undefined ? state.asOf : dayOf(session, '--date', options.date),
    by: raisedBy(session),
    reason: textOf(session, '--reason', options.reason),
  };
  await putOnRecord(session, state, 'dispute open', options, DECIDED_BY, (catalogue) => {
    const called = calledIn(catalogue, state.prefix);
    const outcome = openDispute(catalogue, intent, state.asOf);
    if (!outcome.ok) throw stopOfDispute(session, outcome.refusal, called);
    const { value } = outcome;
    const who = value.parties.map((id) => called.body(id)).join(session.say('、', ', '));
    return {
      writes: [planNewRecord({ kind: 'dispute', id: value.id }, value)],
      data: { dispute: value },
      done: (future) => [
        session.say(
          `${future ? '将' : '已'}提出争议（${kind}）：${called.item(item.id)}（${who}）`,
          `dispute ${future ? 'would be opened' : 'opened'} (${kind}): ${called.item(item.id)} (${who})`,
        ),
      ],
      next: [
        session.say(
          `议定后写：renling dispute settle ${value.id} --by 议定单位 --undertaker 承接单位`,
          `once decided: renling dispute settle ${value.id} --by WHO --undertaker BODY`,
        ),
      ],
    };
  });
}

/** git's user.email, where it is an address as the schema asks for it. */
function raisedBy(session: Session): string | null {
  const email = gitConfig(session, 'user.email');
  return email !== null && /^[^@\s]+@[^@\s]+$/.test(email) ? email : null;
}

async function settled(session: Session, id: string, options: SettleOptions): Promise<void> {
  const state = open(session, 'dispute settle');
  const undertaker = await bodyOf(session, state, options.undertaker, claims(state));
  const by = textOf(session, '--by', options.by);
  const known = [...state.catalogue.organizations.values()].find(
    ({ id: body, value }) => body === by || value.name === by || value.aliases?.includes(by),
  );
  const settlement = {
    date: options.date === undefined ? state.asOf : dayOf(session, '--date', options.date),
    by: known?.id ?? by,
    undertaker: undertaker.id,
    document: textOrNone(session, '--document', options.document),
  };
  await putOnRecord(session, state, 'dispute settle', options, DECIDED_BY, (catalogue, tree) => {
    const dispute = disputeOf(session, catalogue, id);
    const called = calledIn(catalogue, state.prefix);
    const outcome = settleDispute(catalogue, dispute, settlement, state.asOf);
    if (!outcome.ok) throw stopOfDispute(session, outcome.refusal, called);
    const { item } = dispute.value;
    const write = plannedOrStop(
      session,
      planRecordChange(tree, pathOf({ kind: 'dispute', id }), 'dispute', [
        { pointer: ['settled'], value: outcome.value },
      ]),
    );
    return {
      writes: write === null ? [] : [write],
      data: { dispute: id, settled: outcome.value },
      done: (future) => [
        session.say(
          `${future ? '将记为议定' : '已议定'}：${called.item(item)}由${undertaker.value.name}承接`,
          `${future ? 'would be settled' : 'settled'}: ${undertaker.value.name} takes ${called.item(item)}`,
        ),
      ],
      next: nextStep(session, catalogue, item, undertaker.id),
    };
  });
}

/** Settling writes no claim: whoever takes the item says so itself. */
function nextStep(
  session: Session,
  catalogue: Catalogue,
  item: string,
  undertaker: string,
): string[] {
  const holder = catalogue.claimsByItem
    .on(item)
    .entries.find(({ value }) => value.decision === '认领')?.value.claimant;
  if (holder === undertaker) return [];
  const command =
    holder === undefined
      ? `renling claim ${item} --org ${undertaker}`
      : `renling transfer ${item} --from ${holder} --to ${undertaker} --reason ${session.say('议定', 'TEXT')}`;
  return [
    holder === undefined
      ? session.say(`接着由它认领：${command}`, `now let it claim: ${command}`)
      : session.say(
          `现由${bodyName(catalogue, holder)}认领，接着移交：${command}`,
          `held by ${bodyName(catalogue, holder)}; now transfer: ${command}`,
        ),
  ];
}

function disputeOf(session: Session, { disputes }: Catalogue, id: string) {
  const found = entryIn(disputes.at(id));
  if (found !== undefined) return found;
  const near = nearest(id, disputes.keys());
  throw new Stop(
    EXIT.nothing,
    session.say(`没有争议“${id}”`, `there is no dispute “${id}”`),
    near === null
      ? session.say('看全部：renling dispute list', 'see them all: renling dispute list')
      : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
  );
}

function listed(session: Session): void {
  const opened = open(session, 'dispute list');
  const { catalogue, asOf } = opened;
  const lines = disputesReport(catalogue, asOf);
  introduce(session, opened, ['item', 'dispute']);
  if (session.options.json === true) printJson(session, 'dispute list', asOf, { disputes: lines });
  else if (lines.length > 0) session.io.out(renderDisputes(lines, screenOf(session)));
  else session.io.out(session.say('没有争议。\n', 'There are no disputes.\n'));
}
