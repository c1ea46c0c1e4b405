/** `--since REF`: the findings of the catalogue as it was where this work left REF. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../catalogue/load.ts';
import { verdictOn } from '../checks/verdict.ts';
import { MANIFEST_PATH } from '../files/layout.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsSince, type Since } from '../findings/since.ts';
import { type CommitId, resolveCommit } from '../git/commit.ts';
import { headOf } from '../git/head.ts';
import { mergeCommits, withScratch } from '../git/merge.ts';
import { done, failed, type Outcome } from '../git/problem.ts';
import { mergeBases } from '../git/range.ts';
import { mergeHeads, type Repository } from '../git/repository.ts';
import type { CalendarDate } from '../model/dates.ts';
import { catalogueAt, catalogueOrNone } from './catalogue-at.ts';

type Bases = readonly [CommitId, ...CommitId[]];

export interface BaselineRequest {
  /** The commit, branch or tag that is compared with. */
  readonly ref: string;
  /** What is looked at: a commit, and what it was called; null: the files on disk. */
  readonly at: { readonly commit: CommitId; readonly name: string } | null;
  /** The catalogue's folder was named, and is not to be looked for. */
  readonly exact: boolean;
  /** Both are judged as of the same day. */
  readonly asOf: CalendarDate;
}

export interface Baseline extends Since {
  /** Where this work left REF; several where two branches were merged into each other; none before the first commit. */
  readonly bases: readonly CommitId[];
  /** False: there was no catalogue yet, so everything is new. */
  readonly existed: boolean;
}

/**
 * `all`: the findings of what is looked at. `repository`: found from the catalogue's folder where that
 * is the files on disk. What others did on REF meanwhile is not counted, neither as repaired nor as
 * new; nor, in the middle of a merge with REF, what comes from there. Where there was no catalogue
 * yet, or no commit at all, everything is new.
 */
export function baselineOf(
  repository: Repository,
  request: BaselineRequest,
  all: readonly Finding[],
): Outcome<Baseline> {
  const bases = basesOf(repository, request);
  if (!bases.ok) return bases;
  if (bases.value === null) return done({ ...findingsSince([], all), bases: [], existed: false });
  const before = findingsBefore(repository, bases.value, request);
  if (!before.ok) return before;
  return done({
    ...findingsSince(before.value ?? [], all),
    bases: bases.value,
    existed: before.value !== null,
  });
}

/** Null before the first commit. */
function basesOf(repository: Repository, { ref, at }: BaselineRequest): Outcome<Bases | null> {
  const theirs = resolveCommit(repository, ref);
  const ours = at === null ? beingMade(repository) : done([at.commit]);
  if (!ours.ok) return ours;
  if (ours.value.length === 0 && (ref === 'HEAD' || ref === '@')) return done(null);
  if (!theirs.ok) return theirs.problem.kind === 'no-commits' ? done(null) : theirs;
  const names = { one: ref, other: at?.name ?? 'HEAD' };
  if (ours.value.length === 0) {
    // A branch without a commit yet, beside others: it began from none of them.
    return failed({ kind: 'no-common-ancestor', ...names, shallow: repository.shallow });
  }
  const shared = mergeBases(repository, theirs.value, ours.value);
  if (shared.ok || shared.problem.kind !== 'no-common-ancestor') return shared;
  return failed({ ...shared.problem, ...names });
}

/** The commits that the next one will come after: HEAD, and in the middle of a merge what comes in. */
function beingMade(repository: Repository): Outcome<readonly CommitId[]> {
  const head = headOf(repository);
  if (!head.ok) return head;
  const { commit } = head.value;
  return done(commit === null ? [] : [commit, ...mergeHeads(repository)]);
}

/** Of several bases git takes the merge for the base, and so does this. Null: no catalogue. */
function findingsBefore(
  repository: Repository,
  [first, ...more]: Bases,
  request: BaselineRequest,
): Outcome<readonly Finding[] | null> {
  if (more.length === 0) return findingsAt(repository, first, request);
  return withScratch(repository, (scratch) => {
    let base = first;
    for (const other of more) {
      const merged = mergeCommits(scratch, base, other);
      if (!merged.ok) return merged;
      // In conflict there is no merge to read: the best of them stands for all.
      base = merged.value.commit ?? base;
    }
    return findingsAt(scratch, base, request);
  });
}

function findingsAt(
  repository: Repository,
  commit: CommitId,
  request: BaselineRequest,
): Outcome<readonly Finding[] | null> {
  const there = catalogueOrNone(repository, commit, { exact: false });
  if (!there.ok) return there;
  if (there.value === null) return done(null);
  const { folder, tree } = there.value;
  if (isAnother(repository, folder, request)) return done(null);
  return done(verdictOn(loadCatalogue(tree, { sources: true }), request.asOf));
}

/** A catalogue in another folder is this one moved, unless it is still there beside this one. */
function isAnother(
  repository: Repository,
  folder: string,
  { at, exact }: BaselineRequest,
): boolean {
  if (at === null) {
    if (folder === repository.inside || repository.top === null) return false;
    return existsSync(join(repository.top, folder, MANIFEST_PATH));
  }
  const here = catalogueAt(repository, at.commit, { exact });
  if (!here.ok || here.value.folder === folder) return false;
  return catalogueAt({ ...repository, inside: folder }, at.commit, { exact: true }).ok;
}
