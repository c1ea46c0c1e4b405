/** The files of a folder and what changed between two looks at it. */
import { createTwoFilesPatch } from 'diff';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export type FolderState = ReadonlyMap<string, string>;

/** Path (with `/`) → content; git's own folder and running transactions' are left out. */
export function folderState(root: string): FolderState {
  const state = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name === '.git' || entry.name === '.renling') continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) {
        state.set(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'latin1'));
      }
    }
  };
  if (existsSync(root)) walk(root);
  return new Map([...state].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function asText(content: string): string {
  return Buffer.from(content, 'latin1').toString('utf8');
}

/** What was added, deleted, changed; texts as unified differences, files over 60 lines by their size only. */
export function folderChanges(before: FolderState, after: FolderState): string {
  const parts: string[] = [];
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const old = before.get(path);
    const now = after.get(path);
    if (old === now) continue;
    const text = asText(now ?? old ?? '');
    const lines = text.split('\n').length - 1;
    if (old === undefined && (lines > 60 || text.includes('\0'))) {
      parts.push(`new file ${path}\n`);
    } else {
      const patch = createTwoFilesPatch(
        old === undefined ? '/dev/null' : path,
        now === undefined ? '/dev/null' : path,
        asText(old ?? ''),
        asText(now ?? ''),
        undefined,
        undefined,
        { context: 1 },
      );
      parts.push(patch.slice(patch.indexOf('--- ')));
    }
  }
  return parts.join('');
}
