/** The `yaml` library's tree, set up once for reading, positions, edits and formatting. */
import type { Document } from 'yaml';
import { newComposer, isScalar, newParser } from './library.ts';

/** YAML 1.2 core schema. Repeated keys are looked for by us: the library's way is quadratic. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  strict: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
  // Dashes of list entries have no place in the tree itself.
  keepSourceTokens: true,
} as const;

export interface YamlError {
  /** The library's code, e.g. BAD_INDENT. */
  readonly code: string;
  readonly message: string;
  /** Start and end, offsets. */
  readonly pos: readonly [number, number];
}

export interface SyntaxTree {
  /** One for a text with content; none for blanks and comments alone. */
  readonly documents: readonly Document.Parsed[];
  readonly errors: readonly YamlError[];
  /** Offset of the first `%` directive, or undefined. */
  readonly directive: number | undefined;
}

/** Parses any text; what is wrong with it is in `errors`. Nothing is resolved, expanded or thrown. */
export function parseTree(text: string): SyntaxTree {
  const composer = newComposer(OPTIONS);
  const documents: Document.Parsed[] = [];
  let directive: number | undefined;
  for (const token of newParser().parse(text)) {
    if (token.type === 'directive') directive ??= token.offset;
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end());
  return {
    documents,
    errors: documents.flatMap((document) => document.errors),
    directive,
  };
}

/** Nothing in it: no text, or a bare `---`. An explicit null is something. */
export function isEmptyDocument(document: Document.Parsed): boolean {
  const contents: unknown = document.contents;
  return (
    contents === null || (isScalar(contents) && contents.value === null && contents.source === '')
  );
}
