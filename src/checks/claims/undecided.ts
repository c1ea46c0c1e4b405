/**
 * RL508: cells of body × item, for lists that each body decides on, without a decision (退回 is
 * none). Said of the item, with the body as subject. A cell whose claim could not be read is left
 * out: it has a finding of its own.
 */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { draft } from '../../findings/finding.ts';
import type { ItemList, Organization } from '../../model/generated/records.ts';
import { existsOn } from '../body-exists.ts';
import type { Check } from '../check.ts';
import { namedItem } from '../../catalogue/named-refs.ts';
import { bodyFolderOf } from '../folders.ts';
import { readableText } from '../known-records.ts';
import { claimDeadline } from './claim-deadline.ts';

export const undecided: Check = {
  codes: ['RL508'],
  *run(catalogue, { asOf }) {
    const unreadable = unreadableCells(catalogue);
    for (const list of catalogue.lists.values()) {
      if (list.value.rule !== 'each') continue;
      const bodies = decidingBodies(catalogue, list.value, asOf);
      if (bodies.length === 0) continue;
      const { deadline, days, severity } = claimDeadline(
        entryIn(catalogue.manifest)?.value ?? null,
        list.id,
        asOf,
      );
      const decided = new Set<string>();
      for (const item of catalogue.itemsByList.on(list.id).entries) {
        const { path, id, value } = item;
        if (value.status === '收回') continue;
        decided.clear();
        for (const claim of catalogue.claimsByItem.on(id).entries) {
          if (claim.value.decision !== '退回') decided.add(claim.value.claimant);
        }
        for (const body of bodies) {
          if (decided.has(body.id) || unreadable.has(`${body.id}/${id}`)) continue;
          yield draft(
            'RL508',
            { file: path },
            {
              item: namedItem(item),
              body: { id: body.id, name: body.value.name },
              list: list.id,
              deadline,
              days,
            },
            { subject: body.id, severity },
          );
        }
      }
    }
  },
};

function decidingBodies(
  { organizations }: Catalogue,
  list: ItemList,
  asOf: string,
): readonly Entry<Organization>[] {
  return [...organizations.values()].filter(
    ({ value }) => list.claimants.includes(value.kind) && existsOn(value, asOf),
  );
}

/** `body/item` of claims that could not be read: by what they say, and by where they stand. */
function unreadableCells({ unusable }: Catalogue): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const record of unusable) {
    if (record.kind !== 'claim') continue;
    const item = readableText(record, 'item') ?? record.id;
    const folder = bodyFolderOf(record.path);
    const claimant = readableText(record, 'claimant');
    if (folder !== null) cells.add(`${folder}/${item}`);
    if (claimant !== undefined) cells.add(`${claimant}/${item}`);
  }
  return cells;
}
