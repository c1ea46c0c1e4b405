/** The one item that a text means, or the end of the command, with what it might mean. */
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Item } from '../model/generated/records.ts';
import { findItem } from '../reports/find-item.ts';
import { fullItemName } from '../reports/names.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** Candidates that are named when several are meant. */
const MOST_NAMED = 8;

/** `list`: only items of this list. Exit 2 for several, 3 for one that cannot be read, 4 for none. */
export function oneItem(
  session: Session,
  { catalogue }: { readonly catalogue: Catalogue },
  text: string,
  list: string | null,
): Entry<Item> {
  const found = findItem(catalogue, text, list);
  if (found.kind === 'item') return found.item;
  const named = (items: readonly Entry<Item>[]): string =>
    items
      .slice(0, MOST_NAMED)
      .map((item) => `\n  ${item.id}  ${fullItemName(item.value)}`)
      .join('');
  if (found.kind === 'several') {
    const more = found.items.length - MOST_NAMED;
    throw new Stop(
      EXIT.usage,
      session.say(
        `“${text}”指不止一个事项（${found.items.length} 个）`,
        `“${text}” means several items (${found.items.length})`,
      ),
      session.say('用标识指明：', 'name one by its id:') +
        named(found.items) +
        (more > 0 ? session.say(`\n  …… 另有 ${more} 个`, `\n  … ${more} more`) : ''),
    );
  }
  const unreadable = catalogue.unusable.find(({ kind, id }) => kind === 'item' && id === text);
  if (unreadable !== undefined) {
    throw new Stop(
      EXIT.unreadable,
      session.say(`${unreadable.path} 读不出来`, `${unreadable.path} could not be read`),
      'renling validate',
    );
  }
  throw new Stop(
    EXIT.nothing,
    session.say(`没有事项“${text}”`, `there is no item “${text}”`),
    found.near.length === 0
      ? session.say('查找：renling search 名称或拼音首字母', 'find it: renling search WORDS')
      : session.say(`是不是：${named(found.near)}`, `did you mean: ${named(found.near)}`),
  );
}
