/**
 * RL505: a decision is not taken tomorrow, nor before the document that hands the items down was
 * published.
 */
import { MANIFEST_PATH } from '../../files/layout.ts';
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import type { Related } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import { documentName } from '../../model/deadlines.ts';
import type { ItemList } from '../../model/generated/records.ts';
import type { NamedRef } from '../../model/named-ref.ts';
import type { ClaimRule } from '../claim-rule.ts';

interface Publication {
  readonly published: string;
  readonly document: NamedRef;
  readonly related: Related;
}

export const claimDates: ClaimRule = {
  codes: ['RL505'],
  prepare(catalogue, { asOf }, report) {
    const publications = new Map<string, Publication>();
    for (const list of catalogue.lists.values()) {
      const publication = publicationOf(catalogue, list);
      if (publication !== null) publications.set(list.id, publication);
    }
    return ({ entry: { path, list, value } }) => {
      const { date } = value;
      const at = { file: path, pointer: ['date'] };
      if (date > asOf) {
        report(draft('RL505', at, { date, problem: 'future', bound: asOf, document: null }));
        return;
      }
      const publication = publications.get(list);
      if (publication === undefined || date >= publication.published) return;
      const { published, document, related } = publication;
      const args = { date, problem: 'before' as const, bound: published, document };
      report(draft('RL505', at, args, { related: [related] }));
    };
  },
};

function publicationOf({ manifest }: Catalogue, list: Entry<ItemList>): Publication | null {
  const documents = entryIn(manifest)?.value.documents ?? [];
  const index = documents.findIndex(({ id }) => id === list.value.source?.document);
  const document = documents[index];
  if (document?.published === undefined) return null;
  return {
    published: document.published,
    document: { id: document.id, name: documentName(document) },
    related: { file: MANIFEST_PATH, pointer: ['documents', index, 'published'] },
  };
}
