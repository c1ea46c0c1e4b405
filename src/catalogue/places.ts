/** Texts of files and positions in them, each read and parsed once and only when asked for. */
import { decodeUtf8 } from '../files/yaml/decode.ts';
import { lineAndColumn, locator } from '../files/yaml/positions.ts';
import type { FileTree } from '../files/tree.ts';
import type { Finding, Pointer, Related, TextRange } from '../findings/finding.ts';

/** Larger files than any record: a finding may stand in one that was too large to be read as a record. */
const LARGEST_SHOWN = 16 * 1024 * 1024;

/** Lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
interface Located {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Places {
  /** The text of a file; null where there is none, or none that is UTF-8. */
  sourceOf(file: string): string | null;
  locate(finding: Finding): Located | null;
  locateRelated(related: Related): { line: number; column: number } | null;
}

export function placesIn(tree: FileTree): Places {
  const texts = new Map<string, string | null>();
  const locators = new Map<string, ReturnType<typeof locator>>();

  const sourceOf = (file: string): string | null => {
    let text = texts.get(file);
    if (text === undefined) {
      const read = tree.read(file, LARGEST_SHOWN);
      const decoded = read.ok ? decodeUtf8(read.bytes) : null;
      text = decoded?.ok === true ? decoded.text : null;
      texts.set(file, text);
    }
    return text;
  };
  const rangeIn = (file: string, text: string, pointer: Pointer, atKey: boolean): TextRange => {
    let find = locators.get(file);
    if (find === undefined) {
      find = locator(text);
      locators.set(file, find);
    }
    return find(pointer, atKey);
  };

  return {
    sourceOf,
    locate: (finding) => {
      const text = sourceOf(finding.file);
      if (text === null) return null;
      const range =
        finding.range ?? rangeIn(finding.file, text, finding.pointer, finding.atKey ?? false);
      const start = lineAndColumn(text, range.start);
      const end = lineAndColumn(text, range.end);
      return {
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
      };
    },
    locateRelated: ({ file, pointer }) => {
      const text = sourceOf(file);
      return text === null ? null : lineAndColumn(text, rangeIn(file, text, pointer, false).start);
    },
  };
}
