/** Texts and ids that the commands of the handover are given → values, or the end of the command. */
import { isId, suggestId } from '../../model/ids.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

/** A text that says something, on one line; exit 2 for a blank one. */
export function textOf(session: Session, option: string, text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain !== '') return plain;
  throw new Stop(
    EXIT.usage,
    session.say(`${option} 是空的`, `${option} is empty`),
    session.say('写明内容再办', 'say it, then try again'),
  );
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
  throw new Stop(
    EXIT.usage,
    session.say(`“${text}”不能作编号`, `“${text}” cannot be an id`),
    near === null
      ? session.say('用小写字母、数字和连字符', 'lower-case letters, digits and hyphens')
      : session.say(`可以写成 ${near}`, `write it as ${near}`),
  );
}

/** Options given several times, each perhaps with several values: `--party A --party B`, `A、B`. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  const parts = value.split(/[,，、]/).map((part) => part.trim());
  return [...(before ?? []), ...parts.filter((part) => part !== '')];
}
