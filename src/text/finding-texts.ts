/** The text of every code, one table a language: a code without a text does not compile. */
import type { FindingTexts } from './finding-text.ts';
import type { Language } from './language.ts';
import { claimTexts as enClaims } from './en/findings/claims.ts';
import { readingTexts as enReading } from './en/findings/reading.ts';
import { referenceTexts as enReferences } from './en/findings/references.ts';
import { schemaTexts as enSchema } from './en/findings/schema.ts';
import { settingTexts as enSettings } from './en/findings/settings.ts';
import { totalsTexts as enTotals } from './en/findings/totals.ts';
import { claimTexts as zhClaims } from './zh/findings/claims.ts';
import { readingTexts as zhReading } from './zh/findings/reading.ts';
import { referenceTexts as zhReferences } from './zh/findings/references.ts';
import { schemaTexts as zhSchema } from './zh/findings/schema.ts';
import { settingTexts as zhSettings } from './zh/findings/settings.ts';
import { totalsTexts as zhTotals } from './zh/findings/totals.ts';

const TEXTS: Readonly<Record<Language, FindingTexts>> = {
  zh: { ...zhReading, ...zhSchema, ...zhReferences, ...zhTotals, ...zhClaims, ...zhSettings },
  en: { ...enReading, ...enSchema, ...enReferences, ...enTotals, ...enClaims, ...enSettings },
};

export function findingTexts(language: Language): FindingTexts {
  return TEXTS[language];
}
