/**
 * `<root>/.renling/`: the lock, the record of a running transaction, texts kept after a conflict.
 * Created when first needed; its own `.gitignore` keeps it out of every commit.
 */
import { existsSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { WORK_FOLDER } from '../layout.ts';
import { flushFolder } from './durable.ts';
import { attempt, Refused, unless } from './refused.ts';

/** Absolute or relative to the process, as `root` is. */
export function inWorkFolder(root: string, name: string): string {
  return `${root}/${WORK_FOLDER}/${name}`;
}

/** Makes the folder; refuses one that is a link, since everything in it would land elsewhere. */
export function ensureWorkFolder(root: string): void {
  attempt(WORK_FOLDER, () => {
    const folder = `${root}/${WORK_FOLDER}`;
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) throw new Refused({ reason: 'link', path: WORK_FOLDER });
    if (stats === undefined && unless(['EEXIST'], () => mkdirSync(folder))) flushFolder(root);
    // Asked for each time: the process that made the folder may have been ended right after.
    const ignore = inWorkFolder(root, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
  });
}
