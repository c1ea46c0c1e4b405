/** What a person calls a field → the field, or the group written in one word (6..4, 5工作日). Pure. */
import { nearest } from '../../model/nearest.ts';
import {
  type ServiceField,
  serviceFields,
  type ServiceGroup,
  serviceGroups,
} from '../../reports/service/fields.ts';

export type FieldNamed =
  | { readonly kind: 'field'; readonly field: ServiceField }
  /** `promised-days`: a number and its unit. */
  | { readonly kind: 'days'; readonly group: ServiceGroup }
  /** `streamlining.steps`: before..after. */
  | { readonly kind: 'reduction'; readonly group: ServiceGroup }
  /** Several fields that have no common way of writing: one of them must be named. */
  | { readonly kind: 'group'; readonly group: ServiceGroup }
  | { readonly kind: 'several'; readonly fields: readonly ServiceField[] }
  | { readonly kind: 'unknown'; readonly near: string | null };

/** 日期 or 理由 alone might be anybody's, though only one field is called so. */
const SHORTEST_ALONE = 3;

/** Keys with - or _, Chinese or English titles with or without those of the group, in any width. */
export function fieldNamed(name: string): FieldNamed {
  const wanted = plain(name);
  const field = serviceFields().find((one) => namesOf(one).includes(wanted));
  if (field !== undefined) return { kind: 'field', field };
  const group = serviceGroups().find((one) => namesOf(one).includes(wanted));
  if (group !== undefined) return ofGroup(group);
  // 已进厅 alone is enough where only one field is called so.
  const called = serviceFields().filter(({ label }) =>
    [label.zh, label.en].some((one) => plain(one.split('·').at(-1) ?? '') === wanted),
  );
  const [only] = called;
  const telling = wanted.length >= SHORTEST_ALONE;
  if (only !== undefined && called.length === 1 && telling) return { kind: 'field', field: only };
  if (called.length > 0) return { kind: 'several', fields: called };
  const grouped = serviceGroups().filter(({ label }) =>
    [label.zh, label.en].some((one) => plain(one.split('·').at(-1) ?? '') === wanted),
  );
  if (grouped.length === 1 && grouped[0] !== undefined) return ofGroup(grouped[0]);
  return { kind: 'unknown', near: nearestName(name) };
}

function ofGroup(group: ServiceGroup): FieldNamed {
  const has = (key: string): boolean => group.required.includes(key);
  if (has('value') && has('unit')) return { kind: 'days', group };
  if (has('before') && has('after')) return { kind: 'reduction', group };
  const [only] = group.fields.filter(({ pointer }) => has(pointer.at(-1) ?? ''));
  return only !== undefined && group.required.length === 1
    ? { kind: 'field', field: only }
    : { kind: 'group', group };
}

function nearestName(name: string): string | null {
  const called = [...serviceFields(), ...serviceGroups()];
  const english = nearest(
    plain(name),
    called.map(({ key }) => key),
  );
  if (english !== null) return english;
  const chinese = called.flatMap(({ label }) => [label.zh, label.zh.split('·').at(-1) ?? '']);
  return nearest(name, chinese);
}

function namesOf({ key, label }: Pick<ServiceField, 'key' | 'label'>): readonly string[] {
  return [key, plain(label.zh), plain(label.en)];
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replaceAll(/[·・:]/g, '.');
}
