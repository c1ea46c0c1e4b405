/** What a change does to a catalogue, in records and totals: losses first, format apart. Pure. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { textAt } from '../compare/act.ts';
import type { ChangedFiles, OtherFile } from '../compare/changed-files.ts';
import type { Lines } from '../compare/changed-lines.ts';
import { type RecordChange, recordChanges } from '../compare/record-changes.ts';
import type { CalendarDate } from '../model/dates.ts';
import { effectOf, type ListEffect } from './merge-effect.ts';
import { recordName } from './record-name.ts';
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

export interface BodyEffect extends Body {
  /** Items claimed. */
  readonly before: number;
  readonly after: number;
  /** Records of it that change, whatever their kind. */
  readonly records: number;
}

export interface CatalogueDiff {
  readonly lists: readonly ListEffect[];
  /** Bodies that the change touches, those that lose most first. */
  readonly bodies: readonly BodyEffect[];
  /** By section, in order of path within it. */
  readonly entries: readonly DiffEntry[];
  readonly others: readonly OtherFile[];
  readonly size: {
    readonly records: number;
    readonly lines: Lines;
    /** Records whose comments, order or quotes change: `format` entries, and others besides. */
    readonly reformatted: number;
  };
}

export function catalogueDiff(
  files: ChangedFiles,
  before: Catalogue,
  after: Catalogue,
  asOf: CalendarDate,
): CatalogueDiff {
  const changes = recordChanges(files.records);
  const entries = changes
    .map((change) => entryOf(change, before, after))
    .sort(
      (one, other) => DIFF_SECTIONS.indexOf(one.section) - DIFF_SECTIONS.indexOf(other.section),
    );
  const lines = { added: 0, removed: 0 };
  for (const change of changes) {
    lines.added += change.lines.added;
    lines.removed += change.lines.removed;
  }
  return {
    lists: effectOf(before, after, asOf),
    bodies: bodyEffects(entries, before, after),
    entries,
    others: files.others,
    size: {
      records: changes.length,
      lines,
      reformatted: changes.filter(({ reformatted }) => reformatted).length,
    },
  };
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

function entryOf(change: RecordChange, before: Catalogue, after: Catalogue): DiffEntry {
  const { before: was, after: is, ...told } = change;
  const bodyIn = (value: unknown): Body | null => {
    const id = OWNER_FIELDS.map((key) => textAt(value, key)).find((one) => one !== undefined);
    if (id === undefined) return null;
    const known = after.organizations.get(id) ?? before.organizations.get(id);
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

/** Whose a record is, by the field that says so. */
const OWNER_FIELDS = ['claimant', 'provider', 'delegate', 'organizer'];

function reasonIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const of = value as Readonly<Record<string, unknown>>;
  return (
    textAt(of, 'reason') ??
    textAt(of['termination'], 'reason') ??
    textAt(of['transfer'], 'reason') ??
    textAt(of['closed'], 'reason') ??
    textAt(of['withdrawal'], 'document') ??
    null
  );
}

function bodyEffects(
  entries: readonly DiffEntry[],
  before: Catalogue,
  after: Catalogue,
): BodyEffect[] {
  const touched = new Map<string, { body: Body; records: number }>();
  for (const { body, fromBody, section } of entries) {
    if (section === 'format') continue;
    for (const one of [body, fromBody]) {
      if (one === null) continue;
      const there = touched.get(one.id);
      if (there === undefined) touched.set(one.id, { body: one, records: 1 });
      else there.records += 1;
    }
  }
  const [old, now] = [heldBy(before), heldBy(after)];
  return [...touched.values()]
    .map(({ body, records }) => ({
      ...body,
      before: old.get(body.id) ?? 0,
      after: now.get(body.id) ?? 0,
      records,
    }))
    .sort((one, other) => one.after - one.before - (other.after - other.before));
}

function heldBy(catalogue: Catalogue): Map<string, number> {
  const held = new Map<string, number>();
  for (const { value } of catalogue.claims) {
    if (value.decision !== '认领') continue;
    held.set(value.claimant, (held.get(value.claimant) ?? 0) + 1);
  }
  return held;
}
