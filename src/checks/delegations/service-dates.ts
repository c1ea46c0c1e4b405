/** RL611: a delegated item is in service before its agreement holds, or still after it has ended. */
import { entryIn } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import { spanOf } from '../../model/agreement.ts';
import type { Check } from '../check.ts';
import { namedItem } from '../../catalogue/named-refs.ts';

export const serviceWithinAgreement: Check = {
  codes: ['RL611'],
  *run(catalogue, { asOf }) {
    for (const { path, value } of catalogue.services.entries) {
      const { start, closed } = value;
      const item = entryIn(catalogue.items.at(value.item));
      if (start === undefined || item?.value.mode !== '委托') continue;
      const spans = catalogue.delegationsByItem
        .on(item.id)
        .entries.filter((agreement) => agreement.value.delegate === value.provider)
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
      const lastDay = closed === undefined || closed.date > asOf ? asOf : closed.date;
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
