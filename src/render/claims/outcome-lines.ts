/** What was done with one item, or would be, and why not: a line. */
import type { ClaimOutcome } from '../../actions/claim-wishes.ts';
import type { Decided, Refusal } from '../../actions/decision.ts';
import type { FileRefusal } from '../../actions/proposal.ts';
import { isOfFiles } from '../../actions/weights.ts';
import type { Item } from '../../model/generated/records.ts';
import type { Language } from '../../text/language.ts';
import { claimRefusals, decisionWords } from '../../text/outcomes/claim-refusals.ts';
import { claimTexts } from '../../text/outcomes/claim-texts.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import { type Called, type Said, saidOf } from '../../text/said.ts';

export type Names = Pick<Called, 'body' | 'prefix'>;

/** `city-013 创业投资企业备案管理`. */
export function itemLabel({ id, name, subitem }: Item): string {
  return `${id} ${name}${subitem === undefined ? '' : ` · ${subitem}`}`;
}

export function labelOf({
  item,
  wish,
}: {
  readonly item: Item | null;
  readonly wish: { readonly item: string };
}): string {
  return item === null ? wish.item : itemLabel(item);
}

export function isTrouble({ decided }: ClaimOutcome): boolean {
  return decided.kind === 'refused';
}

export function refusalSaid(
  refusal: Refusal | FileRefusal,
  names: Names,
  language: Language,
): Said {
  return isOfFiles(refusal)
    ? saidOf(writingTexts[language].files, refusal, names)
    : saidOf(claimRefusals[language], refusal, names);
}

/** Null for what is no trouble. */
export function troubleLine(outcome: ClaimOutcome, names: Names, language: Language): Said | null {
  const { decided, wish } = outcome;
  if (decided.kind !== 'refused') return null;
  const { message, hint } = refusalSaid(decided.refusal, names, language);
  return { message: claimTexts[language].ofRow(wish.row, labelOf(outcome), message), hint };
}

/** Null for trouble. `future`: it would be done. */
export function doneLine(
  outcome: ClaimOutcome,
  names: Names,
  language: Language,
  future: boolean,
): string | null {
  const { wish, decided } = outcome;
  if (decided.kind === 'refused') return null;
  const texts = claimTexts[language];
  const label = labelOf(outcome);
  const who = names.body(wish.body);
  if (decided.kind === 'already') {
    const { decision, date } = decided.claim.value;
    return texts.already(decisionWords[language][decision], label, who, date);
  }
  if (wish.act === 'transfer') return texts.transferred(label, names.body(wish.from), who, future);
  const words = decisionWords[language][decided.claim.decision];
  return texts.decided(words, label, who, beforeOf(decided, names, language), future);
}

/** What the record said before, where it is worth a word. */
function beforeOf(
  { existing, claim }: Extract<Decided, { readonly kind: 'write' }>,
  names: Names,
  language: Language,
): string {
  if (existing === null) return '';
  const texts = claimTexts[language];
  const { claimant, date, decision, stamp } = existing.value;
  const same = claimant === claim.claimant;
  if (same && decision === claim.decision) {
    return stamp === claim.stamp ? texts.broughtUpToDate : texts.confirmedAnew;
  }
  const words = decisionWords[language][decision];
  return same ? texts.before(words, date) : texts.beforeByOther(words, names.body(claimant), date);
}
