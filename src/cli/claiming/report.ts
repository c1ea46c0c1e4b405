/** What is said after a claim, a refusal or a preview: lines, a summary, what to do next; or JSON. */
import type { ThereToo } from '../../history/look-around.ts';
import { claimResult } from '../../render/claims/data.ts';
import { doneLine, type Names, troubleLine } from '../../render/claims/outcome-lines.ts';
import { besideLines, claimSummary } from '../../render/claims/summary.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import type { Session } from '../session.ts';
import { answerWrite, sayTroubles, sayUnwritten, showWrites } from '../writing/answer.ts';
import type { Claimed, Request } from './perform.ts';

export async function report(
  session: Session,
  { command, decision, problems, occasion }: Request,
  { proposal, state, written }: Claimed,
  names: Names,
  others: readonly ThereToo[],
): Promise<void> {
  const outcomes = proposal.result;
  const { lang } = session;
  if (session.options.json === true) {
    const results = outcomes.map((outcome) =>
      claimResult(outcome, names, lang, state === 'written'),
    );
    const incoming = others.map(({ branch, ...work }) => ({ branch: branch.name, ...work }));
    answerWrite(session, occasion.date, state, results, { problems, incoming });
    return;
  }
  sayTroubles(session, [
    ...problems,
    ...outcomes.flatMap((outcome) => troubleLine(outcome, names, lang) ?? []),
  ]);
  if (state === 'held' || state === 'declined') {
    sayUnwritten(session, state, proposal);
    return;
  }
  for (const outcome of outcomes) {
    const line = doneLine(outcome, names, lang, state === 'preview');
    if (line !== null) session.io.out(`${line}\n`);
  }
  if (state === 'preview') await showWrites(session, proposal.writes, names.prefix);
  const counted = command === 'transfer' ? null : decision;
  const summary = claimSummary(outcomes, counted, problems.length, lang);
  if (summary !== null) session.io.err(`${summary}\n`);
  const writing = session.texts(writingTexts);
  if (state === 'preview') session.io.err(`${writing.preview}\n`);
  else if (written.length > 0) {
    session.io.err(`${writing.written(written.length, `${names.prefix}claims`)}\n`);
  }
  const beside = others.map(({ item, branch, claimant, decision: there }) => ({
    item,
    branch: branch.name,
    body: claimant === null ? '' : names.body(claimant),
    decision: there,
    author: branch.author.name,
    day: branch.committed.slice(0, 10),
  }));
  for (const line of besideLines(beside, lang)) session.io.err(`${line}\n`);
}
