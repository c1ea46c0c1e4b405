/** `preview`: its help, and the heading over what a merge brings. */
import { bilingual } from '../language.ts';

export interface PreviewTexts {
  readonly branches: string;
  readonly newFindings: string;
}

export const previewTexts = bilingual<PreviewTexts>(
  { branches: '要并入当前分支的分支', newFindings: '合并后新出现的检查结果：' },
  {
    branches: 'branches to merge into the current one',
    newFindings: 'New findings after the merge:',
  },
);
