/**
 * Files that `init` and `ci` write into somebody's repository. Pure: what is wanted → paths and
 * texts. Records of a catalogue do not come from here but from the canonical writer.
 */
export interface TemplateFile {
  /** Relative to the repository's top, with `/`. */
  readonly path: string;
  readonly text: string;
  /** A script that must be executable (a git hook). */
  readonly executable?: true;
}

export interface TemplateContext {
  /** Version of the program that CI shall run: the one that writes the file. */
  readonly version: string;
  /** The catalogue's folder as seen from the repository's top: `catalog`, or `.`. */
  readonly catalog: string;
  /** The branch pull requests go to. */
  readonly mainBranch: string;
}
