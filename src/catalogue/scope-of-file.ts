/** The list and the body a file belongs to: what the scope of an exception asks for. */
import { entryIn } from './held.ts';
import { placeOf } from '../files/layout.ts';
import type { FileScope } from '../findings/settle.ts';
import type { Catalogue } from './catalogue.ts';

const NOWHERE: FileScope = { list: null, organization: null };

export function scopeOfFile(catalogue: Catalogue): (file: string) => FileScope {
  let bodies: Map<string, string> | null = null;
  return (file) => {
    const place = placeOf(file);
    switch (place?.kind) {
      case 'claim':
      case 'service':
        bodies ??= new Map([
          ...catalogue.claims.entries.map(({ path, value }) => [path, value.claimant] as const),
          ...catalogue.services.entries.map(({ path, value }) => [path, value.provider] as const),
        ]);
        return {
          list: place.list,
          organization: place.organization ?? bodies.get(file) ?? null,
        };
      case 'item':
        return { list: place.list, organization: null };
      case 'list':
        return { list: place.id, organization: null };
      case 'organization':
        return { list: null, organization: place.id };
      case 'delegation':
        return {
          list: null,
          organization: entryIn(catalogue.delegations.at(place.id))?.value.delegate ?? null,
        };
      default:
        return NOWHERE;
    }
  };
}
