/** What the body that takes the item does next: settling writes no claim, whoever takes it says so itself. */
import type { DisputeTexts } from '../../text/outcomes/dispute-texts.ts';
import type { Called } from '../../text/said.ts';

/** `holder`: the body that has the item now; null for nobody. */
export function nextAfterSettling(
  texts: DisputeTexts,
  item: string,
  { holder, undertaker }: { readonly holder: string | null; readonly undertaker: string },
  called: Called,
): string[] {
  if (holder === undertaker) return [];
  if (holder === null) return [texts.claimNext(item, undertaker)];
  return [texts.transferNext(item, holder, undertaker, called)];
}
