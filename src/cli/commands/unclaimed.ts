import { deadlineFor } from '../../model/deadlines.ts';
import { daysBetween } from '../../model/dates.ts';
import { cellsOf } from '../../reports/standing.ts';
import { nameOf, resolveBody } from '../bodies.ts';
import type { CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { open, saySample } from '../open.ts';
import { printTable } from '../print-table.ts';

interface Options {
  readonly mine?: true;
  readonly org?: string;
  readonly field?: string;
  readonly type?: string;
  readonly list?: string;
  readonly exitCode?: true;
}

export const unclaimedCommand: CommandModule = {
  define(command, session) {
    command
      .option(
        '--mine',
        session.say(
          '只看本单位的（git config renling.org）',
          'only your body (git config renling.org)',
        ),
      )
      .option(
        '--org <body>',
        session.say('只看这个单位主管的', 'only what this body is competent for'),
      )
      .option('--field <field>', session.say('只看这个领域', 'only this field'))
      .option('--type <type>', session.say('只看这种事项类型', 'only this type'))
      .option('--list <list>', session.say('只看这张清单', 'only this list'))
      .option(
        '--exit-code',
        session.say('还有未认领的就以 1 退出', 'exit 1 when anything is unclaimed'),
      )
      .addHelpText(
        'after',
        session.say(
          '\n例：\n  renling unclaimed --field 教育\n  renling unclaimed --org 市教育局',
          '\nExamples:\n  renling unclaimed --field 教育\n  renling unclaimed --org 市教育局',
        ),
      )
      .action(async (options: Options) => {
        const opened = open(session, 'unclaimed');
        const { catalogue } = opened;
        const body =
          options.mine === true || options.org !== undefined
            ? await resolveBody(session, catalogue.organizations, options.org)
            : null;
        if (options.list !== undefined && !catalogue.lists.has(options.list)) {
          throw new Stop(
            EXIT.nothing,
            session.say(`没有清单“${options.list}”`, `there is no list “${options.list}”`),
          );
        }
        const rows = [...catalogue.lists.values()]
          .filter((list) => options.list === undefined || list.id === options.list)
          .flatMap((list) => {
            const found = deadlineFor(catalogue.manifest.value, '认领', list.id);
            const deadline = found !== null && 'date' in found ? found.date : null;
            return cellsOf(catalogue, list.id)
              .filter((cell) => cell.standing === 'unclaimed')
              .map((cell) => ({
                ...cell,
                deadline,
                days: deadline === null ? null : daysBetween(opened.asOf, deadline),
                rule: list.value.rule,
              }));
          })
          .filter(({ item, body: owner, rule }) => {
            if (options.field !== undefined && item.value.field !== options.field) return false;
            if (options.type !== undefined && item.value.type !== options.type) return false;
            if (body === null) return true;
            return rule === 'each'
              ? owner === body.id
              : (body.value.fields ?? []).includes(item.value.field ?? '');
          })
          .sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9'));
        saySample(session, catalogue.manifest.value);
        if (session.options.json === true) {
          const data = rows.map((row) => ({
            item: row.item.id,
            list: row.list,
            number: row.item.value.number,
            name: row.item.value.name,
            type: row.item.value.type,
            field: row.item.value.field ?? null,
            body: row.body,
            deadline: row.deadline,
            days: row.days,
          }));
          printJson(session, 'unclaimed', opened.asOf, data);
        } else if (rows.length === 0) {
          session.io.out(session.say('没有未认领的事项。\n', 'Nothing is unclaimed.\n'));
        } else {
          const head =
            session.lang === 'zh'
              ? ['事项', '领域或单位', '类型', '事项名称', '期限']
              : ['Item', 'Field or body', 'Type', 'Name', 'Deadline'];
          session.io.out(
            printTable(
              head,
              rows.map((row) => [
                row.item.id,
                row.rule === 'each' && row.body !== null
                  ? nameOf(catalogue.organizations, row.body)
                  : (row.item.value.field ?? ''),
                row.item.value.type,
                row.item.value.name +
                  (row.item.value.subitem === undefined ? '' : `（${row.item.value.subitem}）`),
                row.deadline === null
                  ? '—'
                  : session.say(
                      `${row.deadline} 余 ${row.days ?? 0} 日`,
                      `${row.deadline}, ${row.days ?? 0} days`,
                    ),
              ]),
              { widths: [12, 18, 12, Math.max(16, session.io.columns - 74), 16] },
            ),
          );
          session.io.out(
            session.say(
              `共 ${rows.length} 项待认领。认领：renling claim 事项 --org 单位\n`,
              `${rows.length} unclaimed. Claim: renling claim ITEM --org BODY\n`,
            ),
          );
        }
        session.exit = options.exitCode === true && rows.length > 0 ? EXIT.findings : EXIT.ok;
      });
  },
};
