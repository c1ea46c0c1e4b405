/** Why a table file that a person names is not read; what is wrong inside it is said by `import-texts.ts`. */
import { type Bilingual, bilingual } from '../language.ts';
import type { Said } from '../said.ts';

interface TableFileTexts {
  none(file: string): Said;
  /** `why`: the system's name of it. */
  unread(file: string, why: string): Said;
  /** A folder, a device, a pipe. */
  noFile(file: string): Said;
}

export const tableFileTexts: Bilingual<TableFileTexts> = bilingual<TableFileTexts>(
  {
    none: (file) => ({ message: `没有文件 ${file}`, hint: '检查文件名和所在文件夹' }),
    unread: (file, why) => ({ message: `读不了 ${file}（${why}）`, hint: '检查文件权限' }),
    noFile: (file) => ({
      message: `${file} 是文件夹、设备或管道，不是文件`,
      hint: '写表格文件的名字，如 附件.xlsx',
    }),
  },
  {
    none: (file) => ({
      message: `there is no file ${file}`,
      hint: 'check the file’s name and folder',
    }),
    unread: (file, why) => ({
      message: `cannot read ${file} (${why})`,
      hint: 'check the file’s permissions',
    }),
    noFile: (file) => ({
      message: `${file} is a folder, a device or a pipe, not a file`,
      hint: 'give the name of a table file, e.g. ANNEX.xlsx',
    }),
  },
);
