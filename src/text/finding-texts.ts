/** The text of every code, one table a language: a code without a text does not compile. */
import type { FindingTexts } from './finding-text.ts';
import type { Language } from './language.ts';
import { authorityTexts as enAuthority } from './en/findings/authority.ts';
import { claimTexts as enClaims } from './en/findings/claims.ts';
import { delegationTexts as enDelegations } from './en/findings/delegations.ts';
import { serviceTexts as enServices } from './en/findings/services.ts';
import { mergeTexts as enMerges } from './en/findings/merges.ts';
import { readingTexts as enReading } from './en/findings/reading.ts';
import { referenceTexts as enReferences } from './en/findings/references.ts';
import { schemaTexts as enSchema } from './en/findings/schema.ts';
import { settingTexts as enSettings } from './en/findings/settings.ts';
import { totalsTexts as enTotals } from './en/findings/totals.ts';
import { authorityTexts as zhAuthority } from './zh/findings/authority.ts';
import { claimTexts as zhClaims } from './zh/findings/claims.ts';
import { delegationTexts as zhDelegations } from './zh/findings/delegations.ts';
import { serviceTexts as zhServices } from './zh/findings/services.ts';
import { mergeTexts as zhMerges } from './zh/findings/merges.ts';
import { readingTexts as zhReading } from './zh/findings/reading.ts';
import { referenceTexts as zhReferences } from './zh/findings/references.ts';
import { schemaTexts as zhSchema } from './zh/findings/schema.ts';
import { settingTexts as zhSettings } from './zh/findings/settings.ts';
import { totalsTexts as zhTotals } from './zh/findings/totals.ts';

const TEXTS: Readonly<Record<Language, FindingTexts>> = {
  zh: {
    ...zhReading,
    ...zhSchema,
    ...zhReferences,
    ...zhTotals,
    ...zhClaims,
    ...zhDelegations,
    ...zhServices,
    ...zhMerges,
    ...zhAuthority,
    ...zhSettings,
  },
  en: {
    ...enReading,
    ...enSchema,
    ...enReferences,
    ...enTotals,
    ...enClaims,
    ...enDelegations,
    ...enServices,
    ...enMerges,
    ...enAuthority,
    ...enSettings,
  },
};

export function findingTexts(language: Language): FindingTexts {
  return TEXTS[language];
}
