/** A record as people name it beside a history: by its path, or by an id of any kind. */
import { placeOf } from '../files/layout.ts';
import { isId } from '../model/ids.ts';

export type RecordMeant =
  /** Relative to the catalogue's root. */
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'id'; readonly id: string }
  /** A name or a number: the catalogue is to be looked through. */
  | { readonly kind: 'words' };

/** `prefix`: how the catalogue's folder is typed before a path. */
export function recordMeant(text: string, prefix: string): RecordMeant {
  const short = insideCatalogue(text, prefix);
  const path = [short, `${short}.yaml`].find((one) => placeOf(one) !== null);
  if (path !== undefined) return { kind: 'path', path };
  const id = text.normalize('NFKC').trim().toLowerCase();
  return isId(id) ? { kind: 'id', id } : { kind: 'words' };
}

/** A path as it is typed, with or without the catalogue's folder → relative to the catalogue's root. */
export function insideCatalogue(text: string, prefix: string): string {
  const clean = text.replaceAll('\\', '/').replace(/^\.\//u, '');
  return prefix !== '' && clean.startsWith(prefix) ? clean.slice(prefix.length) : clean;
}
