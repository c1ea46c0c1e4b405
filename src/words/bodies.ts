/**
 * Bodies as people name them: id, name, alias, credit code, a part of a name, pinyin initials, a label,
 * a path. What several share is nobody's, unless the place of the word narrows it by a fact
 * (docs/decisions/0007).
 */
import type { Entry } from '../catalogue/catalogue.ts';
import type { Bodies } from '../catalogue/shelf.ts';
import type { Organization } from '../model/generated/records.ts';
import { nearest } from '../model/nearest.ts';
import type { Pinyin } from '../text/pinyin.ts';
import { type Candidate, found, type Meant } from './meant.ts';
import { type Here, isPath, placesTyped } from './places.ts';
import { agrees, asId, isPartOf, labelsIn, mayBeInitials, nameKey, plainWord } from './typed.ts';

export type Body = Entry<Organization>;

export interface BodyPlace {
  /** Who may be named here at all: of several that share a word, the only such one is meant. */
  readonly fits?: ((body: Organization) => boolean) | undefined;
  readonly here?: Here | undefined;
}

export type LoadPinyin = () => Promise<Pinyin>;

/**
 * An id is looked up alone, without reading the others. Initials count only where nothing else does,
 * since their dictionary takes longer to load than the rest of a command.
 */
export async function bodyMeant(
  bodies: Bodies,
  word: string,
  place: BodyPlace,
  pinyin: LoadPinyin,
): Promise<Meant<Body>> {
  const plain = bodySpelled(bodies, word, place, null);
  if (plain.kind !== 'none' || !mayBeInitials(word)) return plain;
  return bodySpelled(bodies, word, place, await pinyin());
}

/**
 * Who did something that bodies outside the catalogue do, too: a registered body's id, or the name as it
 * is typed. A part of several names is no name of one of them, and so a name of its own.
 */
export async function bodyOrName(
  bodies: Bodies,
  word: string,
  place: BodyPlace,
  pinyin: LoadPinyin,
): Promise<Meant<string>> {
  const meant = await bodyMeant(bodies, word, place, pinyin);
  if (meant.kind === 'found') return found(meant.value.id);
  if (meant.kind === 'none') return found(word);
  if (meant.kind !== 'several') return meant;
  const key = nameKey(plainWord(word));
  const shared = [...bodies.values()].some(({ value }) =>
    namesOf(value).some((name) => nameKey(name) === key),
  );
  return shared ? meant : found(word);
}

/** The same as `bodyMeant` at once; `pinyin` null: initials are not looked at. */
export function bodySpelled(
  bodies: Bodies,
  word: string,
  { fits = () => true, here }: BodyPlace,
  pinyin: Pinyin | null,
): Meant<Body> {
  const typed = plainWord(word);
  const named = (ids: readonly string[], beside: string | null): Meant<Body> | null => {
    for (const id of ids) {
      const held = bodies.at(id);
      if (held.state === 'unusable')
        return { kind: 'unusable', what: 'body', word, path: held.path };
      if (held.state === 'absent') continue;
      if (beside === null || agrees(beside, textsOf(held.entry))) return found(held.entry);
    }
    return null;
  };
  const byId =
    named(asId(word) === '' ? [] : [asId(word)], null) ??
    named(here !== undefined && isPath(word) ? placesTyped(word, here).flatMap(bodyAt) : [], null);
  if (byId !== null) return byId;
  for (const { id, beside } of labelsIn(word)) {
    const byLabel = named([id], beside);
    if (byLabel !== null) return byLabel;
  }

  const all = [...bodies.values()].filter(({ id }) => bodies.at(id).state === 'there');
  const [unread] = bodies.unread();
  const unknown: Meant<Body> | null =
    unread === undefined ? null : { kind: 'unusable', what: 'body', word, path: unread.path };
  const key = nameKey(typed);
  const letters = typed.toLowerCase();
  const ways: { readonly isOwn: boolean; readonly takes: (body: Organization) => boolean }[] = [
    // Nobody else can have these; an alias, or a part of a name, may be that of one that cannot be read.
    {
      isOwn: true,
      takes: (body) => body.credit_code === typed.toUpperCase() || nameKey(body.name) === key,
    },
    { isOwn: false, takes: (body) => namesOf(body).some((name) => nameKey(name) === key) },
    { isOwn: false, takes: (body) => namesOf(body).some((name) => isPartOf(key, nameKey(name))) },
  ];
  if (pinyin !== null && mayBeInitials(word)) {
    ways.push({
      isOwn: false,
      takes: (body) => namesOf(body).some((name) => pinyin.initials(name).includes(letters)),
    });
  }
  for (const { isOwn, takes } of key === '' ? [] : ways) {
    const taken = all.filter(({ value }) => takes(value));
    if (taken.length === 0) continue;
    if (!isOwn && unknown !== null) return unknown;
    const fitting = taken.length === 1 ? taken : taken.filter(({ value }) => fits(value));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return found(only);
    const candidates = (fitting.length === 0 ? taken : fitting).map(candidateOf);
    return { kind: 'several', what: 'body', word, candidates };
  }
  return unknown ?? { kind: 'none', what: 'body', word, near: nearBodies(all, typed), known: [] };
}

function bodyAt(place: { readonly kind: string; readonly id: string }): readonly string[] {
  return place.kind === 'organization' ? [place.id] : [];
}

export function namesOf(body: Organization): readonly string[] {
  return [body.name, ...(body.aliases ?? [])];
}

function textsOf({ value }: Body): readonly string[] {
  return [...namesOf(value), value.kind];
}

function candidateOf({ id, value }: Body): Candidate {
  return { id, name: value.name };
}

function nearBodies(all: readonly Body[], typed: string): readonly Candidate[] {
  const near = nearest(
    typed,
    all.flatMap(({ id, value }) => [id, ...namesOf(value)]),
  );
  const body = all.find(({ id, value }) => id === near || namesOf(value).includes(near ?? ''));
  return near === null || body === undefined ? [] : [{ id: near, name: null }];
}

/** The provincial bodies, which hand powers down; of the others, whoever takes them over. */
export function isProvincial({ kind }: Organization): boolean {
  return kind === '省级机关';
}
