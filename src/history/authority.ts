/** Whether each change of a range was made by somebody who may make it, by the members the base names. */
import { loadCatalogue } from '../catalogue/load.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type JudgedCommit, judgeAuthority } from '../compare/authority.ts';
import type { FileTree } from '../files/tree.ts';
import type { Finding } from '../findings/finding.ts';
import { settle } from '../findings/settle.ts';
import { commitTree } from '../git/commit-tree.ts';
import { done, type Outcome } from '../git/problem.ts';
import { type CommitRange, type Range, resolveRange } from '../git/range.ts';
import type { Repository } from '../git/repository.ts';
import type { CalendarDate } from '../model/dates.ts';
import { catalogueAt } from './catalogue-at.ts';
import { gatherCommits } from './judged-commits.ts';

export interface ToJudge extends CommitRange {
  /** The catalogue's folder at the base, relative to the repository's top. */
  readonly folder: string;
  /** The catalogue at the base: whoever it names is a member. */
  readonly registry: Catalogue;
  /** The catalogue's files at the head. */
  readonly tree: FileTree;
  readonly commits: readonly JudgedCommit[];
}

export interface AuthorityOptions {
  /** The catalogue's folder was named, and is not to be looked for. */
  readonly exact: boolean;
  readonly signatures: boolean;
}

export function commitsToJudge(
  repository: Repository,
  range: Range,
  { exact, signatures }: AuthorityOptions,
): Outcome<ToJudge> {
  const resolved = resolveRange(repository, range);
  if (!resolved.ok) return resolved;
  const { base, head } = resolved.value;
  const at = catalogueAt(repository, base, { exact });
  if (!at.ok) return at;
  const { folder } = at.value;
  const commits = gatherCommits(repository, { base, head, folder, signatures });
  if (!commits.ok) return commits;
  return done({
    base,
    head,
    folder,
    registry: loadCatalogue(at.value.tree).catalogue,
    tree: commitTree(repository, head, folder),
    commits: commits.value,
  });
}

/** Neither the settings nor the exceptions of a catalogue touch these codes. */
export function authorityFindings(
  { commits, registry }: ToJudge,
  asOf: CalendarDate,
): readonly Finding[] {
  return settle(judgeAuthority(commits, registry.organizations), {
    severities: {},
    exceptions: [],
    asOf,
    scopeOf: () => ({ list: null, organization: null }),
  }).findings;
}
