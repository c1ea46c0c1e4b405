/** Git's raw form of differences (`git diff-tree --raw -z`), plain and combined over a merge's parents. */
import type { ObjectId } from './objects.ts';

/** A file on one side of a difference. */
export interface Side {
  /** As in a tree: 100644, 100755, 120000 (link), 160000 (submodule). */
  readonly mode: string;
  /** Null: the file on disk, whose content git has not looked at. */
  readonly id: ObjectId | null;
}

/** An ordinary file whose content git knows; a link or a submodule is none. */
export function isPlainFile(
  side: Side | null | undefined,
): side is Side & { readonly id: ObjectId } {
  return side != null && side.id !== null && side.mode.startsWith('100');
}

export interface RawChange {
  readonly path: string;
  /** For each parent, in their order; null where the file was not there. */
  readonly before: readonly (Side | null)[];
  /** Null: deleted. */
  readonly after: Side | null;
  /** A conflict that is not resolved: git says nothing else of the sides. */
  readonly unmerged: boolean;
  /** Where `path` was renamed or copied from; only when renames were asked for. */
  readonly from: { readonly path: string; readonly similarity: number } | null;
}

/** NUL-separated output, read piece by piece. */
export class Pieces {
  private readonly pieces: readonly string[];
  private at = 0;

  constructor(output: string) {
    this.pieces = output.split('\0');
    // What follows the last NUL is no piece.
    if (this.pieces.at(-1) === '') this.pieces = this.pieces.slice(0, -1);
  }

  get left(): boolean {
    return this.at < this.pieces.length;
  }

  peek(): string {
    return this.pieces[this.at] ?? '';
  }

  next(): string {
    const piece = this.peek();
    this.at += 1;
    return piece;
  }
}

/** The change that comes next, or null when something else does. */
export function nextChange(pieces: Pieces): RawChange | null {
  // `git log -z` begins a commit's first change with a line break.
  const line = pieces.peek().replace(/^\n/u, '');
  if (!line.startsWith(':')) return null;
  pieces.next();
  const parents = /^:+/u.exec(line)?.[0].length ?? 1;
  const words = line.slice(parents).split(' ');
  const modes = words.slice(0, parents + 1);
  const ids = words.slice(parents + 1, 2 * parents + 2);
  const status = words.at(-1) ?? '';
  const sides = modes.map((mode, at) => sideOf(mode, ids[at] ?? ''));
  const moved = parents === 1 && /^[RC]\d/u.test(status);
  const from = moved ? { path: pieces.next(), similarity: Number(status.slice(1)) } : null;
  return {
    path: pieces.next(),
    before: sides.slice(0, parents),
    after: sides[parents] ?? null,
    unmerged: status === 'U',
    from,
  };
}

/** All changes of an output that holds nothing else. */
export function changesIn(output: string): RawChange[] {
  const pieces = new Pieces(output);
  const changes: RawChange[] = [];
  for (let change = nextChange(pieces); change !== null; change = nextChange(pieces)) {
    changes.push(change);
  }
  return changes;
}

function sideOf(mode: string, id: string): Side | null {
  if (mode === '000000') return null;
  return { mode, id: /^0+$/u.test(id) ? null : id };
}
