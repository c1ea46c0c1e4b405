/** Paths as people type them → relative to the catalogue's root. */
import type { FileTree } from '../files/tree.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/**
 * Which files are meant: all without `paths`, else those at or below one of them. A path may begin
 * with the catalogue's folder (`prefix`). Ends with exit 4 for a path under which there is no file.
 */
export function chosenPaths(
  session: Session,
  tree: FileTree,
  prefix: string,
  paths: readonly string[],
): (path: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => {
    const clean = path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
    return prefix !== '' && `${clean}/`.startsWith(prefix) ? clean.slice(prefix.length) : clean;
  });
  const isUnder = (file: string, path: string): boolean =>
    path === '' || path === '.' || file === path || file.startsWith(`${path}/`);
  const files = tree.list('');
  for (const [at, path] of wanted.entries()) {
    if (files.some((file) => isUnder(file.path, path))) continue;
    throw new Stop(
      EXIT.nothing,
      session.say(`目录里没有 ${paths[at] ?? ''}`, `the catalogue has no ${paths[at] ?? ''}`),
      session.say(
        '路径从目录所在文件夹写起，如 items/city',
        'write it from the catalogue’s folder on, e.g. items/city',
      ),
    );
  }
  return (file) => wanted.some((path) => isUnder(file, path));
}
