/**
 * Every code there is. A code never changes its meaning; a new one needs a text in both languages
 * (else it does not compile), a fixture and a page (else a test fails).
 */
import { authorityCodes } from './codes/authority.ts';
import { claimCodes } from './codes/claims.ts';
import type { CodeDeclaration } from './codes/declare.ts';
import { delegationCodes } from './codes/delegations.ts';
import { mergeCodes } from './codes/merges.ts';
import { readingCodes } from './codes/reading.ts';
import { referenceCodes } from './codes/references.ts';
import { schemaCodes } from './codes/schema.ts';
import { serviceCodes } from './codes/services.ts';
import { settingCodes } from './codes/settings.ts';
import { totalsCodes } from './codes/totals.ts';

export const CODES = {
  ...readingCodes,
  ...schemaCodes,
  ...referenceCodes,
  ...totalsCodes,
  ...claimCodes,
  ...delegationCodes,
  ...serviceCodes,
  ...mergeCodes,
  ...authorityCodes,
  ...settingCodes,
};

export type Code = keyof typeof CODES;

export type ArgsOf<C extends Code> =
  (typeof CODES)[C] extends CodeDeclaration<infer Args> ? Args : never;

export const ALL_CODES = Object.keys(CODES) as Code[];

export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
