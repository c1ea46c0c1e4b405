/** `dispute list`: the age first, then who says what, and what was settled. */
import type { DisputeLine } from '../../reports/disputes.ts';
import { termIn } from '../../text/terms.ts';
import { asText, type View } from '../view.ts';

export function renderDisputes(lines: readonly DisputeLine[], view: View): string {
  const open = lines.filter(({ settled }) => settled === null).length;
  return asText([
    view.paint.bold(
      view.say(
        `争议 ${lines.length} 件，其中议而不决 ${open} 件`,
        `${lines.length} dispute${lines.length === 1 ? '' : 's'}, ${open} unsettled`,
      ),
    ),
    ...lines.flatMap((line) => ['', ...disputeLines(line, view)]),
  ]);
}

function disputeLines(line: DisputeLine, view: View): string[] {
  const { paint } = view;
  const { settled } = line;
  const age = view.say(
    settled === null ? `议而不决 ${line.days} 日` : `${line.days} 日议定`,
    settled === null ? `unsettled for ${line.days} days` : `settled in ${line.days} days`,
  );
  const indented = (text: string): string[] =>
    view.wrap(text, view.width - 2).map((one) => `  ${one}`);
  const heading = `${line.id}  ${termIn(view.language, line.kind)}  ${age}`;
  const and = view.say('、', ', ');
  return [
    settled === null ? paint.warning(heading) : paint.dim(heading),
    ...indented(line.name),
    ...indented(
      view.say(
        `${line.opened} ${line.parties.join(and)}：${line.reason}`,
        `${line.opened} ${line.parties.join(and)}: ${line.reason}`,
      ),
    ),
    ...(settled === null
      ? []
      : indented(
          view.say(
            `${settled.date} ${settled.by}议定：由${settled.undertaker}承接`,
            `${settled.date} settled by ${settled.by}: ${settled.undertaker} takes it`,
          ),
        )),
  ];
}
