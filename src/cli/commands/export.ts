import { verdictOn } from '../../checks/verdict.ts';
import { TABLE_FORMATS, writeTable } from '../../exchange/write-table.ts';
import { exitCodeOf } from '../../findings/exit-code.ts';
import { resolveCommit, shortId } from '../../git/commit.ts';
import { findRepository } from '../../git/repository.ts';
import { type Report, REPORTS, reportTable } from '../../reports/report-tables.ts';
import type { TableNote } from '../../reports/table.ts';
import { usageTexts } from '../../text/usage-texts.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import type { CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { introduce, open, type Opened } from '../open.ts';
import { formatOf, give, type OutputOptions } from '../report-output.ts';
import type { Session } from '../session.ts';
import { unknownValue } from '../unknown-value.ts';

/** What each report reads: a file of these that cannot be read makes it partial. */
const READS: Readonly<Record<Report, readonly RecordKind[]>> = {
  items: ['item', 'organization'],
  claims: ['claim', 'item', 'organization'],
  unclaimed: ['list', 'organization', 'item', 'claim'],
  totals: ['list', 'item'],
  services: ['service', 'item', 'organization', 'training'],
  agreements: ['delegation', 'item', 'organization'],
  streamlining: ['service', 'item', 'organization'],
};

interface Options extends OutputOptions {
  readonly raw?: true;
}

/** The commit that was read: the one named by --at, else where the work tree is; null outside git. */
function commitOf(session: Session, opened: Opened): string | null {
  if (opened.commit !== null) return shortId(opened.commit);
  const repository = findRepository({ folder: opened.root, env: session.io.env });
  if (!repository.ok) return null;
  const head = resolveCommit(repository.value, 'HEAD');
  return head.ok ? shortId(head.value) : null;
}

export const exportCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '<report>',
        session.say(`报表：${REPORTS.join('、')}`, `report: ${REPORTS.join(', ')}`),
      )
      .option(
        '--format <format>',
        session.say(
          `格式：${TABLE_FORMATS.join('、')}；默认看 --out 的扩展名`,
          `format: ${TABLE_FORMATS.join(', ')}; by default as the file of --out ends`,
        ),
      )
      .option(
        '--out <file>',
        session.say('写到文件；不写则输出到屏幕', 'write to a file; else to standard output'),
      )
      .option('--raw', session.say('不加防公式的单引号', 'leave out the guard against formulas'))
      .addHelpText(
        'after',
        session.say(
          '\n例：\n  renling export totals --format xlsx --out 汇总.xlsx\n  renling export unclaimed --format md',
          '\nExamples:\n  renling export totals --format xlsx --out totals.xlsx\n  renling export unclaimed --format md',
        ),
      )
      .action(async (report: string, options: Options) => {
        const wanted = REPORTS.find((one) => one === report);
        if (wanted === undefined) {
          throw unknownValue(session, 'report', report, { values: REPORTS });
        }
        const format = formatOf(session, options, TABLE_FORMATS);
        if (format === 'xlsx' && options.out === undefined && session.io.terminal.out) {
          const texts = session.texts(usageTexts);
          throw new Stop(EXIT.usage, texts.notForScreens(format), texts.addOut(format));
        }
        const opened = open(session, 'export', { sources: true });
        const { catalogue } = opened;
        const valid = exitCodeOf(verdictOn(opened, opened.asOf), 'error') === 0;
        const notes: TableNote[] = [
          {
            key: 'commit',
            label: session.say('提交', 'Commit'),
            value: commitOf(session, opened) ?? session.say('未知', 'unknown'),
          },
          { key: 'asOf', label: session.say('截至', 'As of'), value: opened.asOf },
          {
            key: 'valid',
            label: session.say('检查', 'Checks'),
            value: valid ? session.say('通过', 'passed') : session.say('有错误', 'errors'),
          },
        ];
        if (catalogue.manifest.entry.value.sample === true) {
          notes.push({
            key: 'sample',
            label: session.say('注意', 'Note'),
            value: session.say('样例目录，不是正式附件', 'a sample, not the official annexes'),
          });
        }
        const bytes = await writeTable(
          reportTable(wanted, catalogue, opened.asOf, notes, session.lang),
          format,
          { raw: options.raw === true },
        );
        introduce(session, opened, READS[wanted], 'err');
        give(session, options, bytes);
      });
  },
};
