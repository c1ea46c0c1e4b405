/** How many records of each kind a catalogue has, as the last line of every check says. */
import {
  type CountedFolder,
  kindEntry,
  RECORD_KINDS,
  type RecordCounts,
} from '../model/record-kinds.ts';
import type { Catalogue } from './catalogue.ts';
import type { Loaded } from './load.ts';

export function countsOf({ catalogue, files }: Loaded): RecordCounts {
  const folders = RECORD_KINDS.filter((kind) => kind !== 'manifest').map((kind) => {
    const folder = kindEntry(kind).folder as CountedFolder;
    return [folder, sizeOf(catalogue[folder])] as const;
  });
  return { ...(Object.fromEntries(folders) as Record<CountedFolder, number>), files };
}

function sizeOf(records: Catalogue[CountedFolder]): number {
  return 'size' in records ? records.size : records.entries.length;
}
