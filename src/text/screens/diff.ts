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
