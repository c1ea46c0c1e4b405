/** How messages of the handover call bodies, items and files. */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { bodyName, fullItemName } from '../../reports/names.ts';
import type { Names } from '../claiming/say-refusal.ts';

export interface Called extends Names {
  /** `city-013 创业投资企业备案管理`. */
  item(id: string): string;
}

export function calledIn(catalogue: Catalogue, prefix: string): Called {
  return {
    prefix,
    body: (id) => bodyName(catalogue, id),
    item: (id) => {
      const item = entryIn(catalogue.items.at(id))?.value;
      return item === undefined ? id : `${id} ${fullItemName(item)}`;
    },
  };
}
