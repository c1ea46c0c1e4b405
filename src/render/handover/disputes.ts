/** `dispute list`: the age first, then who says what, and what was settled. */
import type { DisputeLine } from '../../reports/disputes.ts';
import { termIn } from '../../text/terms.ts';
import { asText, type View } from '../view.ts';
import { disputeTexts } from '../../text/screens/disputes.ts';

export function renderDisputes(lines: readonly DisputeLine[], view: View): string {
  const texts = view.texts(disputeTexts);
  const open = lines.filter(({ settled }) => settled === null).length;
  return asText([
    view.paint.bold(texts.inAll(lines.length, open)),
    ...lines.flatMap((line) => ['', ...disputeLines(line, view)]),
  ]);
}

function disputeLines(line: DisputeLine, view: View): string[] {
  const texts = view.texts(disputeTexts);
  const { paint } = view;
  const { settled } = line;
  const age = (settled === null ? texts.unsettledFor : texts.settledIn)(line.days);
  const indented = (text: string): string[] =>
    view.wrap(text, view.width - 2).map((one) => `  ${one}`);
  const heading = `${line.id}  ${termIn(view.language, line.kind)}  ${age}`;
  const and = view.marks.and;
  return [
    settled === null ? paint.warning(heading) : paint.dim(heading),
    ...indented(line.name),
    ...indented(texts.opened(line.opened, line.parties.join(and), line.reason)),
    ...(settled === null
      ? []
      : indented(texts.settled(settled.date, settled.by, settled.undertaker))),
  ];
}
