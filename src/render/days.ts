/** Days to a deadline, in words. 日 are calendar days. */
import type { View } from './view.ts';
import { dueTexts } from '../text/screens/due.ts';

interface Due {
  readonly deadline: string | null;
  readonly days: number | null;
  /** A deadline is set, and which day it is cannot be told. */
  readonly untold: boolean;
}

export function dueWords({ deadline, days, untold }: Due, view: View): string {
  const texts = view.texts(dueTexts);
  if (untold) {
    return texts.untold;
  }
  if (deadline === null || days === null) return texts.noDeadline;
  if (days < 0) {
    return texts.past(deadline, -days);
  }
  return days === 0 ? texts.today(deadline) : texts.left(deadline, days);
}

/** A week is when people should be called. */
const SOON = 7;

export function paintDue(text: string, { days, untold }: Due, view: View): string {
  if (untold) return view.paint.error(text);
  if (days === null) return view.paint.dim(text);
  if (days < 0) return view.paint.error(text);
  return days <= SOON ? view.paint.warning(text) : text;
}
