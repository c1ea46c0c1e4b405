import { isProvincial } from '../../words/bodies.ts';
import { decisionMeant } from '../../words/decisions.ts';
import { asFarAsRead } from '../../render/at-least.ts';
import { renderItems } from '../../render/items/pretty.ts';
import { type ItemFilter, itemRows } from '../../reports/item-list.ts';
import { listTexts } from '../../text/commands/list.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { bodyOf, fieldOf, listIdOf, meantOrStop, termOf, typeOf } from '../meant.ts';
import { type Opened, open, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';

interface Options {
  readonly list?: string;
  readonly field?: string;
  readonly type?: string;
  readonly org?: string;
  readonly mode?: string;
  readonly authority?: string;
  readonly status?: string;
  readonly decision?: string;
  readonly unclaimed?: true;
}

const MODES = ['下放', '委托'] as const;
const STATUSES = ['在施', '部分收回', '收回'] as const;

export const listCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(listTexts);
    command
      .option('--list <list>', texts.list)
      .option('--field <field>', texts.field)
      .option('--type <type>', texts.type)
      .option('--org <body>', texts.org)
      .option('--mode <mode>', texts.mode)
      .option('--authority <body>', texts.authority)
      .option('--status <status>', texts.status)
      .option('--decision <decision>', texts.decision)
      .option('--unclaimed', texts.unclaimed);
    addExamples(command, session, texts.examples);
    command.action(async (options: Options) => {
      if (options.unclaimed === true && options.decision !== undefined) {
        throw new Stop(EXIT.usage, texts.unclaimedWithDecision);
      }
      const opened = open(session, 'list');
      const rows = itemRows(
        opened.catalogue,
        opened.asOf,
        await filterOf(session, opened, options),
      );
      introduce(session, opened, ['list', 'organization', 'item', 'claim', 'dispute']);
      if (session.options.json === true) {
        session.answer(opened.asOf, { count: rows.length, items: rows });
      } else if (rows.length > 0) {
        const { terminal } = session.io;
        session.io.out(renderItems(rows, screenOf(session), { terminal: terminal.out }));
      }
      if (rows.length > 0) return;
      const said = asFarAsRead(texts.none.message, screenOf(session));
      throw new Stop(EXIT.nothing, said, texts.none.remedy);
    });
  },
};

async function filterOf(session: Session, opened: Opened, options: Options): Promise<ItemFilter> {
  const { catalogue } = opened;
  const { list, field, type, org, mode, authority, status, decision } = options;
  const body = async (text: string, provincial: boolean): Promise<string> => {
    const fits = provincial ? isProvincial : whoMayClaimIn(opened);
    return (await bodyOf(session, catalogue.organizations, text, fits)).id;
  };
  return {
    ...(list === undefined ? {} : { list: listIdOf(session, catalogue, list) }),
    ...(field === undefined ? {} : { field: fieldOf(session, catalogue, field) }),
    ...(type === undefined ? {} : { type: typeOf(session, type) }),
    ...(org === undefined ? {} : { claimant: await body(org, false) }),
    ...(authority === undefined ? {} : { authority: await body(authority, true) }),
    ...(mode === undefined ? {} : { mode: termOf(session, 'mode', mode, MODES) }),
    ...(status === undefined ? {} : { status: termOf(session, 'item-status', status, STATUSES) }),
    ...(decision === undefined ? {} : { decision: meantOrStop(session, decisionMeant(decision)) }),
    ...(options.unclaimed === true ? { unclaimed: true } : {}),
  };
}
