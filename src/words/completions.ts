/** What may stand in a command's arguments and options, from the names of files alone. */
import { ALL_CODES } from '../findings/registry.ts';
import { ITEM_TYPES } from '../model/item-types.ts';

/** More than anybody reads, and than some shells take. */
const MOST_VALUES = 2_000;

export interface CompletionSources {
  /** Ids in a folder of the catalogue; none where it cannot be read. */
  readonly ids: (folder: string) => readonly string[];
  readonly reports: readonly string[];
  readonly services: readonly string[];
}

/** By the name of an argument (`items`) or an option (`org`); nothing for others. */
export function completionsOf(
  name: string,
  { ids, reports, services }: CompletionSources,
): readonly string[] {
  switch (name) {
    case 'items':
    case 'item':
      return ids('items')
        .flatMap((list) => ids(`items/${list}`))
        .slice(0, MOST_VALUES);
    case 'org':
    case 'from':
    case 'to':
      return ids('organizations');
    case 'list':
      return ids('lists');
    case 'type':
      return ITEM_TYPES;
    case 'code':
    case 'only':
    case 'skip':
      return ALL_CODES;
    case 'report':
      return reports;
    case 'service':
      return services;
    case 'lang':
      return ['zh', 'en'];
    case 'color':
      return ['auto', 'always', 'never'];
    default:
      return [];
  }
}
