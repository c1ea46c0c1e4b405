/** RL9xx: settings of the catalogue and exceptions. */
import { code } from './declare.ts';

export const settingCodes = {
  RL901: code<{ code: string; nearest: string | null }>('error'),
  RL902: code<{ exception: string }>('error'),
  RL903: code<{ exception: string }>('error'),
  /** `days`: how long ago it expired. */
  RL904: code<{ exception: string; expires: string; days: number }>('warning'),
  RL905: code<{ exception: string; code: string }>('warning'),
  /** as_of in a catalogue that is not a sample. */
  RL906: code<Record<string, never>>('error'),
  RL907: code<{ timeZone: string }>('error'),
  /** A deadline counted from a document without a publication date. */
  RL908: code<{ document: string; stage: string }>('error'),
  /** A code that may not be lowered. */
  RL909: code<{ code: string; severity: string }>('error'),
  /** Nothing to check: no list in the catalogue. */
  RL910: code<Record<string, never>>('error'),
  /** `days` until it expires. */
  RL911: code<{ exception: string; expires: string; days: number }>('warning'),
};
