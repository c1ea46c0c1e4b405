/** service template: what stands in the form, and what is said of making it. */
import { type Bilingual, bilingual } from '../language.ts';
import type { Said } from '../said.ts';
import { shellWord } from '../shell-word.ts';

export interface ServiceTemplateTexts {
  readonly sheet: string;
  title(body: string): string;
  readonly help: string;
  readonly chooseFrom: string;
  noWorkbook(file: string): Said;
  isThere(file: string): Said;
  noClaims(id: string, name: string): Said;
  written(file: string, items: number, body: string): string;
}

export const serviceTemplateTexts: Bilingual<ServiceTemplateTexts> =
  bilingual<ServiceTemplateTexts>(
    {
      sheet: '办理情况',
      title: (body) => `${body}办理情况填报表`,
      help: '灰色三列不要改；空着的格子不改动原来的值，要去掉原来的值填“删除”；几个值之间用“、”',
      chooseFrom: '请从列表中选：',
      noWorkbook: (file) => ({ message: `${file} 不是 .xlsx`, hint: '写成 --out 填报表.xlsx' }),
      isThere: (file) => ({
        message: `${file} 已经有了，没有覆盖`,
        hint: '换一个文件名，或加 --force',
      }),
      noClaims: (id, name) => ({
        message: `${name}还没有认领事项`,
        hint: `先认领：renling claim --org ${id}`,
      }),
      written: (file, items, body) =>
        `已写入 ${file}：${items} 项。填好后：renling service set --from ${shellWord(file)} --org ${body}`,
    },
    {
      sheet: 'Services',
      title: (body) => `How ${body} runs its items`,
      help: 'Leave the grey columns; an empty cell changes nothing, 删除 takes a value away; divide several values by 、',
      chooseFrom: 'choose from: ',
      noWorkbook: (file) => ({ message: `${file} is no .xlsx`, hint: 'write --out FORM.xlsx' }),
      isThere: (file) => ({
        message: `${file} is there already and was not overwritten`,
        hint: 'give another name, or add --force',
      }),
      noClaims: (id, name) => ({
        message: `${name} has claimed no items`,
        hint: `claim first: renling claim --org ${id}`,
      }),
      written: (file, items, body) =>
        `${file} written: ${items} items. When filled in: renling service set --from ${shellWord(file)} --org ${body}`,
    },
  );
