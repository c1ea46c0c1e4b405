/** Branches of remotes, as of the last fetch. */
import type { CommitId } from './commit.ts';
import type { Person } from './log.ts';
import { done, failed, type Outcome } from './problem.ts';
import { type Repository, textIn } from './repository.ts';

export interface RemoteBranch {
  /** `origin`; null when the remote it was fetched from is no longer set up. */
  readonly remote: string | null;
  /** The branch's name there. */
  readonly branch: string;
  /** `origin/zone`, as people type it. */
  readonly name: string;
  readonly ref: string;
  readonly commit: CommitId;
  /** ISO 8601. */
  readonly committed: string;
  readonly author: Person;
  readonly subject: string;
}

const FIELDS = [
  '%(refname)',
  '%(symref)',
  '%(objectname)',
  '%(committerdate:iso-strict)',
  '%(authorname)',
  '%(authoremail:trim)',
  '%(subject)',
];

/** All remotes' branches, or one remote's, in order of name; a remote's HEAD is another's name and left out. */
export function remoteBranches(
  repository: Repository,
  remote: string | null = null,
): Outcome<readonly RemoteBranch[]> {
  const remotes = textIn(repository, ['remote']);
  if (!remotes.ok) return remotes;
  const names = remotes.value.split('\n').filter((name) => name !== '');
  if (remote !== null && !names.includes(remote)) return failed({ kind: 'no-such-remote', remote });
  const text = textIn(repository, [
    'for-each-ref',
    `--format=${FIELDS.join('%00')}`,
    remote === null ? 'refs/remotes' : `refs/remotes/${remote}`,
  ]);
  if (!text.ok) return text;
  // A remote's name may hold a slash: the longest that fits.
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  const branches: RemoteBranch[] = [];
  for (const line of text.value.split('\n')) {
    const [ref = '', target, commit = '', committed = '', author = '', email = '', subject = ''] =
      line.split('\0');
    if (ref === '' || target !== '') continue;
    const name = ref.slice('refs/remotes/'.length);
    const owner = longestFirst.find((one) => name.startsWith(`${one}/`)) ?? null;
    if (remote !== null && owner !== remote) continue;
    branches.push({
      remote: owner,
      branch: owner === null ? name : name.slice(owner.length + 1),
      name,
      ref,
      commit,
      committed,
      author: { name: author, email },
      subject,
    });
  }
  return done(branches);
}
