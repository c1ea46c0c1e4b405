/** RL80x: what git merged without a conflict, and wrongly. */
import type { mergeCodes } from '../../../findings/codes/merges.ts';
import type { FindingTexts } from '../../finding-text.ts';
import { writtenValue } from '../../written-value.ts';

function all(values: readonly unknown[]): string {
  return values.map((value) => `"${writtenValue(value)}"`).join(', ');
}

export const mergeTexts: FindingTexts<keyof typeof mergeCodes> = {
  RL801: {
    title: 'Unreadable after the merge',
    message: ({ code, key }) =>
      key === null
        ? `Every parent could be read, the merge cannot (${code})`
        : `The merge kept "${key}" of both sides: one key twice`,
    remedy: ({ code, key }) =>
      key === null
        ? `renling explain ${code} says how to mend it; then commit`
        : `keep one "${key}" and commit`,
    why: 'Git merges lines. When two sides add the same key in different places it sees no conflict, and nobody can read the result.',
    fix: 'Decide by the two sides which value holds, remove the other, and commit.',
  },
  RL802: {
    title: 'Value from neither side of the merge',
    message: ({ field, value, parents }) =>
      `"${field}" is "${writtenValue(value)}" in the merge; before it was ${all(parents)}`,
    remedy: () => 'compare with the parents (git show MERGE --cc), correct it, and commit',
    why: 'A merge chooses and writes nothing new. A new value belongs into a commit of its own, where a reviewer sees who changed it and why.',
    fix: 'Put back the value of one side and commit. If a new value is needed make it a commit of its own.',
  },
  RL803: {
    title: 'Edit merged into a look-alike record',
    message: ({ field, value, from }) =>
      `"${writtenValue(value)}" in "${field}" is an edit of ${from}; git merged it into this record`,
    remedy: () =>
      'put back the value from before the merge; make the edit again in its own record if it is needed; commit',
    why: 'One side removed or renamed a file and there is a new one much like it: git takes it for a rename and writes the other side’s edit into the new file, without a conflict.',
    fix: 'Put this value back. Find out why the other record is gone and restore it if needed. Commit. Take claims back with renling release; do not delete or rename files.',
  },
  RL804: {
    title: 'Both sides of a list kept',
    message: ({ field, value, parents }) =>
      `"${field}" is "${writtenValue(value)}" in the merge, with entries of both sides; before it was ${all(parents)}`,
    remedy: () =>
      'settle what belongs there: keep one side, or confirm both in a commit of its own',
    why: 'Each side changed another place of the list, so git saw no conflict; but nobody has ever confirmed the list that came out.',
    fix: 'Ask both clerks. Commit the list of one side; if both are right make that a commit of its own.',
  },
  RL805: {
    title: 'Record from neither side of the merge',
    message: ({ from }) =>
      from === null
        ? 'No parent of the merge has this record'
        : `No parent of the merge has this record; it is ${from}, moved here by git`,
    remedy: ({ from }) =>
      from === null
        ? 'remove it; if it is needed make it a commit of its own'
        : `move it back to ${from} and commit`,
    why: 'The path is what a record is known by. When one side renames a folder git moves the other side’s new files along, without a conflict.',
    fix: 'Move it back, or remove it. A record that is really new belongs into a commit of its own.',
  },
  RL806: {
    title: 'Record lost in the merge',
    message: ({ changed }) =>
      changed
        ? 'The merge has no such record, and one of its parents changed or made it'
        : 'The merge has no such record, and all of its parents have it',
    remedy: () =>
      'fetch it from the side that has it (git checkout MERGE^2 -- FILE; or ^1), commit',
    why: 'Somebody decided something in this record, and the merge lost the decision with it.',
    fix: 'Fetch the file from the side that has it and commit. To take a claim back use renling release, which leaves a record.',
  },
};
