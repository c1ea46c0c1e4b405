/** A word that is none of the allowed ones: the one wording for it, with the nearest and all that are allowed. */
import { nearest } from '../model/nearest.ts';
import { type Named, usageTexts } from '../text/usage-texts.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** More than this many are not read in a hint; `see` then says where all are. */
const MOST_NAMED = 20;

export interface Allowed {
  readonly values: readonly string[];
  /** Known better than by spelling: xlsx for xls. */
  readonly near?: string | null;
  /** Where all of them are to be seen, or where others are to be had. */
  readonly see?: string;
}

/** Exit 2. */
export function unknownValue(session: Session, what: Named, given: string, allowed: Allowed): Stop {
  const texts = session.texts(usageTexts);
  const near = allowed.near ?? nearest(given, allowed.values);
  const hints = [
    near === null ? '' : texts.didYouMean(near),
    allowed.values.length > MOST_NAMED ? '' : texts.allowed(allowed.values),
    allowed.see ?? '',
  ].filter((hint) => hint !== '');
  return new Stop(
    EXIT.usage,
    texts.unknown(texts.named[what], given),
    hints.join(texts.between),
    near,
  );
}
