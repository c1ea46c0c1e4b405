/** How many records of each kind a catalogue has, as the last line of every check says. */
import type { Loaded } from './load.ts';

export interface RecordCounts {
  readonly lists: number;
  readonly organizations: number;
  readonly items: number;
  readonly claims: number;
  readonly delegations: number;
  readonly services: number;
  readonly exceptions: number;
  readonly files: number;
}

export function countsOf({ catalogue, files }: Loaded): RecordCounts {
  return {
    lists: catalogue.lists.size,
    organizations: catalogue.organizations.size,
    items: catalogue.items.size,
    claims: catalogue.claims.entries.length,
    delegations: catalogue.delegations.size,
    services: catalogue.services.entries.length,
    exceptions: catalogue.exceptions.size,
    files,
  };
}
