/** Two commits to compare, as people write them: `main..zone`, `main...zone`. */
import { type CommitId, resolveCommit } from './commit.ts';
import { done, failed, type Outcome } from './problem.ts';
import { gitIn, type Repository } from './repository.ts';

export interface Range {
  readonly base: string;
  readonly head: string;
  /** `A...B`: from where B left A. */
  readonly fromMergeBase: boolean;
}

/** A range's two sides, a missing one being HEAD; null when the text is no range. */
export function parseRange(text: string): Range | null {
  const match = /^(.*?)(\.{2,3})(.*)$/su.exec(text);
  if (match === null) return null;
  const [, base = '', dots, head = ''] = match;
  return {
    base: base === '' ? 'HEAD' : base,
    head: head === '' ? 'HEAD' : head,
    fromMergeBase: dots === '...',
  };
}

export interface CommitRange {
  readonly base: CommitId;
  readonly head: CommitId;
}

export function resolveRange(repository: Repository, range: Range): Outcome<CommitRange> {
  const base = resolveCommit(repository, range.base);
  if (!base.ok) return base;
  const head = resolveCommit(repository, range.head);
  if (!head.ok) return head;
  if (!range.fromMergeBase) return done({ base: base.value, head: head.value });
  const left = mergeBase(repository, base.value, head.value);
  if (left.ok) return done({ base: left.value, head: head.value });
  if (left.problem.kind !== 'no-common-ancestor') return left;
  return failed({ ...left.problem, one: range.base, other: range.head });
}

/**
 * Where the work that ends in `others` left `one`; with several others, where their merge will have.
 * There is more than one where two branches were merged into each other.
 */
export function mergeBases(
  repository: Repository,
  one: CommitId,
  others: readonly CommitId[],
): Outcome<readonly [CommitId, ...CommitId[]]> {
  const answer = gitIn(repository, ['merge-base', '--all', one, ...others], { answers: [1] });
  if (!answer.ok) return answer;
  const [first = '', ...more] = answer.value.bytes.toString('utf8').trim().split('\n');
  if (answer.value.exit === 0 && first !== '') return done([first, ...more]);
  const other = others[0] ?? '';
  return failed({ kind: 'no-common-ancestor', one, other, shallow: repository.shallow });
}

/** The latest commit that both have; the best one where there are several. */
export function mergeBase(
  repository: Repository,
  one: CommitId,
  other: CommitId,
): Outcome<CommitId> {
  const answer = gitIn(repository, ['merge-base', one, other], { answers: [1] });
  if (!answer.ok) return answer;
  const id = answer.value.bytes.toString('utf8').trim();
  if (answer.value.exit === 0 && id !== '') return done(id);
  return failed({ kind: 'no-common-ancestor', one, other, shallow: repository.shallow });
}
