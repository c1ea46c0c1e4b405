/** What a person wants of a new agreement who says nothing but which items. */
import type { DraftIntent } from '../../src/actions/delegation/draft.ts';
import type { Item } from '../../src/model/generated/records.ts';
import { AS_OF } from './catalogue-builder.ts';

export function draftIntent(items: readonly Item[], more: Partial<DraftIntent> = {}): DraftIntent {
  return {
    items,
    delegate: null,
    powers: null,
    basis: [],
    texts: {
      authority: null,
      delegatorRights: null,
      delegateRights: null,
      delegatorDuties: null,
      delegateDuties: null,
      liability: null,
    },
    term: { from: null, to: null },
    id: null,
    day: AS_OF,
    ...more,
  };
}
