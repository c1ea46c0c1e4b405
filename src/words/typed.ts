/** What is typed or pasted, in the form in which it is compared. */
import { isId } from '../model/ids.ts';
import { normalizeName } from '../model/names.ts';

/** Full-width signs are half-width ones; blanks at the ends and several in a row do not count. */
export function plainWord(word: string): string {
  return word.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}

/** As an id would have it: `CITY－013` can only mean city-013. */
export function asId(word: string): string {
  return plainWord(word).toLowerCase();
}

/** Names of which these are equal are one name: without signs, blanks and the word between two parts (和、及、与). */
export function nameKey(name: string): string {
  return normalizeName(name).replaceAll(/[\p{P}\s]/gu, '');
}

/** Shorter parts of a name stand in too many. */
const SHORTEST_PART = 2;

export function isPartOf(part: string, name: string): boolean {
  return Array.from(part).length >= SHORTEST_PART && name.includes(part);
}

/** Latin letters alone: pinyin, where nothing else has them. Longer ones are nobody's initials. */
export function mayBeInitials(word: string): boolean {
  return /^[a-z]{2,20}$/i.test(plainWord(word));
}

/** An id with what stands beside it, as tables and messages print them. */
export interface Label {
  readonly id: string;
  readonly beside: string;
}

const ID = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
const LABELS = [
  // 济南市教育局（jn-education）
  { form: new RegExp(`^(.+)\\((${ID})\\)$`, 'i'), id: 2, beside: 1 },
  // city-013（创业投资企业备案管理）
  { form: new RegExp(`^(${ID})\\((.+)\\)$`, 'i'), id: 1, beside: 2 },
  // city：市实施事项
  { form: new RegExp(`^(${ID})[ :·]+(.+)$`, 'i'), id: 1, beside: 2 },
];

/** Every way to read a word as a label: an id and a name, in either order, as a table has them or in brackets. */
export function labelsIn(word: string): readonly Label[] {
  const plain = plainWord(word);
  const labels = LABELS.flatMap(({ form, id, beside }) => {
    const parts = form.exec(plain);
    const name = parts?.[id]?.toLowerCase() ?? '';
    return isId(name) ? [{ id: name, beside: parts?.[beside] ?? '' }] : [];
  });
  const cells = plain.split(' ');
  for (const [at, cell] of cells.entries()) {
    const id = cell.toLowerCase();
    if (cells.length < 2 || !id.includes('-') || !isId(id)) continue;
    labels.push({ id, beside: cells.toSpliced(at, 1).join(' ') });
  }
  return labels;
}

/** Whether what stands beside an id is what the record says: each part of it stands in one of its texts. */
export function agrees(beside: string, texts: readonly string[]): boolean {
  const keys = texts.map(nameKey);
  const parts = plainWord(beside)
    .split(' ')
    .map(nameKey)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => keys.some((key) => key.includes(part)));
}

/** A text somebody wrote, on one line, without what a shell or a form leaves at its ends; null for nothing. */
export function oneLine(text: string | undefined): string | null {
  const plain = (text ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return plain === '' ? null : plain;
}

/** An e-mail address, as the schema of claims has it. */
const ADDRESS = /^[^@\s]+@[^@\s]+$/;

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}
