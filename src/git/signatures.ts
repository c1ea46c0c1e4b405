/** What git itself says of commits' signatures (GPG, SSH or X.509, as it is set up). */
import type { CommitId } from './commit.ts';
import { done, type Outcome } from './problem.ts';
import { Pieces } from './raw-changes.ts';
import { type Repository, textIn } from './repository.ts';

export type SignatureStatus =
  | 'good'
  /** Right, by a key that nobody here vouches for. */
  | 'unknown-validity'
  | 'bad'
  | 'expired-signature'
  | 'expired-key'
  | 'revoked-key'
  /** The key is not here, or the program that checks is not. */
  | 'cannot-check'
  | 'none';

export interface Signature {
  readonly status: SignatureStatus;
  /** As the key says it; '' where unknown. */
  readonly signer: string;
  /** The key's fingerprint; '' where unknown. */
  readonly key: string;
}

const STATUSES: Readonly<Record<string, SignatureStatus>> = {
  G: 'good',
  U: 'unknown-validity',
  B: 'bad',
  X: 'expired-signature',
  Y: 'expired-key',
  R: 'revoked-key',
  E: 'cannot-check',
  N: 'none',
};

/** The signature of each commit, in one process; git runs the checking program for each signed one. */
export function signaturesOf(
  repository: Repository,
  commits: readonly CommitId[],
): Outcome<ReadonlyMap<CommitId, Signature>> {
  const signatures = new Map<CommitId, Signature>();
  // Without a commit git would take HEAD.
  if (commits.length === 0) return done(signatures);
  const text = textIn(
    repository,
    [
      'log',
      '-z',
      '--no-walk=unsorted',
      '--no-patch',
      '--format=%H%x00%G?%x00%GS%x00%GF',
      '--stdin',
    ],
    { input: `${commits.join('\n')}\n` },
  );
  if (!text.ok) return text;
  const pieces = new Pieces(text.value);
  while (pieces.left) {
    const id = pieces.next();
    // A letter that a later git may add is no good signature.
    const status = STATUSES[pieces.next()] ?? 'cannot-check';
    signatures.set(id, { status, signer: pieces.next(), key: pieces.next() });
  }
  return done(signatures);
}
