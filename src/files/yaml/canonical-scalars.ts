/** Lines and scalars of canonical form: the lower half of the reader, which gives up on anything else. */
import {
  LF,
  SPACE,
  DOUBLE_QUOTE,
  HASH,
  SINGLE_QUOTE,
  PLUS,
  DASH,
  ZERO,
  COLON,
  BRACKET,
  BACKSLASH,
  BRACE,
  PIPE,
  FULL_WIDTH_COLON,
  isDigit,
  isWordStart,
} from './characters.ts';
import { isReservedWord } from './plain-words.ts';
import { detached, pooledSlice } from './text-pool.ts';

/** The text is not (surely) in canonical form; says nothing on whether it is good YAML. */
export const GIVE_UP: unique symbol = Symbol('give up');

/** The escapes that YAML and JSON share, and that the writer uses. */
const SHARED_ESCAPE = /^(?:["\\nrtbf]|u[0-9a-fA-F]{4})/;

const MOST_DIGITS = 15;

export class CanonicalScalars {
  protected readonly text: string;
  /** Between entries: first character of the next line with content. */
  protected position = 0;
  /** Indentation of that line; -1 at the end of the text. */
  protected indent = 0;

  constructor(text: string) {
    this.text = text;
  }

  protected atEnd(): boolean {
    return this.indent === -1;
  }

  /** From a line's start to the next content: skips blank lines and comments. */
  protected toContent(): void {
    const text = this.text;
    let position = this.position;
    for (;;) {
      const lineStart = position;
      let character = text.charCodeAt(position);
      while (character === SPACE) character = text.charCodeAt(++position);
      if (character === HASH) {
        const end = text.indexOf('\n', position);
        if (end === -1) break;
        position = end + 1;
      } else if (character === LF) {
        position++;
      } else {
        if (position >= text.length) break;
        this.position = position;
        this.indent = position - lineStart;
        return;
      }
    }
    this.position = text.length;
    this.indent = -1;
  }

  /** After a value: nothing but blanks and a comment may follow on the line. */
  protected finishLine(): boolean {
    const text = this.text;
    let position = this.position;
    let character = text.charCodeAt(position);
    if (character === SPACE) {
      do character = text.charCodeAt(++position);
      while (character === SPACE);
      if (character === HASH) {
        const end = text.indexOf('\n', position);
        position = end === -1 ? text.length : end;
        character = LF;
      }
    }
    if (position < text.length) {
      if (character !== LF) return false;
      position++;
    }
    this.position = position;
    this.toContent();
    return true;
  }

  /** A scalar, or an empty collection, and the rest of its line. `indent`: of what it belongs to. */
  protected readScalar(indent: number): unknown {
    const character = this.text.charCodeAt(this.position);
    switch (character) {
      case DOUBLE_QUOTE: {
        const value = this.doubleQuoted();
        return value !== undefined && this.finishLine() ? value : GIVE_UP;
      }
      case SINGLE_QUOTE:
        return this.readSingleQuoted();
      case PIPE:
        return this.readBlock(indent);
      case BRACKET:
        return this.readEmpty('[]', []);
      case BRACE:
        return this.readEmpty('{}', {});
      default:
        if (isDigit(character)) return this.readNumber();
        return isWordStart(character) ? this.readPlain(true) : GIVE_UP;
    }
  }

  protected readEmpty(source: string, value: unknown): unknown {
    if (!this.text.startsWith(source, this.position)) return GIVE_UP;
    this.position += source.length;
    return this.finishLine() ? value : GIVE_UP;
  }

  protected readNumber(): unknown {
    const text = this.text;
    const start = this.position;
    let position = start;
    let number = 0;
    let character = text.charCodeAt(position);
    do {
      number = number * 10 + character - ZERO;
      character = text.charCodeAt(++position);
    } while (isDigit(character));
    const digits = position - start;
    if (digits > MOST_DIGITS || (digits > 1 && text.charCodeAt(start) === ZERO)) return GIVE_UP;
    this.position = position;
    return this.finishLine() ? number : GIVE_UP;
  }

  /**
   * Text without quotes, true or false. `colons`: a full-width colon may stand in it; at the
   * start of a line it may be a key's colon mistyped (RL114), which the full reader decides.
   */
  protected readPlain(colons: boolean): unknown {
    const text = this.text;
    const start = this.position;
    let position = start;
    let end = start;
    let hash = 0;
    let character = text.charCodeAt(position);
    while (character !== LF && position < text.length) {
      if (character === SPACE) {
        if (text.charCodeAt(position + 1) === HASH) break;
      } else {
        if (character === COLON) {
          const next = text.charCodeAt(position + 1);
          if (next === SPACE || next === LF || position + 1 === text.length) return GIVE_UP;
        } else if (character === FULL_WIDTH_COLON && !colons) return GIVE_UP;
        end = position + 1;
      }
      hash = (Math.imul(hash, 31) + character) | 0;
      character = text.charCodeAt(++position);
    }
    this.position = end;
    const length = end - start;
    const value = pooledSlice(text, start, end, hash);
    if (length <= 5 && isReservedWord(value)) {
      if (value !== 'true' && value !== 'false') return GIVE_UP;
      return this.finishLine() ? value === 'true' : GIVE_UP;
    }
    return this.finishLine() ? value : GIVE_UP;
  }

  protected readSingleQuoted(): unknown {
    const text = this.text;
    const start = this.position + 1;
    let end = text.indexOf("'", start);
    while (end !== -1 && text.charCodeAt(end + 1) === SINGLE_QUOTE)
      end = text.indexOf("'", end + 2);
    if (end === -1) return GIVE_UP;
    const inner = text.slice(start, end);
    if (inner.includes('\n')) return GIVE_UP;
    this.position = end + 1;
    return this.finishLine() ? detached(inner.replaceAll("''", "'")) : GIVE_UP;
  }

  /** Leaves the position behind the closing quote; undefined: not on one line, or unusual escapes. */
  protected doubleQuoted(): string | undefined {
    const text = this.text;
    const start = this.position;
    let position = start + 1;
    let hash = 0;
    let escaped = false;
    let character = text.charCodeAt(position);
    while (character !== DOUBLE_QUOTE) {
      if (character === LF || position >= text.length) return undefined;
      if (character === BACKSLASH) {
        escaped = true;
        position++;
        if (!SHARED_ESCAPE.test(text.slice(position, position + 5))) return undefined;
      }
      hash = (Math.imul(hash, 31) + character) | 0;
      character = text.charCodeAt(++position);
    }
    this.position = position + 1;
    if (!escaped) return pooledSlice(text, start + 1, position, hash);
    return JSON.parse(text.slice(start, position + 1)) as string;
  }

  /** A `|` block below a key or dash that is indented by `indent`. */
  protected readBlock(indent: number): unknown {
    const text = this.text;
    let position = this.position + 1;
    const chomping = text.charCodeAt(position);
    if (chomping === DASH || chomping === PLUS) position++;
    if (text.charCodeAt(position) !== LF) return GIVE_UP;
    position++;

    const lines: string[] = [];
    let column = -1;
    for (;;) {
      const lineStart = position;
      while (text.charCodeAt(position) === SPACE) position++;
      const spaces = position - lineStart;
      if (position >= text.length) {
        if (spaces > 0) return GIVE_UP;
        break;
      }
      if (text.charCodeAt(position) === LF) {
        if (spaces > 0) return GIVE_UP;
        lines.push('');
        position++;
        continue;
      }
      if (column === -1) column = spaces;
      if (spaces < column || column <= indent) {
        // What follows stands outside; a comment half-way in is left to the full reader.
        if (spaces > indent) return GIVE_UP;
        position = lineStart;
        break;
      }
      const end = text.indexOf('\n', position);
      if (end === -1) return GIVE_UP;
      lines.push(text.slice(lineStart + column, end));
      position = end + 1;
    }

    let used = lines.length;
    while (used > 0 && lines[used - 1] === '') used--;
    if (used === 0) return GIVE_UP;
    const content = lines.slice(0, used).join('\n');
    this.position = position;
    this.toContent();
    if (chomping === DASH) return content;
    return `${content}\n${chomping === PLUS ? '\n'.repeat(lines.length - used) : ''}`;
  }
}
