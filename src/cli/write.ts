/** The way in which commands write: one transaction, what was broken off before is said, refusals end the command. */
import type { PlannedFile } from '../files/transaction/outcome.ts';
import { transact } from '../files/transaction/transact.ts';
import { sayRecovery } from './mend.ts';
import { stopOfRefusal } from './refused-write.ts';
import type { Session } from './session.ts';

/** How long to wait for another process that writes, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Calls `plan` under the lock, with the newest state on disk to be read in it, and writes what it
 * returns, whole or not at all. Ends the command (exit 3 or 5) when that is not possible.
 */
export function writeWhole<T>(
  session: Session,
  root: string,
  command: string,
  plan: () => { readonly writes: readonly PlannedFile[]; readonly result: T },
): T {
  const { io } = session;
  const options = {
    command: `renling ${command}`,
    waitMs: PATIENCE_MS,
    now: () => io.now(),
    process: io.process,
  };
  let paths: readonly string[] = [];
  const outcome = transact(root, options, () => {
    const planned = plan();
    paths = planned.writes.map(({ path }) => path);
    return planned;
  });
  sayRecovery(session, outcome.recovered);
  if (!outcome.ok) throw stopOfRefusal(session, outcome);
  session.written.push(...paths);
  return outcome.result;
}
