/** Places of records and folders as people type them → relative to the catalogue's root. */
import { isAbsolute, relative, resolve } from 'node:path';
import { type Place, placeOf } from '../files/layout.ts';

/** Where the words are typed. */
export interface Here {
  /** The folder that a relative path begins at. */
  readonly cwd: string;
  /** The catalogue's folder; null where there is none on disk. */
  readonly root: string | null;
  /** How the catalogue's folder is typed before a path. */
  readonly prefix: string;
}

/** A word that can only be a path; one without a slash may be much else. */
export function isPath(word: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(word);
}

/**
 * What a path may be relative to: the folder it is typed in, the catalogue's folder as it is typed, the
 * catalogue. '' is the catalogue itself. None for what lies outside of it.
 */
export function pathsTyped(word: string, here: Here): readonly string[] {
  const clean = word
    .trim()
    .replaceAll('\\', '/')
    .replace(/(?<=.)\/+$/u, '');
  const paths = new Set<string>();
  if (here.root !== null) {
    const inside = relative(here.root, resolve(here.cwd, clean)).replaceAll('\\', '/');
    if (!isOutside(inside)) paths.add(inside);
  }
  if (!isAbsolute(clean)) {
    const short = clean.replace(/^(?:\.\/+)+/u, '');
    if (here.prefix !== '' && `${short}/`.startsWith(here.prefix)) {
      paths.add(short.slice(here.prefix.length));
    }
    paths.add(short === '.' ? '' : short);
  }
  return [...paths];
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../') || isAbsolute(path);
}

/** The places of records a word may be the path of, with or without its ending. */
export function placesTyped(word: string, here: Here): readonly Place[] {
  return pathsTyped(word, here).flatMap((path) => {
    const place = placeOf(path) ?? placeOf(`${path}.yaml`);
    return place === null ? [] : [place];
  });
}
