/** What branches would make of the catalogue, merged one after the other into HEAD; nothing is checked out. */
import { entryIn } from '../catalogue/held.ts';
import { type Loaded, loadCatalogue } from '../catalogue/load.ts';
import { verdictOn } from '../checks/verdict.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsSince } from '../findings/since.ts';
import { resolveCommit } from '../git/commit.ts';
import { withScratch } from '../git/merge.ts';
import { done, type Outcome } from '../git/problem.ts';
import type { Repository } from '../git/repository.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Manifest } from '../model/generated/records.ts';
import { effectOf, type ListEffect } from '../reports/merge-effect.ts';
import { type CatalogueAt, catalogueAt } from './catalogue-at.ts';
import { type BranchConflict, mergeBranches } from './merge-branches.ts';

export interface Preview {
  readonly before: CatalogueAt;
  readonly old: Loaded;
  /** The merged catalogue. */
  readonly after: CatalogueAt;
  readonly loaded: Loaded;
  readonly asOf: CalendarDate;
  readonly conflicts: readonly BranchConflict[];
  readonly lists: readonly ListEffect[];
  /** Those that the merge brings. */
  readonly findings: readonly Finding[];
}

export interface PreviewOptions {
  /** The catalogue's folder was named, and is not to be looked for. */
  readonly exact: boolean;
  /** The day that both are judged as of. */
  readonly dayOf: (manifest: Manifest | null) => CalendarDate;
}

/** `use` is called while the merged files can be read; they are gone afterwards. */
export function withPreview<T>(
  repository: Repository,
  branches: readonly string[],
  options: PreviewOptions,
  use: (preview: Preview) => T,
): Outcome<T> {
  return withScratch(repository, (scratch) => {
    const preview = previewOf(scratch, branches, options);
    return preview.ok ? done(use(preview.value)) : preview;
  });
}

function previewOf(
  scratch: Repository,
  branches: readonly string[],
  { exact, dayOf }: PreviewOptions,
): Outcome<Preview> {
  const head = resolveCommit(scratch, 'HEAD');
  if (!head.ok) return head;
  const before = catalogueAt(scratch, head.value, { exact });
  if (!before.ok) return before;
  const merged = mergeBranches(scratch, head.value, branches, before.value.folder);
  if (!merged.ok) return merged;
  const { commit, conflicts, drafts } = merged.value;
  const after = catalogueAt(scratch, commit, { exact });
  if (!after.ok) return after;
  const old = loadCatalogue(before.value.tree, { sources: true });
  const loaded = loadCatalogue(after.value.tree, { sources: true });
  const { catalogue } = loaded;
  const asOf = dayOf(entryIn(catalogue.manifest)?.value ?? null);
  const all = verdictOn({ catalogue, drafts: [...loaded.drafts, ...drafts] }, asOf);
  return done({
    before: before.value,
    old,
    after: after.value,
    loaded,
    asOf,
    conflicts,
    lists: effectOf(old.catalogue, catalogue, asOf),
    findings: findingsSince(verdictOn(old, asOf), all).fresh,
  });
}
