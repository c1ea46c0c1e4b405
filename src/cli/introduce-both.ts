/** What of two states of a catalogue could not be read: their figures are bounds, and the command ends with exit 3. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { unreadOf } from '../catalogue/unread.ts';
import { type CommitId, shortId } from '../git/commit.ts';
import { prefixOf } from '../history/catalogue-folder.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import { introduceUnread } from './open.ts';
import type { Session } from './session.ts';

/** What the figures of a list come from. */
const COUNTED: readonly RecordKind[] = ['list', 'organization', 'item', 'claim', 'dispute'];

/**
 * `before`: at a commit, its files named as git would show them; those that cannot be read now either
 * are said once. `said`: files of `after` of which it is said elsewhere.
 */
export function introduceBoth(
  session: Session,
  before: { readonly catalogue: Catalogue; readonly commit: CommitId; readonly folder: string },
  after: { readonly catalogue: Catalogue; readonly prefix: string },
  said: ReadonlySet<string> = new Set(),
): void {
  // The later state's manifest tells the day; the earlier one may be from before there was a catalogue.
  const now = unreadOf(after.catalogue, ['manifest', ...COUNTED]);
  const still = new Set(now.map(({ file }) => file));
  const then = unreadOf(before.catalogue, COUNTED).filter(({ file }) => !still.has(file));
  const unread = [
    ...then.map(({ file, reason }) => ({ file: atCommit(before, file), reason })),
    ...now
      .filter(({ file }) => !said.has(file))
      .map(({ file, reason }) => ({ file: `${after.prefix}${file}`, reason })),
  ];
  introduceUnread(session, unread, '', 'err');
}

/** `a1b2c3d4e5f6:catalog/lists/city.yaml`, as `git show` takes it. */
export function atCommit(
  { commit, folder }: { readonly commit: CommitId; readonly folder: string },
  file: string,
): string {
  return `${shortId(commit)}:${prefixOf(folder)}${file}`;
}
