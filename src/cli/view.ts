/** What screens are drawn with, as this terminal wants it. */
import { type View, viewOf } from '../render/view.ts';
import { paintOf } from './paint.ts';
import type { Session } from './session.ts';

/** RENLING_AMBIGUOUS_WIDTH=2: the terminal draws “ ” … █ two columns wide, as many Chinese ones do. */
export function screenOf(session: Session): View {
  return viewOf({
    language: session.lang,
    paint: paintOf(session),
    width: session.io.columns,
    partial: session.incomplete.length > 0,
    ambiguous: session.io.env['RENLING_AMBIGUOUS_WIDTH'] === '2' ? 2 : 1,
  });
}
