/** What a command that writes answers with: the same data for programs, the same preview for people. */
import type { Proposal } from '../../actions/proposal.ts';
import type { PlannedFile } from '../../files/transaction/outcome.ts';
import type { CalendarDate } from '../../model/dates.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import type { Said } from '../../text/said.ts';
import type { Session } from '../session.ts';
import type { State } from './carry-out.ts';

/**
 * `{state, written, results}`, the same of every command that writes. `written`: the files the run has
 * written by its end, relative to the catalogue's root, as the session keeps them. `more`: what belongs
 * to this command alone.
 */
export function answerWrite(
  session: Session,
  asOf: CalendarDate | null,
  state: State,
  results: readonly object[],
  more: Readonly<Record<string, unknown>> = {},
): void {
  session.answer(asOf, { state, written: session.written, results, ...more });
}

/** What draws differences is loaded when there are some. */
export async function showWrites(
  session: Session,
  writes: readonly PlannedFile[],
  prefix: string,
): Promise<void> {
  if (writes.length === 0) return;
  const [{ renderWrites }, { paintOf }] = await Promise.all([
    import('../../render/writes/pretty.ts'),
    import('../paint.ts'),
  ]);
  session.io.out(renderWrites(writes, prefix, paintOf(session)));
}

/** Each trouble on a line, then each hint once. */
export function sayTroubles(session: Session, troubles: readonly Said[]): void {
  const texts = session.texts(writingTexts);
  const hints = new Set<string>();
  for (const { message, hint } of troubles) {
    session.io.err(`${texts.refused(message)}\n`);
    if (hint !== null) hints.add(hint);
  }
  for (const hint of hints) session.io.err(`${texts.hint(hint)}\n`);
}

/** That nothing was written, and how the rest would be. */
export function sayUnwritten(
  session: Session,
  state: State,
  { writes }: Pick<Proposal<unknown>, 'writes'>,
): void {
  const texts = session.texts(writingTexts);
  const rest = state === 'held' && writes.length > 0;
  session.io.err(`${rest ? texts.restHeld : texts.nothingWritten}\n`);
}
