import { totalsOf, type TotalsRow } from '../../reports/totals.ts';
import type { CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT } from '../exit.ts';
import { open, saySample } from '../open.ts';
import { printTable } from '../print-table.ts';

export const totalsCommand: CommandModule = {
  define(command, session) {
    command
      .addHelpText(
        'after',
        session.say(
          '\n例：\n  renling totals\n  renling totals --json',
          '\nExamples:\n  renling totals\n  renling totals --json',
        ),
      )
      .action(() => {
        const opened = open(session, 'totals');
        const totals = totalsOf(opened.catalogue);
        saySample(session, opened.catalogue.manifest.value);
        const differs = totals.some(
          (list) =>
            list.sum !== list.total.declared ||
            [list.total, ...list.types, ...list.fields].some(
              (row) => row.declared !== null && row.declared !== row.actual,
            ),
        );
        if (session.options.json === true) {
          printJson(session, 'totals', opened.asOf, totals);
        } else {
          const head =
            session.lang === 'zh'
              ? ['', '公布', '实有', '差']
              : ['', 'Declared', 'Actual', 'Difference'];
          const line = (row: TotalsRow) => [
            row.name,
            row.declared ?? '—',
            row.actual,
            row.declared === null ? '' : row.actual - row.declared || '✓',
          ];
          for (const list of totals) {
            session.io.out(`${list.title}（${list.list}）\n`);
            if (list.sum !== list.total.declared) {
              session.io.out(
                session.say(
                  `公布的分类数相加是 ${list.sum}，与公布的总数 ${list.total.declared ?? 0} 不符。\n`,
                  `The declared types add up to ${list.sum}, not to the declared total ${list.total.declared ?? 0}.\n`,
                ),
              );
            }
            session.io.out(
              printTable(head, [...list.types.map(line), line(list.total)], { right: [1, 2, 3] }),
            );
            if (list.fields.length > 0)
              session.io.out(printTable(head, list.fields.map(line), { right: [1, 2, 3] }));
            session.io.out('\n');
          }
          if (differs || opened.drafts.length > 0) {
            session.io.err(
              session.say(
                '哪些记录造成差别：renling validate\n',
                'Which records make the difference: renling validate\n',
              ),
            );
          }
        }
        session.exit = differs || opened.catalogue.unusable.length > 0 ? EXIT.findings : EXIT.ok;
      });
  },
};
