/** From wishes to the end of the command: carried out, and said. */
import {
  proposeServices,
  type ServiceOutcome,
  type ServiceWish,
  type WordsAtHand,
} from '../../actions/service/wishes.ts';
import { shelfOn } from '../../catalogue/load-some.ts';
import {
  serviceLine,
  type ServiceNames,
  serviceResult,
  serviceSum,
  serviceTroubles,
} from '../../render/service/outcome-lines.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import type { Session } from '../session.ts';
import { workTree } from '../work-tree.ts';
import { answerWrite, sayTroubles, sayUnwritten, showWrites } from '../writing/answer.ts';
import {
  type CarriedOut,
  carryOut,
  exitOf,
  mattersOf,
  type RefusedWord,
} from '../writing/carry-out.ts';
import { EditorMissed } from '../writing/parts.ts';

export interface ServiceSettings {
  readonly dryRun?: true;
  readonly keepGoing?: true;
}

export interface ServiceRequest {
  /** `service set`. */
  readonly command: string;
  readonly atHand: WordsAtHand;
  readonly wishes: readonly ServiceWish[];
  /** What of the words or the table is no wish. */
  readonly problems: readonly RefusedWord[];
  readonly names: ServiceNames;
}

export type ServicePerformed = CarriedOut<readonly ServiceOutcome[]>;

/** All or nothing, unless --keep-going. Sets the exit code. */
export async function performServices(
  session: Session,
  root: string,
  request: ServiceRequest,
  settings: ServiceSettings,
): Promise<ServicePerformed> {
  const tree = workTree(session, root);
  const { names, wishes, problems } = request;
  const carried = await carryOut(
    session,
    {
      root,
      command: request.command,
      refusedBefore: mattersOf(problems),
      propose: (parts) =>
        proposeServices(
          shelfOn(tree, parts?.readRecord ?? null),
          (path, kind, changes) => {
            if (parts === null) throw new EditorMissed();
            return parts.planRecordChange(tree, path, kind, changes);
          },
          wishes,
          request.atHand,
        ),
      consent: null,
      why: ({ about }, { result }) => {
        const outcome = result.find(({ wish }) => wish.item === about);
        const said = outcome === undefined ? [] : serviceTroubles(outcome, names, session.lang);
        return said[0]?.message ?? null;
      },
    },
    settings,
  );
  await report(session, request, carried);
  session.exit = exitOf(carried.proposal);
  return carried;
}

async function report(
  session: Session,
  { atHand, names, problems }: ServiceRequest,
  carried: ServicePerformed,
): Promise<void> {
  const { proposal, state, written } = carried;
  const outcomes = proposal.result;
  const troubles = [
    ...problems,
    ...outcomes.flatMap((one) => serviceTroubles(one, names, session.lang)),
  ];
  if (session.options.json === true) {
    const more = { problems: troubles };
    const results = outcomes.map((one) => serviceResult(one, state === 'written'));
    answerWrite(session, atHand.today, state, results, more);
    return;
  }
  sayTroubles(session, troubles);
  if (state === 'held' || state === 'declined') {
    sayUnwritten(session, state, proposal);
    return;
  }
  for (const outcome of outcomes) {
    const line = serviceLine(outcome, session.lang, state === 'preview');
    if (line !== null) session.io.out(`${line}\n`);
  }
  if (state === 'preview') await showWrites(session, proposal.writes, names.prefix);
  const sum = serviceSum(outcomes, session.lang);
  if (sum !== null) session.io.err(`${sum}\n`);
  const texts = session.texts(writingTexts);
  if (state === 'preview') session.io.err(`${texts.preview}\n`);
  else if (written.length > 0) {
    session.io.err(`${texts.written(written.length, `${names.prefix}services`)}\n`);
  }
}
