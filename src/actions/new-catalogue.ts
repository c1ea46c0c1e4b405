/** The first records of a new catalogue: manifest, lists, bodies. Pure. */
import type { Place } from '../files/layout.ts';
import type { ItemList, Manifest, Organization } from '../model/generated/records.ts';
import type { Language } from '../text/language.ts';

export interface NewCatalogue {
  readonly title: string;
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
  readonly documents: NonNullable<Manifest['documents']>;
  /** Calendar days (日) from the first document's publication until everything is claimed; null: not set. */
  readonly claimDays: number | null;
  readonly lists: readonly ItemList[];
  readonly bodies: readonly Organization[];
}

export interface NewRecord {
  readonly place: Place;
  readonly value: object;
}

export function newCatalogue(wanted: NewCatalogue): NewRecord[] {
  const [source] = wanted.documents;
  const manifest: Manifest = {
    format: 1,
    title: wanted.title,
    language: wanted.language,
    time_zone: wanted.timeZone,
    ...(wanted.documents.length === 0 ? {} : { documents: [...wanted.documents] }),
    ...(wanted.claimDays === null || source === undefined
      ? {}
      : {
          deadlines: [
            {
              stage: '认领',
              after: source.id,
              days: wanted.claimDays,
              unit: '日',
              basis: source.number ?? source.title,
            },
          ],
        }),
  };
  return [
    { place: { kind: 'manifest', id: 'catalog' }, value: manifest },
    ...wanted.lists.map((value) => ({ place: { kind: 'list', id: value.id } as const, value })),
    ...wanted.bodies.map((value) => ({
      place: { kind: 'organization', id: value.id } as const,
      value,
    })),
  ];
}
