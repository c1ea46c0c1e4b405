/**
 * RL505: a decision is not taken tomorrow, nor before the document that hands the items down was
 * published.
 */
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import type { Related } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import { documentName } from '../../model/deadlines.ts';
import type { ItemList } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';

interface Publication {
  readonly published: string;
  readonly name: string;
  readonly related: Related;
}

export const claimDates: Check = {
  codes: ['RL505'],
  *run(catalogue, { asOf }) {
    const publications = new Map<string, Publication>();
    for (const list of catalogue.lists.values()) {
      const publication = publicationOf(catalogue, list);
      if (publication !== null) publications.set(list.id, publication);
    }
    for (const { path, list, value } of catalogue.claims) {
      const { date } = value;
      const at = { file: path, pointer: ['date'] };
      if (date > asOf) {
        yield draft('RL505', at, { date, problem: 'future', bound: asOf, what: '' });
        continue;
      }
      const publication = publications.get(list);
      if (publication === undefined || date >= publication.published) continue;
      yield draft(
        'RL505',
        at,
        { date, problem: 'before', bound: publication.published, what: publication.name },
        { related: [publication.related] },
      );
    }
  },
};

function publicationOf({ manifest }: Catalogue, list: Entry<ItemList>): Publication | null {
  const documents = manifest.value.documents ?? [];
  const index = documents.findIndex(({ id }) => id === list.value.source?.document);
  const document = documents[index];
  if (document?.published === undefined) return null;
  return {
    published: document.published,
    name: documentName(document),
    related: { file: manifest.path, pointer: ['documents', index, 'published'] },
  };
}
