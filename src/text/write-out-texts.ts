/** A result that goes to a file: that it is there, or why it is not. */
import { type Bilingual, bilingual } from './language.ts';

export interface WriteOutTexts {
  written(file: string): string;
  replaced(file: string): string;
  failed(file: string, cause: string): string;
  failedHint: string;
  /** The old file stands as it was. */
  failedOldStands: string;
  isRecord(file: string): string;
  isRecordHint: string;
  /** The page of a CI run; the verdict is not touched. */
  noJobSummary(file: string): string;
}

export const writeOutTexts: Bilingual<WriteOutTexts> = bilingual<WriteOutTexts>(
  {
    written: (file) => `已写入 ${file}\n`,
    replaced: (file) => `已写入 ${file}，原来的内容已替换\n`,
    failed: (file, cause) => `写不了 ${file}（${cause}）`,
    failedHint: '检查文件夹是否存在、可写，磁盘有没有空间',
    failedOldStands: '原来的文件没有动。检查文件夹是否可写，磁盘有没有空间',
    isRecord: (file) => `${file} 是目录里的记录，不能用来放报表`,
    isRecordHint: '换一个文件名，放到目录以外',
    noJobSummary: (file) => `写不了任务摘要 ${file}，检查结果不受影响\n`,
  },
  {
    written: (file) => `written to ${file}\n`,
    replaced: (file) => `written to ${file}; what it held before is replaced\n`,
    failed: (file, cause) => `cannot write ${file} (${cause})`,
    failedHint: 'check that its folder is there and writable, and that the disk has room',
    failedOldStands:
      'the old file stands as it was; check that its folder is writable and the disk has room',
    isRecord: (file) => `${file} is part of the catalogue: no report is written there`,
    isRecordHint: 'name another file, outside the catalogue',
    noJobSummary: (file) => `cannot write the job summary ${file}; the verdict stands\n`,
  },
);
