/** Records of one kind in memory, by id or by what they belong to; each look-up has three answers. */
import { ABSENT, type Held, type Several, type There, type Unread } from './held.ts';

interface Filed {
  readonly path: string;
  readonly id: string;
}

/** A file that is there and cannot be used. */
interface UnreadRecord extends Unread {
  readonly id: string;
}

export class Records<E extends Filed> {
  private readonly held = new Map<string, There<E>>();
  private readonly usable: readonly E[];
  private readonly broken = new Map<string, Held<E>>();
  /** Folders of this kind that could not be looked into: whatever is not seen elsewhere may be in them. */
  private readonly hidden: Held<E> | null;
  private readonly notRead: readonly Unread[];

  /** `unread`: also those among `entries` that say another id or list than their file's. */
  constructor(entries: readonly E[], unread: readonly UnreadRecord[], folders: readonly string[]) {
    for (const entry of entries) this.held.set(entry.id, { state: 'there', entry });
    // Two files may give one id, in two lists: the later one counts.
    this.usable =
      this.held.size === entries.length
        ? entries
        : [...this.held.values()].map(({ entry }) => entry);
    this.notRead = [...unread, ...folders.map((path) => ({ path }))];
    for (const { id, path } of unread) this.broken.set(id, { state: 'unusable', path });
    const [folder] = folders;
    this.hidden = folder === undefined ? null : { state: 'unusable', path: folder };
  }

  at(id: string): Held<E> {
    return this.broken.get(id) ?? this.held.get(id) ?? this.hidden ?? ABSENT;
  }

  /** Of those that can be used, in order of path. */
  values(): IterableIterator<E> {
    return this.usable.values();
  }

  /** Files and folders that cannot be used, or say they are another record. */
  unread(): readonly Unread[] {
    return this.notRead;
  }

  /** Ids of those that can be used, in order of path. */
  keys(): IterableIterator<string> {
    return this.held.keys();
  }

  /** Ids of all that have a file, whether it can be used or not, in order. */
  ids(): readonly string[] {
    return [...new Set([...this.held.keys(), ...this.broken.keys()])].sort();
  }

  /** How many can be used. */
  get size(): number {
    return this.held.size;
  }
}

export class Grouped<E> implements Iterable<readonly [string, readonly E[]]> {
  private readonly entries = new Map<string, E[]>();
  private readonly broken = new Map<string, Unread[]>();
  /** What cannot be read and may belong to any of them. */
  private readonly anywhere: Unread[] = [];

  add(key: string, entry: E): void {
    push(this.entries, key, entry);
  }

  /** `key` null: it may belong to any. */
  addUnread(key: string | null, record: Unread): void {
    if (key === null) this.anywhere.push(record);
    else push(this.broken, key, record);
  }

  on(key: string): Several<E> {
    const own = this.broken.get(key) ?? NONE;
    return {
      entries: this.entries.get(key) ?? NONE,
      unread: this.anywhere.length === 0 ? own : [...own, ...this.anywhere],
    };
  }

  /** Every key that something usable belongs to, with all of that. */
  [Symbol.iterator](): IterableIterator<readonly [string, readonly E[]]> {
    return this.entries.entries();
  }
}

const NONE: readonly never[] = [];

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [value]);
  else there.push(value);
}
