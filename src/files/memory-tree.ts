/** A catalogue's files in memory: what a command is about to write, or a merge nobody made yet. */
import type { FileTree } from './tree.ts';

/** Path relative to the root → text. */
export function memoryTree(label: string, files: ReadonlyMap<string, string>): FileTree {
  const paths = [...files.keys()].sort();
  return {
    label,
    list: (folder) =>
      paths
        .filter((path) => folder === '' || path.startsWith(`${folder}/`))
        .map((path) => ({ path, link: false })),
    read: (path, limit) => {
      const text = files.get(path);
      if (text === undefined) return { ok: false, reason: 'missing', detail: path };
      const bytes = Buffer.from(text, 'utf8');
      return bytes.length > limit
        ? { ok: false, reason: 'too-large', detail: String(bytes.length) }
        : { ok: true, bytes };
    },
    exists: (path) => files.has(path),
  };
}
