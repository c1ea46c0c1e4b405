/** What the rule for a claim asks: who holds the item on the main branch, and whose field it is. */
import type { RuleFacts } from '../../actions/resolve.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import { readVersion } from '../../compare/read-version.ts';
import { LARGEST_RECORD } from '../../files/limits.ts';
import { commitTree } from '../../git/commit-tree.ts';
import { mainBranch } from '../../git/head.ts';
import type { Repository } from '../../git/repository.ts';
import { ownText } from '../../model/values.ts';
import type { ConflictedRecord } from './find-conflict.ts';

export interface Facts extends RuleFacts {
  /** As people type it; null when there is none. */
  readonly mainBranch: string | null;
  readonly field: string | null;
}

export function factsOf(
  repository: Repository,
  folder: string,
  shelf: Shelf,
  { path, place }: ConflictedRecord,
): Facts {
  const main = mainBranch(repository);
  const name = main.ok ? main.value.name : null;
  if (place.kind !== 'claim') {
    return { mainBranch: name, firstOnMain: null, competent: [], field: null };
  }
  const read = main.ok
    ? commitTree(repository, main.value.commit, folder).read(path, LARGEST_RECORD)
    : null;
  const version = read?.ok === true ? readVersion(read.bytes) : null;
  const onMain = version?.state === 'read' ? version.value : undefined;
  const item = shelf.item(place.id);
  const list = shelf.list(place.list);
  const field = item.state === 'there' ? (item.entry.value.field ?? null) : null;
  const kinds = list.state === 'there' ? list.entry.value.claimants : [];
  const competent =
    field === null
      ? []
      : [...shelf.bodies.values()]
          .filter(
            ({ value }) => kinds.includes(value.kind) && value.fields?.includes(field) === true,
          )
          .map(({ id }) => id);
  const holds = ownText(onMain, 'decision') === '认领';
  return {
    mainBranch: name,
    firstOnMain: holds ? (ownText(onMain, 'claimant') ?? null) : null,
    competent,
    field,
  };
}
