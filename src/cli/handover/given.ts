/** Texts and ids that the commands of the handover are given → values, or the end of the command. */
import { isId, suggestId } from '../../model/ids.ts';
import { givenTexts } from '../../text/outcomes/handover-texts.ts';
import { oneLine } from '../../words/typed.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

/** A text that says something, on one line; exit 2 for a blank one. */
export function textOf(session: Session, option: string, text: string): string {
  const plain = oneLine(text);
  if (plain !== null) return plain;
  const texts = session.texts(givenTexts);
  throw new Stop(EXIT.usage, texts.blank(option), texts.sayIt);
}

/** `textOf` where the option may be left out. */
export function textOrNone(
  session: Session,
  option: string,
  text: string | undefined,
): string | null {
  return text === undefined ? null : textOf(session, option, text);
}

/** An id as a record may have it; exit 2 with the one that was probably meant. */
export function idOf(session: Session, text: string | undefined): string | null {
  if (text === undefined || isId(text)) return text ?? null;
  const near = suggestId(text);
  const texts = session.texts(givenTexts);
  throw new Stop(EXIT.usage, texts.noId(text), near === null ? texts.idForm : texts.nearId(near));
}

/** Options given several times, each perhaps with several values: `--party A --party B`, `A、B`. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  const parts = value.split(/[,，、]/).map((part) => part.trim());
  return [...(before ?? []), ...parts.filter((part) => part !== '')];
}
