/**
 * The record of a running transaction. As `prepare.json` it says what to remove when the process
 * ends; renamed to `commit.json` (the one moment of decision) it says what to complete.
 */
import { hash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, unlinkSync } from 'node:fs';
import { WORK_FOLDER } from '../layout.ts';
import { flushFolder, writeNew } from './durable.ts';
import { unless } from './refused.ts';
import { folderOf, isInside, nameOf } from './targets.ts';
import { inWorkFolder } from './work-folder.ts';

export interface JournalEntry {
  /** The target, relative to the root. */
  readonly path: string;
  /** The new file beside it, relative to the root. */
  readonly prepared: string;
  /** SHA-256 of the target's bytes before; null when there was none. */
  readonly before: string | null;
  /** SHA-256 of its bytes afterwards. */
  readonly after: string;
}

export interface Journal {
  readonly version: 1;
  readonly id: string;
  readonly command: string;
  readonly since: string;
  /** Folders that the transaction makes, outermost first. */
  readonly folders: readonly string[];
  readonly entries: readonly JournalEntry[];
}

export type Stage = 'prepare' | 'commit';

const FILE: Readonly<Record<Stage, string>> = { prepare: 'prepare.json', commit: 'commit.json' };

/** The record's path relative to the root, for messages. */
export function journalPath(stage: Stage): string {
  return `${WORK_FOLDER}/${FILE[stage]}`;
}

export function hashOf(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** The hidden name beside a target under which its new content is prepared. */
export function preparedPath(path: string, id: string): string {
  const folder = folderOf(path);
  return `${folder === '' ? '' : `${folder}/`}.${nameOf(path)}.${id}.renling`;
}

/**
 * Was something broken off, or is somebody writing at this moment? Two looks at names; cheap enough
 * for the start of every command.
 */
export function needsRecovery(root: string): boolean {
  return (
    existsSync(`${root}/${journalPath('commit')}`) ||
    existsSync(`${root}/${journalPath('prepare')}`)
  );
}

/** Has the running transaction been decided? */
export function isDecided(root: string): boolean {
  return existsSync(inWorkFolder(root, FILE.commit));
}

/** Flushed before anything else is made, so that a power cut leaves no file that no record names. */
export function writeJournal(root: string, journal: Journal): void {
  writeNew(inWorkFolder(root, FILE.prepare), JSON.stringify(journal), true);
  flushFolder(`${root}/${WORK_FOLDER}`);
}

/** The moment of decision: before it nothing was written, after it everything is. */
export function commitJournal(root: string): void {
  renameSync(inWorkFolder(root, FILE.prepare), inWorkFolder(root, FILE.commit));
  flushFolder(`${root}/${WORK_FOLDER}`);
}

/** Takes the decision back, where not one file has been put in place; nothing to do without one. */
export function withdrawJournal(root: string): void {
  const withdraw = (): void => {
    renameSync(inWorkFolder(root, FILE.commit), inWorkFolder(root, FILE.prepare));
    flushFolder(`${root}/${WORK_FOLDER}`);
  };
  unless(['ENOENT'], withdraw);
}

export function removeJournal(root: string, stage: Stage): void {
  unless(['ENOENT'], () => unlinkSync(inWorkFolder(root, FILE[stage])));
}

/** `absent`, or `unreadable`: cut short, forged, or made by a version that does not exist yet. */
export function readJournal(root: string, stage: Stage): Journal | 'absent' | 'unreadable' {
  // A look is cheaper than an error, and nearly always there is nothing.
  if (!existsSync(inWorkFolder(root, FILE[stage]))) return 'absent';
  let text = '';
  const read = (): void => {
    text = readFileSync(inWorkFolder(root, FILE[stage]), 'utf8');
  };
  if (!unless(['ENOENT'], read)) return 'absent';
  try {
    const value: unknown = JSON.parse(text);
    return isJournal(value) ? value : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Every path is looked at: a record may have come with a foreign folder, and it moves files. */
function isJournal(value: unknown): value is Journal {
  if (!hasFields(value, ['version', 'id', 'command', 'since', 'folders', 'entries'])) return false;
  const { version, id, command, since, folders, entries } = value;
  if (version !== 1 || typeof id !== 'string') return false;
  if (typeof command !== 'string' || typeof since !== 'string') return false;
  if (!Array.isArray(folders) || !Array.isArray(entries)) return false;
  return (
    folders.every((folder) => typeof folder === 'string' && isInside(folder)) &&
    entries.every((entry) => isEntry(entry, id))
  );
}

function isEntry(value: unknown, id: string): value is JournalEntry {
  if (!hasFields(value, ['path', 'prepared', 'before', 'after'])) return false;
  const { path, prepared, before, after } = value;
  if (typeof path !== 'string' || !isInside(path)) return false;
  if (prepared !== preparedPath(path, id) || !isInside(preparedPath(path, id))) return false;
  return (before === null || typeof before === 'string') && typeof after === 'string';
}

function hasFields<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}
