/** Reads a record's text: canonical form at once, anything else with the full reader. */
import { GIVE_UP, readCanonical } from './canonical-reader.ts';
import { readFull } from './full-reader.ts';
import type { Reading } from './reading-problem.ts';

/**
 * The value of a text and its reading problems. Loads the `yaml` library; a caller that reads
 * thousands of files tries `readCanonical` first and imports this module when one gives up.
 */
export function readYaml(text: string): Reading {
  const value = readCanonical(text);
  return value === GIVE_UP ? readFull(text) : { value, problems: [] };
}
