/** What the commands of the handover are given in words: days, items, bodies, texts → values, or the end of the command. */
import type { Entry } from '../../catalogue/catalogue.ts';
import { itemShelfOf } from '../../catalogue/shelf.ts';
import type { Item, Organization } from '../../model/generated/records.ts';
import { isId, suggestId } from '../../model/ids.ts';
import { namedBody } from '../bodies.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Opened } from '../open.ts';
import { sayMissing, selectItems } from '../select-items.ts';
import type { Session } from '../session.ts';

/** Items by ids, ranges, names. Every word must be one: exit 4, or 3 where a file cannot be read. */
export function itemsOf(
  session: Session,
  { catalogue, prefix }: Opened,
  words: readonly string[],
): readonly Entry<Item>[] {
  const { items, missing, unusable } = selectItems(session, itemShelfOf(catalogue), words, {});
  const [broken] = unusable;
  if (broken !== undefined) {
    throw new Stop(
      EXIT.unreadable,
      session.say(`${prefix}${broken} 读不出来`, `${prefix}${broken} cannot be read`),
      `renling validate ${broken}`,
    );
  }
  if (missing.length === 0) return items;
  throw new Stop(
    EXIT.nothing,
    missing.map((one) => sayMissing(session, one)).join(session.say('；', '; ')),
    session.say('查找事项：renling search 名称', 'find items: renling search NAME'),
  );
}

/** One item, not a range. */
export function itemOf(session: Session, opened: Opened, word: string): Entry<Item> {
  const items = itemsOf(session, opened, [word]);
  const [item] = items;
  if (item !== undefined && items.length === 1) return item;
  throw new Stop(
    EXIT.usage,
    session.say(`“${word}”不是一个事项`, `“${word}” is not one item`),
    session.say('一次办一个事项，写它的编号', 'one item at a time: its id'),
  );
}

export function bodyOf(
  session: Session,
  { catalogue }: Opened,
  text: string,
  prefers?: (body: Organization) => boolean,
): Promise<Entry<Organization>> {
  return namedBody(session, catalogue.organizations, text, prefers);
}

/** Whoever may claim from some list: whom initials mean that a provincial body shares. */
export function claims({ catalogue }: Opened): (body: Organization) => boolean {
  const kinds = new Set([...catalogue.lists.values()].flatMap(({ value }) => value.claimants));
  return ({ kind }) => kinds.has(kind);
}

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
