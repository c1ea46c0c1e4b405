/** How a count is written that may be too low, and that there is none where not everything was seen. */
import { bilingual } from '../language.ts';

export const boundTexts = bilingual(
  {
    atLeast: (count: number) => `至少 ${count}`,
    asFarAsRead: (said: string) => `就读得出来的部分而言：${said}`,
  },
  {
    atLeast: (count) => `at least ${count}`,
    asFarAsRead: (said) =>
      `as far as could be read: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  },
);
