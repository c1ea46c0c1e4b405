/** --list, --type, --field: as people write them, held against what the catalogue has. */
import type { Command } from 'commander';
import type { ItemShelf } from '../catalogue/shelf.ts';
import type { Item, ItemList } from '../model/generated/records.ts';
import { ITEM_TYPES, parseItemType } from '../model/item-types.ts';
import { nearest } from '../model/nearest.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

export interface ItemFilter {
  readonly list?: string | undefined;
  readonly type?: string | undefined;
  readonly field?: string | undefined;
}

export function addItemFilter(command: Command, session: Session): void {
  command
    .option('--field <field>', session.say('只要这个领域', 'only this field'))
    .option('--type <type>', session.say('只要这种事项类型', 'only this type'))
    .option(
      '--list <list>',
      session.say('只要这张清单；给出序号时必需', 'only this list; needed with numbers (序号)'),
    );
}

export interface CheckedFilter {
  readonly list: ItemList | null;
  takes(item: Item): boolean;
  /** Ends with exit 4 when nothing matched and the field is none of the catalogue's. */
  checkField(matching: number): void;
}

function nothing(session: Session, zh: string, en: string, near: string | null): Stop {
  return new Stop(
    EXIT.nothing,
    session.say(zh, en),
    near === null ? null : session.say(`是不是“${near}”？`, `did you mean “${near}”?`),
  );
}

/** A list by id or title. Ends with exit 4, or 3 for a list that cannot be read. */
export function listNamed(session: Session, shelf: ItemShelf, name: string): ItemList {
  const held = shelf.list(name);
  if (held.state === 'there') return held.entry.value;
  if (held.state === 'unusable') {
    throw new Stop(
      EXIT.unreadable,
      session.say(
        `清单 ${name} 读不出来（${held.path}）`,
        `list ${name} cannot be read (${held.path})`,
      ),
      `renling validate ${held.path}`,
    );
  }
  const names = new Map<string, ItemList>();
  for (const id of shelf.listIds()) {
    const list = shelf.list(id);
    if (list.state !== 'there') continue;
    if (list.entry.value.title === name) return list.entry.value;
    names.set(id, list.entry.value);
    names.set(list.entry.value.title, list.entry.value);
  }
  throw nothing(
    session,
    `没有清单“${name}”，现有：${shelf.listIds().join('、')}`,
    `there is no list “${name}”; there are: ${shelf.listIds().join(', ')}`,
    nearest(name, names.keys()),
  );
}

/** Ends with exit 4 for a list or a type that does not exist, with the nearest one. */
export function itemFilter(session: Session, shelf: ItemShelf, options: ItemFilter): CheckedFilter {
  const list = options.list === undefined ? null : listNamed(session, shelf, options.list);
  const type = options.type === undefined ? null : parseItemType(options.type);
  if (options.type !== undefined && type === null) {
    throw nothing(
      session,
      `没有“${options.type}”这种事项类型`,
      `there is no type “${options.type}”`,
      nearest(options.type, ITEM_TYPES),
    );
  }
  const { field } = options;
  const seen = new Set<string>();
  return {
    list,
    takes(item) {
      if (item.field !== undefined) seen.add(item.field);
      return (
        (list === null || item.list === list.id) &&
        (type === null || item.type === type) &&
        (field === undefined || item.field === field)
      );
    },
    checkField(matching) {
      if (matching > 0 || field === undefined || seen.has(field)) return;
      throw nothing(
        session,
        `没有“${field}”这个领域的事项`,
        `there is no item in the field “${field}”`,
        nearest(field, seen),
      );
    },
  };
}
