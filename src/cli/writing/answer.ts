/** What a command that writes answers with: the same data for programs, the same preview for people. */
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { CalendarDate } from '../../model/dates.ts';
import { printJson } from '../envelope.ts';
import type { Session } from '../session.ts';
import type { CarriedOut } from './carry-out.ts';

/** `more`: what belongs to this command alone. */
export function answerWrite(
  session: Session,
  command: string,
  asOf: CalendarDate | null,
  { state, written }: Pick<CarriedOut<unknown>, 'state' | 'written'>,
  results: readonly object[],
  more: Readonly<Record<string, unknown>> = {},
): void {
  printJson(session, command, asOf, { state, written, results, ...more });
}

/** What draws differences is loaded when there are some. */
export async function showWrites(
  session: Session,
  writes: readonly PlannedWrite[],
  prefix: string,
): Promise<void> {
  if (writes.length === 0) return;
  const [{ renderWrites }, { paintOf }] = await Promise.all([
    import('../../render/writes/pretty.ts'),
    import('../paint.ts'),
  ]);
  session.io.out(renderWrites(writes, prefix, paintOf(session)));
}
