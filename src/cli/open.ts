/**
 * Opens the catalogue a command works on: finds it, mends what a broken-off write left, loads it.
 * With --at it is read from git's objects as it was then, and there is nothing to mend.
 */
import { workTree } from './work-tree.ts';
import type { Catalogue, SettledCatalogue } from '../catalogue/catalogue.ts';
import { entryIn } from '../catalogue/held.ts';
import { type Loaded, loadCatalogue } from '../catalogue/load.ts';
import { type Unread, unreadOf } from '../catalogue/unread.ts';
import { MANIFEST_PATH } from '../files/layout.ts';
import type { FileTree } from '../files/tree.ts';
import type { CommitId } from '../git/commit.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import { asOfDate } from './as-of.ts';
import { treeAt } from './at-commit.ts';
import { openingTexts } from '../text/opening-texts.ts';
import { EXIT, Stop } from './exit.ts';
import { mend } from './mend.ts';
import type { Session } from './session.ts';

/** Where the files of a catalogue come from. */
export interface Source {
  /** The catalogue's folder on disk; at a commit it need not be there. */
  readonly root: string;
  /** The same folder as the user would type it before a path: `catalog/` or ''. */
  readonly prefix: string;
  readonly tree: FileTree;
  /** The commit that is read; null for the files on disk. */
  readonly commit: CommitId | null;
}

/** Whatever could be read of it, for a check: what could not is the check's to say. */
export interface Looked extends Loaded, Source {
  readonly asOf: CalendarDate;
}

export interface Opened extends Looked {
  readonly catalogue: SettledCatalogue;
}

interface OpenOptions {
  readonly sources?: boolean;
}

export function openToCheck(session: Session, command: string, options: OpenOptions = {}): Looked {
  const { at } = session.options;
  const source = at === undefined ? onDisk(session, command) : treeAt(session, at);
  const loaded = loadCatalogue(source.tree, options);
  const asOf = asOfDate(session, entryIn(loaded.catalogue.manifest)?.value ?? null);
  return { ...loaded, ...source, asOf };
}

/** Ends with exit 3 for a manifest that cannot be read: no day, deadline or title can be told without. */
export function open(session: Session, command: string, options: OpenOptions = {}): Opened {
  const looked = openToCheck(session, command, options);
  const { manifest } = looked.catalogue;
  if (manifest.state === 'there')
    return { ...looked, catalogue: { ...looked.catalogue, manifest } };
  const { message, remedy } = session
    .texts(openingTexts)
    .manifestUnread(`${looked.prefix}${MANIFEST_PATH}`);
  throw new Stop(EXIT.unreadable, message, remedy);
}

/**
 * The newest state of a catalogue, for a command that writes: it decides by `kinds` of record, and
 * where one of them cannot be read it would decide by less than there is. Ends with exit 3 then.
 */
export function loadToWrite(
  session: Session,
  root: string,
  tree: FileTree,
  kinds: readonly RecordKind[],
): SettledCatalogue {
  const { catalogue } = loadCatalogue(tree);
  const unread = unreadOf(catalogue, ['manifest', ...kinds]);
  const { manifest } = catalogue;
  if (unread.length === 0 && manifest.state === 'there') return { ...catalogue, manifest };
  const prefix = session.prefix(root);
  const { message, remedy } = session
    .texts(openingTexts)
    .unreadBeforeWrite(unread.map(({ file, reason }) => ({ file: `${prefix}${file}`, reason })));
  throw new Stop(EXIT.unreadable, message, remedy);
}

function onDisk(session: Session, command: string): Source {
  const root = session.root();
  mend(session, root, command);
  return { root, prefix: session.prefix(root), tree: workTree(session, root), commit: null };
}

/**
 * What every report says first: that it is over a sample, and which files of the kinds it counts could
 * not be read. Its figures are then bounds, and the command ends with exit 3. `to`: where a person looks
 * for it; not among data.
 */
export function introduce(
  session: Session,
  { catalogue, prefix }: Pick<Opened, 'catalogue' | 'prefix'>,
  kinds: readonly RecordKind[],
  to: 'out' | 'err' = 'out',
): void {
  introduceUnread(session, unreadOf(catalogue, kinds), prefix, to);
  saySample(session, catalogue);
}

export function saySample(session: Session, { manifest }: Catalogue): void {
  if (entryIn(manifest)?.value.sample !== true) return;
  session.io.err(`${session.texts(openingTexts).sample}\n`);
}

export function introduceUnread(
  session: Session,
  unread: readonly Unread[],
  prefix: string,
  to: 'out' | 'err' = 'out',
): void {
  if (unread.length === 0) return;
  session.incomplete.push(
    ...unread.map(({ file, reason }) => ({ file: `${prefix}${file}`, reason })),
  );
  if (session.options.json === true) return;
  session.io[to](`${session.texts(openingTexts).incomplete(session.incomplete)}\n`);
}

/** The end of a command that found nothing, where what cannot be read may be what it looked for: exit 3. */
export function stopUntold(
  session: Session,
  whether: string,
  unread: readonly Unread[],
  prefix: string,
): Stop {
  const files = unread.map(({ file, reason }) => ({ file: `${prefix}${file}`, reason }));
  session.incomplete.push(...files);
  const { message, remedy } = session.texts(openingTexts).untold(whether, files);
  return new Stop(EXIT.unreadable, message, remedy);
}
