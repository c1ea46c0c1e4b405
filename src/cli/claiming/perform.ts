/** From wishes to the end of the command: carried out, and said. */
import {
  type ClaimOutcome,
  type Occasion,
  proposeClaims,
  type Wish,
} from '../../actions/claim-wishes.ts';
import type { Entry } from '../../catalogue/catalogue.ts';
import { shelfOn } from '../../catalogue/load-some.ts';
import { mayHaveRemoteBranches } from '../../git/remotes-there.ts';
import type { ThereToo } from '../../history/look-around.ts';
import type { Claim, Organization } from '../../model/generated/records.ts';
import { doneLine, type Names, troubleLine } from '../../render/claims/outcome-lines.ts';
import { claimTexts } from '../../text/outcomes/claim-texts.ts';
import type { Session } from '../session.ts';
import { workTree } from '../work-tree.ts';
import {
  type CarriedOut,
  carryOut,
  exitOf,
  mattersOf,
  type RefusedWord,
} from '../writing/carry-out.ts';
import { EditorMissed } from '../writing/parts.ts';
import { report } from './report.ts';
import type { Settings } from './settings.ts';

/** What a command found out before anything is decided. */
export interface Request {
  readonly command: string;
  readonly decision: Claim['decision'];
  readonly wishes: readonly Wish[];
  /** What of the words or the table is no wish. */
  readonly problems: readonly RefusedWord[];
  /** Several items were chosen by a filter: nobody named them, so they are shown and asked for. */
  readonly ask: boolean;
  readonly occasion: Occasion;
  /** Every body that has part in it, and its successor, by id. */
  readonly bodies: ReadonlyMap<string, Entry<Organization>>;
  /** The name of any other body a message may have to name. */
  nameOf(id: string): string;
}

export type Claimed = CarriedOut<readonly ClaimOutcome[]>;

/** All or nothing, unless --keep-going. Sets the exit code. */
export async function perform(
  session: Session,
  root: string,
  request: Request,
  settings: Settings,
): Promise<void> {
  const tree = workTree(session, root);
  const { wishes, occasion } = request;
  const names: Names = { prefix: session.prefix(root), body: (id) => request.nameOf(id) };
  const texts = session.texts(claimTexts);
  const asks = request.ask && settings.yes !== true && settings.dryRun !== true;
  warnStrangers(session, request);
  const carried = await carryOut(
    session,
    {
      root,
      command: request.command,
      refusedBefore: mattersOf(request.problems),
      propose: (parts) =>
        proposeClaims(
          shelfOn(tree, parts?.readRecord ?? null),
          (path, kind, changes) => {
            if (parts === null) throw new EditorMissed();
            return parts.planRecordChange(tree, path, kind, changes);
          },
          wishes,
          occasion,
        ),
      consent: asks
        ? {
            show({ result, refusals }) {
              if (refusals.length > 0 && settings.keepGoing !== true) return;
              for (const outcome of result) {
                if (outcome.decided.kind !== 'write') continue;
                session.io.err(`  ${doneLine(outcome, names, session.lang, true) ?? ''}\n`);
              }
            },
            question: ({ result }) =>
              texts.question(result.filter(({ decided }) => decided.kind === 'write').length),
            unasked: 'stop',
          }
        : null,
      why: ({ about }, { result }) => {
        const outcome = result.find(({ wish }) => wish.item === about);
        return outcome === undefined
          ? null
          : (troubleLine(outcome, names, session.lang)?.message ?? null);
      },
    },
    settings,
  );
  const others = settings.offline === true ? [] : await othersOn(session, root, carried);
  await report(session, request, carried, names, others);
  session.exit = exitOf(carried.proposal);
}

/** What other branches say of the claims that were written or would be. */
async function othersOn(
  session: Session,
  root: string,
  { proposal, state }: Claimed,
): Promise<readonly ThereToo[]> {
  if (state !== 'written' && state !== 'preview') return [];
  const paths = proposal.result.flatMap(({ decided }) =>
    decided.kind === 'write' ? [decided.path] : [],
  );
  if (paths.length === 0 || !mayHaveRemoteBranches(root, session.io.env)) return [];
  const { lookAround } = await import('../../history/look-around.ts');
  const found = lookAround(root, session.io.env, paths);
  // It is only a note: where git has no answer, there is none.
  return found.ok ? found.value : [];
}

/** Whoever is not listed as a member may still be right, a new colleague say: a warning. */
function warnStrangers(session: Session, { bodies, wishes, occasion }: Request): void {
  for (const id of new Set(wishes.map(({ body }) => body))) {
    const body = bodies.get(id);
    const members = body?.value.members;
    if (body === undefined || members === undefined || members.includes(occasion.clerk)) continue;
    const said = session.texts(claimTexts).stranger(occasion.clerk, body.value.name, body.path);
    session.io.err(`${said}\n`);
  }
}
