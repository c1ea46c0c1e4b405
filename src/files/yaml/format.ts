/** Canonical form of a file that exists: its comments stay, everything else takes its fixed shape. */
import { isMap } from './library.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { commentedEntries } from './commented-entries.ts';
import { commentsOf } from './comments.ts';
import { commentLines, type CommentLine, type Content, type Entry, entryLines, inOrder } from './entries.ts'; // prettier-ignore
import { readFull } from './full-reader.ts';
import { KEY_ORDERS } from './generated/key-orders.ts';
import { isSameValue } from './same-value.ts';
import { parseTree } from './syntax-tree.ts';

export type FormatRefusal =
  /** It cannot be read; `readYaml` says what is wrong. */
  | 'unreadable'
  /** A list directly in a list, or no mapping at all: no record looks so. */
  | 'no-canonical-form'
  /** The result would say something else, or a comment would be lost. A bug, and no file suffers. */
  | 'not-equal';

export type Formatted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: FormatRefusal };

const SCHEMA_COMMENT = /^#\s*yaml-language-server:\s*\$schema=/;

/**
 * `text` in canonical form, with `schemaLine` first. Blank lines before entries and comments are
 * kept, one for many. Value and comments are compared before and after.
 */
export function formatText(kind: RecordKind, text: string, schemaLine: string): Formatted {
  const { value } = readFull(text);
  const [document] = parseTree(text).documents;
  if (value === undefined || document === undefined) return { ok: false, reason: 'unreadable' };
  if (!isMap(document.contents)) return { ok: false, reason: 'no-canonical-form' };

  const { content, header, footer } = commentedEntries(text, document);
  if (!hasCanonicalForm(content)) return { ok: false, reason: 'no-canonical-form' };
  const order = KEY_ORDERS[kind];
  const top = withoutSchema(header);
  const body = entryLines(withoutLeadingBlank(inOrder(cleaned(content), order)), order, 0);
  const lines = [
    schemaLine,
    ...commentLines(top, ''),
    ...(top.length > 0 ? [''] : []),
    ...body,
    ...commentLines(withoutSchema(footer), ''),
  ];
  const formatted = `${lines.join('\n')}\n`;
  if (!isSameValue(readFull(formatted).value, value) || !sameComments(text, formatted)) {
    return { ok: false, reason: 'not-equal' };
  }
  return { ok: true, text: formatted };
}

function hasCanonicalForm(content: Content): boolean {
  if (content.kind === 'scalar') return true;
  return content.entries.every(
    (entry) =>
      hasCanonicalForm(entry.content) &&
      !(
        entry.key === undefined &&
        entry.content.kind === 'list' &&
        entry.content.entries.length > 0
      ),
  );
}

function withoutSchema(comments: readonly CommentLine[]): CommentLine[] {
  return comments.filter(({ text }) => !SCHEMA_COMMENT.test(text));
}

/** Entries without a schema line among their comments: it stands first, once. */
function cleaned(content: Content): Content {
  if (content.kind === 'scalar') return content;
  const entries = content.entries.map((entry): Entry => ({
    ...entry,
    before: withoutSchema(entry.before),
    after: withoutSchema(entry.after),
    content: cleaned(entry.content),
  }));
  return { kind: content.kind, entries };
}

/** Nothing is set off from the schema's line but a header. */
function withoutLeadingBlank(content: Content): Content {
  if (content.kind === 'scalar') return content;
  const [first, ...rest] = content.entries;
  if (first === undefined) return content;
  const [comment, ...comments] = first.before;
  const before = comment === undefined ? [] : [{ ...comment, spaced: false }, ...comments];
  return { ...content, entries: [{ ...first, before, spaced: false }, ...rest] };
}

function sameComments(before: string, after: string): boolean {
  const texts = [before, after].map((text) =>
    commentsOf(text)
      .map((comment) => comment.text)
      .filter((comment) => !SCHEMA_COMMENT.test(comment))
      .sort()
      .join('\n'),
  );
  return texts[0] === texts[1];
}
