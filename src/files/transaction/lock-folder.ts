/**
 * The folders that locks are made of: put in place at once and with their content, read along the
 * chain of heirs, removed without taking another's along. Why so is said in `lock.ts`.
 */
import { lstatSync, readFileSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { platform } from 'node:os';
import { type HolderRecord, parseHolder } from './holder.ts';
import { systemCode, unless } from './refused.ts';
import { inWorkFolder } from './work-folder.ts';

export const LOCK = 'lock';
export const HEIR = 'heir-';
export const HOLDER_FILE = 'holder.json';

/** An id becomes part of a file name, and the lock may have been written by anybody. */
export const ID = /^[0-9a-z-]{8,80}$/u;
/** Longer chains of dead heirs do not happen, and forged ones must not hang the program. */
const LONGEST_CHAIN = 1000;

const LOST_HOLDER: HolderRecord = {
  id: 'unreadable',
  pid: 0,
  host: '',
  machine: null,
  boot: null,
  namespace: null,
  started: null,
  written: 0,
  command: '',
  since: '',
};

/** Renames a prepared folder into place; false when there is one already. */
export function publish(from: string, to: string): boolean {
  const taken = ['ENOTEMPTY', 'EEXIST'];
  // Windows says so for a folder that exists as well as for one that a virus scanner looks at.
  if (platform() === 'win32') taken.push('EPERM', 'EACCES', 'EBUSY');
  return unless(taken, () => renameSync(from, to));
}

export interface Chain {
  readonly names: readonly string[];
  /** Null when the lock is free. */
  readonly end: HolderRecord | null;
}

/** From `lock` over the heirs of the dead to the one that holds it; `self` is alive and has none. */
export function readChain(root: string, self?: string): Chain {
  const names: string[] = [];
  let end: HolderRecord | null = null;
  let name = LOCK;
  while (names.length < LONGEST_CHAIN) {
    const holder = readHolder(inWorkFolder(root, name));
    if (holder === null || names.includes(name)) break;
    names.push(name);
    end = holder;
    if (!ID.test(holder.id) || holder.id === self) break;
    name = HEIR + holder.id;
  }
  return { names, end };
}

/** Who made a lock folder; null when the folder or the file in it is not there. */
export function readHolder(folder: string): HolderRecord | null {
  let text = '';
  const read = (): void => {
    text = readFileSync(`${folder}/${HOLDER_FILE}`, 'utf8');
  };
  // Windows refuses to open a file that is being removed.
  const gone = platform() === 'win32' ? ['ENOENT', 'EPERM', 'EACCES', 'EBUSY'] : ['ENOENT'];
  if (!unless(gone, read)) return null;
  const holder = parseHolder(text);
  if (holder !== null) return holder;
  // Locks appear with their content, so one without has lost it in a power cut.
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  return { ...LOST_HOLDER, id: `${LOST_HOLDER.id}-${stats.ino}-${Math.trunc(stats.mtimeMs)}` };
}

export function isLost(holder: HolderRecord): boolean {
  return holder.id.startsWith(LOST_HOLDER.id);
}

/**
 * Removes a lock folder: its file, then the folder if it is empty. Never `recursive`: where another
 * process puts its lock between the two, node's would remove that as well. What is gone already, or
 * cannot be removed, is no matter.
 */
export function removeFolder(folder: string): void {
  try {
    unless(['ENOENT'], () => unlinkSync(`${folder}/${HOLDER_FILE}`));
    rmdirSync(folder);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}
