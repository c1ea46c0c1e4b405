/** RL611: a delegated item is in service before its agreement holds, or still after it has ended. */
import { entryIn } from '../../catalogue/held.ts';
import { agreementsWith } from '../../catalogue/agreed.ts';
import { draft } from '../../findings/finding.ts';
import { spanOf } from '../../model/agreement.ts';
import { isDelegated } from '../../model/item-facts.ts';
import { isClosedOn } from '../../model/service-facts.ts';
import type { Check } from '../check.ts';
import { namedItem } from '../../catalogue/named-refs.ts';

export const serviceWithinAgreement: Check = {
  codes: ['RL611'],
  *run(catalogue, { asOf }) {
    for (const { path, value } of catalogue.services.entries) {
      const { start, closed } = value;
      const item = entryIn(catalogue.items.at(value.item));
      if (start === undefined || item === undefined || !isDelegated(item.value)) continue;
      const agreements = agreementsWith(catalogue, item.id, value.provider);
      // One that cannot be read may hold in between.
      if (agreements.unread.length > 0) continue;
      const spans = agreements.entries
        .flatMap(({ id, path: file, value: agreement }) => {
          const span = spanOf(agreement);
          return span === null ? [] : [{ id, file, ...span }];
        })
        .sort((a, b) => (a.from < b.from ? -1 : 1));
      const first = spans[0];
      // Without any agreement RL610 says so.
      if (first === undefined) continue;
      const described = namedItem(item);
      if (start < first.from) {
        const args = { item: described, start, problem: 'before' as const, bound: first.from };
        yield draft(
          'RL611',
          { file: path, pointer: ['start'] },
          { ...args, agreement: first.id },
          { related: [{ file: first.file, pointer: ['signed'] }] },
        );
      }
      const lastDay = closed !== undefined && isClosedOn(value, asOf) ? closed.date : asOf;
      if (start > lastDay) continue;
      // Between two agreements it is without one too.
      const begun = spans.filter(({ from }) => from <= lastDay);
      const [earliest] = begun;
      if (earliest === undefined) continue;
      const last = begun.reduce((a, b) => ((b.to ?? '9') > (a.to ?? '9') ? b : a), earliest);
      if (last.to === null || last.to >= lastDay) continue;
      const args = { item: described, start, problem: 'after' as const, bound: last.to };
      yield draft(
        'RL611',
        { file: path, pointer: ['start'] },
        { ...args, agreement: last.id },
        { subject: 'after', related: [{ file: last.file, pointer: ['term', 'to'] }] },
      );
    }
  },
};
