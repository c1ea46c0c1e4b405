/** What stands in the form of services: every item a body has claimed, with what is filled in already. Pure. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { entryIn } from '../../catalogue/held.ts';
import { isClaimed } from '../../model/decision-facts.ts';
import type { Item } from '../../model/generated/records.ts';
import { bodyName } from '../names.ts';
import { serviceFields } from './fields.ts';
import { writtenField } from './written.ts';

export interface FormRow {
  readonly item: Item;
  /** Of every field in the order of the schema; '' where the record has none. */
  readonly values: readonly string[];
}

/** `list`: only of this one, by its id. */
export function formRows(catalogue: Catalogue, body: string, list: string | null): FormRow[] {
  return catalogue.claims.entries.flatMap(({ value, list: of, organization }) => {
    if (value.claimant !== body || !isClaimed(value)) return [];
    if (list !== null && of !== list) return [];
    const item = entryIn(catalogue.items.at(value.item))?.value;
    if (item === undefined) return [];
    const service = catalogue.servicesByItem
      .on(item.id)
      .entries.find((one) => one.list === of && one.organization === organization);
    const values = serviceFields().map((field) =>
      writtenField(field, service?.value ?? null, (id) => bodyName(catalogue, id)),
    );
    return [{ item, values }];
  });
}
