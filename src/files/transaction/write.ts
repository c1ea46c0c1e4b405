/**
 * One write: record of intent → every new file beside its target, flushed → are the targets still
 * what the plan was made for → the record is renamed (from here on the write is decided) → the
 * files are renamed over their targets, folders flushed → record removed.
 */
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
} from 'node:fs';
import { flushFile, flushFolder, renameOver, writeNew } from './durable.ts';
import {
  commitJournal,
  hashOf,
  isDecided,
  type Journal,
  journalPath,
  preparedPath,
  removeJournal,
  withdrawJournal,
  writeJournal,
} from './journal.ts';
import type { PlannedFile, TransactionOptions } from './outcome.ts';
import { undo } from './recovery.ts';
import { attempt, Refused, systemCode, unless } from './refused.ts';
import { folderOf, type Target, targetFinder } from './targets.ts';

const READ_FLAGS = constants.O_RDONLY | ((constants.O_NOFOLLOW as number | undefined) ?? 0);
/** Permission bits of a file's mode. */
const PERMISSIONS = 0o7777;

/** One write, from the record of intent to its removal. */
export class Write {
  private readonly journal: Journal;
  private readonly targets: readonly Target[];

  constructor(
    private readonly root: string,
    private readonly writes: readonly PlannedFile[],
    id: string,
    options: TransactionOptions,
    private readonly beforeStep: (step: string) => void,
  ) {
    const paths = writes.map((write) => write.path);
    if (new Set(paths).size < paths.length) throw new Error('two writes to one path in one plan');
    this.targets = paths.map(targetFinder(root));
    this.journal = {
      version: 1,
      id,
      command: options.command,
      since: options.now().toISOString(),
      folders: [...new Set(this.targets.flatMap((target) => target.missingFolders))],
      entries: writes.map((write) => ({
        path: write.path,
        prepared: preparedPath(write.path, id),
        before: write.before === null ? null : hashOf(write.before),
        after: hashOf(write.after),
      })),
    };
  }

  run(): void {
    try {
      this.prepare();
      this.check();
      this.step('commit', journalPath('commit'), () => commitJournal(this.root));
    } catch (error) {
      throw this.takeBack() ? error : asUnfinished(error);
    }
    this.putInPlace();
  }

  /** Everything that needs room on the disk, or rights. All files first and then all flushes: the first flush takes most along. */
  private prepare(): void {
    this.step('record', journalPath('prepare'), () => writeJournal(this.root, this.journal));
    for (const folder of this.journal.folders) {
      this.step(`folder ${folder}`, folder, () => {
        unless(['EEXIST'], () => mkdirSync(this.at(folder)));
      });
    }
    this.writes.forEach(({ path, after }, index) => {
      this.step(`write ${path}`, path, () => {
        const prepared = this.preparedOf(index);
        writeNew(prepared, after, false);
        takeRights(this.targets[index], prepared);
      });
    });
    this.writes.forEach(({ path }, index) => {
      this.step(`flush ${path}`, path, () => flushFile(this.preparedOf(index)));
    });
    const parents = this.journal.folders.map(folderOf);
    this.flushFolders('flush folder before', [...this.foldersOfTargets(), ...parents]);
  }

  /** The last look before the decision: people edit these files too, without any lock. */
  private check(): void {
    for (const { path, before } of this.writes) {
      const found = this.step(`check ${path}`, path, () => bytesAt(this.at(path)));
      if (before === null) {
        if (found !== null) throw new Refused({ reason: 'exists', path });
      } else if (found === null) throw new Refused({ reason: 'vanished', path });
      else if (!found.equals(bytesOf(before))) throw new Refused({ reason: 'changed', path });
    }
  }

  private putInPlace(): void {
    let placed = 0;
    try {
      this.writes.forEach(({ path }, index) => {
        this.step(`place ${path}`, path, () => renameOver(this.preparedOf(index), this.at(path)));
        placed += 1;
      });
      this.flushFolders('flush folder after', this.foldersOfTargets());
      this.step('forget', journalPath('commit'), () => removeJournal(this.root, 'commit'));
    } catch (error) {
      throw placed === 0 && this.takeBack() ? error : asUnfinished(error);
    }
  }

  /**
   * Leaves nothing of a write that was not done; false when the decision stands, since not even
   * that could be taken back. What cannot be removed now, the next start removes.
   */
  private takeBack(): boolean {
    try {
      withdrawJournal(this.root);
      undo(this.root, this.journal, () => undefined);
    } catch (error) {
      if (!(error instanceof Refused) && systemCode(error) === null) throw error;
    }
    return !isDecided(this.root);
  }

  private flushFolders(step: string, folders: readonly string[]): void {
    for (const folder of new Set(folders)) {
      this.step(`${step} ${folder}`, folder, () => flushFolder(this.at(folder)));
    }
  }

  private foldersOfTargets(): string[] {
    return this.writes.map((write) => folderOf(write.path));
  }

  /** One step: the hook, then the action; both may refuse as the system does. */
  private step<T>(name: string, path: string, action: () => T): T {
    return attempt(path, () => {
      this.beforeStep(name);
      return action();
    });
  }

  private at(path: string): string {
    return `${this.root}/${path}`;
  }

  private preparedOf(index: number): string {
    const entry = this.journal.entries[index];
    if (entry === undefined) throw new Error('a write without its entry');
    return this.at(entry.prepared);
  }
}

/** The same refusal, for a write that the next start will finish. */
function asUnfinished(error: unknown): unknown {
  if (!(error instanceof Refused) || error.refusal.reason !== 'io') return error;
  return new Refused({ ...error.refusal, unfinished: true });
}

/** A new file gets the permissions of the one it replaces, and its owner where that is allowed. */
function takeRights(target: Target | undefined, prepared: string): void {
  const stats = target?.stats;
  if (stats === undefined) return;
  const own = lstatSync(prepared);
  if (own.uid !== stats.uid || own.gid !== stats.gid) {
    unless(['EPERM', 'EINVAL', 'ENOSYS'], () => chownSync(prepared, stats.uid, stats.gid));
  }
  if ((own.mode & PERMISSIONS) !== (stats.mode & PERMISSIONS)) {
    chmodSync(prepared, stats.mode & PERMISSIONS);
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/** A file's bytes; null when there is none. */
function bytesAt(path: string): Buffer | null {
  let found: Buffer | null = null;
  unless(['ENOENT'], () => {
    const file = openSync(path, READ_FLAGS);
    try {
      found = readFileSync(file);
    } finally {
      closeSync(file);
    }
  });
  return found;
}
