/** A catalogue's files in memory: path → text. */
import type { FileTree } from '../../src/files/tree.ts';

export function memoryTree(files: ReadonlyMap<string, string>): FileTree {
  const encoder = new TextEncoder();
  return {
    label: 'memory',
    list: (folder) =>
      [...files.keys()]
        .filter((path) => folder === '' || path.startsWith(`${folder}/`))
        .sort()
        .map((path) => ({ path, link: false })),
    read: (path, limit) => {
      const text = files.get(path);
      if (text === undefined) return { ok: false, reason: 'missing', detail: 'ENOENT' };
      const bytes = encoder.encode(text);
      if (bytes.length > limit) {
        return { ok: false, reason: 'too-large', detail: String(bytes.length) };
      }
      return { ok: true, bytes };
    },
    exists: (path) => files.has(path),
  };
}
