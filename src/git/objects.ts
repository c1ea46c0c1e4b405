/** The contents of many blobs with as few processes as memory allows. */
import { done, failed, type Outcome } from './problem.ts';
import { gitIn, type Repository } from './repository.ts';

/** An object's id in lower-case hex. */
export type ObjectId = string;

/**
 * What one `cat-file` may give back. 4,000 records of 0.9 kB are 4 MiB; a chunk with large documents
 * among them overflows, and then sizes are asked for first.
 */
const CHUNK_BYTES = 32 * 1024 * 1024;

/** Records in one chunk: 100,000 files are 25 processes, 0.4 s together (measured). */
export const CHUNK_OBJECTS = 4000;

/** The bytes of a blob; `size` alone when there are more than asked for; null when git has no such blob. */
export type Blob =
  { readonly bytes: Buffer } | { readonly bytes: null; readonly size: number } | null;

/**
 * The blobs with these ids, each once. Those larger than `limit` bytes are not read. An object that
 * is missing (a broken or partial clone) is null; the caller says for which file.
 */
export function readBlobs(
  repository: Repository,
  ids: Iterable<ObjectId>,
  limit: number,
): Outcome<ReadonlyMap<ObjectId, Blob>> {
  const blobs = new Map<ObjectId, Blob>();
  const wanted = [...new Set(ids)];
  for (let at = 0; at < wanted.length; at += CHUNK_OBJECTS) {
    const problem = readChunk(repository, wanted.slice(at, at + CHUNK_OBJECTS), limit, blobs);
    if (problem !== null) return problem;
  }
  return done(blobs);
}

type Failure = Extract<Outcome<never>, { ok: false }>;

function readChunk(
  repository: Repository,
  ids: readonly ObjectId[],
  limit: number,
  into: Map<ObjectId, Blob>,
): Failure | null {
  const answer = catFile(repository, '--batch', ids, CHUNK_BYTES);
  if (!answer.ok) return answer;
  if (!answer.value.overflow) return takeBlobs(answer.value.bytes, ids, limit, into);
  const sizes = sizesOf(repository, ids);
  if (!sizes.ok) return sizes;
  let group: ObjectId[] = [];
  let bytes = 0;
  const flush = (): Failure | null => {
    if (group.length === 0) return null;
    // Room for the lines before each object.
    const read = catFile(repository, '--batch', group, bytes + group.length * 128 + 1024);
    if (!read.ok) return read;
    const failure = takeBlobs(read.value.bytes, group, limit, into);
    group = [];
    bytes = 0;
    return failure;
  };
  for (const id of ids) {
    const size = sizes.value.get(id);
    if (size === undefined) into.set(id, null);
    else if (size > limit) into.set(id, { bytes: null, size });
    else {
      if (bytes + size > CHUNK_BYTES) {
        const failure = flush();
        if (failure !== null) return failure;
      }
      group.push(id);
      bytes += size;
    }
  }
  return flush();
}

function catFile(
  repository: Repository,
  mode: '--batch' | '--batch-check',
  ids: readonly ObjectId[],
  most: number,
): ReturnType<typeof gitIn> {
  // `--buffer`: not one write for each object.
  return gitIn(repository, ['cat-file', mode, '--buffer'], { input: `${ids.join('\n')}\n`, most });
}

function sizesOf(
  repository: Repository,
  ids: readonly ObjectId[],
): Outcome<ReadonlyMap<ObjectId, number>> {
  const answer = catFile(repository, '--batch-check', ids, CHUNK_BYTES);
  if (!answer.ok) return answer;
  const sizes = new Map<ObjectId, number>();
  for (const line of answer.value.bytes.toString('latin1').split('\n')) {
    const [id = '', kind, size] = line.split(' ');
    if (kind === 'blob') sizes.set(id, Number(size));
  }
  return done(sizes);
}

/** `ID blob SIZE\n`, the bytes, `\n`, for each in the order asked for; or `ID missing\n`. */
function takeBlobs(
  output: Buffer,
  ids: readonly ObjectId[],
  limit: number,
  into: Map<ObjectId, Blob>,
): Failure | null {
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf(10, at);
    if (end < 0) return failed({ kind: 'failed', command: 'git cat-file', said: id });
    const [, kind, length] = output.toString('latin1', at, end).split(' ');
    const size = Number(length);
    at = end + 1;
    if (kind === undefined || length === undefined || kind === 'missing') {
      into.set(id, null);
      continue;
    }
    if (kind !== 'blob') into.set(id, null);
    else if (size > limit) into.set(id, { bytes: null, size });
    else into.set(id, { bytes: output.subarray(at, at + size) });
    at += size + 1;
  }
  return null;
}
