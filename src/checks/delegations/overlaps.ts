/** RL609: two agreements in force over one item and delegate at the same time: which one holds nobody can tell. */
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { draft } from '../../findings/finding.ts';
import { type AgreementSpan, overlap, spanOf } from '../../model/agreement.ts';
import type { Delegation } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';
import { namedBody, namedItemId } from '../../catalogue/named-refs.ts';

interface Spanned {
  readonly agreement: Entry<Delegation>;
  readonly span: AgreementSpan;
}

export const overlappingDelegations: Check = {
  codes: ['RL609'],
  *run(catalogue: Catalogue) {
    for (const [item, agreements] of catalogue.delegationsByItem) {
      if (agreements.length < 2) continue;
      for (const group of byDelegate(agreements)) {
        // Sorted by first day, an agreement can only meet the one that reaches furthest so far.
        let furthest: Spanned | null = null;
        for (const one of group) {
          const both: AgreementSpan | null =
            furthest === null ? null : overlap(furthest.span, one.span);
          if (furthest !== null && both !== null) {
            const { path, value } = one.agreement;
            const index = value.items.findIndex((covered) => covered.item === item);
            yield draft(
              'RL609',
              { file: path, pointer: ['items', index, 'item'] },
              {
                item: namedItemId(catalogue.items, item),
                delegate: namedBody(catalogue.organizations, value.delegate),
                other: furthest.agreement.id,
                ...both,
              },
              {
                subject: item,
                related: [{ file: furthest.agreement.path, pointer: ['items'] }],
              },
            );
          }
          if (furthest === null || reaches(one.span, furthest.span)) furthest = one;
        }
      }
    }
  },
};

function byDelegate(agreements: readonly Entry<Delegation>[]): Iterable<readonly Spanned[]> {
  const groups = new Map<string, Spanned[]>();
  for (const agreement of agreements) {
    const span = spanOf(agreement.value);
    if (span === null) continue;
    const group = groups.get(agreement.value.delegate);
    if (group === undefined) groups.set(agreement.value.delegate, [{ agreement, span }]);
    else group.push({ agreement, span });
  }
  for (const group of groups.values()) {
    group.sort((a, b) => (a.span.from < b.span.from ? -1 : a.span.from > b.span.from ? 1 : 0));
  }
  return groups.values();
}

function reaches(one: AgreementSpan, other: AgreementSpan): boolean {
  return one.to === null || (other.to !== null && one.to > other.to);
}
