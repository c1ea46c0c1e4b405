/** What of a catalogue could not be read, as a report over some kinds of record has to say it. Pure. */
import type { RecordKind } from '../model/record-kinds.ts';
import type { Catalogue, UnusableReason } from './catalogue.ts';

export interface Unread {
  /** Relative to the catalogue's root; a folder stands for all that may be in it. */
  readonly file: string;
  readonly reason: UnusableReason;
}

/** What may belong to one item and cannot be read: claims, agreements, services. */
export function unreadOn(catalogue: Catalogue, { id }: { readonly id: string }): readonly Unread[] {
  const paths = new Set(
    [catalogue.claimsByItem, catalogue.delegationsByItem, catalogue.servicesByItem].flatMap((one) =>
      one.on(id).unread.map(({ path }) => path),
    ),
  );
  return [...catalogue.unusable, ...catalogue.misnamed]
    .filter(({ path }) => paths.has(path))
    .map(({ path, reason }) => ({ file: path, reason }));
}

/** Files of these kinds that cannot be used, and folders that may hold some, each once. */
export function unreadOf(
  { unusable, misnamed }: Catalogue,
  kinds: readonly RecordKind[],
): readonly Unread[] {
  const found = new Map<string, Unread>();
  for (const { kind, path, reason } of [...unusable, ...misnamed]) {
    if (kinds.includes(kind)) found.set(path, { file: path, reason });
  }
  return [...found.values()];
}
