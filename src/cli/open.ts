/** Opens the catalogue a command works on: finds it, mends what a broken-off write left, loads it. */
import { type Loaded, loadCatalogue } from '../catalogue/load.ts';
import { diskTree } from '../files/disk-tree.ts';
import { needsRecovery } from '../files/transaction/journal.ts';
import { recover } from '../files/transaction/transact.ts';
import type { RecoveryReport } from '../files/transaction/outcome.ts';
import type { FileTree } from '../files/tree.ts';
import { type CalendarDate, dateInZone, isTimeZone, parseDate } from '../model/dates.ts';
import type { Manifest } from '../model/generated/records.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

export interface Opened extends Loaded {
  readonly root: string;
  readonly prefix: string;
  readonly tree: FileTree;
  readonly asOf: CalendarDate;
}

/** --as-of, the day a sample fixes, or today in the catalogue's time zone. Another form ends with exit 2. */
export function asOfDate(session: Session, manifest: Manifest): CalendarDate {
  const given = session.options.asOf;
  if (given !== undefined) {
    const date = parseDate(given);
    if (date === null) {
      throw new Stop(
        EXIT.usage,
        session.say(`“${given}”不是日期`, `“${given}” is not a date`),
        session.say('日期写成 2020-09-09 的样子', 'write a date like 2020-09-09'),
      );
    }
    return date;
  }
  if (manifest.sample === true && manifest.as_of !== undefined) {
    const date = parseDate(manifest.as_of);
    if (date !== null) return date;
  }
  const zone = isTimeZone(manifest.time_zone) ? manifest.time_zone : 'UTC';
  return dateInZone(session.io.now(), zone);
}

export function sayRecovery(session: Session, report: RecoveryReport | null): void {
  if (report === null) return;
  const files = report.files.length;
  session.io.err(
    report.action === 'finished'
      ? session.say(
          `上次的“${report.command}”中途断了，已替它写完 ${files} 个文件。\n`,
          `The last “${report.command}” was broken off; its ${files} files have now been written.\n`,
        )
      : session.say(
          `上次的“${report.command}”中途断了，什么也没有写入，已清理干净。\n`,
          `The last “${report.command}” was broken off; nothing had been written, and it was cleaned up.\n`,
        ),
  );
  for (const left of report.leftAlone) {
    session.io.err(
      session.say(
        `${left.path} 后来有人改过，没有动它${left.kept === null ? '' : `；原来要写的内容在 ${left.kept}`}。\n`,
        `${left.path} was changed since and left alone${left.kept === null ? '' : `; what should have been written is in ${left.kept}`}.\n`,
      ),
    );
  }
}

/** Finishes or undoes what was broken off, if anything was. */
export function mend(session: Session, root: string, command: string): void {
  if (!needsRecovery(root)) return;
  const outcome = recover(root, {
    command,
    waitMs: 200,
    now: () => session.io.now(),
    process: session.io.process,
  });
  sayRecovery(session, outcome.recovered);
}

export function open(
  session: Session,
  command: string,
  options: { sources?: boolean } = {},
): Opened {
  const root = session.root();
  mend(session, root, command);
  const tree = diskTree(root);
  const loaded = loadCatalogue(tree, options);
  return {
    ...loaded,
    root,
    prefix: session.prefix(root),
    tree,
    asOf: asOfDate(session, loaded.catalogue.manifest.value),
  };
}

/** Said once by every report over a sample. */
export function saySample(session: Session, manifest: Manifest): void {
  if (manifest.sample !== true) return;
  session.io.err(
    session.say(
      '注意：这是样例目录，事项名称不是正式附件；导入正式附件：renling import 附件.xlsx --list city\n',
      'Note: a sample catalogue, not the official annexes; import yours: renling import ANNEX.xlsx --list city\n',
    ),
  );
}
