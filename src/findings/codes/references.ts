/** RL3xx: references between records, keys that must be unique, official codes. */
import type { NamedRef } from '../../model/named-ref.ts';
import { code } from './declare.ts';

/** Records that are there come with their names: the texts have no catalogue at hand. */
export const referenceCodes = {
  RL301: code<{ item: string; nearest: NamedRef | null }>('error'),
  RL302: code<{ organization: string; key: string; nearest: NamedRef | null }>('error'),
  RL303: code<{ list: string; nearest: string | null }>('error'),
  RL304: code<{ document: string; nearest: string | null }>('error'),
  /** A source table that is not there. */
  RL305: code<{ path: string }>('error'),
  /** A source table that changed since it was imported. */
  RL306: code<{ path: string; expected: string; actual: string }>('error'),
  /** A claim filed under another list than its item's. */
  RL307: code<{ item: NamedRef; itemList: string; folder: string }>('error'),
  /** The authority of an item is not a provincial body. */
  RL308: code<{ organization: NamedRef; kind: string; expected: string; key: string }>('error'),
  /** Nobody in the registry is of a kind that may claim from the list. */
  RL309: code<{ list: string; claimants: string[] }>('error'),
  RL310: code<{ number: number; list: string; other: NamedRef }>('error'),
  RL311: code<{ name: string; other: NamedRef }>('error'),
  /** Equal but for brackets, spaces, punctuation, 和/及/与. */
  RL312: code<{ name: string; other: NamedRef }>('warning'),
  RL313: code<{ value: string; other: NamedRef }>('error'),
  RL314: code<{ value: string; other: NamedRef }>('error'),
  /** One name for two bodies. */
  RL315: code<{ name: string; other: NamedRef }>('error'),
  /** The same document id twice in the manifest. */
  RL316: code<{ id: string }>('error'),
  /** Check character of a credit code. */
  RL320: code<{ value: string; expected: string }>('error'),
  /** Not 12, 31 or 33 characters, or characters that cannot be there. */
  RL321: code<{ value: string; length: number; problem: 'length' | 'characters' }>('warning'),
  RL322: code<{ value: string; typeCode: string; codeType: string | null; type: string }>('error'),
  RL323: code<{ value: string; area: string; expected: string[] }>('error'),
  RL324: code<{ value: string; creditCode: string; body: NamedRef; expected: string }>('error'),
  /** A dissolved body whose successor is not there, or is itself. */
  RL325: code<{ organization: NamedRef; successor: NamedRef }>('error'),
};
