/** Which file in conflict is meant, and its versions, read from git's index. */
import type { Side } from '../../compare/changed-files.ts';
import { type Place, placeOf } from '../../files/layout.ts';
import { type Conflict, conflictsInWorkTree } from '../../git/conflicts.ts';
import type { Repository } from '../../git/repository.ts';
import { answerOf } from '../at-commit.ts';
import { EXIT, Stop } from '../exit.ts';
import { readerOf } from '../reviewing/records-at.ts';
import type { Session } from '../session.ts';

export interface ConflictedRecord {
  /** Relative to the catalogue's root. */
  readonly path: string;
  readonly place: Place;
  readonly base: Side;
  readonly ours: Side;
  readonly theirs: Side;
}

/** Records in conflict, in order of path; `folder`: the catalogue's, relative to the repository's top. */
export function conflictedRecords(
  session: Session,
  repository: Repository,
  folder: string,
): ConflictedRecord[] {
  const conflicts = answerOf(session, conflictsInWorkTree(repository, folder));
  const sides = conflicts.flatMap(({ base, ours, theirs }: Conflict) => [base, ours, theirs]);
  const reader = answerOf(session, readerOf(repository, sides));
  const skipped = folder === '' ? 0 : folder.length + 1;
  return conflicts.flatMap((conflict) => {
    const path = conflict.path.slice(skipped);
    const place = placeOf(path);
    if (place === null) return [];
    const { base, ours, theirs } = conflict;
    return [
      {
        path,
        place,
        base: reader.sideOf(base),
        ours: reader.sideOf(ours),
        theirs: reader.sideOf(theirs),
      },
    ];
  });
}

/** The one that a path or an id means. Ends with exit 4 for none, 2 for several. */
export function conflictMeant(
  session: Session,
  records: readonly ConflictedRecord[],
  text: string,
  prefix: string,
): ConflictedRecord {
  const clean = text.replaceAll('\\', '/').replace(/^\.\//u, '');
  const short = prefix !== '' && clean.startsWith(prefix) ? clean.slice(prefix.length) : clean;
  const found = records.filter(
    ({ path, place }) => path === short || place.id === text.trim().toLowerCase(),
  );
  const [one] = found;
  if (one !== undefined && found.length === 1) return one;
  const named = (found.length > 0 ? found : records)
    .map(({ path }) => `\n  ${prefix}${path}`)
    .join('');
  if (found.length > 1) {
    throw new Stop(
      EXIT.usage,
      session.say(`“${text}”有不止一个文件在冲突`, `“${text}” means several files in conflict`),
      session.say(`写路径：${named}`, `name the path:${named}`),
    );
  }
  throw new Stop(
    EXIT.nothing,
    session.say(`“${text}”没有冲突`, `“${text}” is not in conflict`),
    records.length === 0
      ? session.say(
          '没有合并到一半的记录；文件里留有冲突标记的，用 renling validate 找出来再改',
          'no record is in the middle of a merge; markers left in a file are found by renling validate',
        )
      : session.say(`在冲突的：${named}`, `in conflict:${named}`),
  );
}
