/**
 * What a broken-off transaction left is undone (it had not been decided) or finished (it had).
 * Called under the lock; may itself be broken off at any step and starts again.
 */
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  unlinkSync,
} from 'node:fs';
import { WORK_FOLDER } from '../layout.ts';
import { flushFolder, renameOver } from './durable.ts';
import {
  hashOf,
  type Journal,
  type JournalEntry,
  journalPath,
  readJournal,
  removeJournal,
} from './journal.ts';
import type { LeftAlone, RecoveryReport } from './outcome.ts';
import { attempt, Refused, unless } from './refused.ts';
import { folderOf, nameOf, targetFinder } from './targets.ts';
import { inWorkFolder } from './work-folder.ts';

/** Texts that were not put in place because somebody had changed the target. */
const KEPT = 'kept';

const READ_FLAGS = constants.O_RDONLY | ((constants.O_NOFOLLOW as number | undefined) ?? 0);

/** Null when nothing was broken off. Refuses with `io` when the disk does, or a decided record makes no sense. */
export function recoverUnderLock(
  root: string,
  beforeStep: (step: string) => void,
): RecoveryReport | null {
  const decided = readJournal(root, 'commit');
  if (decided === 'unreadable') {
    // It was flushed before it was decided, so no power cut makes this; a person has to look.
    const path = journalPath('commit');
    throw new Refused({ reason: 'io', path, errorCode: 'UNREADABLE', unfinished: true });
  }
  if (decided !== 'absent') return finish(root, decided, beforeStep);
  const prepared = readJournal(root, 'prepare');
  if (prepared === 'absent') return null;
  if (prepared === 'unreadable') {
    // Cut short while it was written, before anything else was made.
    attempt(journalPath('prepare'), () => removeJournal(root, 'prepare'));
    return null;
  }
  undo(root, prepared, beforeStep);
  return {
    action: 'undone',
    files: prepared.entries.map((entry) => entry.path),
    leftAlone: [],
    command: prepared.command,
    since: prepared.since,
  };
}

/** Removes prepared files, then the folders made for them, the record last. */
export function undo(root: string, journal: Journal, beforeStep: (step: string) => void): void {
  for (const { path, prepared } of journal.entries) {
    beforeStep(`undo ${path}`);
    attempt(path, () => unless(['ENOENT', 'ENOTDIR'], () => unlinkSync(`${root}/${prepared}`)));
  }
  for (const folder of journal.folders.toReversed()) {
    // Not empty: somebody else uses it by now.
    const kept = ['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'];
    attempt(folder, () => unless(kept, () => rmdirSync(`${root}/${folder}`)));
  }
  beforeStep('undo record');
  attempt(journalPath('prepare'), () => removeJournal(root, 'prepare'));
}

function finish(
  root: string,
  journal: Journal,
  beforeStep: (step: string) => void,
): RecoveryReport {
  const find = targetFinder(root);
  const files: string[] = [];
  const leftAlone: LeftAlone[] = [];
  const folders = new Set<string>();
  for (const entry of journal.entries) {
    beforeStep(`finish ${entry.path}`);
    // Refuses a link that has come up on the way since.
    find(entry.path);
    const left = attempt(entry.path, () => finishOne(root, journal.id, entry));
    if (left === null) files.push(entry.path);
    else leftAlone.push(left);
    folders.add(folderOf(entry.path));
  }
  for (const folder of folders) {
    attempt(folder, () => unless(['ENOENT', 'ENOTDIR'], () => flushFolder(`${root}/${folder}`)));
  }
  beforeStep('finish record');
  attempt(journalPath('commit'), () => removeJournal(root, 'commit'));
  return {
    action: 'finished',
    files,
    leftAlone,
    command: journal.command,
    since: journal.since,
  };
}

/** Puts one file in place; if its target is neither as before nor as decided, keeps the text aside. */
function finishOne(root: string, id: string, entry: JournalEntry): LeftAlone | null {
  const prepared = `${root}/${entry.prepared}`;
  const target = `${root}/${entry.path}`;
  const now = hashOfFile(target);
  if (hashOfFile(prepared) !== entry.after) {
    // In place already, unless the target still is as before: then somebody removed our file.
    return now === entry.before ? { path: entry.path, kept: null } : null;
  }
  if (now === entry.before) renameOver(prepared, target);
  else if (now === entry.after) unlinkSync(prepared);
  else {
    const name = `${id}-${nameOf(entry.path)}`;
    mkdirSync(inWorkFolder(root, KEPT), { recursive: true });
    renameOver(prepared, inWorkFolder(root, `${KEPT}/${name}`));
    return { path: entry.path, kept: `${WORK_FOLDER}/${KEPT}/${name}` };
  }
  return null;
}

/** Null when there is no such file. */
function hashOfFile(path: string): string | null {
  let found: string | null = null;
  unless(['ENOENT', 'ENOTDIR'], () => {
    const file = openSync(path, READ_FLAGS);
    try {
      found = hashOf(readFileSync(file));
    } finally {
      closeSync(file);
    }
  });
  return found;
}
