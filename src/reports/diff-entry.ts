/** One record of a difference: what became of it, what it is called, whose it is. Pure. */
import { entryIn } from '../catalogue/held.ts';
import type { RecordChange } from '../compare/record-changes.ts';
import { kindEntry } from '../model/record-kinds.ts';
import { textsAt } from '../model/record-places.ts';
import { isMapping, ownText } from '../model/values.ts';
import { type Names, recordName } from './record-name.ts';
import { wholeQuantities } from './whole-quantities.ts';

/** In the order in which a reviewer wants them. */
export const DIFF_SECTIONS = [
  'unreadable',
  'losses',
  'claims',
  'new',
  'changed',
  'moved',
  'format',
] as const;

export type DiffSection = (typeof DIFF_SECTIONS)[number];

export interface Body {
  readonly id: string;
  /** The id again where nobody is registered under it. */
  readonly name: string;
}

export interface DiffEntry extends Omit<RecordChange, 'before' | 'after'> {
  readonly section: DiffSection;
  /** Of the item, the body, the list …; null where it cannot be known. */
  readonly name: string | null;
  /** Whose record it is now, or was when it is gone; null for records of no body. */
  readonly body: Body | null;
  /** Whose it was, where that is another. */
  readonly fromBody: Body | null;
  /** Why: the reason that a claim or an agreement's end gives; null where none is given. */
  readonly reason: string | null;
}

function sectionOf({ act, loses }: RecordChange): DiffSection {
  if (loses) return 'losses';
  switch (act) {
    case 'unreadable':
    case 'moved':
    case 'format':
      return act;
    case 'claimed':
    case 'declined':
    case 'not-applicable':
    case 'released':
    case 'transferred':
      return 'claims';
    case 'added':
      return 'new';
    default:
      return 'changed';
  }
}

/** `before`, `after`: where names are looked up, the later first. */
export function diffEntry(change: RecordChange, before: Names, after: Names): DiffEntry {
  const { before: was, after: is, ...told } = change;
  const bodyIn = (value: unknown): Body | null => {
    const { body } = kindEntry(change.kind);
    const id = body === null ? undefined : textsAt(value, body)[0]?.text;
    if (id === undefined) return null;
    const known = entryIn(after.organizations.at(id)) ?? entryIn(before.organizations.at(id));
    return { id, name: known?.value.name ?? id };
  };
  const [from, to] = [bodyIn(was), bodyIn(is)];
  return {
    ...told,
    values: wholeQuantities(told.values, was, is),
    section: sectionOf(change),
    name: recordName(change, after, before),
    body: to ?? from,
    fromBody: from !== null && to !== null && from.id !== to.id ? from : null,
    reason: reasonIn(is),
  };
}

function reasonIn(value: unknown): string | null {
  if (!isMapping(value)) return null;
  return (
    ownText(value, 'reason') ??
    ownText(value['termination'], 'reason') ??
    ownText(value['transfer'], 'reason') ??
    ownText(value['closed'], 'reason') ??
    ownText(value['withdrawal'], 'document') ??
    null
  );
}
