/** How a count is written that may be too low. */
import { bilingual } from '../language.ts';

export const boundTexts = bilingual(
  { atLeast: (count: number) => `至少 ${count}` },
  { atLeast: (count) => `at least ${count}` },
);
