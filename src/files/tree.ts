/**
 * The files of a catalogue, wherever they are: on disk, at a commit, in memory for a test.
 * Synchronous: 5,000 files take 29 ms so and 325 ms with promises (measured).
 */
export interface TreeFile {
  /** Relative to the catalogue's root, with `/`. */
  readonly path: string;
  /** A symbolic link is listed and never followed. */
  readonly link: boolean;
}

export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'too-large' | 'link' | 'io';
      readonly detail: string;
    };

/** A folder that could not be listed, or an entry that is neither file, folder nor link. */
export interface TreeProblem {
  readonly path: string;
  /** The system's code (EACCES …), or ENOTFILE for a pipe, socket or device. */
  readonly reason: string;
}

export interface FileTree {
  /** What messages call it: a folder, or a folder at a commit. */
  readonly label: string;
  /** All files below a folder ('' for the root), sorted by path; a folder that is not there is empty. */
  list(folder: string): TreeFile[];
  /**
   * The bytes of a file; valid until the next `read` (one buffer is used again). `limit` in bytes;
   * a larger file is not read: `too-large`, with its size in `detail`. A link is not followed:
   * `link`, with where it leads ('' if unknown).
   */
  read(path: string, limit: number): ReadResult;
  exists(path: string): boolean;
  /** What `list` could not see so far, sorted by path. Absent where nothing can be hidden (a commit, memory). */
  problems?(): readonly TreeProblem[];
  /** Files that git has here and the work tree does not (a sparse checkout): not absent, only not seen. */
  notCheckedOut?(): readonly string[];
}
