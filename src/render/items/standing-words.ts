/** Where an item stands, in a few words: the claimant, or the numbers of an `each` list. */
import { isClaimed, isDecided, isReleased } from '../../model/decision-facts.ts';
import type { ItemRow } from '../../reports/item-list.ts';
import type { PaintText } from '../paint.ts';
import type { View } from '../view.ts';
import { standingTexts } from '../../text/screens/items.ts';

export interface StandingWords {
  readonly text: string;
  readonly paint: PaintText;
}

export function standingWords(row: ItemRow, view: View): StandingWords {
  const texts = view.texts(standingTexts);
  const { paint } = view;
  const { claimed, declined, unclaimed, unknown } = row.standing;
  if (!row.inForce) return { text: texts.withdrawn, paint: paint.dim };
  const cells = claimed + declined + unclaimed + unknown;
  if (cells === 0) return { text: texts.nobodyMay, paint: paint.warning };
  if (cells === 1) return single(row, view);
  const parts = [
    ...(claimed > 0 ? [texts.claimed(claimed)] : []),
    ...(declined > 0 ? [texts.declined(declined)] : []),
    ...(unclaimed > 0 ? [texts.open(unclaimed)] : []),
    ...(unknown > 0 ? [texts.unknown(unknown)] : []),
  ];
  return {
    text: parts.join(texts.between),
    paint: unclaimed + unknown > 0 ? paint.warning : (text) => text,
  };
}

function single({ standing, decisions }: ItemRow, view: View): StandingWords {
  const texts = view.texts(standingTexts);
  const { paint } = view;
  if (standing.unknown > 0) {
    return { text: texts.unreadable, paint: paint.error };
  }
  const made = decisions.find((one) => isDecided(one));
  if (standing.unclaimed > 0 || made === undefined) {
    const released = decisions.find((one) => isReleased(one));
    return {
      text: released === undefined ? texts.unclaimed : texts.releasedBy(released.claimantName),
      paint: paint.warning,
    };
  }
  const { claimantName, decision } = made;
  return isClaimed({ decision })
    ? { text: claimantName, paint: (text) => text }
    : {
        text: texts.decided(claimantName, decision),
        paint: paint.info,
      };
}
