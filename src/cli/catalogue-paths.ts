/** Files of a catalogue as people name them: by paths, or by ids of records. */
import type { FileTree } from '../files/tree.ts';
import { isId } from '../model/ids.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/**
 * Which files are meant: all without `paths`, else those at or below one of them. A path may begin
 * with the catalogue's folder (`prefix`). An id means every record with it: of an item, its own file,
 * the claims on it, how each is run. Ends with exit 4 for what no file is called by.
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
    path === '' ||
    path === '.' ||
    file === path ||
    file.startsWith(`${path}/`) ||
    (isId(path) && file.endsWith(`/${path}.yaml`));
  const files = tree.list('');
  for (const [at, path] of wanted.entries()) {
    if (files.some((file) => isUnder(file.path, path))) continue;
    throw new Stop(
      EXIT.nothing,
      session.say(`目录里没有 ${paths[at] ?? ''}`, `the catalogue has no ${paths[at] ?? ''}`),
      session.say(
        '路径从目录所在文件夹写起，如 items/city；也可以写编号，如 city-013',
        'write a path from the catalogue’s folder on, e.g. items/city, or an id, e.g. city-013',
      ),
    );
  }
  return (file) => wanted.some((path) => isUnder(file, path));
}
