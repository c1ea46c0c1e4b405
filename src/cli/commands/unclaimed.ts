import type { Organization } from '../../model/generated/records.ts';
import { renderUnclaimed } from '../../render/unclaimed/pretty.ts';
import { type UnclaimedReport, unclaimedReport } from '../../reports/unclaimed.ts';
import { resolveBody } from '../bodies.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT } from '../exit.ts';
import { chosenField, chosenList, chosenType } from '../filters.ts';
import { open, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

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
        session.say(
          '只看这个单位主管的领域，或这个开发区的',
          'only what this body is competent for, or this zone’s own',
        ),
      )
      .option('--field <field>', session.say('只看这个领域', 'only this field'))
      .option('--type <type>', session.say('只看这种事项类型', 'only this type'))
      .option('--list <list>', session.say('只看这张清单', 'only this list'))
      .option(
        '--exit-code',
        session.say('还有未认领的就以 1 退出', 'exit 1 when anything is unclaimed'),
      );
    addExamples(command, session, {
      zh: [
        'renling unclaimed --mine',
        'renling unclaimed --field 教育',
        'renling unclaimed --org 市教育局 --exit-code',
      ],
      en: [
        'renling unclaimed --mine',
        'renling unclaimed --field 教育',
        'renling unclaimed --org 市教育局 --exit-code',
      ],
    });
    command.action(async (options: Options) => {
      const opened = open(session, 'unclaimed');
      const { catalogue } = opened;
      const kinds = new Set([...catalogue.lists.values()].flatMap(({ value }) => value.claimants));
      const mayClaim = ({ kind }: Organization): boolean => kinds.has(kind);
      const byBody = options.mine === true || options.org !== undefined;
      const report = unclaimedReport(catalogue, opened.asOf, {
        ...(options.list === undefined
          ? {}
          : { list: chosenList(session, catalogue, options.list) }),
        ...(options.field === undefined
          ? {}
          : { field: chosenField(session, catalogue, options.field) }),
        ...(options.type === undefined ? {} : { type: chosenType(session, options.type) }),
        ...(byBody
          ? {
              body: (await resolveBody(session, catalogue.organizations, options.org, mayClaim)).id,
            }
          : {}),
      });
      introduce(session, opened, ['list', 'organization', 'item', 'claim']);
      if (session.options.json === true) {
        printJson(session, 'unclaimed', opened.asOf, report);
      } else if (report.count > 0) {
        const mine = options.mine === true && options.org === undefined;
        session.io.out(renderUnclaimed(report, screenOf(session), { mine }));
      } else {
        sayNothingOpen(session, report, byBody || options.field !== undefined);
      }
      if (options.exitCode === true) session.exit = exitCode(report);
    });
  },
};

/** Unknown is not done: a file that cannot be read may be an open item. Without items nothing was looked at. */
function exitCode({ count, unreadable, items }: UnclaimedReport): number {
  if (count > 0 || unreadable > 0) return EXIT.findings;
  return items === 0 ? EXIT.nothing : EXIT.ok;
}

function sayNothingOpen(session: Session, report: UnclaimedReport, filtered: boolean): void {
  if (report.items === 0) {
    session.io.out(
      session.say(
        '这里还没有事项。导入附件：renling import 附件.xlsx --list 清单\n',
        'There are no items yet. Import the annex: renling import ANNEX.xlsx --list LIST\n',
      ),
    );
  } else {
    session.io.out(
      filtered
        ? session.say('符合条件的都已认领。\n', 'Nothing that matches is unclaimed.\n')
        : session.say('没有未认领的事项。\n', 'Nothing is unclaimed.\n'),
    );
  }
}
