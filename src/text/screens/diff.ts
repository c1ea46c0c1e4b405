/**  */
import { bilingual } from '../language.ts';

export const diffTexts = bilingual(
  {
    none: '目录没有改动。',
    inBrackets: (text: string | number) => `（${text}）`,
    bodies: '单位（已认领 前 → 后，改动的记录）',
    records: (count: number) => `${count} 条`,
    otherFiles: (files: number) => `其他文件（${files}）`,

    counted: (count: number) => `${count} 条`,
  },
  {
    none: 'The catalogue does not change.',
    inBrackets: (text) => ` (${text})`,
    bodies: 'Bodies (claimed before → after, records that change)',
    records: (count) => `${count} record${count === 1 ? '' : 's'}`,
    otherFiles: (files) => `Other files (${files})`,

    counted: (count) => String(count),
  },
);

export const diffEntryTexts = bilingual(
  {
    document: '文件：',
    reason: '理由：',
    formatToo: '另有格式或注释改动',
  },
  {
    document: 'document: ',
    reason: 'reason: ',
    formatToo: 'format or comments change too',
  },
);

export const diffPageTexts = bilingual(
  {
    title: '目录改动：',
    none: '目录没有改动。',
    language: 'zh-CN',
  },
  {
    title: 'What changes: ',
    none: 'The catalogue does not change.',
    language: 'en',
  },
);

export const diffDocumentTexts = bilingual(
  {
    title: '目录改动',
    none: '目录没有改动。',
    file: '改动',
    left: (records: number, command: string) =>
      `太长，另有 ${records} 处没有列出；全部：${command}`,
  },
  {
    title: 'What changes',
    none: 'The catalogue does not change.',
    file: 'changes',
    left: (records, command) => `Too long: ${records} more are not listed; all of them: ${command}`,
  },
);

/** What every form of a difference says, on a screen, in Markdown and as a page. */
export const diffFormTexts = bilingual(
  {
    several: (count: number) => ` ${count} 条`,
    list: '清单',
    others: '其他文件',
    othersCounted: (count: number) => `其他文件（${count}）`,
    bodiesCounted: (count: number) => `涉及的单位（${count}）`,
    bodyHeads: '| 单位 | 已认领 | 改动的记录 |',
    bodiesLeft: (count: number) => `另有 ${count} 个单位`,
    workTree: '工作区',
    parting: (name: string, short: string) => `与 ${name} 分开处（${short}）`,
    size(records: number, lines: string, reformatted: number, others: number) {
      const parts = [`${records} 条记录`, `${lines} 行`];
      parts.push(reformatted === 0 ? '没有格式改动' : `其中 ${reformatted} 条有格式或注释改动`);
      if (others > 0) parts.push(`另有 ${others} 个其他文件`);
      return parts.join('，');
    },
  },
  {
    several: (count) => ` ${count}`,
    list: 'List',
    others: 'Other files',
    othersCounted: (count) => `Other files (${count})`,
    bodiesCounted: (count) => `Bodies concerned (${count})`,
    bodyHeads: '| Body | Claimed | Records that change |',
    bodiesLeft: (count) => `and ${count} more`,
    workTree: 'work tree',
    parting: (name, short) => `where ${name} was left (${short})`,
    size(records, lines, reformatted, others) {
      const parts = [`${records} record${records === 1 ? '' : 's'}`, `${lines} lines`];
      parts.push(
        reformatted === 0
          ? 'no reformatting'
          : `format or comments change in ${reformatted} of them`,
      );
      if (others > 0) parts.push(`${others} other file${others === 1 ? '' : 's'}`);
      return parts.join(', ');
    },
  },
);
