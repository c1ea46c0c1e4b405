/** What is said after a claim, a refusal or a preview: lines, a summary, what to do next; or JSON. */
import type { ThereToo } from '../../history/look-around.ts';
import { claimResult } from '../../render/claims/data.ts';
import { doneLine, isTrouble, type Names, troubleLine } from '../../render/claims/outcome-lines.ts';
import { decisionWords } from '../../text/outcomes/claim-refusals.ts';
import { claimTexts } from '../../text/outcomes/claim-texts.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import type { Session } from '../session.ts';
import { answerWrite, sayTroubles, sayUnwritten, showWrites } from '../writing/answer.ts';
import type { Claimed, Request } from './perform.ts';

export async function report(
  session: Session,
  request: Request,
  carried: Claimed,
  names: Names,
  others: readonly ThereToo[],
): Promise<void> {
  const { proposal, state } = carried;
  const outcomes = proposal.result;
  const { lang } = session;
  if (session.options.json === true) {
    answerWrite(
      session,
      request.occasion.date,
      state,
      outcomes.map((outcome) => claimResult(outcome, names, lang, state === 'written')),
      {
        problems: request.problems,
        incoming: others.map(({ branch, ...work }) => ({ branch: branch.name, ...work })),
      },
    );
    return;
  }
  sayTroubles(session, [
    ...request.problems,
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
  sum(session, request, carried, names);
  sayOthers(session, others, names);
}

/** Who decides on the same items on other branches. */
function sayOthers(session: Session, others: readonly ThereToo[], names: Names): void {
  const texts = session.texts(claimTexts);
  for (const { item, branch, claimant, decision } of others) {
    const said = texts.beside({
      item,
      branch: branch.name,
      body: claimant === null ? '' : names.body(claimant),
      decision,
      author: branch.author.name,
      day: branch.committed.slice(0, 10),
    });
    session.io.err(`${said}\n`);
  }
  if (others.length > 0) session.io.err(`${texts.seeBeside}\n`);
}

function sum(session: Session, request: Request, carried: Claimed, names: Names): void {
  const texts = session.texts(claimTexts);
  const writing = session.texts(writingTexts);
  const { proposal, state, written } = carried;
  const outcomes = proposal.result;
  const count = (kind: string): number =>
    outcomes.filter(({ decided }) => decided.kind === kind).length;
  const failed = outcomes.filter(isTrouble).length + request.problems.length;
  const already = count('already');
  if (outcomes.length + request.problems.length > 1) {
    const word =
      request.command === 'transfer'
        ? null
        : session.texts(decisionWords)[request.decision].counted;
    const parts = [
      texts.counted(word, count('write')),
      already > 0 ? texts.countedAlready(already) : '',
      failed > 0 ? texts.countedRefused(failed) : '',
    ];
    session.io.err(`${writing.summary(parts)}\n`);
  }
  if (state === 'preview') session.io.err(`${writing.preview}\n`);
  else if (written.length > 0) {
    session.io.err(`${writing.written(written.length, `${names.prefix}claims`)}\n`);
  }
}
