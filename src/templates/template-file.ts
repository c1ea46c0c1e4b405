/**
 * Files that `init` and `ci` write into somebody's repository. Pure: what is wanted → paths and
 * texts. Records of a catalogue do not come from here but from the canonical writer.
 */
export interface TemplateFile {
  /** Relative to the repository's top, with `/`. */
  readonly path: string;
  readonly content: string;
  /** A script that must be executable (a git hook). */
  readonly executable?: true;
}

export interface TemplateContext {
  /** The shell line that brings the program into `node_modules` (`program.ts`). */
  readonly install: string;
  /** The catalogue's folder as seen from the repository's top: `catalog`, or `.`. */
  readonly catalog: string;
  /** The branch pull requests go to. */
  readonly mainBranch: string;
}
