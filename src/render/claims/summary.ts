/** After the lines of a claim: numbers, and who decides on the same items on other branches. */
import type { ClaimOutcome } from '../../actions/claim-wishes.ts';
import type { Claim } from '../../model/generated/records.ts';
import type { Language } from '../../text/language.ts';
import { decisionWords } from '../../text/outcomes/claim-refusals.ts';
import { type Beside, claimTexts } from '../../text/outcomes/claim-texts.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import { isTrouble } from './outcome-lines.ts';

/** `decision` null: a transfer. `refused`: words and rows that were no wish. Null where one thing says it all. */
export function claimSummary(
  outcomes: readonly ClaimOutcome[],
  decision: Claim['decision'] | null,
  refused: number,
  language: Language,
): string | null {
  if (outcomes.length + refused <= 1) return null;
  const texts = claimTexts[language];
  const count = (kind: 'write' | 'already'): number =>
    outcomes.filter(({ decided }) => decided.kind === kind).length;
  const already = count('already');
  const failed = outcomes.filter(isTrouble).length + refused;
  const word = decision === null ? null : decisionWords[language][decision].counted;
  return writingTexts[language].summary([
    texts.counted(word, count('write')),
    already > 0 ? texts.countedAlready(already) : '',
    failed > 0 ? texts.countedRefused(failed) : '',
  ]);
}

export function besideLines(others: readonly Beside[], language: Language): readonly string[] {
  if (others.length === 0) return [];
  const texts = claimTexts[language];
  return [...others.map((one) => texts.beside(one)), texts.seeBeside];
}
