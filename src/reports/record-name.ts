/** What people call a record: the item's name, the body's, a list's title. Pure. */
import type { Held } from '../catalogue/held.ts';
import { entryIn } from '../catalogue/held.ts';
import type { Entry } from '../catalogue/catalogue.ts';
import { itemName } from '../model/names.ts';
import type { Item, Organization } from '../model/generated/records.ts';
import { KINDS, type RecordKind } from '../model/record-kinds.ts';
import { isMapping } from '../model/values.ts';

interface Named {
  readonly kind: RecordKind;
  readonly id: string;
  /** The record's values, the later first; what is no mapping is passed over. */
  readonly after: unknown;
  readonly before: unknown;
}

/** Where items and bodies are looked up: a catalogue, or files that are read when asked for. */
export interface Names {
  readonly items: { at(id: string): Held<Entry<Item>> };
  readonly organizations: { at(id: string): Held<Entry<Organization>> };
}

/** `catalogues`: where other records are looked up, the first that knows them answers. Null: it has no name. */
export function recordName(record: Named, ...catalogues: readonly Names[]): string | null {
  const values = [record.after, record.before].filter(isMapping);
  const text = (key: string): string | undefined =>
    values.map((value) => value[key]).find((one) => typeof one === 'string');
  const itemOf = (id: string | undefined): string | null => {
    if (id === undefined) return null;
    const found = catalogues
      .map(({ items }) => entryIn(items.at(id)))
      .find((one) => one !== undefined);
    return found === undefined ? null : itemName(found.value);
  };
  const bodyOf = (id: string | undefined): string => {
    if (id === undefined) return '—';
    const found = catalogues
      .map((one) => entryIn(one.organizations.at(id)))
      .find((one) => one !== undefined);
    return found?.value.name ?? id;
  };
  const { called } = KINDS[record.kind];
  switch (called.by) {
    case 'text':
      return text(called.key) ?? null;
    case 'item-name': {
      const [name, subitem] = [text('name'), text('subitem')];
      if (name === undefined) return null;
      return itemName({ name, ...(subitem !== undefined && { subitem }) });
    }
    case 'item':
      return itemOf(text(called.key) ?? record.id);
    case 'bodies':
      return `${bodyOf(text(called.from))} → ${bodyOf(text(called.to))}`;
  }
}
