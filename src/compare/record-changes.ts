/** What became of each record between two states of a catalogue. Pure. */
import type { Place } from '../files/layout.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import { ownText, ownValue } from '../model/values.ts';
import { type Act, actOf } from './act.ts';
import type { ChangedRecord } from './changed-files.ts';
import { changedLines, isReformatted, type Lines } from './changed-lines.ts';
import { type ValueChange, valueChanges } from './value-changes.ts';

export interface RecordChange {
  /** `format`: the values are as they were. `unreadable`: what it says cannot be compared. */
  readonly act: Act | 'moved' | 'format' | 'unreadable';
  readonly loses: boolean;
  readonly kind: RecordKind;
  readonly id: string;
  readonly list: string | null;
  /** Where it is, or was when it is gone. Relative to the catalogue's root. */
  readonly path: string;
  /** Where it was before it moved; else null. */
  readonly from: string | null;
  /** The whole record; undefined where it is not there or cannot be read. */
  readonly before: unknown;
  readonly after: unknown;
  /** Empty for records that are new or gone. */
  readonly values: readonly ValueChange[];
  /** Code of the finding that says why a side cannot be read; null where it can. */
  readonly unreadable: { readonly before: string | null; readonly after: string | null };
  readonly lines: Lines;
  /** Comments, order or quotes changed too. */
  readonly reformatted: boolean;
}

/** In order of path. */
export function recordChanges(records: readonly ChangedRecord[]): RecordChange[] {
  const moves = movesAmong(records);
  const movedAway = new Set(moves.values());
  return records
    .filter((record) => !movedAway.has(record))
    .map((record) => changeOf(record, moves.get(record) ?? null));
}

/**
 * `old`: the file the record had before it moved to another path; null when it stayed. Without
 * `texts` lines are not counted, nor is it asked whether comments changed too: thousands are told so.
 */
export function changeOf(
  record: ChangedRecord,
  old: ChangedRecord | null,
  { texts = true }: { readonly texts?: boolean } = {},
): RecordChange {
  const { path, place, after } = record;
  const { before } = old ?? record;
  const [was, is] = [valueIn(before), valueIn(after)];
  const about = {
    kind: place.kind,
    id: place.id,
    list: 'list' in place ? place.list : null,
    path,
    from: old?.path ?? null,
    before: was,
    after: is,
    unreadable: { before: codeIn(before), after: codeIn(after) },
    lines: texts ? changedLines(before.text, after.text) : { added: 0, removed: 0 },
  };
  if (about.unreadable.before !== null || about.unreadable.after !== null) {
    const gone = after.version.state === 'absent';
    return {
      ...about,
      act: gone ? 'removed' : 'unreadable',
      loses: gone,
      values: [],
      reformatted: false,
    };
  }
  if (was === undefined || is === undefined) {
    return { ...about, ...actOf(place.kind, was, is), values: [], reformatted: false };
  }
  const values = valueChanges(was, is);
  if (values.length === 0) {
    const moved = old !== null;
    const reformatted = before.text !== after.text && !onlySchemaLine(before.text, after.text);
    return { ...about, act: moved ? 'moved' : 'format', loses: false, values, reformatted };
  }
  const { act, loses } = actOf(place.kind, was, is);
  const reformatted =
    texts &&
    old === null &&
    before.text !== null &&
    after.text !== null &&
    isReformatted(place.kind, before.text, after.text, values);
  return {
    ...about,
    act: old !== null && act === 'changed' ? 'moved' : act,
    loses,
    values,
    reformatted,
  };
}

/** A record that moved names its schema from another depth; that is no reformatting. */
function onlySchemaLine(before: string | null, after: string | null): boolean {
  const body = (text: string | null): string | undefined =>
    text?.replace(/^# yaml-language-server:.*\n/u, '');
  return body(before) === body(after);
}

/**
 * Files that are the same record elsewhere: new file → old file. It must be certain: the only one of
 * its kind that went and the only one that came with that identity.
 */
function movesAmong(records: readonly ChangedRecord[]): Map<ChangedRecord, ChangedRecord> {
  const [gone, come] = [new Map<string, ChangedRecord[]>(), new Map<string, ChangedRecord[]>()];
  for (const record of records) {
    const { place, before, after } = record;
    if (before.version.state === 'read' && after.version.state === 'absent') {
      for (const key of identities(place, before.version.value, 'before')) push(gone, key, record);
    }
    if (before.version.state === 'absent' && after.version.state === 'read') {
      for (const key of identities(place, after.version.value, 'after')) push(come, key, record);
    }
  }
  const moves = new Map<ChangedRecord, ChangedRecord>();
  const taken = new Set<ChangedRecord>();
  for (const [key, [there, ...others]] of come) {
    const [old, ...olds] = gone.get(key) ?? [];
    if (there === undefined || old === undefined || others.length > 0 || olds.length > 0) continue;
    if (moves.has(there) || taken.has(old)) continue;
    moves.set(there, old);
    taken.add(old);
  }
  return moves;
}

/** Surest first: what the record is by its key, then all that it says besides. */
function identities(place: Place, value: unknown, side: 'before' | 'after'): string[] {
  const { kind, id } = place;
  switch (kind) {
    // One body's claim is not another's, even on the same item, unless it says from whom it comes.
    case 'claim': {
      const from = side === 'after' ? ownText(transferOf(value), 'from') : undefined;
      const item = ownText(value, 'item') ?? id;
      return [`${kind} ${item} ${from ?? ownText(value, 'claimant') ?? ''}`];
    }
    case 'service':
      return [`${kind} ${ownText(value, 'item') ?? id} ${ownText(value, 'provider') ?? ''}`];
    default:
      return [`${kind} ${id}`, `${kind} ${JSON.stringify(withoutKey(value))}`];
  }
}

function transferOf(value: unknown): unknown {
  return ownValue(value, 'transfer');
}

function withoutKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).filter(([key]) => key !== 'id' && key !== 'list');
}

function push(index: Map<string, ChangedRecord[]>, key: string, record: ChangedRecord): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [record]);
  else there.push(record);
}

function valueIn({ version }: ChangedRecord['before']): unknown {
  return version.state === 'read' ? version.value : undefined;
}

function codeIn({ version }: ChangedRecord['before']): string | null {
  return version.state === 'unreadable' ? version.code : null;
}
