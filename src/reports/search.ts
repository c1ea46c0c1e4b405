/**
 * Items found by words: every word must stand somewhere in the item. Ranked by where: id, code and
 * 序号 before names, names before authority and law. Pure; pinyin is handed in where it is needed.
 */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { isDecided } from '../model/decision-facts.ts';
import type { Item } from '../model/generated/records.ts';
import { findFolded, fold, type Folded } from '../text/folded.ts';
import type { Pinyin } from '../text/pinyin.ts';
import { fullItemName } from './names.ts';

export type Place =
  | 'id'
  | 'number'
  | 'code'
  | 'name'
  | 'pinyin'
  | 'authority'
  | 'claimant'
  | 'law'
  | 'field'
  | 'type'
  | 'content';

export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Hit {
  readonly item: Entry<Item>;
  readonly score: number;
  /** Where the words were found, the best place of each. */
  readonly places: readonly Place[];
  /** In `fullItemName`: in order, not overlapping. */
  readonly nameMarks: readonly Mark[];
  /** What was found outside the name, for people: 《…法》, 山东省教育厅. */
  readonly elsewhere: readonly { readonly place: Place; readonly text: string }[];
}

/** Points by place: a better place outweighs how well a worse one fits. */
const POINTS: Readonly<Record<Place, number>> = {
  id: 100,
  code: 100,
  number: 90,
  name: 60,
  pinyin: 45,
  authority: 25,
  claimant: 25,
  law: 20,
  field: 30,
  type: 20,
  content: 10,
};

interface Found {
  readonly place: Place;
  readonly score: number;
  /** In the name. */
  readonly marks: readonly Mark[];
  /** What is said of it outside the name. */
  readonly text: string | null;
}

/** 13, 第13项, 序号13, no. 13 → 13. */
export function numberIn(query: string): number | null {
  const match = /^(?:第|序号|no\.?)?\s*0*(\d{1,6})\s*(?:项|号)?$/i.exec(
    query.normalize('NFKC').trim(),
  );
  return match === null ? null : Number(match[1]);
}

/** `pinyin`: only where the query is Latin letters. Hits, the best first; equals by list and 序号. */
export function searchItems(catalogue: Catalogue, query: string, pinyin: Pinyin | null): Hit[] {
  const whole = fold(query).text;
  const number = numberIn(query);
  const words = (number === null ? query.split(/[\s\u3000]+/) : [query])
    .map((word) => ({ word, folded: fold(word).text, number: numberIn(word) }))
    .filter(({ folded }) => folded !== '');
  if (words.length === 0) return [];
  const texts = new SharedTexts(catalogue);
  const hits: Hit[] = [];
  for (const item of catalogue.items.values()) {
    const name = fullItemName(item.value);
    const folded = fold(name);
    const found: Found[] = [];
    for (const word of words) {
      const best = findWord(word, item, name, folded, texts, pinyin);
      if (best === null) break;
      found.push(best);
    }
    if (found.length < words.length) continue;
    let score = found.reduce((sum, one) => sum + one.score, 0) / found.length;
    if (folded.text === whole) score += 30;
    else if (words.length > 1 && folded.text.includes(whole)) score += 10;
    hits.push({
      item,
      score,
      places: found.map(({ place }) => place),
      nameMarks: merged(found.flatMap(({ marks }) => marks)),
      elsewhere: elsewhereOf(found),
    });
  }
  return hits.sort(
    (a, b) =>
      b.score - a.score ||
      (a.item.value.list < b.item.value.list
        ? -1
        : a.item.value.list > b.item.value.list
          ? 1
          : 0) ||
      a.item.value.number - b.item.value.number,
  );
}

interface Word {
  readonly word: string;
  readonly folded: string;
  readonly number: number | null;
}

function findWord(
  { word, folded: wanted, number }: Word,
  item: Entry<Item>,
  name: string,
  folded: Folded,
  texts: SharedTexts,
  pinyin: Pinyin | null,
): Found | null {
  const { value } = item;
  const plain = word.normalize('NFKC').toLowerCase();
  const at = (place: Place, more = 0, text: string | null = null): Found => ({
    place,
    score: POINTS[place] + more,
    marks: [],
    text,
  });
  if (plain === item.id) return at('id', 20);
  if (value.code !== undefined && plain === value.code.toLowerCase())
    return at('code', 20, value.code);
  if (number !== null && number === value.number) return at('number');
  const mark = findFolded(folded, wanted);
  if (mark !== null) {
    // The beginning counts, and how much of the name is said.
    const share = wanted.length / Math.max(folded.text.length, 1);
    return {
      place: 'name',
      score: POINTS.name + (mark.start === 0 ? 5 : 0) + share * 10,
      marks: [mark],
      text: null,
    };
  }
  const match = pinyin?.match(word, name) ?? null;
  if (match !== null) {
    const more = (match.inContext ? 5 : 0) + (match.start === 0 ? 5 : 0) + (match.whole ? 10 : 0);
    return { place: 'pinyin', score: POINTS.pinyin + more, marks: [match], text: null };
  }
  const pieces = inPieces(folded, wanted);
  if (pieces !== null) {
    const share = wanted.length / folded.text.length;
    return { place: 'name', score: POINTS.name - 20 + share * 10, marks: pieces, text: null };
  }
  // Part of an id has a digit: “ci” would find all of city.
  if (/[a-z]/.test(plain) && /\d/.test(plain) && item.id.includes(plain)) return at('id', -60);
  if (value.code !== undefined && plain.length >= SHORTEST_CODE) {
    if (value.code.toLowerCase().includes(plain)) return at('code', -50, value.code);
  }
  if (value.field !== undefined && fold(value.field).text.includes(wanted)) {
    return at('field', 0, value.field);
  }
  if (value.type.includes(wanted)) return at('type', 0, value.type);
  const authority = texts.body(value.authority, word, wanted, pinyin);
  if (authority !== null) return at('authority', 0, authority);
  for (const claimant of texts.claimants(item.id)) {
    const body = texts.body(claimant, word, wanted, pinyin);
    if (body !== null) return at('claimant', 0, body);
  }
  for (const { law, article } of value.basis) {
    if (texts.folded(law).includes(wanted)) return at('law', 0, `《${law}》${article ?? ''}`);
  }
  const content = value.scope.content ?? '';
  if (content !== '' && fold(content).text.includes(wanted)) return at('content', 0, content);
  return null;
}

/** Shorter runs of digits stand in many codes by chance. */
const SHORTEST_CODE = 6;

/** A Chinese word in another order, two characters at a time: 学校民办 in 民办学校. */
function inPieces(folded: Folded, word: string): Mark[] | null {
  if (!/^(?:\p{Script=Han}{2}){2,}$/u.test(word)) return null;
  const marks: Mark[] = [];
  for (const piece of word.match(/../gu) ?? []) {
    const mark = findFolded(folded, piece);
    if (mark === null) return null;
    marks.push(mark);
  }
  return marks;
}

/** Texts that many items share, folded and spelled once. */
class SharedTexts {
  private readonly catalogue: Catalogue;
  private readonly foldedTexts = new Map<string, string>();
  private readonly bodies = new Map<string, boolean>();

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  folded(text: string): string {
    const known = this.foldedTexts.get(text);
    if (known !== undefined) return known;
    const folded = fold(text).text;
    this.foldedTexts.set(text, folded);
    return folded;
  }

  claimants(item: string): readonly string[] {
    return this.catalogue.claimsByItem
      .on(item)
      .entries.filter(({ value }) => isDecided(value))
      .map(({ value }) => value.claimant);
  }

  /** The body's name when the word names it: by part of a name or alias, by id, by pinyin. */
  body(id: string, word: string, wanted: string, pinyin: Pinyin | null): string | null {
    const value = entryIn(this.catalogue.organizations.at(id))?.value;
    const name = value?.name ?? id;
    const key = `${id} ${word}`;
    let is = this.bodies.get(key);
    if (is === undefined) {
      const names = [name, ...(value?.aliases ?? [])];
      is =
        word.toLowerCase() === id ||
        names.some((one) => this.folded(one).includes(wanted)) ||
        (pinyin !== null &&
          names.some((one) => {
            const match = pinyin.match(word, one);
            return match !== null && (match.whole || wanted.length >= 3);
          }));
      this.bodies.set(key, is);
    }
    return is ? name : null;
  }
}

function merged(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      result.push({ start, end });
    }
  }
  return result;
}

function elsewhereOf(found: readonly Found[]): Hit['elsewhere'] {
  const texts = new Map<string, Place>();
  for (const { place, text } of found) if (text !== null) texts.set(text, place);
  return [...texts].map(([text, place]) => ({ text, place }));
}
