/** RL1xx: what keeps a file from being read, or makes YAML read something else than is written. */
import { code } from './declare.ts';

const fixed = { fixed: true };

export const readingCodes = {
  /** Not UTF-8. `byte`: offset of the first bad byte; `guess`: the encoding it probably is. */
  RL101: code<{ byte: number; guess: 'gb18030' | 'utf-16' | 'unknown' }>('error', fixed),
  /** Not YAML. `problem`: the YAML library's error code, e.g. BAD_INDENT. */
  RL102: code<{ problem: string; detail: string }>('error', fixed),
  /** The same key twice in one mapping. `firstLine`: line of the first, from 1. */
  RL103: code<{ key: string; firstLine: number }>('error', fixed),
  /** Merge conflict markers committed. `marker`: the marker's own characters. */
  RL104: code<{ marker: string }>('error', fixed),
  /** Nothing in the file but blanks and comments. */
  RL105: code<Record<string, never>>('error', fixed),
  /** Anchors and aliases: not used in records, and the way to a YAML bomb. */
  RL106: code<{ name: string }>('error', fixed),
  /** Over the size limit; not read. Sizes in bytes. */
  RL107: code<{ size: number; limit: number }>('error', fixed),
  /** A symbolic link; not followed. */
  RL108: code<{ target: string; outside: boolean }>('error', fixed),
  /** 0755, 0x1F: read as another number. */
  RL109: code<{ source: string; value: string }>('error', fixed),
  /** More digits than a number holds. */
  RL110: code<{ source: string; value: string }>('error', fixed),
  /** 1.10 → 1.1. */
  RL111: code<{ source: string; value: string }>('error', fixed),
  /** yes, no, on, off, y, n: truth values to some readers, text to others. */
  RL112: code<{ source: string }>('error'),
  /** An unquoted date: a date to some readers, text to others. */
  RL113: code<{ source: string }>('warning'),
  /** A full-width colon where a key's colon should be. */
  RL114: code<{ key: string }>('error', fixed),
  /** YAML that records do not use: several documents, tags, merge keys, keys that are not text. */
  RL115: code<{ feature: 'documents' | 'tag' | 'merge-key' | 'key' | 'directive' }>('error', fixed),
  /** The operating system refused. `reason`: its error code, e.g. EACCES. */
  RL116: code<{ reason: string }>('error', fixed),
};
