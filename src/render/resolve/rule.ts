/** The rule for a claim in conflict, and whom it gives the item to, in words. */
import type { Verdict } from '../../compare/who-keeps.ts';
import type { RuleTexts } from '../../text/rule-texts.ts';

export interface RuleShown {
  readonly verdict: Verdict;
  /** Null when there is none. */
  readonly mainBranch: string | null;
  readonly field: string | null;
  readonly bodyName: (id: string) => string;
}

export function ruleWords(
  { verdict, mainBranch, field, bodyName }: RuleShown,
  texts: RuleTexts,
): string {
  const main = mainBranch ?? 'main';
  switch (verdict.rule) {
    case 'first-on-main':
      return texts.rule + texts.first(main, bodyName(verdict.body), verdict.side);
    case 'competent':
      return texts.rule + texts.competent(main, field ?? '', bodyName(verdict.body), verdict.side);
    case 'same-body':
      return texts.sameBody;
    case 'none':
      return texts.rule + texts.undecided;
    case 'unknown':
      return texts.rule + texts.unknown;
  }
}
