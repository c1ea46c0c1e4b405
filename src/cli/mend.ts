/** Writes that were broken off: finished or undone at the next start, and said. */
import { needsRecovery } from '../files/transaction/journal.ts';
import type { RecoveryReport } from '../files/transaction/outcome.ts';
import { recover } from '../files/transaction/transact.ts';
import type { Session } from './session.ts';

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
