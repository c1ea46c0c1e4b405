/** Sentences of findings as lines: broken at words on a terminal, one line each for whoever reads a file. */
import { displayWidth } from '../../text/width.ts';
import { wrapLines, wrapText } from '../../text/wrap.ts';

export interface Lines {
  readonly width: number;
  readonly wraps?: boolean;
}

/** Columns a sentence must have behind its head; with less it begins on the next line. */
const LEAST_ROOM = 24;
const INDENT = '  ';

/** `head`: plain, as it is measured; `painted`: as it is shown. */
export function headed(head: string, painted: string, sentence: string, to: Lines): string[] {
  const whole = `${painted}  ${sentence}`;
  const room = to.width - displayWidth(head) - INDENT.length;
  if (to.wraps !== true || displayWidth(sentence) <= room) return [whole];
  const [first] = room < LEAST_ROOM ? [] : wrapLines(sentence, room);
  if (first === undefined) return [painted, ...under(sentence, to)];
  const rest = sentence.slice(first.end).trimStart();
  return [`${painted}  ${sentence.slice(first.start, first.end)}`, ...under(rest, to)];
}

function under(sentence: string, { width }: Lines): string[] {
  return wrapText(sentence, width - INDENT.length).map((line) => INDENT + line);
}

/** A line that is indented; later lines two columns further in. */
export function indented(text: string, to: Lines): string[] {
  if (to.wraps !== true) return [INDENT + text];
  const room = to.width - 2 * INDENT.length;
  return wrapText(text, room).map((line, at) => INDENT + (at === 0 ? '' : INDENT) + line);
}

/** A command to be copied must not be broken: the terminal breaks it without a line end in it. */
export function remedyLines(text: string, to: Lines): string[] {
  const hasCommand = /(?:^|[^\p{L}\p{N}-])(?:renling|git|npm|npx) /u.test(text);
  return hasCommand ? [INDENT + text] : indented(text, to);
}

/** Lines of one text, joined again. */
export function wrapped(text: string, { width, wraps }: Lines): string {
  return wraps === true ? wrapText(text, width).join('\n') : text;
}
