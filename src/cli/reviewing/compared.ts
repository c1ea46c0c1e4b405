/** The two states of a catalogue that `diff` compares: which they are, and which files differ. */
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { differingPaths } from '../../compare/changed-files.ts';
import { diskTree } from '../../files/disk-tree.ts';
import { memoryTree } from '../../files/memory-tree.ts';
import { MANIFEST_PATH } from '../../files/layout.ts';
import type { FileTree } from '../../files/tree.ts';
import { changesBetween, changesInWorkTree } from '../../git/changes.ts';
import { type CommitId, resolveCommit } from '../../git/commit.ts';
import { mainBranch } from '../../git/head.ts';
import { openIn } from '../../git/open-at.ts';
import { mergeBase, parseRange, resolveRange } from '../../git/range.ts';
import type { Repository } from '../../git/repository.ts';
import type { ComparedSide } from '../../render/diff/shown.ts';
import { answerOf, stopFor, treeAt } from '../at-commit.ts';
import { EXIT, Stop } from '../exit.ts';
import { mend } from '../mend.ts';
import type { Session } from '../session.ts';

export interface Compared {
  readonly base: ComparedSide;
  readonly head: ComparedSide;
  readonly before: FileTree;
  readonly after: FileTree;
  /** How the reader would type the catalogue's folder before a path. */
  readonly prefix: string;
  /** Relative to the catalogue's root, in order. */
  readonly paths: readonly string[];
}

interface End {
  readonly name: string;
  readonly commit: CommitId;
  readonly parting?: boolean;
}

interface Ends {
  readonly base: End;
  /** Null: the files on disk. */
  readonly head: End | null;
}

/**
 * `words`: nothing (where this left the main branch → the files on disk), a commit (→ the files on
 * disk), two commits, or a range `A..B`, `A...B`. A bare repository has no files on disk: HEAD then.
 */
export function compared(
  session: Session,
  repository: Repository,
  words: readonly string[],
): Compared {
  const { base, head } = endsOf(session, repository, words);
  const after =
    head === null ? onDisk(session, repository) : treeAt(session, head.commit, repository);
  const opened = openIn(repository, base.commit, {
    holding: MANIFEST_PATH,
    orBelow: 'catalog',
    exact: session.namedFolder() !== null,
  });
  if (!opened.ok && opened.problem.kind !== 'not-at-commit') throw stopFor(session, opened.problem);
  // Where there was no catalogue yet, all of it is new.
  const before = opened.ok ? opened.tree : memoryTree(base.name, new Map());
  const sides = {
    base,
    head: head ?? { name: null, commit: null },
    before,
    after: after.tree,
    prefix: after.prefix,
  };
  if (!opened.ok || opened.folder !== after.folder) {
    return { ...sides, paths: differingPaths(before, after.tree) };
  }
  const changes = answerOf(
    session,
    head === null
      ? changesInWorkTree(repository, base.commit, after.folder)
      : changesBetween(repository, base.commit, head.commit, after.folder),
  );
  const skipped = after.folder === '' ? 0 : after.folder.length + 1;
  return { ...sides, paths: changes.map(({ path }) => path.slice(skipped)) };
}

interface Opened {
  readonly tree: FileTree;
  readonly prefix: string;
  /** Relative to the repository's top. */
  readonly folder: string;
}

function onDisk(session: Session, repository: Repository): Opened {
  const root = session.root();
  mend(session, root, 'diff');
  const folder = relative(repository.top ?? root, realpathSync(root)).replaceAll('\\', '/');
  return { tree: diskTree(root), prefix: session.prefix(root), folder };
}

function endsOf(session: Session, repository: Repository, words: readonly string[]): Ends {
  const [first, second] = words;
  const commitOf = (name: string): End => ({
    name,
    commit: answerOf(session, resolveCommit(repository, name)),
  });
  const orHead = (): End | null => (repository.top === null ? commitOf('HEAD') : null);
  if (first === undefined) {
    const here = commitOf('HEAD');
    const main = answerOf(session, mainBranch(repository));
    const commit = answerOf(session, mergeBase(repository, here.commit, main.commit));
    return { base: { name: main.name, commit, parting: commit !== main.commit }, head: orHead() };
  }
  const ranges = words.map(parseRange);
  const [range] = ranges;
  if (second === undefined) {
    if (range === null || range === undefined) return { base: commitOf(first), head: orHead() };
    const { base, head } = answerOf(session, resolveRange(repository, range));
    const parting = range.fromMergeBase && base !== commitOf(range.base).commit;
    return {
      base: { name: range.base, commit: base, parting },
      head: { name: range.head, commit: head },
    };
  }
  if (ranges.some((one) => one !== null)) {
    throw new Stop(
      EXIT.usage,
      session.say(
        `“${words.join(' ')}”里已经有一个范围，不能再加一个提交`,
        `“${words.join(' ')}” has a range already; there is no room for another commit`,
      ),
      'renling diff A..B',
    );
  }
  return { base: commitOf(first), head: commitOf(second) };
}
