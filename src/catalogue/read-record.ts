/** One record file: bytes → text → value → valid record, or drafts that say why not. */
import { type AnyDraft, draft } from '../findings/finding.ts';
import type { Place } from '../files/layout.ts';
import { impossibleDates } from '../files/schema/dates.ts';
import { schemaDrafts } from '../files/schema/explain-errors.ts';
import { validatorOf } from '../files/schema/validate.ts';
import type { FileTree } from '../files/tree.ts';
import { decodeUtf8 } from '../files/yaml/decode.ts';
import { GIVE_UP, readCanonical } from '../files/yaml/canonical-reader.ts';
import { readFull } from '../files/yaml/full-reader.ts';

export const DEFAULT_LARGEST_FILE = 256 * 1024;

export interface RecordReading {
  /** Has its schema's form: the value may be taken for a record of its kind. */
  readonly usable: boolean;
  readonly value: unknown;
  readonly drafts: readonly AnyDraft[];
}

const NOTHING: readonly AnyDraft[] = [];

/** The text of a file, or the draft that says why there is none (RL101, RL107, RL108, RL116). */
export function readText(
  tree: FileTree,
  path: string,
  limit: number,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly draft: AnyDraft } {
  const read = tree.read(path, limit);
  if (!read.ok) {
    switch (read.reason) {
      case 'too-large':
        return {
          ok: false,
          draft: draft('RL107', { file: path }, { size: Number(read.detail), limit }),
        };
      case 'link':
        return {
          ok: false,
          draft: draft('RL108', { file: path }, { target: read.detail, outside: true }),
        };
      case 'missing':
        return { ok: false, draft: draft('RL116', { file: path }, { reason: 'ENOENT' }) };
      case 'io':
        return { ok: false, draft: draft('RL116', { file: path }, { reason: read.detail }) };
    }
  }
  const decoded = decodeUtf8(read.bytes);
  if (!decoded.ok) {
    return {
      ok: false,
      draft: draft('RL101', { file: path }, { byte: decoded.byte, guess: decoded.guess }),
    };
  }
  return { ok: true, text: decoded.text };
}

/** Reads the record at a path. `limit`: bytes; a larger file is not read. */
export function readRecord(
  tree: FileTree,
  place: Place,
  path: string,
  limit: number,
): RecordReading {
  const source = readText(tree, path, limit);
  if (!source.ok) return { usable: false, value: undefined, drafts: [source.draft] };

  let drafts: AnyDraft[] | undefined;
  let value: unknown = readCanonical(source.text);
  if (value === GIVE_UP) {
    const reading = readFull(source.text);
    value = reading.value;
    if (reading.problems.length > 0) {
      drafts = reading.problems.map((problem) => ({ ...problem, file: path, related: [] }));
    }
    if (value === undefined) return { usable: false, value, drafts: drafts ?? NOTHING };
  }

  const validate = validatorOf(place.kind);
  if (!validate(value)) {
    const found = schemaDrafts(place.kind, path, value, validate.errors ?? []);
    return { usable: false, value, drafts: [...(drafts ?? []), ...found] };
  }
  const dates = impossibleDates(place.kind, path, value);
  if (dates.length > 0) return { usable: false, value, drafts: [...(drafts ?? []), ...dates] };
  return { usable: true, value, drafts: drafts ?? NOTHING };
}
