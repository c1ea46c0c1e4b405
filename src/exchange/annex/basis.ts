/**
 * Legal bases from the text of a 设定依据 cell: 《名称》第…条第…款第…项, several articles of a law,
 * several laws. Nothing is guessed: what has no such form is kept whole and reported.
 */
import type { Basis } from './annex.ts';
import { tidy } from './plain.ts';

export interface ParsedBasis {
  readonly basis: readonly Basis[];
  /** Pieces kept whole as `law`. */
  readonly unparsed: readonly string[];
  /** Text beside laws and articles that was left out. */
  readonly remainder: readonly string[];
}

const COUNT = '[0-9０-９一二三四五六七八九十百千零〇两]+';
const ITEM = `(?:第?[（(]${COUNT}[)）]项?|第${COUNT}项)`;
const BELOW = `(?:第${COUNT}款)?(?:${ITEM}(?:[、,，和及]${ITEM})*)?(?:第${COUNT}目)?`;
const ARTICLE = `第${COUNT}条(?:之${COUNT})?${BELOW}`;
/** Annexes to a decision are cited by number: 附件第35项. */
const ANNEX = `附[件表][0-9一二三四五六七八九十]*(?:中?的?(?:序号)?第?${COUNT}项)?`;
const CITED = new RegExp(`^(?:${ARTICLE}(?:[至到~—-]${ARTICLE})?|${ANNEX})`);
/** 第二款 after 第十二条第一款: of the same article. */
const DANGLING = new RegExp(`^(?:第${COUNT}款(?:${ITEM})?|${ITEM})`);
const BETWEEN = /^[\s、，,和及与并]+/;
const BRACKETS = /^[（(〔[【][^（）()〔〕【】[\]]*[)）〕\]】]/;
/** Numbering and labels that tables put before a citation. */
const LABEL =
  /^(?:[\s、，,；;。.:：]|[0-9]+[.、．)）]|[（(][0-9一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．]|[①-⑳]|[【[](?:法律|行政法规|地方性法规|部门规章|政府规章|规范性文件|国务院文件)[】\]]|(?:设定|法律|实施)?依据[:：])+/;
/** What closes a citation and says nothing more. */
const CLOSING = /^(?:等)?(?:的)?(?:有关|相关)?(?:规定|条款)?[\s。；;.，,、]*$/;
/** A law named without 《》. */
const PLAIN_LAW = new RegExp(
  `^([^\\s，,。：:“”]{2,60}?(?:法|条例|规定|办法|细则|决定|规则|通知|意见))((?:${ARTICLE}).*)$`,
);

interface Reading {
  basis: Basis[];
  unparsed: string[];
  remainder: string[];
  /** The law that a clause without one goes on about. */
  law: string | null;
}

export function parseBasis(text: string): ParsedBasis {
  const reading: Reading = { basis: [], unparsed: [], remainder: [], law: null };
  for (const clause of clauses(text)) readClause(clause, reading);
  const seen = new Set<string>();
  const basis = reading.basis.filter(({ law, article }) => {
    const key = `${law}\n${article ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
  return { basis, unparsed: reading.unparsed, remainder: reading.remainder };
}

/** Cut at ； ; 。 and line breaks, but not inside 《》, “” or brackets. */
function clauses(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (const character of text.replaceAll(/\r\n?/g, '\n')) {
    if ('《“（('.includes(character)) depth += 1;
    else if ('》”）)'.includes(character)) depth = Math.max(0, depth - 1);
    // A mark left open must not swallow the lines below.
    if (character === '\n') depth = 0;
    if (depth === 0 && '；;。\n'.includes(character)) {
      pieces.push(piece);
      piece = '';
    } else piece += character;
  }
  pieces.push(piece);
  return joinSplitCitations(pieces.map((each) => each.trim()).filter((each) => each !== ''));
}

/** A narrow column breaks a line before 第…条: such a piece belongs to the one above. */
function joinSplitCitations(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const above = joined.at(-1);
    const opens = (above?.lastIndexOf('《') ?? -1) > (above?.lastIndexOf('》') ?? -1);
    if (above !== undefined && opens && piece.includes('》'))
      joined[joined.length - 1] = above + piece;
    else joined.push(piece);
  }
  return joined;
}

function readClause(clause: string, reading: Reading): void {
  let rest = clause.replace(LABEL, '');
  if (rest === '') return;
  if (!rest.startsWith('《')) {
    const opening = rest.indexOf('《');
    const before = opening === -1 ? rest : rest.slice(0, opening);
    if (CITED.test(compact(before)) && reading.law !== null) {
      readArticles(before, reading.law, reading, false);
    } else if (!readPlainLaw(before, reading)) {
      if (opening === -1 && reading.remainder.length > 0) reading.remainder.push(tidy(before));
      else if (!LEADING_WORDS.test(before.trim())) keepWhole(before, reading);
    }
    rest = opening === -1 ? '' : rest.slice(opening);
  }
  while (rest.startsWith('《')) {
    const end = closingMark(rest);
    if (end === -1) {
      keepWhole(rest, reading);
      return;
    }
    const law = tidy(rest.slice(1, end));
    const tailEnd = nextLaw(rest, end + 1);
    reading.law = law === '' ? null : law;
    if (law === '') keepWhole(rest.slice(0, tailEnd), reading);
    else readArticles(rest.slice(end + 1, tailEnd), law, reading, true);
    rest = rest.slice(tailEnd);
  }
}

/** Words that lead to a citation: 依据, 根据, 和 … */
const LEADING_WORDS = /^(?:依据|根据|按照|依照|参照|以及|和|及|与|、|，|,|\s)+$/;

/** Index of the 》 that closes the first 《; titles contain titles. */
function closingMark(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '《') depth += 1;
    else if (text[index] === '》') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

/** Where the next law begins; one that is named inside a quotation or after a colon is none. */
function nextLaw(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === '《') return index;
    if ('：:“'.includes(character)) return text.length;
  }
  return text.length;
}

function readArticles(tail: string, law: string, reading: Reading, whole: boolean): void {
  let rest = compact(tail);
  const articles: string[] = [];
  for (;;) {
    rest = rest.replace(BETWEEN, '');
    const bracket = BRACKETS.exec(rest);
    const cited = CITED.exec(rest);
    const dangling = articles.length > 0 ? DANGLING.exec(rest) : null;
    if (cited !== null) {
      articles.push(cited[0]);
      rest = rest.slice(cited[0].length);
    } else if (dangling !== null) {
      articles.push(`${articles.pop() ?? ''}、${dangling[0]}`);
      rest = rest.slice(dangling[0].length);
    } else if (bracket !== null) rest = rest.slice(bracket[0].length);
    else break;
  }
  // The law stood alone on the line above.
  const last = reading.basis.at(-1);
  if (!whole && articles.length > 0 && last?.law === law && last.article === undefined) {
    reading.basis.pop();
  }
  if (articles.length > 0) reading.basis.push(...articles.map((article) => ({ law, article })));
  else if (whole) reading.basis.push({ law });
  if (!CLOSING.test(rest)) reading.remainder.push(rest);
}

function compact(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function readPlainLaw(text: string, reading: Reading): boolean {
  const match = PLAIN_LAW.exec(compact(text));
  if (match === null) return false;
  const [, law = '', articles = ''] = match;
  reading.law = law;
  readArticles(articles, law, reading, true);
  return true;
}

function keepWhole(text: string, reading: Reading): void {
  const law = tidy(text).replaceAll(/^[\s、，,]+|[\s、，,]+$/g, '');
  if (law === '') return;
  reading.basis.push({ law });
  reading.unparsed.push(law);
}
