import type { Organization } from '../../model/generated/records.ts';
import { renderItems } from '../../render/items/pretty.ts';
import { type ItemFilter, itemRows } from '../../reports/item-list.ts';
import { resolveBody } from '../bodies.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { chosenField, chosenList, chosenType, chosenWord } from '../filters.ts';
import { type Opened, open, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

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
const DECISIONS = ['认领', '不承接', '不适用', '退回'] as const;

export const listCommand: CommandModule = {
  define(command, session) {
    command
      .option('--list <list>', session.say('只看这张清单', 'only this list'))
      .option('--field <field>', session.say('只看这个领域', 'only this field'))
      .option('--type <type>', session.say('只看这种事项类型', 'only this type'))
      .option('--org <body>', session.say('只看这个单位作过决定的', 'only what this body decided'))
      .option('--mode <mode>', session.say('调整方式：下放、委托', 'mode: 下放 or 委托'))
      .option('--authority <body>', session.say('原实施的省级部门', 'provincial authority'))
      .option('--status <status>', session.say('在施、部分收回、收回', '在施, 部分收回 or 收回'))
      .option(
        '--decision <decision>',
        session.say('认领、不承接、不适用、退回', '认领, 不承接, 不适用 or 退回'),
      )
      .option('--unclaimed', session.say('只看未认领的', 'only what is unclaimed'));
    addExamples(command, session, {
      zh: [
        'renling list --field 教育',
        'renling list --type 行政许可 --mode 委托',
        'renling list --org 济南综保区 --decision 不承接',
        'renling list --authority 省教育厅 --json',
      ],
      en: [
        'renling list --field 教育',
        'renling list --type 行政许可 --mode 委托',
        'renling list --org 济南综保区 --decision 不承接',
        'renling list --authority 省教育厅 --json',
      ],
    });
    command.action(async (options: Options) => {
      if (options.unclaimed === true && options.decision !== undefined) {
        throw new Stop(
          EXIT.usage,
          session.say(
            '--unclaimed 与 --decision 不能同时使用',
            '--unclaimed and --decision exclude each other',
          ),
        );
      }
      const opened = open(session, 'list');
      const rows = itemRows(
        opened.catalogue,
        opened.asOf,
        await filterOf(session, opened, options),
      );
      introduce(session, opened, ['list', 'organization', 'item', 'claim']);
      if (session.options.json === true) {
        printJson(session, 'list', opened.asOf, { count: rows.length, items: rows });
      } else if (rows.length > 0) {
        const { terminal } = session.io;
        session.io.out(renderItems(rows, screenOf(session), { terminal: terminal.out }));
      }
      if (rows.length > 0) return;
      throw new Stop(
        EXIT.nothing,
        session.say('没有符合条件的事项', 'no item matches'),
        session.say('去掉一个条件再试，或：renling status', 'drop a condition, or: renling status'),
      );
    });
  },
};

async function filterOf(
  session: Session,
  { catalogue }: Opened,
  options: Options,
): Promise<ItemFilter> {
  const { list, field, type, org, mode, authority, status, decision } = options;
  const body = async (text: string, provincial: boolean): Promise<string> => {
    const prefers = ({ kind }: Organization): boolean => (kind === '省级机关') === provincial;
    return (await resolveBody(session, catalogue.organizations, text, prefers)).id;
  };
  return {
    ...(list === undefined ? {} : { list: chosenList(session, catalogue, list) }),
    ...(field === undefined ? {} : { field: chosenField(session, catalogue, field) }),
    ...(type === undefined ? {} : { type: chosenType(session, type) }),
    ...(org === undefined ? {} : { claimant: await body(org, false) }),
    ...(authority === undefined ? {} : { authority: await body(authority, true) }),
    ...(mode === undefined
      ? {}
      : { mode: chosenWord(session, { zh: '调整方式', en: 'mode' }, mode, MODES) }),
    ...(status === undefined
      ? {}
      : { status: chosenWord(session, { zh: '状态', en: 'status' }, status, STATUSES) }),
    ...(decision === undefined
      ? {}
      : { decision: chosenWord(session, { zh: '决定', en: 'decision' }, decision, DECISIONS) }),
    ...(options.unclaimed === true ? { unclaimed: true } : {}),
  };
}
