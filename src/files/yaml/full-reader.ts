/**
 * Reads any text with the `yaml` library's tree, and says what is wrong with it: syntax, and what
 * YAML would read without a word as something else than is written.
 *
 * Aliases are never expanded: a text of a few hundred bytes can stand for gigabytes of values.
 */
import { isBlank } from './blanks.ts';
import type { ParsedNode, YAMLMap } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from './library.ts';
import type { Pointer, TextRange } from '../../findings/finding.ts';
import { findFullWidthColon } from './full-width-colon.ts';
import { makesUnusable, type Reading, type ReadingProblem } from './reading-problem.ts';
import { scalarProblem } from './scalar-problems.ts';
import { isEmptyDocument, parseTree, type SyntaxTree } from './syntax-tree.ts';
import { findConflictMarkers, findControlCharacters } from './text-problems.ts';

/** A broken file can give hundreds of errors that follow from the first. */
const MOST_SYNTAX_ERRORS = 20;

/** The value of a text and every reading problem in it. A leading byte order mark is allowed. */
export function readFull(text: string): Reading {
  const seen = [findConflictMarkers, findControlCharacters]
    .map((find) => find(text))
    .find((problems) => problems.length > 0);
  if (seen !== undefined) return { value: undefined, problems: seen };

  const tree = parseTree(text);
  const [document] = tree.documents;
  const reader = new TreeReader(text);
  if (tree.errors.length > 0) {
    return { value: undefined, problems: syntaxProblems(text, tree) };
  }
  if (document === undefined || isEmptyDocument(document)) {
    const range = { start: 0, end: text.length };
    return { value: undefined, problems: [{ code: 'RL105', range, pointer: [], args: {} }] };
  }
  reader.readDocuments(tree);
  const value = reader.readNode(document.contents, []);
  const problems = reader.problems.sort((a, b) => a.range.start - b.range.start);
  return { value: problems.some(makesUnusable) ? undefined : value, problems };
}

/** At most one error a line; a full-width colon that explains the error is named instead. */
function syntaxProblems(text: string, tree: SyntaxTree): ReadingProblem[] {
  const byLine = new Map<number, ReadingProblem>();
  for (const error of [...tree.errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(error.pos[0], text.length);
    const range = { start, end: Math.min(Math.max(error.pos[1], start), text.length) };
    const colon = findFullWidthColon(text, range, 'broken');
    const problem: ReadingProblem =
      colon === undefined
        ? {
            code: 'RL102',
            range,
            pointer: [],
            args: { problem: error.code, detail: error.message },
          }
        : { code: 'RL114', range: colon.range, pointer: [], args: { key: colon.key } };
    const line = text.lastIndexOf('\n', problem.range.start - 1);
    if (!byLine.has(line)) byLine.set(line, problem);
    if (byLine.size === MOST_SYNTAX_ERRORS) break;
  }
  return [...byLine.values()];
}

class TreeReader {
  readonly problems: ReadingProblem[] = [];
  readonly #text: string;
  /** Names of anchors and aliases that were reported: once each. */
  readonly #anchors = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  readDocuments({ documents, directive }: SyntaxTree): void {
    if (directive !== undefined) {
      this.#unsupported('directive', { start: directive, end: this.#lineEnd(directive) }, []);
    }
    const second = documents[1];
    if (second !== undefined) {
      const content = second.contents?.range[0] ?? second.range[0];
      const start = Math.max(this.#text.lastIndexOf('---', content), second.range[0]);
      this.#unsupported('documents', { start, end: this.#lineEnd(start) }, []);
    }
  }

  readNode(node: ParsedNode | null, pointer: Pointer): unknown {
    if (node === null) return null;
    if (isAlias(node)) {
      this.#anchor(node.source, rangeOf(node), pointer);
      return null;
    }
    if (node.anchor !== undefined) {
      const start = this.#text.lastIndexOf(`&${node.anchor}`, node.range[0]);
      this.#anchor(node.anchor, { start, end: start + node.anchor.length + 1 }, pointer);
    }
    if (node.tag !== undefined) this.#tag(node, pointer);
    if (isMap(node)) return this.#readMap(node, pointer);
    if (isSeq(node)) {
      return node.items.map((item, index) => this.readNode(item, [...pointer, index]));
    }
    if (node.type === 'PLAIN') this.#checkPlain(node.source, node.value, rangeOf(node), pointer);
    return node.value;
  }

  #readMap(node: YAMLMap.Parsed, pointer: Pointer): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const seen = new Map<string, TextRange>();
    for (const { key, value } of node.items) {
      const name = this.#readKey(key, pointer);
      const below = name === undefined ? pointer : [...pointer, name];
      const content = this.readNode(value, below);
      if (name === undefined) continue;
      const range = rangeOf(key);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, range);
      else {
        const firstLine = this.#text.slice(0, first.start).split('\n').length;
        this.problems.push({
          code: 'RL103',
          range,
          pointer: below,
          args: { key: name, firstLine },
        });
      }
      // An assignment to __proto__ would change the object instead.
      Object.defineProperty(object, name, {
        value: content,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return object;
  }

  /** The key's text; undefined where it is none. */
  #readKey(key: ParsedNode, pointer: Pointer): string | undefined {
    if (!isScalar(key) || typeof key.value !== 'string') {
      this.#unsupported('key', rangeOf(key), pointer);
      // For what stands in it: anchors, aliases, tags.
      if (!isScalar(key)) this.readNode(key, pointer);
      return isScalar(key) && key.value !== null ? key.source : undefined;
    }
    const name = key.value;
    const below = [...pointer, name];
    if (key.type !== 'PLAIN') {
      this.readNode(key, below);
    } else if (name === '<<') {
      this.#unsupported('merge-key', rangeOf(key), below);
    } else {
      this.readNode(key, below);
    }
    return name;
  }

  #checkPlain(source: string, value: unknown, range: TextRange, pointer: Pointer): void {
    const problem = scalarProblem(source, value);
    if (problem !== undefined) {
      this.problems.push({ ...problem, range, pointer });
    } else if (typeof value === 'string' && value.includes('：')) {
      this.#checkColon(range, pointer);
    }
  }

  #checkColon(range: TextRange, pointer: Pointer): void {
    const before = this.#text.slice(this.#text.lastIndexOf('\n', range.start - 1) + 1, range.start);
    const own = isBlank(before);
    const colon = findFullWidthColon(this.#text, range, own ? 'own' : 'text');
    if (colon === undefined) return;
    this.problems.push({ code: 'RL114', range: colon.range, pointer, args: { key: colon.key } });
  }

  #anchor(name: string, range: TextRange, pointer: Pointer): void {
    if (this.#anchors.has(name)) return;
    this.#anchors.add(name);
    this.problems.push({ code: 'RL106', range, pointer, args: { name } });
  }

  #tag(node: ParsedNode, pointer: Pointer): void {
    let start = this.#text.lastIndexOf('!', node.range[0]);
    if (this.#text.charAt(start - 1) === '!') start--;
    const length = this.#text.slice(Math.max(start, 0)).search(/\s|$/);
    this.#unsupported('tag', { start, end: start + length }, pointer);
  }

  #unsupported(
    feature: 'documents' | 'tag' | 'merge-key' | 'key' | 'directive',
    range: TextRange,
    pointer: Pointer,
  ): void {
    this.problems.push({ code: 'RL115', range, pointer, args: { feature } });
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end === -1 ? this.#text.length : end;
  }
}

function rangeOf(node: ParsedNode): TextRange {
  return { start: node.range[0], end: node.range[1] };
}
