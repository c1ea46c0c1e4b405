/**
 * The one way to write: propose → show → ask → lock → propose again on the newest state → where that is
 * not what was shown, say what changed and ask again or refuse → write. Every command that writes goes
 * through here; what it says afterwards is its own.
 */
import {
  type Difference,
  differences,
  type Proposal,
  type RefusedMatter,
  type Weight,
} from '../../actions/proposal.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import type { Said } from '../../text/said.ts';
import { canAsk, confirm } from '../ask.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { writeWhole } from '../write.ts';
import { NotARecord, refuseNoRecords } from './no-records.ts';
import { type Parts, withParts } from './parts.ts';

/**
 * `written`; `preview`: --dry-run; `held`: something is refused, and nothing was written; `declined`:
 * asked, and answered no, or nobody could be asked; `already`: there is nothing to write.
 */
export type State = 'written' | 'preview' | 'held' | 'declined' | 'already';

export interface WriteOptions {
  readonly dryRun?: boolean | undefined;
  readonly yes?: boolean | undefined;
  /** What is not refused is written although something is. */
  readonly keepGoing?: boolean | undefined;
}

export interface Undertaking<Result> {
  readonly root: string;
  /** As typed: `claim`, `service set`. */
  readonly command: string;
  /** Reads the newest state and says what would be done; changes nothing. */
  propose(parts: Parts | null): Proposal<Result>;
  /** Refused before anything is read anew: words that are no item, rows that cannot be read. */
  readonly refusedBefore?: readonly RefusedMatter[];
  /** Null: nothing is shown, and what is written is what is so under the lock. */
  readonly consent: Consent<Result> | null;
  /** Why a matter is refused, as a sentence, where there is one. */
  why?(refusal: RefusedMatter, proposal: Proposal<Result>): string | null;
  /** Texts that are no records, or not for this command to judge, are written as they are. */
  readonly unchecked?: true;
}

/** What a person agrees to. */
export interface Consent<Result> {
  show(proposal: Proposal<Result>): void | Promise<void>;
  /** Null: shown, and written unasked. Not asked with --yes. */
  question(proposal: Proposal<Result>): string | null;
  /** Where nobody can be asked: `stop` ends the command with exit 2, `leave` writes nothing. */
  readonly unasked: 'stop' | 'leave';
}

export interface CarriedOut<Result> {
  readonly state: State;
  readonly proposal: Proposal<Result>;
  /** Relative to the root; empty unless something was written. */
  readonly written: readonly string[];
}

/** A file that was changed by somebody else in between, or cannot be written, ends the command (exit 3 or 5). */
export async function carryOut<Result>(
  session: Session,
  undertaking: Undertaking<Result>,
  options: WriteOptions,
): Promise<CarriedOut<Result>> {
  const { refusedBefore = [], consent } = undertaking;
  const heldBefore = refusedBefore.length > 0 && options.keepGoing !== true;
  try {
    if (options.dryRun !== true && !heldBefore && consent === null) {
      return await underLock(session, undertaking, options, null);
    }
    let shown = await withParts((parts) => proposed(undertaking, parts));
    await consent?.show(shown);
    if (options.dryRun === true) return unwritten('preview', shown);
    let agreed = options.yes === true;
    for (;;) {
      const end = endOf(shown, options);
      if (end !== null) return unwritten(end, shown);
      if (!agreed && !(await agrees(session, consent, shown))) return unwritten('declined', shown);
      const done = await underLock(session, undertaking, options, shown);
      if (done.state !== 'changed') return { ...done, state: done.state };
      sayChanged(session, undertaking, shown, done.proposal);
      shown = done.proposal;
      await consent?.show(shown);
      agreed = false;
    }
  } catch (error) {
    if (error instanceof NotARecord) throw await error.asStop(session);
    throw error;
  }
}

/** The exit code of what is refused: the gravest. */
export function exitOf({ refusals }: Pick<Proposal<unknown>, 'refusals'>): number {
  return Math.max(EXIT.ok, ...refusals.map(({ weight }) => EXITS[weight]));
}

const EXITS: Readonly<Record<Weight, number>> = {
  findings: EXIT.findings,
  usage: EXIT.usage,
  unreadable: EXIT.unreadable,
  nothing: EXIT.nothing,
  refused: EXIT.refused,
};

const WEIGHTS = new Map(Object.entries(EXITS).map(([weight, exit]) => [exit, weight as Weight]));

/** A word or a row that stands for nothing that could be done, as it is said. */
export interface RefusedWord extends Said {
  readonly exit: number;
}

export function mattersOf(
  problems: readonly Pick<RefusedWord, 'exit' | 'message'>[],
): RefusedMatter[] {
  return problems.map(({ exit, message }) => ({
    about: message,
    weight: WEIGHTS.get(exit) ?? 'refused',
    reason: null,
  }));
}

function proposed<Result>(undertaking: Undertaking<Result>, parts: Parts | null): Proposal<Result> {
  const proposal = undertaking.propose(parts);
  if (undertaking.unchecked !== true) refuseNoRecords(proposal.writes, parts);
  const { refusedBefore = [] } = undertaking;
  return { ...proposal, refusals: [...refusedBefore, ...proposal.refusals] };
}

/** How a proposal ends without a lock; null: it may be written. */
function endOf(
  { refusals, writes }: Proposal<unknown>,
  { keepGoing }: WriteOptions,
): 'held' | 'already' | null {
  if (refusals.length > 0 && (keepGoing !== true || writes.length === 0)) return 'held';
  return writes.length === 0 ? 'already' : null;
}

function unwritten<Result>(state: State, proposal: Proposal<Result>): CarriedOut<Result> {
  return { state, proposal, written: [] };
}

async function agrees<Result>(
  session: Session,
  consent: Consent<Result> | null,
  proposal: Proposal<Result>,
): Promise<boolean> {
  const question = consent?.question(proposal) ?? null;
  if (consent === null || question === null) return true;
  if (consent.unasked === 'leave' && !canAsk(session)) return false;
  return confirm(session, question, '--yes');
}

type Locked<Result> = Omit<CarriedOut<Result>, 'state'> & { readonly state: State | 'changed' };

async function underLock<Result>(
  session: Session,
  undertaking: Undertaking<Result>,
  options: WriteOptions,
  shown: null,
): Promise<CarriedOut<Result>>;
async function underLock<Result>(
  session: Session,
  undertaking: Undertaking<Result>,
  options: WriteOptions,
  shown: Proposal<Result>,
): Promise<Locked<Result>>;
async function underLock<Result>(
  session: Session,
  undertaking: Undertaking<Result>,
  options: WriteOptions,
  shown: Proposal<Result> | null,
): Promise<Locked<Result>> {
  const { root, command } = undertaking;
  return withParts((parts) =>
    writeWhole(session, root, command, () => {
      const proposal = proposed(undertaking, parts);
      const changed = shown !== null && differences(shown, proposal).length > 0;
      const state = changed ? ('changed' as const) : (endOf(proposal, options) ?? 'written');
      const writes = state === 'written' ? proposal.writes : [];
      return { writes, result: { state, proposal, written: writes.map(({ path }) => path) } };
    }),
  );
}

const MOST_CHANGES_SAID = 8;

/** On a terminal it goes on from here; without one the command ends with exit 5. */
function sayChanged<Result>(
  session: Session,
  undertaking: Undertaking<Result>,
  shown: Proposal<Result>,
  now: Proposal<Result>,
): void {
  const texts = session.texts(writingTexts);
  const prefix = session.prefix(undertaking.root);
  const said = differences(shown, now).map((one) => sayDifference(one));
  const lines = said.slice(0, MOST_CHANGES_SAID);
  if (said.length > lines.length) lines.push(texts.more(said.length - lines.length));
  const message = `${texts.changedSince}\n${lines.map((line) => `  ${line}`).join('\n')}`;
  if (!canAsk(session)) throw new Stop(EXIT.refused, message, texts.runAgain);
  session.io.err(`${message}\n`);

  function sayDifference(one: Difference): string {
    switch (one.kind) {
      case 'refused-now': {
        const { refusal } = one;
        return texts.refusedNow(refusal.about, undertaking.why?.(refusal, now) ?? null);
      }
      case 'refused-no-more':
        return texts.refusedNoMore(one.about);
      case 'written-now':
        return texts.writtenNow(`${prefix}${one.path}`);
      case 'written-no-more':
        return texts.writtenNoMore(`${prefix}${one.path}`);
      case 'written-otherwise':
        return texts.writtenOtherwise(`${prefix}${one.path}`);
    }
  }
}
