/** RL908: a deadline counted from a document that has no day of publication never comes. */
import { draft } from '../../findings/finding.ts';
import { dateOfDeadline } from '../../model/deadlines.ts';
import type { Check } from '../check.ts';

export const deadlineDocuments: Check = {
  codes: ['RL908'],
  *run({ manifest }) {
    const { value, path: file } = manifest;
    for (const [index, deadline] of (value.deadlines ?? []).entries()) {
      const result = dateOfDeadline(value, deadline);
      if (!('problem' in result) || result.problem !== 'unpublished') continue;
      const document = deadline.after ?? '';
      const position = (value.documents ?? []).findIndex(({ id }) => id === document);
      yield draft(
        'RL908',
        { file, pointer: ['deadlines', index, 'after'] },
        { document, stage: deadline.stage },
        { related: [{ file, pointer: ['documents', position] }] },
      );
    }
  },
};
