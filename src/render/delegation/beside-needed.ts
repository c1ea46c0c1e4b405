/** What the count of missing agreements does not cover, a line each. */
import type { NeededDelegations } from '../../reports/needed-delegations.ts';
import type { Language } from '../../text/language.ts';
import { agreementChoiceTexts } from '../../text/outcomes/agreement-choice-texts.ts';

export function besideNeeded(
  { drafts, unclaimed }: Pick<NeededDelegations, 'drafts' | 'unclaimed'>,
  language: Language,
): readonly string[] {
  const texts = agreementChoiceTexts[language];
  return [
    ...(drafts.length > 0 ? [texts.drafts(drafts)] : []),
    ...(unclaimed > 0 ? [texts.unclaimed(unclaimed)] : []),
  ];
}
