/** RL2xx: the form of a record (schema) and its place in the catalogue (layout). */
import type { RecordKind } from '../../model/record-kinds.ts';
import { code } from './declare.ts';

const fixed = { fixed: true };

/** The names JSON Schema has for types. */
export type JsonType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** `label`: the property's title in the schema, both languages ("认领单位 / Claimant"). */
export const schemaCodes = {
  RL201: code<{ label: string; expected: JsonType[]; actual: JsonType; example: string }>(
    'error',
    fixed,
  ),
  RL202: code<{ label: string; value: string; allowed: string[]; nearest: string | null }>(
    'error',
    fixed,
  ),
  RL203: code<{ kind: RecordKind; key: string; label: string; example: string }>('error', fixed),
  RL204: code<{ key: string; allowed: string[]; nearest: string | null }>('error', fixed),
  /** A text that does not have the form asked for. */
  RL205: code<{ label: string; value: string; example: string }>('error', fixed),
  /** Too small, too large, empty. `bound`: the keyword (minimum, minItems, minLength …). */
  RL206: code<{ label: string; bound: string; limit: number; actual: string }>('error', fixed),
  /** The same entry twice in a list that holds each once. */
  RL207: code<{ label: string; value: string }>('error', fixed),
  /** Keys that exclude each other. */
  RL208: code<{ label: string; detail: string }>('error', fixed),
  /** A file where no record belongs, or with another ending than .yaml. */
  RL210: code<{ reason: 'folder' | 'ending' | 'depth' | 'rule'; expected: string }>('error', fixed),
  /** The record's own key does not say what its file name says. */
  RL211: code<{ key: string; value: string; expected: string }>('error', fixed),
  /** Names that some file systems cannot tell apart. */
  RL212: code<{ other: string; by: 'case' | 'unicode' }>('error', fixed),
  /** An item's id does not begin with its list's id. */
  RL213: code<{ id: string; list: string }>('error', fixed),
  /** A claim of a list with rule `each` names another body than its folder. */
  RL214: code<{ claimant: string; folder: string }>('error', fixed),
  /** A file name that is no id. */
  RL216: code<{ name: string; suggestion: string | null }>('error', fixed),
  /** 2020-02-30: has the form of a date and is none. */
  RL217: code<{ label: string; value: string }>('error', fixed),
};
