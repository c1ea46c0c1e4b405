/** Records and folders of a catalogue as people name them: by paths, by ids of any kind, an item by its name. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Held } from '../catalogue/held.ts';
import { type ItemShelf, itemShelfOf } from '../catalogue/shelf.ts';
import { pathOf, type Place, placeOf } from '../files/layout.ts';
import { isId } from '../model/ids.ts';
import { nearest } from '../model/nearest.ts';
import type { LoadPinyin } from './bodies.ts';
import { itemMeant } from './items.ts';
import { found, type Meant, type Sought } from './meant.ts';
import { type Here, isPath, pathsTyped, placesTyped } from './places.ts';
import { asId, labelsIn } from './typed.ts';

/** Records that are named by their id alone: agreements, disputes, trainings, exceptions. */
interface Named<E> {
  at(id: string): Held<E>;
  ids(): readonly string[];
}

/** By id in any case, path, or label. */
export function recordNamed<E>(
  records: Named<E>,
  what: Extract<Sought, Place['kind'] | 'agreement'>,
  word: string,
  here?: Here,
): Meant<E> {
  const kind = what === 'agreement' ? 'delegation' : what;
  const places = here !== undefined && isPath(word) ? placesTyped(word, here) : [];
  const ids = [
    asId(word),
    ...places.flatMap((place) => (place.kind === kind ? [place.id] : [])),
    ...labelsIn(word).map(({ id }) => id),
  ];
  for (const id of ids.filter(isId)) {
    const held = records.at(id);
    if (held.state === 'there') return found(held.entry);
    if (held.state === 'unusable') return { kind: 'unusable', what, word, path: held.path };
  }
  const near = nearest(asId(word), records.ids());
  return {
    kind: 'none',
    what,
    word,
    near: near === null ? [] : [{ id: near, name: null }],
    known: [],
  };
}

export interface Files {
  /** Every file of the catalogue, relative to its root. */
  readonly files: readonly string[];
  readonly here: Here;
  /** For names of items; made when it is asked for. */
  readonly shelf: () => ItemShelf;
}

/**
 * Which files are meant: all without `words`, else those at or below one of them. An id means every
 * record with it: of an item, its own file, the claims on it, how each is run.
 */
export async function filesMeant(
  { files, here, shelf }: Files,
  words: readonly string[],
  pinyin: LoadPinyin,
): Promise<Meant<(path: string) => boolean>> {
  if (words.length === 0) return found(() => true);
  const wanted: ((file: string) => boolean)[] = [];
  for (const word of words) {
    const own = [...pathsTyped(word, here).map(below), ...idOf(word)];
    const taking = own.filter((takes) => files.some(takes));
    if (taking.length === 0) {
      const item = isPath(word)
        ? null
        : await itemMeant(shelf(), word, { list: null, here }, pinyin);
      if (item?.kind === 'found') taking.push(called(item.value.id));
      else if (item !== null && item.kind !== 'none') return item;
      else return noFile(files, word);
    }
    wanted.push(...taking.slice(0, 1));
  }
  return found((file) => wanted.some((takes) => takes(file)));
}

function below(path: string): (file: string) => boolean {
  return (file) =>
    path === '' || file === path || file === `${path}.yaml` || file.startsWith(`${path}/`);
}

function called(id: string): (file: string) => boolean {
  return (file) => file.endsWith(`/${id}.yaml`);
}

function idOf(word: string): readonly ((file: string) => boolean)[] {
  const id = asId(word);
  return isId(id) ? [called(id)] : [];
}

function noFile(files: readonly string[], word: string): Meant<never> {
  const known = files.flatMap((file) => {
    const place = placeOf(file);
    return place === null ? [] : [place.id, file];
  });
  const near = nearest(word, known);
  return {
    kind: 'none',
    what: 'record',
    word,
    near: near === null ? [] : [{ id: near, name: null }],
    known: [],
  };
}

export type InHistory =
  /** Relative to the catalogue's root. */
  { readonly kind: 'path'; readonly path: string } | { readonly kind: 'id'; readonly id: string };

/** A record that is or was there: its path, an id of any kind, or an item as it is called now. */
export async function recordInHistory(
  shelf: ItemShelf,
  word: string,
  here: Here,
  pinyin: LoadPinyin,
): Promise<Meant<InHistory>> {
  const [place] = isPath(word) ? placesTyped(word, here) : [];
  if (place !== undefined) return found({ kind: 'path', path: pathOf(place) });
  const id = asId(word);
  // Letters alone may be pinyin, where no record is called so.
  if (isId(id) && !/^[a-z]+$/.test(id)) return found({ kind: 'id', id });
  const item = await itemMeant(shelf, word, { list: null, here }, pinyin);
  if (item.kind === 'found') return found({ kind: 'id', id: item.value.id });
  if (isId(id) && item.kind === 'none') return found({ kind: 'id', id });
  return item;
}

/** Of these records, those that a path, an id or a label means: each is at a place of its own. */
export function amongRecords<R extends { readonly path: string; readonly place: Place }>(
  records: readonly R[],
  word: string,
  here: Here,
): readonly R[] {
  const paths = new Set(placesTyped(word, here).map(pathOf));
  const byPath = records.filter(({ path }) => paths.has(path));
  if (byPath.length > 0) return byPath;
  const ids = [asId(word), ...labelsIn(word).map(({ id }) => id)];
  return records.filter(({ place }) => ids.includes(place.id));
}

/** The files of records that a word means, without their ending; an item stands for all that is filed under it. */
export async function recordsMeant(
  catalogue: Catalogue,
  word: string,
  here: Here,
  pinyin: LoadPinyin,
): Promise<Meant<readonly string[]>> {
  const files = filesIn(catalogue);
  for (const path of pathsTyped(word, here)) {
    const file = files.find((one) => one === path || one === `${path}.yaml`);
    if (file !== undefined) return found([withoutEnding(file)]);
  }
  const id = asId(word);
  const own = filedUnder(files, id);
  if (own.length > 0) return found(own.map(withoutEnding));
  const item = await itemMeant(itemShelfOf(catalogue), word, { list: null, here }, pinyin);
  if (item.kind === 'none') return noFile(files, word);
  if (item.kind !== 'found') return item;
  return found(filedUnder(files, item.value.id).map(withoutEnding));
}

/** Of an item: itself, the claims on it, how it is run; of another id: the record that has it. */
function filedUnder(files: readonly string[], id: string): readonly string[] {
  const own = files.filter((file) => placeOf(file)?.id === id);
  const ofItem = own.filter((file) => {
    const kind = placeOf(file)?.kind;
    return kind === 'item' || kind === 'claim' || kind === 'service';
  });
  return ofItem.length > 0 ? ofItem : own;
}

/** Of every record, whether it can be used or not, except the exceptions themselves. */
function filesIn(catalogue: Catalogue): readonly string[] {
  const { manifest } = catalogue;
  const paths = [
    manifest.state === 'there' ? manifest.entry.path : '',
    ...[catalogue.items, catalogue.lists, catalogue.organizations].flatMap((one) =>
      [...one.values()].map(({ path }) => path),
    ),
    ...[catalogue.claims.entries, catalogue.services.entries].flatMap((one) =>
      one.map(({ path }) => path),
    ),
    ...[catalogue.delegations, catalogue.trainings, catalogue.disputes].flatMap((one) =>
      [...one.values()].map(({ path }) => path),
    ),
    ...catalogue.unusable.map(({ path }) => path),
  ];
  return [...new Set(paths)].filter((path) => placeOf(path) !== null);
}

function withoutEnding(path: string): string {
  return path.replace(/\.yaml$/, '');
}
