/** Who should claim an item, as far as the registry tells: the one body competent for its field. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { competentFor } from '../../catalogue/competence.ts';
import { namedBody } from '../../catalogue/named-refs.ts';
import type { Item, ItemList } from '../../model/generated/records.ts';
import type { NamedRef } from '../../model/named-ref.ts';

/** Null where none or several are competent, or that cannot be told. */
export function theCompetent(
  catalogue: Catalogue,
  list: ItemList,
  asOf: string,
): (item: Item) => NamedRef | null {
  const competent = competentFor(catalogue.organizations, list, asOf);
  return (item) => {
    const { bodies, unread } = competent(item);
    const [only] = bodies;
    return only === undefined || bodies.length > 1 || unread.length > 0
      ? null
      : namedBody(catalogue.organizations, only);
  };
}
