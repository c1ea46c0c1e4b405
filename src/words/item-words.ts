/** Items as people type or paste them: ids, ranges, 序号, several in one word, full-width signs. */
import { expandIdRange, type IdRange, isId } from '../model/ids.ts';

export type ItemWord =
  | { readonly kind: 'ids'; readonly word: string; readonly ids: readonly string[] }
  /** 序号, both included; needs a list. */
  | {
      readonly kind: 'numbers';
      readonly word: string;
      readonly first: number;
      readonly last: number;
    }
  /** Perhaps the name of an item. */
  | { readonly kind: 'name'; readonly word: string }
  | {
      readonly kind: 'bad-range';
      readonly word: string;
      readonly problem: Extract<IdRange, { ok: false }>['problem'];
    };

const SEPARATORS = /[\s,、;]+/;
/** `..`, and what people write for it: … ~ 至 到 — (after NFKC). */
const TO = /\s*(?:\.{2,}|~|至|到|—+)\s*/g;
/** 第13项, 序号 13, no. 13: 序号, as they are read out. */
const BEFORE_NUMBER = /(?:第|序号|(?<![a-z0-9-])no\.?)\s*(?=\d)/g;
const AFTER_NUMBER = /(?<=\d)\s*[项号]/g;
const NUMBER = /^\d{1,9}$/;
const NUMBER_RANGE = /^(\d{1,9})(?:\.\.|-)(\d{1,9})$/;

/**
 * One word of a command line. Ids are lower-case ASCII, so `CITY－001` can only mean city-001.
 * Parts are told apart only where each of them is an id, a 序号 or a range: names have commas too.
 */
export function readItemWord(word: string): readonly ItemWord[] {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(TO, '..')
    .replaceAll(BEFORE_NUMBER, '')
    .replaceAll(AFTER_NUMBER, '')
    .trim();
  const parts = plain.split(SEPARATORS).filter((part) => part !== '');
  const read = parts.map(readPart);
  if (read.length > 0 && read.every((part) => part !== null)) return read;
  return [{ kind: 'name', word: word.trim() }];
}

function readPart(part: string): ItemWord | null {
  if (isId(part)) return { kind: 'ids', word: part, ids: [part] };
  if (NUMBER.test(part)) {
    const number = Number(part);
    return { kind: 'numbers', word: part, first: number, last: number };
  }
  const range = NUMBER_RANGE.exec(part);
  if (range !== null) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    if (last < first) return { kind: 'bad-range', word: part, problem: 'order' };
    return { kind: 'numbers', word: part, first, last };
  }
  if (!/^[a-z][a-z0-9-]*\.\.[a-z0-9-]+$/.test(part)) return null;
  const ids = expandIdRange(part);
  return ids.ok
    ? { kind: 'ids', word: part, ids: ids.ids }
    : { kind: 'bad-range', word: part, problem: ids.problem };
}
