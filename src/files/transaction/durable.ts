/**
 * Writing so that it is still there after a power cut: contents are flushed before a name points
 * to them, and folders are flushed after names in them changed.
 */
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { unless } from './refused.ts';

/** What systems say that cannot flush a folder (Windows, some network file systems): not an error. */
const NO_FOLDER_FLUSH = ['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP', 'EBADF'];

/** Codes with which Windows refuses to rename while a virus scanner looks at the file. */
const BUSY_ON_WINDOWS = ['EPERM', 'EACCES', 'EBUSY'];
const WINDOWS_RETRIES = 20;
const WINDOWS_PAUSE_MS = 50;

/** Writes a new file; refuses (EEXIST) when there is one. With `flush`, it is on the disk afterwards. */
export function writeNew(path: string, data: string | Uint8Array, flush: boolean): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, data);
    if (flush) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts a file's contents on the disk. */
export function flushFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts the names in a folder on the disk, where the system can do that. */
export function flushFolder(path: string): void {
  let folder: number | undefined;
  unless(NO_FOLDER_FLUSH, () => {
    folder = openSync(path, 'r');
    fsyncSync(folder);
  });
  if (folder !== undefined) closeSync(folder);
}

/** Atomic: whoever looks sees the old file or the new one. */
export function renameOver(from: string, to: string): void {
  if (platform() === 'win32') {
    for (let attempts = 0; attempts < WINDOWS_RETRIES; attempts += 1) {
      if (unless(BUSY_ON_WINDOWS, () => renameSync(from, to))) return;
      pause(WINDOWS_PAUSE_MS);
    }
  }
  renameSync(from, to);
}

/** Blocks the thread; everything in this room is synchronous. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
