/** RL701 to RL704: what is promised to the applicant: the limit, the fee, the six reductions (六减). */
import { draft, type AnyDraft } from '../../findings/finding.ts';
import type { Service } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';
import { namedItemId } from '../../catalogue/named-refs.ts';

/** Key of `streamlining` → what it is called. */
export const REDUCTIONS = {
  steps: '环节',
  visits: '到现场次数',
  materials: '材料',
  days: '时限',
  cost: '成本',
  trips: '跑腿次数',
} as const;

export type Reduction = keyof typeof REDUCTIONS;

export const servicePromises: Check = {
  codes: ['RL701', 'RL702', 'RL703', 'RL704'],
  *run(catalogue) {
    for (const { path, value } of catalogue.services.entries) {
      yield* limits(path, value);
      if (value.fee?.charged === true && (value.fee.basis ?? '').trim() === '') {
        const item = namedItemId(catalogue.items, value.item);
        yield draft('RL703', { file: path, pointer: ['fee'] }, { item });
      }
      for (const key of Object.keys(REDUCTIONS) as Reduction[]) {
        const reduction = value.streamlining?.[key];
        if (reduction === undefined || reduction.after <= reduction.before) continue;
        const { before, after } = reduction;
        yield draft(
          'RL704',
          { file: path, pointer: ['streamlining', key, 'after'] },
          { what: REDUCTIONS[key], before, after },
        );
      }
    }
  },
};

/** 日 and 工作日 are never compared: how many working days 20 日 hold depends on when they begin. */
function* limits(
  file: string,
  { promised_days: promised, statutory_days: statutory }: Service,
): Iterable<AnyDraft> {
  if (promised === undefined || statutory === undefined) return;
  const at = { file, pointer: ['promised_days'] };
  const related = [{ file, pointer: ['statutory_days'] }];
  if (promised.unit !== statutory.unit) {
    yield draft('RL702', at, { promised, statutory }, { related });
  } else if (promised.value > statutory.value) {
    const args = { promised: promised.value, statutory: statutory.value, unit: promised.unit };
    yield draft('RL701', at, args, { related });
  }
}
