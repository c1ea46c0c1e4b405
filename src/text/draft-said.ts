/** A finding's own words, where a command says them before there is a finding. */
import type { AnyDraft } from '../findings/finding.ts';
import type { FindingText } from './finding-text.ts';
import { findingTexts } from './finding-texts.ts';
import type { Language } from './language.ts';

export function draftSaid(
  draft: AnyDraft,
  language: Language,
): { readonly message: string; readonly remedy: string } {
  // A finding's code tells its arguments; the compiler cannot follow that through a union.
  const text = findingTexts(language)[draft.code] as FindingText<never>;
  const args = draft.args as never;
  return { message: text.message(args), remedy: text.remedy(args) };
}
