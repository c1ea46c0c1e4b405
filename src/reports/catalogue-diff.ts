/** What a change does to a catalogue, in records and totals: losses first, format apart. Pure. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ChangedFiles, OtherFile } from '../compare/changed-files.ts';
import type { Lines } from '../compare/changed-lines.ts';
import { recordChanges } from '../compare/record-changes.ts';
import { isClaimed } from '../model/decision-facts.ts';
import type { CalendarDate } from '../model/dates.ts';
import { effectOf, type ListEffect } from './merge-effect.ts';
import { type Body, DIFF_SECTIONS, type DiffEntry, diffEntry } from './diff-entry.ts';

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
    .map((change) => diffEntry(change, before, after))
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
  for (const { value } of catalogue.claims.entries) {
    if (!isClaimed(value)) continue;
    held.set(value.claimant, (held.get(value.claimant) ?? 0) + 1);
  }
  return held;
}
