/** How an item is run. */
import { bilingual } from '../language.ts';

export const serviceTexts = bilingual(
  {
    empty: '  还什么都没有填。',
    ready: '开办所需已齐。',
    openWithout: '已开始受理，还缺：',
    missing: '开办还缺：',
    findings: '检查结果：',
    /** How the value of a field is written, by its form. */
    forms: {
      text: '文字',
      date: '日期',
      number: '整数',
      'yes-no': '是、否',
      body: '单位',
      bodies: '单位，可几个',
      texts: '文字，可几条',
      occasions: '渠道 日期 网址，可几次',
    },
    severalOf: (choices: string) => `${choices}（可几个）`,
  },
  {
    empty: '  Nothing is filled in yet.',
    ready: 'Nothing is missing for opening.',
    openWithout: 'Open to the public without:',
    missing: 'Missing for opening:',
    findings: 'Findings:',
    forms: {
      text: 'text',
      date: 'date',
      number: 'whole number',
      'yes-no': '是 (yes), 否 (no)',
      body: 'body',
      bodies: 'bodies',
      texts: 'texts',
      occasions: 'CHANNEL DATE ADDRESS, several',
    },
    severalOf: (choices) => `${choices} (several)`,
  },
);
