/** A merge made with real git in a case's folder: from one commit two sides, and what became of them. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { verifyMerge } from '../../src/compare/verify-merge.ts';
import { mergedRecords } from '../../src/history/merged-records.ts';
import type { AnyDraft } from '../../src/findings/finding.ts';
import { repositoryAt } from '../support/git-repository.ts';
import { must, opened } from '../support/opened-repository.ts';

/** Path in the catalogue → its text made from the present one ('' where there is none); null deletes. */
type Edits = Readonly<Record<string, ((text: string) => string) | null>>;

export interface MergeStory {
  /** Before the sides part. */
  readonly first?: Edits;
  readonly ours: Edits;
  readonly theirs: Edits;
  /** Put into the merge commit by hand; without it, the merge is git's own. */
  readonly byHand?: Edits;
}

/** `folder` holds `catalog/`; afterwards it holds the merge. */
export function draftsOfMerge(folder: string, story: MergeStory): readonly AnyDraft[] {
  const repository = repositoryAt(folder, dirname(folder));
  const edit = (edits: Edits): void => {
    for (const [path, text] of Object.entries(edits)) {
      const at = join('catalog', path);
      repository.write({ [at]: text === null ? null : text(textOf(join(folder, at))) });
    }
  };
  repository.git('init', '--quiet', '--initial-branch=main');
  edit(story.first ?? {});
  repository.commit('before');
  repository.branch('theirs');
  edit(story.theirs);
  repository.commit('theirs');
  repository.switch('main');
  edit(story.ours);
  repository.commit('ours');
  const merge = repository.merge('theirs');
  if (merge === null) throw new Error('git sees a conflict: the story is not about this');
  edit(story.byHand ?? {});
  repository.git('add', '--all', '.');
  repository.git('commit', '--quiet', '--amend', '--no-edit');
  const [commit = '', ...parents] = repository
    .git('rev-list', '--no-walk', '--parents', 'HEAD')
    .split(' ');
  return verifyMerge(must(mergedRecords(opened(repository), commit, parents, 'catalog')));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
