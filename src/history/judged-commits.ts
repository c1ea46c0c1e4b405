/** The commits of a range, as the rule on authority asks for them: by whom, and what each changed. */
import { LARGEST_RECORD } from '../files/limits.ts';
import type { JudgedChange, JudgedCommit } from '../compare/authority.ts';
import type { Version } from '../compare/owners.ts';
import { MANIFEST_PATH, RECORD_FOLDERS, SOURCES_FOLDER } from '../files/layout.ts';
import { decodeUtf8 } from '../files/yaml/decode.ts';
import { readYaml } from '../files/yaml/read.ts';
import { type CommitId, shortId } from '../git/commit.ts';
import { type Commit, commitsIn } from '../git/log.ts';
import { type Blob, type ObjectId, readBlobs } from '../git/objects.ts';
import { type OwnChange, ownChanges } from '../git/own-changes.ts';
import { done, failed, type Outcome } from '../git/problem.ts';
import { isPlainFile, type Side } from '../git/raw-changes.ts';
import type { Repository } from '../git/repository.ts';
import { signaturesOf } from '../git/signatures.ts';

const OURS: ReadonlySet<string> = new Set([...RECORD_FOLDERS, SOURCES_FOLDER]);

export interface GatherOptions {
  readonly base: CommitId;
  readonly head: CommitId;
  /** The catalogue's folder, relative to the repository's top; '' for the top. */
  readonly folder: string;
  readonly signatures: boolean;
}

/** All commits of HEAD that are not in BASE, oldest first, also those that changed nothing judged. */
export function gatherCommits(
  repository: Repository,
  { base, head, folder, signatures: asked }: GatherOptions,
): Outcome<readonly JudgedCommit[]> {
  const commits = commitsIn(repository, { from: [head], without: [base] });
  if (!commits.ok) return commits;
  // Where a shallow clone ends, all that came before looks like that commit's author's work.
  if (repository.shallow && commits.value.some(({ parents }) => parents.length === 0)) {
    return failed({ kind: 'object-missing', object: null, shallow: true });
  }
  const changed: { commit: Commit; changes: readonly OwnChange[] }[] = [];
  for (const commit of [...commits.value].reverse()) {
    const changes = ownChanges(repository, commit);
    if (!changes.ok) return changes;
    changed.push({
      commit,
      changes: changes.value.filter(({ path }) => fileOf(folder, path) !== null),
    });
  }
  const blobs = readBlobs(
    repository,
    changed.flatMap(({ changes }) => changes.flatMap(contentsOf)),
    LARGEST_RECORD,
  );
  if (!blobs.ok) return blobs;
  const missing = [...blobs.value].find(([, blob]) => blob === null);
  if (missing !== undefined) {
    return failed({ kind: 'object-missing', object: missing[0], shallow: repository.shallow });
  }
  const signatures = signaturesOf(repository, asked ? changed.map(({ commit }) => commit.id) : []);
  if (!signatures.ok) return signatures;
  return done(
    changed.map(({ commit, changes }) => ({
      id: shortId(commit.id),
      author: commit.author,
      changes: changes.map((change) => judged(change, folder, blobs.value)),
      signature: asked
        ? (signatures.value.get(commit.id) ?? { status: 'cannot-check', signer: '' })
        : null,
    })),
  );
}

function judged(
  { path, before, after, taken }: OwnChange,
  folder: string,
  blobs: ReadonlyMap<ObjectId, Blob>,
): JudgedChange {
  return {
    file: fileOf(folder, path) ?? path,
    before: before.map((side) => versionOf(side, blobs)),
    after: versionOf(after, blobs),
    taken,
  };
}

/**
 * A path relative to the catalogue; null for what is no part of it. A catalogue at the repository's
 * top shares it with a README and the like. Another `catalog.yaml` above would be taken for the
 * catalogue instead of this one: it comes with its own path.
 */
function fileOf(folder: string, path: string): string | null {
  if (folder === '') {
    const [first = ''] = path.split('/');
    return OURS.has(first) || path === MANIFEST_PATH ? path : null;
  }
  if (path.startsWith(`${folder}/`)) return path.slice(folder.length + 1);
  return path === folder || `/${path}`.endsWith(`/${MANIFEST_PATH}`)
    ? `${'../'.repeat(folder.split('/').length)}${path}`
    : null;
}

/** Contents are read of records only; whose sources are is no matter of what stands in them. */
function contentsOf({ path, before, after }: OwnChange): readonly ObjectId[] {
  if (!path.endsWith('.yaml')) return [];
  return [...before, after].flatMap((side) => (isPlainFile(side) ? [side.id] : []));
}

/** A value that is read with a problem (two claimants under one key) is not read for certain. */
function versionOf(side: Side | null, blobs: ReadonlyMap<ObjectId, Blob>): Version | null {
  if (side === null) return null;
  const blob = isPlainFile(side) ? (blobs.get(side.id) ?? null) : null;
  const decoded = blob?.bytes == null ? null : decodeUtf8(blob.bytes);
  if (decoded?.ok !== true) return { value: undefined };
  const { value, problems } = readYaml(decoded.text);
  return { value: problems.length === 0 ? value : undefined };
}
