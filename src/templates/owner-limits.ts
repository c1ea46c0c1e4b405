/** What a CODEOWNERS file cannot say, and where the service would not read it. */
import type { OwnerLimit } from '../text/owner-limit-texts.ts';
import { LARGEST_OWNERS, OWNER_PLACES, type OwnerService } from './code-owners.ts';

interface OwnerFile {
  readonly service: OwnerService;
  /** Relative to the repository's top. */
  readonly path: string;
  /** The catalogue's folder, relative to the top. */
  readonly catalog: string;
  readonly bytes: number;
  readonly offices: readonly string[];
  readonly withoutMembers: readonly string[];
}

/** `isThere`: whether the repository has a file at a path. In the order in which they are said. */
export function ownerLimits(file: OwnerFile, isThere: (path: string) => boolean): OwnerLimit[] {
  const { service, path, bytes } = file;
  const found = [...gaps(file), ...placeLimits(service, path, isThere)];
  const most = LARGEST_OWNERS[service] ?? Infinity;
  if (bytes > most) found.push({ limit: 'too large', service, bytes, most });
  return found;
}

/** With one of these the service does not read the file at all. */
export function isUnread({ limit }: OwnerLimit): boolean {
  return limit === 'too large' || limit === 'not read there' || limit === 'another first';
}

function gaps({ service, catalog, offices, withoutMembers }: OwnerFile): OwnerLimit[] {
  const found: OwnerLimit[] = [];
  const office = offices.length > 0;
  if (!office) found.push({ limit: 'no office' });
  if (withoutMembers.length > 0) found.push({ limit: 'no members', ids: withoutMembers, office });
  if (service === 'gitee' && /\s/u.test(catalog)) found.push({ limit: 'blanks', folder: catalog });
  return found;
}

/** Of several CODEOWNERS a service reads one. */
function placeLimits(
  service: OwnerService,
  path: string,
  isThere: (path: string) => boolean,
): OwnerLimit[] {
  const { places, ordered } = OWNER_PLACES[service];
  const at = places.indexOf(path);
  if (at < 0) return [{ limit: 'not read there', service, path, places }];
  const others = places.filter(
    (place, index) => place !== path && (index < at || !ordered) && isThere(place),
  );
  const [first] = others;
  if (first === undefined) return [];
  return ordered
    ? [{ limit: 'another first', service, path, first }]
    : [{ limit: 'one of several', service, others }];
}
