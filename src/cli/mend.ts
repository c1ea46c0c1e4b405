/** Writes that were broken off: finished or undone at the next start, and said. */
import { needsRecovery } from '../files/transaction/journal.ts';
import type { RecoveryReport } from '../files/transaction/outcome.ts';
import { recover } from '../files/transaction/transact.ts';
import type { Session } from './session.ts';
import { commonTexts } from '../text/commands/common.ts';

export function sayRecovery(session: Session, report: RecoveryReport | null): void {
  if (report === null) return;
  const texts = session.texts(commonTexts);
  const { command, files } = report;
  const done = report.action === 'finished';
  session.io.err(`${done ? texts.finished(command, files.length) : texts.undone(command)}\n`);
  for (const { path, kept } of report.leftAlone) {
    session.io.err(`${texts.leftAlone(path, kept)}\n`);
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
