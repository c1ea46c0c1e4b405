/** RL85x: who may change what (`renling authorize`). They come from git, not from a catalogue's files. */
import type { NamedRef } from '../../model/named-ref.ts';
import { code } from './declare.ts';

/** `author`: as the commit has it. `record`: path without `.yaml`. */
interface ByCommit {
  readonly commit: string;
  readonly author: { readonly name: string; readonly email: string };
}

// None can be lowered: the catalogue that would say so is what is being changed.
export const authorityCodes = {
  /** `bodies`: those the author does not act for; of each group, one member's body would do. */
  RL850: code<ByCommit & { record: string; bodies: NamedRef[][] }>('error', { fixed: true }),
  RL851: code<ByCommit & { record: string }>('error', { fixed: true }),
  /** `status`: as `src/git/signatures.ts` has it. */
  RL852: code<ByCommit & { status: string }>('error', { fixed: true }),
  /** `signer`: '' when the key does not say. */
  RL853: code<ByCommit & { signer: string }>('error', { fixed: true }),
  RL854: code<ByCommit & { record: string }>('error', { fixed: true }),
};
