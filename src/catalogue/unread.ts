/** What of a catalogue could not be read, as a report over some kinds of record has to say it. Pure. */
import type { RecordKind } from '../model/record-kinds.ts';
import type { Catalogue, UnusableReason } from './catalogue.ts';

export interface Unread {
  /** Relative to the catalogue's root; a folder stands for all that may be in it. */
  readonly file: string;
  readonly reason: UnusableReason;
}

const OF_AN_ITEM = ['claim', 'delegation', 'service', 'dispute'] as const;

/** What may belong to one item and cannot be read: claims, agreements, services, disputes; of these `kinds`. */
export function unreadOn(
  {
    claimsByItem,
    delegationsByItem,
    servicesByItem,
    disputesByItem,
    unusable,
    misnamed,
  }: Catalogue,
  { id }: { readonly id: string },
  kinds: readonly (typeof OF_AN_ITEM)[number][] = OF_AN_ITEM,
): readonly Unread[] {
  const byItem = {
    claim: claimsByItem,
    delegation: delegationsByItem,
    service: servicesByItem,
    dispute: disputesByItem,
  };
  const paths = new Set(
    kinds.flatMap((kind) => byItem[kind].on(id).unread.map(({ path }) => path)),
  );
  return [...unusable, ...misnamed]
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
