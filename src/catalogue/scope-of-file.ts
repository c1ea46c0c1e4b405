/** The list and the body a file belongs to: what the scope of an exception asks for. */
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
          ...catalogue.claims.map(({ path, value }) => [path, value.claimant] as const),
          ...catalogue.services.map(({ path, value }) => [path, value.provider] as const),
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
          organization: catalogue.delegations.get(place.id)?.value.delegate ?? null,
        };
      default:
        return NOWHERE;
    }
  };
}
