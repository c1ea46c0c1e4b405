/**
 * RL405, RL406, RL410: declared fields against the items' fields. A field is "declared and unused"
 * only when no unreadable record of the list may be the one that uses it.
 */
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { ItemList } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';
import { namedItem } from '../../catalogue/named-refs.ts';
import { readableText, unusableItemsByList } from '../known-records.ts';
import { suggester } from '../suggest.ts';

export const fields: Check = {
  codes: ['RL405', 'RL406', 'RL410'],
  *run(catalogue) {
    const unusable = unusableItemsByList(catalogue);
    for (const list of catalogue.lists.values()) {
      const { fields: named, field_totals: totals } = list.value.declared;
      if (named === undefined && totals === undefined) continue;
      const mayBe = (unusable.get(list.id) ?? []).map((record) => readableText(record, 'field'));
      yield* checkFields(catalogue, list, named ?? Object.keys(totals ?? {}), mayBe);
    }
  },
};

/** `mayBe`: fields of the unreadable records; undefined where not even that can be read. */
function* checkFields(
  catalogue: Catalogue,
  list: Entry<ItemList>,
  declared: readonly string[],
  mayBe: readonly (string | undefined)[],
): Iterable<AnyDraft> {
  const isDeclared = new Set(declared);
  const used = new Set<string>();
  const suggest = suggester(() => declared);
  const where =
    list.value.declared.fields === undefined
      ? ['declared', 'field_totals']
      : ['declared', 'fields'];
  const related = [{ file: list.path, pointer: where }];
  for (const item of catalogue.itemsByList.on(list.id).entries) {
    const { field } = item.value;
    if (field === undefined) {
      const args = { list: list.id, item: namedItem(item) };
      yield draft('RL410', { file: item.path }, args, { related });
      continue;
    }
    used.add(field);
    if (isDeclared.has(field)) continue;
    const args = { list: list.id, field, nearest: suggest(field) };
    yield draft('RL406', { file: item.path, pointer: ['field'] }, args, { related });
  }
  const suggestUsed = suggester(() => [...used].filter((field) => !isDeclared.has(field)));
  for (const [index, field] of declared.entries()) {
    if (used.has(field) || mayBe.includes(field) || mayBe.includes(undefined)) continue;
    const last = list.value.declared.fields === undefined ? field : index;
    yield draft(
      'RL405',
      { file: list.path, pointer: [...where, last] },
      { list: list.id, field, nearest: suggestUsed(field) },
      { subject: field },
    );
  }
}
