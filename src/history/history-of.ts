/** What became of records, from git, with what is on disk and not committed yet. */
import type { Shelf } from '../catalogue/shelf.ts';
import { itemName } from '../model/names.ts';
import { done, type Outcome } from '../git/problem.ts';
import type { Repository } from '../git/repository.ts';
import { type HistoryEntry, recordHistory } from '../reports/record-history.ts';
import type { Names } from '../reports/record-name.ts';
import type { CatalogueAt } from './catalogue-at.ts';
import { uncommittedOf, versionsOf } from './versions.ts';

export interface HistoryRequest {
  /** Relative to the catalogue's root. */
  readonly paths: readonly string[];
  /** So many versions at most, the newest. */
  readonly limit: number;
  /** The tree is the files on disk: what is not committed yet is told too. */
  readonly isDisk: boolean;
}

export interface History {
  /** Newest first; none when none of the paths ever was there. */
  readonly entries: readonly HistoryEntry[];
  /** There are older ones that were not read. */
  readonly more: boolean;
}

/** Bodies and items are called as they are in `shelf`. */
export function historyOf(
  repository: Repository,
  { commit, folder, tree }: CatalogueAt,
  shelf: Shelf,
  { paths, limit, isDisk }: HistoryRequest,
): Outcome<History> {
  const found = versionsOf(repository, commit, folder, paths, limit);
  if (!found.ok) return found;
  const pending = isDisk ? uncommittedOf(repository, commit, folder, paths, tree) : done([]);
  if (!pending.ok) return pending;
  const names: Names = {
    organizations: shelf.bodies,
    items: { at: (id) => shelf.item(id) },
  };
  const { versions, more } = found.value;
  return done({ entries: recordHistory([...pending.value, ...versions], names), more });
}

/** What a history is of: an item by its name as it is now, else as it was last; other records by their path. */
export function titleOf(
  shelf: Shelf,
  entries: readonly HistoryEntry[],
  paths: readonly string[],
  text: string,
): string {
  const item = entries.find(({ told }) => told.kind === 'item' || told.kind === 'claim');
  if (item === undefined || paths.length === 1) {
    const [first] = entries;
    return [first?.told.path, first?.told.name].filter((one) => one != null).join('  ');
  }
  const { id, name } = item.told;
  const held = shelf.item(id);
  return `${id}  ${held.state === 'there' ? itemName(held.entry.value) : (name ?? text)}`;
}
