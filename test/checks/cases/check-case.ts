/** One spoiled catalogue and everything one check must say of it. */
import type { Check } from '../../../src/checks/check.ts';
import type { AnyDraft, Severity } from '../../../src/findings/finding.ts';
import type { CalendarDate } from '../../../src/model/dates.ts';
import type { CatalogueParts } from '../../support/catalogue-builder.ts';

type Expected<D extends AnyDraft = AnyDraft> = D extends AnyDraft
  ? {
      code: D['code'];
      file: string;
      pointer?: (string | number)[];
      args: D['args'];
      /** `file` or `file#key/index` of the other places. */
      related?: string[];
      severity?: Severity;
      subject?: string;
      atKey?: boolean;
    }
  : never;

export interface CheckCase {
  name: string;
  check: Check;
  change: (parts: CatalogueParts) => void;
  asOf?: CalendarDate;
  /** All drafts, in order; none: it must keep silent. */
  expected: Expected[];
}

/** A draft in the shape of `Expected`. */
export function summarize(found: AnyDraft): unknown {
  const { code, file, pointer, args, related, severity, subject, atKey } = found;
  return {
    code,
    file,
    pointer,
    args,
    related: related.map((place) =>
      place.pointer.length === 0 ? place.file : `${place.file}#${place.pointer.join('/')}`,
    ),
    ...(severity === undefined ? {} : { severity }),
    ...(subject === undefined ? {} : { subject }),
    ...(atKey === undefined ? {} : { atKey }),
  };
}

/** Several checks as one, for rules whose parts run in different passes. */
export function together(...checks: Check[]): Check {
  return {
    codes: [...new Set(checks.flatMap(({ codes }) => codes))],
    *run(catalogue, context) {
      for (const check of checks) yield* check.run(catalogue, context);
    },
  };
}
