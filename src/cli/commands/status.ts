import { verdictOn } from '../../checks/verdict.ts';
import { deadlineFor } from '../../model/deadlines.ts';
import { daysBetween } from '../../model/dates.ts';
import { ITEM_TYPES } from '../../model/item-types.ts';
import { type Cell, cellsOf, tally } from '../../reports/standing.ts';
import { padEndWidth } from '../../text/width.ts';
import type { CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { open, saySample } from '../open.ts';
import { paintOf } from '../paint.ts';

function groups(cells: readonly Cell[], keyOf: (cell: Cell) => string): Map<string, Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const there = found.get(key);
    if (there === undefined) found.set(key, [cell]);
    else there.push(cell);
  }
  return found;
}

export const statusCommand: CommandModule = {
  define(command, session) {
    command
      .addHelpText(
        'after',
        session.say(
          '\n例：\n  renling status\n  renling status --as-of 2020-09-09',
          '\nExamples:\n  renling status\n  renling status --as-of 2020-09-09',
        ),
      )
      .action(() => {
        const opened = open(session, 'status', { sources: true });
        const { catalogue } = opened;
        const manifest = catalogue.manifest.value;
        const findings = verdictOn(opened, opened.asOf).filter(
          (finding) => finding.acceptedBy === null,
        );
        const errors = findings.filter((finding) => finding.severity === 'error').length;
        const warnings = findings.filter((finding) => finding.severity === 'warning').length;
        const lists = [...catalogue.lists.values()].map((list) => {
          const cells = cellsOf(catalogue, list.id);
          const found = deadlineFor(manifest, '认领', list.id);
          const deadline = found !== null && 'date' in found ? found.date : null;
          return {
            list,
            cells,
            deadline,
            days: deadline === null ? null : daysBetween(opened.asOf, deadline),
          };
        });
        saySample(session, manifest);
        if (session.options.json === true) {
          const data = {
            errors,
            warnings,
            lists: lists.map(({ list, cells, deadline, days }) => ({
              list: list.id,
              title: list.value.title,
              ...tally(cells),
              deadline,
              days,
              types: Object.fromEntries(
                [...groups(cells, (cell) => cell.item.value.type)].map(([key, some]) => [
                  key,
                  tally(some),
                ]),
              ),
              fields: Object.fromEntries(
                [...groups(cells, (cell) => cell.item.value.field ?? '')].map(([key, some]) => [
                  key,
                  tally(some),
                ]),
              ),
            })),
          };
          printJson(session, 'status', opened.asOf, data);
          return;
        }
        const paint = paintOf(session);
        const barWidth = Math.min(40, Math.max(10, session.io.columns - 56));
        const line = (name: string, cells: readonly Cell[]): string => {
          const { claimed, declined, unclaimed } = tally(cells);
          const all = cells.length;
          const full = all === 0 ? 0 : Math.round(((claimed + declined) / all) * barWidth);
          const share = all === 0 ? '—' : `${Math.floor(((claimed + declined) / all) * 100)}%`;
          const bar = paint.ok('█'.repeat(full)) + paint.dim('░'.repeat(barWidth - full));
          return `  ${padEndWidth(name, 20)} ${bar} ${share.padStart(4)}  ${String(claimed).padStart(4)} ${String(declined).padStart(4)} ${String(unclaimed).padStart(5)}\n`;
        };
        const head = `  ${padEndWidth('', 20 + barWidth + 6)}  ${session.say('认领 不承接 未认领', 'claimed declined open')}\n`;
        session.io.out(`${paint.bold(manifest.title)}  ${opened.asOf}\n`);
        for (const { list, cells, deadline, days } of lists) {
          const when =
            deadline === null
              ? session.say('没有设期限', 'no deadline set')
              : (days ?? 0) >= 0
                ? session.say(
                    `${deadline} 截止，还有 ${days ?? 0} 日`,
                    `due ${deadline}, ${days ?? 0} days left`,
                  )
                : session.say(
                    `${deadline} 已截止，逾期 ${-(days ?? 0)} 日`,
                    `was due ${deadline}, ${-(days ?? 0)} days ago`,
                  );
          session.io.out(`\n${paint.bold(list.value.title)}（${list.id}）  ${when}\n${head}`);
          session.io.out(line(session.say('合计', 'All'), cells));
          const byType = groups(cells, (cell) => cell.item.value.type);
          for (const type of ITEM_TYPES) {
            const some = byType.get(type);
            if (some !== undefined) session.io.out(line(type, some));
          }
          if (list.value.rule === 'each') {
            for (const [body, some] of groups(cells, (cell) => cell.body ?? '')) {
              const value = catalogue.organizations.get(body)?.value;
              session.io.out(line(value?.aliases?.[0] ?? value?.name ?? body, some));
            }
          } else {
            const open = [...groups(cells, (cell) => cell.item.value.field ?? '')].filter(
              ([, some]) => tally(some).unclaimed > 0,
            );
            if (open.length > 0) {
              session.io.out(
                `  ${session.say('未认领的领域：', 'Fields with unclaimed items: ')}${open.map(([field, some]) => `${field} ${tally(some).unclaimed}`).join('、')}\n`,
              );
            }
          }
        }
        session.io.out(
          session.say(
            `\n检查：${errors} 个错误、${warnings} 个警告（renling validate）\n`,
            `\nChecks: ${errors} errors, ${warnings} warnings (renling validate)\n`,
          ),
        );
      });
  },
};
