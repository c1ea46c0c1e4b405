/** What words mean, or the end of the command: exit 4 for nothing, 2 for several or no sense, 3 for what cannot be read. */
import type { Entry } from '../catalogue/catalogue.ts';
import { type Bodies, type ItemShelf, itemShelfOf } from '../catalogue/shelf.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { configValue } from '../git/repository.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Item, ItemList, Organization } from '../model/generated/records.ts';
import type { ItemType } from '../model/item-types.ts';
import type { Pinyin } from '../text/pinyin.ts';
import { saidOf, wordTexts } from '../text/word-texts.ts';
import { type Body, bodyMeant } from '../words/bodies.ts';
import { dayMeant } from '../words/days.ts';
import { itemMeant } from '../words/items.ts';
import type { Meant, NotMeant, Sought } from '../words/meant.ts';
import type { Here } from '../words/places.ts';
import { isFilter, type ItemFilter, type Selection, selectItems } from '../words/select-items.ts';
import { fieldMeant, listMeant, termMeant, typeMeant } from '../words/terms.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';
import type { RefusedWord } from './writing/carry-out.ts';
import { marks } from '../text/marks.ts';

const EXITS: Readonly<Record<NotMeant['kind'], number>> = {
  none: EXIT.nothing,
  several: EXIT.usage,
  unusable: EXIT.unreadable,
  senseless: EXIT.usage,
};

export function stopOf(session: Session, failed: NotMeant): Stop {
  const { message, hint } = saidOf(session.texts(wordTexts), failed);
  const near = failed.kind === 'none' && failed.near.length === 1 ? failed.near[0] : undefined;
  return new Stop(EXITS[failed.kind], message, hint, near?.id ?? null);
}

/** The same where the command goes on, as data: the message of an Error is not among what JSON has of it. */
export function refusedWord(session: Session, failed: NotMeant): RefusedWord {
  const { exit, message, hint } = stopOf(session, failed);
  return { exit, message, hint };
}

export function meantOrStop<T>(session: Session, meant: Meant<T>): T {
  if (meant.kind === 'found') return meant.value;
  throw stopOf(session, meant);
}

/** The dictionary takes longer to load than the rest of a command: only where nothing else has the word. */
export async function pinyin(): Promise<Pinyin> {
  return (await import('../text/pinyin.ts')).loadPinyin();
}

/** `root` null: a commit is read and the catalogue is not on disk. */
export function hereOf(
  session: Session,
  { root, prefix }: { readonly root: string | null; readonly prefix: string },
): Here {
  return { cwd: session.io.cwd, root, prefix };
}

/** Of the catalogue on disk. */
export function hereIn(session: Session, root: string): Here {
  return hereOf(session, { root, prefix: session.prefix(root) });
}

/** One value of git's configuration, or null. */
export function gitConfig(session: Session, key: string): string | null {
  return configValue({ folder: session.io.cwd, env: session.io.env }, key);
}

type Fits = (body: Organization) => boolean;

/** `fits`: who may be named here at all (docs/decisions/0007). */
export async function bodyOf(
  session: Session,
  bodies: Bodies,
  word: string,
  fits?: Fits,
): Promise<Body> {
  const root = session.findRoot();
  const here = root === null ? undefined : hereIn(session, root);
  return meantOrStop(session, await bodyMeant(bodies, word, { fits, here }, pinyin));
}

/** The same; without a word, the one git is set up for. Exit 2 where that is none. */
export async function bodyOrOwn(
  session: Session,
  bodies: Bodies,
  word: string | undefined,
  fits?: Fits,
): Promise<Body> {
  const wanted = word ?? gitConfig(session, 'renling.org');
  if (wanted !== null) return bodyOf(session, bodies, wanted, fits);
  const { message, hint } = session.texts(wordTexts).noBody;
  throw new Stop(EXIT.usage, message, hint);
}

interface InCatalogue {
  readonly catalogue: Catalogue;
  readonly root: string | null;
  readonly prefix: string;
}

/** One item, not a range. `list`: only of this one, by its id. */
export async function itemOf(
  session: Session,
  { catalogue, ...where }: InCatalogue,
  word: string,
  list: string | null = null,
): Promise<Entry<Item>> {
  const place = { list, here: hereOf(session, where) };
  return meantOrStop(session, await itemMeant(itemShelfOf(catalogue), word, place, pinyin));
}

/** Every word must mean items that can be read. */
export async function itemsOf(
  session: Session,
  { catalogue, ...where }: InCatalogue,
  words: readonly string[],
): Promise<readonly Entry<Item>[]> {
  const place = { here: hereOf(session, where) };
  const { items, failed } = await selection(session, itemShelfOf(catalogue), words, {}, place);
  stopAtFirst(session, failed);
  return items;
}

/** Items of words and filters. Exit 2 without either and for a word without sense; and as the filter’s words have it. */
export async function selection(
  session: Session,
  shelf: ItemShelf,
  words: readonly string[],
  filter: ItemFilter,
  place: Parameters<typeof selectItems>[3],
): Promise<Selection> {
  if (words.length > 0 || isFilter(filter)) {
    const chosen = meantOrStop(session, await selectItems(shelf, words, filter, place, pinyin));
    const senseless = chosen.failed.find(({ kind }) => kind === 'senseless');
    if (senseless !== undefined) throw stopOf(session, senseless);
    return chosen;
  }
  const { message, hint } = session.texts(wordTexts).noItems;
  throw new Stop(EXIT.usage, message, hint);
}

/** All that is wrong is said at once; what cannot be read decides, since the rest may be in it. */
export function stopAtFirst(session: Session, failed: readonly NotMeant[]): void {
  const [first, ...more] = [...failed].sort(
    (a, b) => Number(b.kind === 'unusable') - Number(a.kind === 'unusable'),
  );
  if (first === undefined) return;
  const { exit, message, hint, near } = stopOf(session, first);
  const rest = more.map((one) => stopOf(session, one).message);
  throw new Stop(exit, [message, ...rest].join(session.texts(marks).semicolon), hint, near);
}

type Lists = Pick<ItemShelf, 'list' | 'listIds'>;

export function listOf(session: Session, lists: Lists, word: string): Entry<ItemList> {
  const root = session.findRoot();
  const here = root === null ? undefined : hereIn(session, root);
  return meantOrStop(session, listMeant(lists, word, here));
}

/** The id of a list of a catalogue in memory. */
export function listIdOf(session: Session, catalogue: Catalogue, word: string): string {
  return listOf(session, itemShelfOf(catalogue), word).id;
}

export function typeOf(session: Session, word: string): ItemType {
  return meantOrStop(session, typeMeant(word));
}

/** One of a closed set of words. */
export function termOf<T extends string>(
  session: Session,
  what: Sought,
  word: string,
  known: readonly T[],
): T {
  return meantOrStop(session, termMeant(what, known, word));
}

export function fieldOf(session: Session, catalogue: Catalogue, word: string): string {
  return meantOrStop(session, fieldMeant(itemShelfOf(catalogue), word));
}

/** A day as an option gives it. `today`: the catalogue's. */
export function dayOf(
  session: Session,
  option: string,
  word: string,
  today: () => CalendarDate,
): CalendarDate {
  const meant = dayMeant(word, today);
  if (meant.kind === 'found') return meant.value;
  const { exit, message, hint } = stopOf(session, meant);
  throw new Stop(exit, session.texts(wordTexts).option(option, message), hint);
}
