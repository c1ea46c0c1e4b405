/** `--out FILE`: a result that goes to a file instead of the screen. */
import {
  closeSync,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { MANIFEST_PATH, RECORD_FOLDERS, SOURCES_FOLDER } from '../files/layout.ts';
import { writeOutTexts } from '../text/write-out-texts.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';
import { systemErrorName } from './system-error.ts';

/**
 * `file`: as typed, from where the program was started. Whole or not at all: until the new content
 * stands beside it, the old file is untouched. A file that cannot be written ends the command with
 * exit 3, one that belongs to the catalogue itself with exit 2. Gives whether there was one before.
 */
export function writeOut(
  session: Session,
  file: string,
  content: string | Uint8Array,
): 'new' | 'replaced' {
  const texts = session.texts(writeOutTexts);
  const target = targetOf(resolve(session.io.cwd, file));
  if (isOfCatalogue(session, target)) {
    throw new Stop(EXIT.usage, texts.isRecord(file), texts.isRecordHint);
  }
  const before = statSync(target, { throwIfNoEntry: false });
  try {
    // A device, a pipe: nothing to be kept.
    if (before?.isFile() === false) writeFileSync(target, content);
    else {
      const beside = join(dirname(target), `.${basename(target)}.${session.io.process.pid}.tmp`);
      replaceWhole(target, beside, content, before?.mode);
    }
  } catch (error) {
    throw new Stop(
      EXIT.unreadable,
      texts.failed(file, systemErrorName(error)),
      before?.isFile() === true ? texts.failedOldStands : texts.failedHint,
    );
  }
  session.written.push(fromRoot(session, file));
  return before?.isFile() === true ? 'replaced' : 'new';
}

/** Relative to the catalogue's root, where there is one, as every path of `written`. */
export function fromRoot(session: Session, file: string): string {
  const root = session.findRoot() ?? session.io.cwd;
  return relative(root, resolve(session.io.cwd, file)).replaceAll('\\', '/');
}

/** Where a link leads: it stays a link. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Records, the manifest and the documents that lists were imported from are never a report's place. */
function isOfCatalogue(session: Session, target: string): boolean {
  const root = session.findRoot();
  if (root === null || !existsSync(dirname(target))) return false;
  const folder = realpathSync(dirname(target));
  const path = relative(realpathSync(root), join(folder, basename(target))).replaceAll('\\', '/');
  const top = path.split('/')[0] ?? '';
  return path === MANIFEST_PATH || top === SOURCES_FOLDER || RECORD_FOLDERS.includes(top);
}

/** Written `beside` the target and renamed over it. `mode`: the old file's. */
function replaceWhole(
  target: string,
  beside: string,
  content: string | Uint8Array,
  mode: number | undefined,
): void {
  const file = openSync(beside, 'wx', mode === undefined ? 0o666 : mode & 0o777);
  try {
    try {
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
