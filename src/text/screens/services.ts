/** How an item is run. */
import { bilingual } from '../language.ts';

export const serviceTexts = bilingual(
  {
    empty: '  还什么都没有填。',
    ready: '开办所需已齐。',
    openWithout: '已开始受理，还缺：',
    missing: '开办还缺：',
    findings: '检查结果：',
  },
  {
    empty: '  Nothing is filled in yet.',
    ready: 'Nothing is missing for opening.',
    openWithout: 'Open to the public without:',
    missing: 'Missing for opening:',
    findings: 'Findings:',
  },
);
