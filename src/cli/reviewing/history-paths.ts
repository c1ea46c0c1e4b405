/** Which records' history is meant: an id of any kind, a path, or a name of an item. */
import { loadCatalogue } from '../../catalogue/load.ts';
import { pathsOfId } from '../../catalogue/places-of-id.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import { placeOf } from '../../files/layout.ts';
import type { FileTree } from '../../files/tree.ts';
import { isId } from '../../model/ids.ts';
import { nearest } from '../../model/nearest.ts';
import { EXIT, Stop } from '../exit.ts';
import { oneItem } from '../one-item.ts';
import type { Session } from '../session.ts';

/** `organization`: only this body's claims and services. Relative to the catalogue's root. */
export function pathsMeant(
  session: Session,
  source: { readonly tree: FileTree; readonly prefix: string },
  shelf: Shelf,
  text: string,
  organization: string | null,
): string[] {
  const path = pathIn(text, source.prefix);
  if (path !== null) return [path];
  const id = text.normalize('NFKC').trim().toLowerCase();
  if (isId(id)) return pathsOfId(shelf, id, organization);
  // A name or a number: the whole catalogue is looked through.
  const { catalogue } = loadCatalogue(source.tree);
  return pathsOfId(shelf, oneItem(session, { catalogue }, text, null).id, organization);
}

/** A record's path as it is typed, with or without the catalogue's folder; null when it is none. */
function pathIn(text: string, prefix: string): string | null {
  const clean = text.replaceAll('\\', '/').replace(/^\.\//u, '');
  const short = prefix !== '' && clean.startsWith(prefix) ? clean.slice(prefix.length) : clean;
  const path = [short, `${short}.yaml`].find((one) => placeOf(one) !== null);
  return path ?? null;
}

/** Exit 4, with the ids that are much the same. */
export function noHistory(session: Session, shelf: Shelf, text: string): Stop {
  const ids = shelf.listIds().flatMap((list) => shelf.itemIds(list));
  const near = nearest(text.trim().toLowerCase(), ids);
  return new Stop(
    EXIT.nothing,
    session.say(
      `没有“${text}”这个记录，历史里也没有`,
      `there is no record “${text}”, nor was there ever one`,
    ),
    near === null
      ? session.say('查找事项：renling search 名称', 'find an item: renling search WORDS')
      : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
  );
}
