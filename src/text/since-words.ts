/** `--since REF`: what is compared with, as it is said. */
import { shortCommit } from './git-texts.ts';
import { bilingual } from './language.ts';

/** `commits`: whole ids of where REF was left; none before the first commit. */
export const sinceWords = bilingual<(ref: string, commits: readonly string[]) => string>(
  (ref, commits) => named(ref, commits, '、', (ids) => `${ref}（${ids}）`),
  (ref, commits) => named(ref, commits, ', ', (ids) => `${ref} (${ids})`),
);

function named(
  ref: string,
  commits: readonly string[],
  between: string,
  both: (ids: string) => string,
): string {
  const [first] = commits;
  const ids = commits.map(shortCommit).join(between);
  if (first === undefined) return ref;
  return first.startsWith(ref) ? ids : both(ids);
}
