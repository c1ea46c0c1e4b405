/**
 * The lock of a catalogue: at most one process writes.
 *
 * A lock is a folder with one file in it, made under another name and renamed into place: renaming
 * a folder over one that is not empty fails, on every file system, also on those without hard
 * links. So a lock appears at once and with its content, and only where there is none.
 *
 * The lock of a dead process is inherited, not removed. "Look, see that it is stale, remove it,
 * make my own" can remove the lock that a faster process made in between. Instead, whoever finds
 * `lock` held by a dead X makes `heir-<id of X>`, which again only one process can. Should the heir
 * die too, its own heir follows: the holder is the end of that chain. Ids are never used again, so
 * an heir that comes late (X's heir has finished and gone, `lock` is free or somebody else's) finds,
 * reading the chain once more from its start, that it is not the end of it, and steps back. A
 * holder that releases removes `lock` first: from then on every heir below it is void.
 *
 * Why that is enough: while `lock` is X's, nobody who held it has released. So the names on a chain
 * that starts with X are there since they were made, each by the only process that could make it,
 * and every process on it but the last was dead before the next one came.
 */
import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { WORK_FOLDER } from '../layout.ts';
import { pause, writeNew } from './durable.ts';
import {
  describeHolder,
  type HolderRecord,
  ownRecord,
  type Whereabouts,
  whereabouts,
} from './holder.ts';
import {
  HEIR,
  HOLDER_FILE,
  ID,
  isLost,
  LOCK,
  publish,
  readChain,
  readHolder,
  removeFolder,
} from './lock-folder.ts';
import type { TransactionOptions } from './outcome.ts';
import { attempt, Refused, systemCode, unless } from './refused.ts';
import { ensureWorkFolder, inWorkFolder } from './work-folder.ts';

/** Prepared and not yet in place. */
const WAITING = 'waiting-';
/** Released and not yet removed. */
const RELEASED = 'released-';

/** Without time to wait: what only moved is looked at again, so often. */
const ATTEMPTS_WITHOUT_TIME = 50;
/** A prepared lock without content is being written at this moment, unless it is older than that. */
const UNFINISHED_LOCK_MS = 3_600_000;

/** Times `waitMs`, when many processes hold the lock one after the other. */
const LONGEST_QUEUE = 12;

const SHORTEST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 40;

export interface Lock {
  readonly root: string;
  readonly id: string;
  /** The folders from `lock` to our own, in this order. */
  readonly chain: readonly string[];
}

/**
 * Waits for the lock; refuses with `locked` and the holder, or with what the disk says. `waitMs` is
 * for one holder: where it passes from one process to the next, fifty at once say, the queue moves
 * and it is right to go on waiting, up to `LONGEST_QUEUE` times as long in all.
 */
export function acquireLock(root: string, options: TransactionOptions): Lock {
  ensureWorkFolder(root);
  return attempt(WORK_FOLDER, () => {
    const start = performance.now();
    let deadline = start + options.waitMs;
    let holder: string | null = null;
    let own = prepareLock(root, options);
    try {
      for (let attempts = 1; ; attempts += 1) {
        const tried = tryOnce(root, own, options);
        if (tried.state === 'held') {
          sweep(root, tried.chain, own, options);
          return { root, id: own.id, chain: tried.chain };
        }
        if (tried.state === 'taken' && tried.holder.id !== holder) {
          if (holder !== null) {
            const last = start + options.waitMs * LONGEST_QUEUE;
            deadline = Math.min(performance.now() + options.waitMs, last);
          }
          holder = tried.holder.id;
        }
        const left = deadline - performance.now();
        if (tried.state === 'late') own = prepareLock(root, options);
        else if (tried.state === 'taken' && left <= 0) {
          throw new Refused({
            reason: 'locked',
            holder: describeHolder(tried.holder, tried.where),
          });
        }
        // Something moved while we looked: look again, even without time to wait, yet not for ever.
        if (left <= 0 && attempts >= ATTEMPTS_WITHOUT_TIME) {
          const path = `${WORK_FOLDER}/${LOCK}`;
          throw new Refused({ reason: 'io', path, errorCode: 'EBUSY', unfinished: false });
        }
        pause(pauseFor(attempts, left));
      }
    } catch (error) {
      removeFolder(inWorkFolder(root, WAITING + own.id));
      throw error;
    }
  });
}

/** Without the store of 2 kB of chance that node lays in for the next 127 ids. */
function newId(): string {
  return randomUUID({ disableEntropyCache: true });
}

/** Writes a lock of our own under a name that nobody waits for. */
function prepareLock(root: string, options: TransactionOptions): HolderRecord {
  const own = ownRecord(newId(), options.process, options.command, options.now());
  const waiting = inWorkFolder(root, WAITING + own.id);
  mkdirSync(waiting);
  try {
    writeNew(`${waiting}/${HOLDER_FILE}`, JSON.stringify(own), false);
  } catch (error) {
    removeFolder(waiting);
    throw error;
  }
  return own;
}

/** Gives the lock back. Says nothing when that fails: a dead process' lock is inherited anyway. */
export function releaseLock(lock: Lock): void {
  const [first = LOCK, ...heirs] = lock.chain;
  const released = inWorkFolder(lock.root, RELEASED + lock.id);
  try {
    renameSync(inWorkFolder(lock.root, first), released);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    removeFolder(inWorkFolder(lock.root, first));
  }
  removeFolder(released);
  for (const heir of heirs) removeFolder(inWorkFolder(lock.root, heir));
}

type Attempt =
  | { readonly state: 'held'; readonly chain: readonly string[] }
  | { readonly state: 'taken'; readonly holder: HolderRecord; readonly where: Whereabouts }
  /** Something moved: look again. */
  | { readonly state: 'again' }
  /** The same, and the prepared lock is used up. */
  | { readonly state: 'late' };

function tryOnce(root: string, own: HolderRecord, options: TransactionOptions): Attempt {
  const waiting = inWorkFolder(root, WAITING + own.id);
  let place = LOCK;
  if (!publish(waiting, inWorkFolder(root, place))) {
    const { end } = readChain(root);
    if (end === null) {
      // Released just now, or by a process that was ended between the file and the folder.
      unless(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () => rmdirSync(inWorkFolder(root, LOCK)));
      return { state: 'again' };
    }
    const where = locate(end, own, options);
    if (where !== 'gone') return { state: 'taken', holder: end, where };
    place = HEIR + end.id;
    if (!publish(waiting, inWorkFolder(root, place))) return { state: 'again' };
  }
  // Only the end of the chain holds the lock; an heir that came late is not on it.
  const chain = readChain(root, own.id);
  if (chain.end?.id === own.id) return { state: 'held', chain: chain.names };
  const made = inWorkFolder(root, place);
  if (readHolder(made)?.id === own.id) removeFolder(made);
  return { state: 'late' };
}

function locate(holder: HolderRecord, own: HolderRecord, options: TransactionOptions): Whereabouts {
  if (isLost(holder)) return 'gone';
  if (!ID.test(holder.id)) return 'elsewhere';
  return whereabouts(holder, own, options.process);
}

/**
 * Removes what ended processes left: only the holder does, and never what a running one waits with.
 * What belongs to another user and cannot be looked at stays.
 */
function sweep(
  root: string,
  chain: readonly string[],
  own: HolderRecord,
  options: TransactionOptions,
): void {
  try {
    for (const name of readdirSync(`${root}/${WORK_FOLDER}`)) {
      const folder = inWorkFolder(root, name);
      if (name.startsWith(RELEASED)) removeFolder(folder);
      else if (name.startsWith(HEIR) && !chain.includes(name)) removeFolder(folder);
      else if (name.startsWith(WAITING) && isAbandoned(folder, own, options)) removeFolder(folder);
    }
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

function isAbandoned(folder: string, own: HolderRecord, options: TransactionOptions): boolean {
  const holder = readHolder(folder);
  if (holder !== null && !isLost(holder)) return locate(holder, own, options) === 'gone';
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > UNFINISHED_LOCK_MS;
}

/** Grows with the attempts, and differs between processes so that they do not march in step. */
function pauseFor(attempts: number, left: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** Math.min(attempts, 10));
  const chosen = SHORTEST_PAUSE_MS + Math.random() * (longest - SHORTEST_PAUSE_MS);
  return Math.max(1, Math.min(chosen, Math.max(left, SHORTEST_PAUSE_MS)));
}
