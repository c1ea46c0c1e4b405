/** What importing an annex would do. */
import { bilingual } from '../language.ts';

export const importPlanTexts = bilingual(
  {
    more: (items: number) => `  …… 另有 ${items} 项`,
    moved: (items: number) => `另有 ${items} 项只是在表中的行号变了`,
    gone: '  确已收回的，把 status 改为 收回 并写明文件；只是漏了的，补进表里',

    added: (items: number) => `新增 ${items} 项`,
    changed: (items: number) => `修改 ${items} 项`,
    notInTable: (items: number) => `表里已经没有（不删除） ${items} 项`,
  },
  {
    more: (items) => `  … and ${items} items`,
    moved: (items) => `${items} more only stand in another row of the table`,
    gone: '  If withdrawn, set status: 收回 and name the document; if left out by mistake, put it back',

    added: (items) => `New: ${items}`,
    changed: (items) => `Changed: ${items}`,
    notInTable: (items) => `No longer in the table (never deleted): ${items}`,
  },
);
