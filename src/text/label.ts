/** Titles of the schemas say a property's name in both languages: "认领单位 / Claimant". */
import type { Language } from './language.ts';

const BETWEEN = ' / ';

/** The half of a title that is in `language`; the whole where it has one half only ("SHA-256"). */
export function labelIn(language: Language, label: string): string {
  const at = label.indexOf(BETWEEN);
  if (at < 0) return label;
  return language === 'zh' ? label.slice(0, at) : label.slice(at + BETWEEN.length);
}
