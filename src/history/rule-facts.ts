/** What the rule for a claim in conflict asks: who holds the item on the main branch, and whose field it is. */
import { isCompetent } from '../catalogue/competence.ts';
import type { Shelf } from '../catalogue/shelf.ts';
import { type ConflictedRecord, valueIn } from '../compare/changed-files.ts';
import { readVersion } from '../compare/read-version.ts';
import { type HeldOnMain, type RuleFacts, type Verdict, whoKeeps } from '../compare/who-keeps.ts';
import { LARGEST_RECORD } from '../files/limits.ts';
import { commitTree } from '../git/commit-tree.ts';
import { type ConflictNames, conflictNames } from '../git/conflict-names.ts';
import { type MainBranch, mainBranch } from '../git/head.ts';
import type { Repository } from '../git/repository.ts';
import type { CalendarDate } from '../model/dates.ts';
import { decidingIn, isClaimed } from '../model/decision-facts.ts';
import type { Item, ItemList, Organization } from '../model/generated/records.ts';
import { ownText } from '../model/values.ts';

export interface Facts extends RuleFacts {
  /** As people type it; null when there is none. */
  readonly mainBranch: string | null;
  /** The item's; null where it has none, or cannot be read. */
  readonly field: string | null;
}

/** A conflict with all that is known of it. */
export interface JudgedConflict {
  readonly record: ConflictedRecord;
  readonly facts: Facts;
  readonly names: ConflictNames;
  readonly verdict: Verdict;
}

/** `folder`: the catalogue's, relative to the repository's top. `day`: null where it cannot be told. */
export function judgeConflict(
  repository: Repository,
  folder: string,
  shelf: Shelf,
  record: ConflictedRecord,
  day: CalendarDate | null,
): JudgedConflict {
  const facts = factsOf(repository, folder, shelf, record, day);
  return { record, facts, names: conflictNames(repository), verdict: whoKeeps(record, facts) };
}

function factsOf(
  repository: Repository,
  folder: string,
  shelf: Shelf,
  record: ConflictedRecord,
  day: CalendarDate | null,
): Facts {
  const main = mainBranch(repository);
  const name = main.ok ? main.value.name : null;
  const { place } = record;
  if (place.kind !== 'claim') {
    return { mainBranch: name, onMain: { state: 'nobody' }, competent: [], field: null };
  }
  const item = shelf.item(place.id);
  return {
    mainBranch: name,
    onMain: main.ok ? heldOn(repository, main.value, folder, record.path) : { state: 'unknown' },
    competent: competentOf(shelf, place.list, record, day),
    field: item.state === 'there' ? (item.entry.value.field ?? null) : null,
  };
}

/** Only a body that claims holds the item: one that declined there was not first. */
function heldOn(
  repository: Repository,
  { commit }: MainBranch,
  folder: string,
  path: string,
): HeldOnMain {
  const tree = commitTree(repository, commit, folder);
  const read = tree.read(path, LARGEST_RECORD);
  if (!read.ok) {
    const isAbsent = read.reason === 'missing' && (tree.problems?.().length ?? 0) === 0;
    return { state: isAbsent ? 'nobody' : 'unknown' };
  }
  const version = readVersion(read.bytes);
  if (version.state !== 'read') return { state: 'unknown' };
  const body = ownText(version.value, 'claimant');
  if (!isClaimed(decidingIn(version.value))) return { state: 'nobody' };
  return body === undefined ? { state: 'unknown' } : { state: 'held', body };
}

/** Of the bodies of both sides; null where a record that it depends on cannot be read. */
function competentOf(
  shelf: Shelf,
  listId: string,
  { place: { id }, ours, theirs }: ConflictedRecord,
  day: CalendarDate | null,
): readonly string[] | null {
  const [item, list] = [shelf.item(id), shelf.list(listId)];
  if (item.state === 'unusable' || list.state === 'unusable') return null;
  if (item.state === 'absent' || list.state === 'absent') return [];
  const competent: string[] = [];
  for (const body of new Set([ours, theirs].map((side) => ownText(valueIn(side), 'claimant')))) {
    const held = body === undefined ? { state: 'absent' as const } : shelf.organization(body);
    if (held.state === 'unusable') return null;
    if (held.state === 'absent') continue;
    const is = isCompetentOn(list.entry.value, held.entry.value, item.entry.value, day);
    if (is === null) return null;
    if (is) competent.push(held.entry.id);
  }
  return competent;
}

/** Null: it depends on a day that cannot be told. */
function isCompetentOn(
  list: ItemList,
  body: Organization,
  item: Item,
  day: CalendarDate | null,
): boolean | null {
  if (day !== null) return isCompetent(list, body, item, day);
  const [first, last] = [FIRST_DAY, LAST_DAY].map((one) => isCompetent(list, body, item, one));
  return first === last && first !== undefined ? first : null;
}

const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];
