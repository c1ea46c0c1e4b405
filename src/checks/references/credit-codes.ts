/** RL314, RL320: the registry's credit codes: each for one body, each with its check character. */
import { entryIn } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import { checkCreditCode } from '../../model/credit-code.ts';
import type { Check } from '../check.ts';
import { namedBody } from '../../catalogue/named-refs.ts';

export const creditCodes: Check = {
  codes: ['RL314', 'RL320'],
  *run(catalogue) {
    const seen = new Map<string, string>();
    for (const { path, id, value } of catalogue.organizations.values()) {
      const code = value.credit_code;
      if (code === undefined) continue;
      const at = { file: path, pointer: ['credit_code'] };
      const result = checkCreditCode(code);
      if (!result.ok && result.problem === 'check') {
        yield draft('RL320', at, { value: code, expected: result.expected });
      }
      const first = seen.get(code);
      if (first === undefined) {
        seen.set(code, id);
        continue;
      }
      const file = entryIn(catalogue.organizations.at(first))?.path ?? path;
      yield draft(
        'RL314',
        at,
        { value: code, other: namedBody(catalogue.organizations, first) },
        { related: [{ file, pointer: ['credit_code'] }] },
      );
    }
  },
};
