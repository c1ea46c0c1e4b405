/** The list and the body a file belongs to: what the scope of an exception asks for. */
import { placeOf } from '../files/layout.ts';
import type { FileScope } from '../findings/settle.ts';
import type { Catalogue } from './catalogue.ts';

const NOWHERE: FileScope = { list: null, organization: null };

export function scopeOfFile(catalogue: Catalogue): (file: string) => FileScope {
  let claimants: Map<string, string> | null = null;
  return (file) => {
    const place = placeOf(file);
    switch (place?.kind) {
      case 'claim':
        claimants ??= new Map(catalogue.claims.map(({ path, value }) => [path, value.claimant]));
        return {
          list: place.list,
          organization: place.organization ?? claimants.get(file) ?? null,
        };
      case 'item':
        return { list: place.list, organization: null };
      case 'list':
        return { list: place.id, organization: null };
      case 'organization':
        return { list: null, organization: place.id };
      default:
        return NOWHERE;
    }
  };
}
