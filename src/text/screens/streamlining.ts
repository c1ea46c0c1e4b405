/**  */
import { bilingual } from '../language.ts';

export const streamliningTexts = bilingual(
  {
    byBody: '按单位',
    byList: '按清单',
    byField: '按领域',
    nothingFilled: (services: number) => `六减一项都没有填的 ${services} 个：`,
    before: '减前',
    after: '减后',
    less: '减少',
    average: '平均',
    services: '办理',
    open: '（',
    close: '）',
    noField: '没有领域',
    count: (services: number) => `${services} 个办理`,
    nobodyFilled: '都没有填',
    closeAndColon: '）：',

    notReduced: (all: number, grown: number) =>
      `没有减下来的 ${all} 处${grown === 0 ? '' : `，其中增加了的 ${grown} 处`}`,
  },
  {
    byBody: 'By body',
    byList: 'By list',
    byField: 'By field',
    nothingFilled: (services) => `Without any of the six, ${services}: `,
    before: 'before',
    after: 'after',
    less: 'less',
    average: 'average',
    services: 'services',
    open: ' (',
    close: ')',
    noField: 'no field',
    count: (services) => `${services} service${services === 1 ? '' : 's'}`,
    nobodyFilled: 'nothing filled in',
    closeAndColon: '): ',

    notReduced: (all, grown) =>
      `Did not shrink: ${all}${grown === 0 ? '' : `, of which ${grown} grew`}`,
  },
);

export const streamliningDocumentTexts = bilingual(
  {
    all: '合计',
    byBody: '按单位',
    body: '单位',
    byList: '按清单',
    list: '清单',
    byField: '按领域',
    field: '领域',
    heading: '| 事项 | 名称 | 单位 | 六减 | 减前 | 减后 |',
    notReduced: '没有减下来的',
  },
  {
    all: 'All',
    byBody: 'By body',
    body: 'Body',
    byList: 'By list',
    list: 'List',
    byField: 'By field',
    field: 'Field',
    heading: '| Item | Name | Body | What | Before | After |',
    notReduced: 'Did not shrink',
  },
);

/** What a screen and Markdown begin with. */
export const streamliningHeadline = bilingual(
  {
    services: '办理',
    heads: '| 六减 | 减前 | 减后 | 减少 | 减幅 | 平均减前 | 平均减后 | 办理 |',
    said: (services: number, filled: number) =>
      `优化流程（六减）：${services} 个办理，${filled} 个填了减前减后`,
  },
  {
    services: 'Services',
    heads:
      '| What | Before | After | Less | Per cent | Average before | Average after | Services |',
    said: (services, filled) =>
      `Streamlining: ${services} service${services === 1 ? '' : 's'}, ${filled} of them with before and after`,
  },
);
