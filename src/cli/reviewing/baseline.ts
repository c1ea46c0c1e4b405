/** `--since REF`: the findings of the catalogue as it was where this work left REF. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../catalogue/load.ts';
import { verdictOn } from '../../checks/verdict.ts';
import { MANIFEST_PATH } from '../../files/layout.ts';
import type { Finding } from '../../findings/finding.ts';
import { findingsSince, type Since } from '../../findings/since.ts';
import { type CommitId, resolveCommit, shortId } from '../../git/commit.ts';
import { headOf } from '../../git/head.ts';
import { mergeCommits, withScratch } from '../../git/merge.ts';
import { openIn } from '../../git/open-at.ts';
import { mergeBases } from '../../git/range.ts';
import { findRepository, mergeHeads, type Repository } from '../../git/repository.ts';
import { answerOf, repositoryOf, stopFor } from '../at-commit.ts';
import type { Looked } from '../open.ts';
import type { Session } from '../session.ts';

const LOOKED_FOR = { holding: MANIFEST_PATH, orBelow: 'catalog' } as const;

export interface Baseline extends Since {
  /** What is compared with, in words. */
  readonly base: string;
  /** False: there was no catalogue yet, so everything is new. */
  readonly existed: boolean;
}

/**
 * `all`: the findings of what is looked at, which is `opened`: the files on disk, or with --at a
 * commit. What others did on REF meanwhile is not counted, neither as repaired nor as new; nor, in
 * the middle of a merge with REF, what comes from there. Where there was no catalogue yet, or no
 * commit at all, everything is new.
 */
export function baselineOf(
  session: Session,
  ref: string,
  opened: Looked,
  all: readonly Finding[],
): Baseline {
  // The catalogue may lie in a submodule of the repository one stands in.
  const repository =
    opened.commit === null
      ? answerOf(session, findRepository({ folder: opened.root, env: session.io.env }))
      : repositoryOf(session);
  const bases = basesOf(session, repository, ref, opened.commit);
  if (bases === null) return { ...findingsSince([], all), base: ref, existed: false };
  const before = findingsAt(session, repository, bases, opened);
  const [first] = bases;
  const ids = bases.map(shortId).join(session.say('、', ', '));
  const base = first.startsWith(ref) ? ids : session.say(`${ref}（${ids}）`, `${ref} (${ids})`);
  return { ...findingsSince(before ?? [], all), base, existed: before !== null };
}

/** Where this work left `ref`; null before the first commit. */
function basesOf(
  session: Session,
  repository: Repository,
  ref: string,
  at: CommitId | null,
): readonly [CommitId, ...CommitId[]] | null {
  const theirs = resolveCommit(repository, ref);
  let ours: readonly CommitId[];
  if (at !== null) {
    ours = [at];
  } else {
    const head = answerOf(session, headOf(repository)).commit;
    if (head === null && (ref === 'HEAD' || ref === '@')) return null;
    ours = head === null ? [] : [head, ...mergeHeads(repository)];
  }
  if (!theirs.ok && theirs.problem.kind === 'no-commits') return null;
  const one = answerOf(session, theirs);
  const name = { one: ref, other: session.options.at ?? 'HEAD' };
  if (ours.length === 0) {
    // A branch without a commit yet, beside others: it began from none of them.
    const { shallow } = repository;
    throw stopFor(session, { kind: 'no-common-ancestor', ...name, shallow });
  }
  const shared = mergeBases(repository, one, ours);
  if (!shared.ok && shared.problem.kind === 'no-common-ancestor') {
    throw stopFor(session, { ...shared.problem, ...name });
  }
  return answerOf(session, shared);
}

/**
 * Where two branches were merged into each other there are several bases; git takes their merge for
 * the base, and so does this. Null: no catalogue.
 */
function findingsAt(
  session: Session,
  repository: Repository,
  [first, ...more]: readonly [CommitId, ...CommitId[]],
  opened: Looked,
): Finding[] | null {
  const at = (where: Repository, commit: CommitId): Finding[] | null => {
    const there = openIn(where, commit, LOOKED_FOR);
    if (there.ok) {
      if (isAnother(session, repository, there.folder, opened.commit)) return null;
      return verdictOn(loadCatalogue(there.tree, { sources: true }), opened.asOf);
    }
    if (there.problem.kind === 'not-at-commit') return null;
    throw stopFor(session, there.problem);
  };
  if (more.length === 0) return at(repository, first);
  const found = withScratch(repository, (scratch) => {
    let base = first;
    for (const other of more) {
      // In conflict there is no merge to read: the best of them stands for all.
      base = answerOf(session, mergeCommits(scratch, base, other)).commit ?? base;
    }
    return at(scratch, base);
  });
  if (found === null || Array.isArray(found)) return found;
  throw stopFor(session, found.problem);
}

/** A catalogue in another folder is this one moved, unless it is still there beside this one. */
function isAnother(
  session: Session,
  repository: Repository,
  folder: string,
  at: CommitId | null,
): boolean {
  if (at === null) {
    if (folder === repository.inside || repository.top === null) return false;
    return existsSync(join(repository.top, folder, MANIFEST_PATH));
  }
  const named = session.namedFolder() !== null;
  const here = openIn(repository, at, { ...LOOKED_FOR, exact: named });
  if (!here.ok || here.folder === folder) return false;
  return openIn({ ...repository, inside: folder }, at, { ...LOOKED_FOR, exact: true }).ok;
}
