/**
 * Plain (unquoted) words that readers of YAML do not agree on. Asked by both readers and by the
 * writer, so that none of them takes for text what another takes for a truth value.
 */

/** Truth values of YAML 1.1, text in YAML 1.2 (RL112). */
const OLD_TRUTH_WORDS = new Set(['yes', 'no', 'on', 'off', 'y', 'n']);

const CORE_WORDS = new Set(['null', 'true', 'false']);

/** yes, no, on, off, y, n in the spellings that YAML 1.1 takes for truth values. */
export function isOldTruthWord(source: string): boolean {
  if (source.length > 3) return false;
  const lower = source.toLowerCase();
  if (!OLD_TRUTH_WORDS.has(lower)) return false;
  return source === lower || source === source.toUpperCase() || source === capitalised(lower);
}

/** Anything that is or looks like null, a truth value or an old truth value, in any case. */
export function isReservedWord(source: string): boolean {
  if (source.length > 5) return false;
  switch (source.charCodeAt(0) | 0x20) {
    case 0x66: // f
    case 0x6e: // n
    case 0x6f: // o
    case 0x74: // t
    case 0x79: // y
      break;
    default:
      return false;
  }
  const lower = source.toLowerCase();
  return CORE_WORDS.has(lower) || OLD_TRUTH_WORDS.has(lower);
}

/** 2020-07-10, also with a time: a date to YAML 1.1, text to YAML 1.2 (RL113). */
export function isPlainDate(source: string): boolean {
  return /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]\S.*)?$/.test(source);
}

function capitalised(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
