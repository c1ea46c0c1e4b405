/** Where an item stands, in a few words: the claimant, or the numbers of an `each` list. */
import type { ItemRow } from '../../reports/item-list.ts';
import { glossOf } from '../../text/terms.ts';
import type { PaintText } from '../paint.ts';
import type { View } from '../view.ts';

export interface StandingWords {
  readonly text: string;
  readonly paint: PaintText;
}

export function standingWords(row: ItemRow, view: View): StandingWords {
  const { paint } = view;
  const { claimed, declined, unclaimed, unknown } = row.standing;
  if (row.status === '收回') return { text: view.say('已收回', 'withdrawn'), paint: paint.dim };
  const cells = claimed + declined + unclaimed + unknown;
  if (cells === 0)
    return { text: view.say('无人可认领', 'nobody may claim'), paint: paint.warning };
  if (cells === 1) return single(row, view);
  const parts = [
    ...(claimed > 0 ? [view.say(`认领 ${claimed}`, `claimed ${claimed}`)] : []),
    ...(declined > 0 ? [view.say(`不承接 ${declined}`, `declined ${declined}`)] : []),
    ...(unclaimed > 0 ? [view.say(`未认领 ${unclaimed}`, `open ${unclaimed}`)] : []),
    ...(unknown > 0 ? [view.say(`不明 ${unknown}`, `unknown ${unknown}`)] : []),
  ];
  return {
    text: parts.join(view.say(' ', ', ')),
    paint: unclaimed + unknown > 0 ? paint.warning : (text) => text,
  };
}

function single({ standing, decisions }: ItemRow, view: View): StandingWords {
  const { paint } = view;
  if (standing.unknown > 0) {
    return { text: view.say('读不出来', 'not readable'), paint: paint.error };
  }
  const made = decisions.find(({ decision }) => decision !== '退回');
  if (standing.unclaimed > 0 || made === undefined) {
    const released = decisions.find(({ decision }) => decision === '退回');
    return {
      text:
        released === undefined
          ? view.say('未认领', 'unclaimed')
          : view.say(`${released.claimantName}退回`, `released by ${released.claimantName}`),
      paint: paint.warning,
    };
  }
  const { claimantName, decision } = made;
  return decision === '认领'
    ? { text: claimantName, paint: (text) => text }
    : {
        text: view.say(
          `${claimantName}${decision}`,
          `${glossOf(decision) ?? decision}: ${claimantName}`,
        ),
        paint: paint.info,
      };
}
