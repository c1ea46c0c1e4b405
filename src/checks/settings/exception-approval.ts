/** RL902, RL903: an exception says why it is granted and who approved it. */
import { draft } from '../../findings/finding.ts';
import type { Exception } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';

export const exceptionApproval: Check = {
  codes: ['RL902', 'RL903'],
  *run({ exceptions }) {
    for (const { path: file, id: exception, value } of exceptions.values()) {
      if (isBlank(value.reason))
        yield draft('RL902', at(file, 'reason', value.reason), { exception });
      if (isBlank(value.approved_by)) {
        yield draft('RL903', at(file, 'approved_by', value.approved_by), { exception });
      }
    }
  },
};

export function isApproved({ reason, approved_by: approvedBy }: Exception): boolean {
  return !isBlank(reason) && !isBlank(approvedBy);
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function at(file: string, key: string, value: string | undefined) {
  return { file, pointer: value === undefined ? [] : [key] };
}
