/** How messages of the handover call bodies, items and files. */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { bodyName, fullItemName } from './names.ts';
import type { Called } from '../text/said.ts';

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
