/** From wishes to the end of the command: preview, question, transaction, what is said, exit code. */
import { workTree } from '../work-tree.ts';
import type { Entry } from '../../catalogue/catalogue.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import { mayHaveRemoteBranches } from '../../git/remotes-there.ts';
import type { Claim, Organization } from '../../model/generated/records.ts';
import { confirm } from '../ask.ts';
import { EXIT } from '../exit.ts';
import type { Session } from '../session.ts';
import { writeWhole } from '../write.ts';
import { type Occasion, planWishes } from './carry-out.ts';
import type { ThereToo } from '../../history/look-around.ts';
import { withParts } from '../writing/parts.ts';
import { report } from './report.ts';
import { isTrouble, sayDone } from './say-outcome.ts';
import type { Names } from './say-refusal.ts';
import type { Settings } from './settings.ts';
import type { Outcome, Problem, Wish } from './wish.ts';

/** What a command found out before anything is decided. */
export interface Request {
  readonly command: string;
  readonly decision: Claim['decision'];
  readonly wishes: readonly Wish[];
  /** What of the words or the table is no wish. */
  readonly problems: readonly Problem[];
  /** Several items were chosen by a filter: nobody named them, so they are shown and asked for. */
  readonly ask: boolean;
  readonly occasion: Occasion;
  /** Every body that has part in it, and its successor, by id. */
  readonly bodies: ReadonlyMap<string, Entry<Organization>>;
  /** The name of any other body a message may have to name. */
  nameOf(id: string): string;
}

export interface Performed {
  readonly outcomes: readonly Outcome[];
  readonly writes: readonly PlannedWrite[];
  /** `preview`: --dry-run; `declined`: asked and answered no; `held`: some could not be done. */
  readonly state: 'written' | 'held' | 'preview' | 'declined';
}

/** All or nothing, unless --keep-going. Sets the exit code. */
export async function perform(
  session: Session,
  root: string,
  request: Request,
  settings: Settings,
): Promise<void> {
  const tree = workTree(session, root);
  const { wishes, problems, occasion } = request;
  const names: Names = { prefix: session.prefix(root), body: (id) => request.nameOf(id) };
  const keepGoing = settings.keepGoing === true;
  const mayWrite = (outcomes: readonly Outcome[]): boolean =>
    keepGoing || (problems.length === 0 && !outcomes.some(isTrouble));

  warnStrangers(session, request);
  const preview = (): Promise<Performed> =>
    withParts((parts) => ({
      ...planWishes(session, tree, parts, wishes, occasion),
      state: 'preview' as const,
    }));
  let performed: Performed | null = null;
  if (settings.dryRun === true) performed = await preview();
  else if (problems.length > 0 && !keepGoing) performed = { ...(await preview()), state: 'held' };
  else if (request.ask && settings.yes !== true) {
    const seen = await preview();
    if (!mayWrite(seen.outcomes)) performed = { ...seen, state: 'held' };
    else if (seen.writes.length > 0 && !(await askFor(session, seen.outcomes, names))) {
      performed = { ...seen, state: 'declined' };
    }
  }
  performed ??= await withParts((parts) =>
    writeWhole(session, root, request.command, () => {
      const planned = planWishes(session, tree, parts, wishes, occasion);
      const write = mayWrite(planned.outcomes);
      return {
        writes: write ? planned.writes : [],
        result: { ...planned, state: write ? ('written' as const) : ('held' as const) },
      };
    }),
  );
  const others = settings.offline === true ? [] : await othersOn(session, root, performed);
  await report(session, request, performed, names, others);
  session.exit = exitOf(performed, problems);
}

/** What other branches say of the claims that were written or would be. */
async function othersOn(
  session: Session,
  root: string,
  { outcomes, state }: Performed,
): Promise<readonly ThereToo[]> {
  if (state !== 'written' && state !== 'preview') return [];
  const paths = outcomes.flatMap(({ decided }) => (decided.kind === 'write' ? [decided.path] : []));
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
    session.io.err(
      session.say(
        `注意：经办人 ${occasion.clerk} 不在${body.value.name}登记的成员之内（${body.path}）\n`,
        `Note: the clerk ${occasion.clerk} is no listed member of ${body.value.name} (${body.path})\n`,
      ),
    );
  }
}

async function askFor(
  session: Session,
  outcomes: readonly Outcome[],
  names: Names,
): Promise<boolean> {
  const planned = outcomes.filter(({ decided }) => decided.kind === 'write');
  for (const outcome of planned) session.io.err(`  ${sayDone(session, outcome, names, true)}\n`);
  return confirm(
    session,
    session.say(
      `筛选出以上 ${planned.length} 项，确认吗？`,
      `Go ahead with these ${planned.length}?`,
    ),
    '--yes',
  );
}

/** The gravest of what went wrong: refused, no such item, unreadable, wrong row. */
function exitOf({ outcomes }: Performed, problems: readonly Problem[]): number {
  const exits = [
    ...problems.map(({ exit }) => exit),
    ...outcomes.map(({ decided }) => {
      if (decided.kind === 'refused') return EXIT.refused;
      return decided.kind === 'unreadable' ? EXIT.unreadable : EXIT.ok;
    }),
  ];
  return exits.reduce<number>((gravest, exit) => Math.max(gravest, exit), EXIT.ok);
}
