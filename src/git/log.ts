/** Commits as data: who, when, what they say, and which files they changed. */
import { type CommitId, isWholeId } from './commit.ts';
import { done, type Outcome } from './problem.ts';
import { nextChange, Pieces, type RawChange } from './raw-changes.ts';
import { type Repository, textIn } from './repository.ts';

/** As the commit says it: anybody can write any name and address (`signaturesOf` tells more). */
export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Commit {
  readonly id: CommitId;
  /** First parent first; none for a first commit, two or more for a merge. */
  readonly parents: readonly CommitId[];
  readonly author: Person;
  /** ISO 8601 with the author's own time zone. */
  readonly authored: string;
  readonly committer: Person;
  readonly committed: string;
  /** The first line of the message. */
  readonly subject: string;
}

export interface CommitWithChanges extends Commit {
  /** Of a merge: only what is different from each of its parents. Renames are not guessed. */
  readonly changes: readonly RawChange[];
}

export interface Reach {
  /** Commits from which to go back … */
  readonly from: readonly CommitId[];
  /** … leaving out these and all before them. */
  readonly without?: readonly CommitId[];
  /** Folders or files relative to the top; only commits that changed one of them. Empty: all. */
  readonly under?: readonly string[];
  readonly firstParent?: boolean;
  /** So many commits at most, the newest. */
  readonly limit?: number;
}

// `%ae`, not `%aE`: a `.mailmap` is a file that anybody may change.
const FIELDS = ['%H', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%s'];

const LOG = ['log', '-z', `--format=${FIELDS.join('%x00')}`, '--no-color', '--encoding=UTF-8'];

/** Merges are said by what they add to their parents: nothing, when git merged by itself. */
const CHANGES = ['--raw', '--no-abbrev', '--no-renames', '--root', '--diff-merges=combined'];

/** Newest first, as `git log` has them. */
export function commitsIn(repository: Repository, reach: Reach): Outcome<readonly Commit[]> {
  const text = textIn(repository, [...LOG, '--no-patch', ...revisions(reach)]);
  if (!text.ok) return text;
  const pieces = new Pieces(text.value);
  const commits: Commit[] = [];
  while (pieces.left) commits.push(nextCommit(pieces));
  return done(commits);
}

/** The same, with what each changed in one process; `under` limits the changes too. */
export function commitsWithChanges(
  repository: Repository,
  reach: Reach,
): Outcome<readonly CommitWithChanges[]> {
  const text = textIn(repository, [...LOG, ...CHANGES, ...revisions(reach)]);
  if (!text.ok) return text;
  const pieces = new Pieces(text.value);
  const commits: CommitWithChanges[] = [];
  while (pieces.left) {
    const commit = nextCommit(pieces);
    const changes: RawChange[] = [];
    // After a merge stands an empty piece, whether changes follow or not.
    if (commit.parents.length > 1 && pieces.peek() === '') pieces.next();
    for (let change = nextChange(pieces); change !== null; change = nextChange(pieces)) {
      changes.push(change);
    }
    // A setting of git's (diff.orderFile) can give another order.
    changes.sort((one, other) => (one.path < other.path ? -1 : 1));
    commits.push({ ...commit, changes });
  }
  return done(commits);
}

function revisions({
  from,
  without = [],
  under = [],
  firstParent = false,
  limit,
}: Reach): string[] {
  return [
    // A side branch whose change was lost in a merge is history too.
    '--full-history',
    ...(firstParent ? ['--first-parent'] : []),
    ...(limit === undefined || limit === Infinity ? [] : [`--max-count=${limit}`]),
    ...from,
    ...without.map((commit) => `^${commit}`),
    '--',
    ...under,
  ];
}

function nextCommit(pieces: Pieces): Commit {
  const id = pieces.next();
  if (!isWholeId(id)) throw new Error(`git log: a commit's id expected, not ${JSON.stringify(id)}`);
  const parents = pieces
    .next()
    .split(' ')
    .filter((parent) => parent !== '');
  const author = { name: pieces.next(), email: pieces.next() };
  const authored = pieces.next();
  const committer = { name: pieces.next(), email: pieces.next() };
  return {
    id,
    parents,
    author,
    authored,
    committer,
    committed: pieces.next(),
    subject: pieces.next(),
  };
}
