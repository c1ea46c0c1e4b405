/** `--since REF`: the findings of the catalogue as it was where this work left REF. */
import { loadCatalogue } from '../../catalogue/load.ts';
import { verdictOn } from '../../checks/verdict.ts';
import { MANIFEST_PATH } from '../../files/layout.ts';
import type { Finding } from '../../findings/finding.ts';
import { findingsSince, type Since } from '../../findings/since.ts';
import { resolveCommit, shortId } from '../../git/commit.ts';
import { openIn } from '../../git/open-at.ts';
import { mergeBase } from '../../git/range.ts';
import { answerOf, repositoryOf, stopFor } from '../at-commit.ts';
import type { Opened } from '../open.ts';
import type { Session } from '../session.ts';

/**
 * `all`: the findings of what is looked at, which is `opened`: the files on disk, or with --at a
 * commit. What others did on REF meanwhile is not counted, neither as repaired nor as new. Where
 * there was no catalogue yet, or no commit at all, everything is new.
 */
export function baselineOf(
  session: Session,
  ref: string,
  opened: Opened,
  all: readonly Finding[],
): Since & { readonly base: string } {
  const repository = repositoryOf(session);
  const resolved = resolveCommit(repository, ref);
  if (!resolved.ok && resolved.problem.kind === 'no-commits') {
    return { ...findingsSince([], all), base: ref };
  }
  const theirs = answerOf(session, resolved);
  const ours = opened.commit ?? answerOf(session, resolveCommit(repository, 'HEAD'));
  const shared = mergeBase(repository, theirs, ours);
  if (!shared.ok && shared.problem.kind === 'no-common-ancestor') {
    throw stopFor(session, { ...shared.problem, one: ref, other: session.options.at ?? 'HEAD' });
  }
  const base = answerOf(session, shared);
  const there = openIn(repository, base, {
    holding: MANIFEST_PATH,
    orBelow: 'catalog',
    exact: session.namedFolder() !== null,
  });
  if (!there.ok && there.problem.kind !== 'not-at-commit') throw stopFor(session, there.problem);
  const before = there.ok
    ? verdictOn(loadCatalogue(there.tree, { sources: true }), opened.asOf)
    : [];
  const short = shortId(base);
  const name = base.startsWith(ref)
    ? short
    : session.say(`${ref}（${short}）`, `${ref} (${short})`);
  return { ...findingsSince(before, all), base: name };
}
