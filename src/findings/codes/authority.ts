/** RL85x: who may change what (`renling authorize`). They come from git, not from a catalogue's files. */
import { code } from './declare.ts';

/** `author`: name and address as the commit has them. `record`: path without `.yaml`. */
interface ByCommit {
  readonly commit: string;
  readonly author: string;
}

// None can be lowered: the catalogue that would say so is what is being changed.
export const authorityCodes = {
  /** `body`: those the author does not act for. */
  RL850: code<ByCommit & { record: string; body: string }>('error', { fixed: true }),
  RL851: code<ByCommit & { record: string }>('error', { fixed: true }),
  /** `status`: as `src/git/signatures.ts` has it. */
  RL852: code<ByCommit & { status: string }>('error', { fixed: true }),
  /** `signer`: '' when the key does not say. */
  RL853: code<ByCommit & { signer: string }>('error', { fixed: true }),
  RL854: code<ByCommit & { record: string }>('error', { fixed: true }),
};
