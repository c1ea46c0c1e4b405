/** What the commands of the handover say of what they were given: deadlines, scopes, texts, ids, letters. */
import type { DeadlineProblem } from '../../model/deadlines.ts';
import { bilingual } from '../language.ts';

/** Why nobody can tell the day of a deadline. */
interface WhyUntold {
  readonly problems: Readonly<Record<DeadlineProblem, string>>;
  deadline(file: string, stage: string, why: string): string;
  mend(file: string): string;
}

export const untoldTexts = bilingual<WhyUntold>(
  {
    problems: {
      'unknown-year': '没有那一年的放假安排，数不了工作日',
      unpublished: '所依据的文件没有公布日期',
      'unknown-document': '所依据的文件没有登记',
      'no-date': '没有写日期',
      'unread-manifest': 'catalog.yaml 读不出来',
    },
    deadline: (file, stage, why) => `${file}：“${stage}”的期限算不出来，${why}`,
    mend: (file) => `先改好：renling validate ${file}`,
  },
  {
    problems: {
      'unknown-year':
        'the holidays of its year are not known, so that working days cannot be counted',
      unpublished: 'its document has no day of publication',
      'unknown-document': 'its document is not in the manifest',
      'no-date': 'it names no day',
      'unread-manifest': 'catalog.yaml cannot be read',
    },
    deadline: (file, stage, why) => `${file}: the deadline of ${stage} cannot be told: ${why}`,
    mend: (file) => `put it right first: renling validate ${file}`,
  },
);

export const scopeTexts = bilingual(
  {
    everywhereAlone: '--everywhere 不能和 --record、--list、--org 一起用',
    noScope: '没有写例外管哪些记录',
    howToScope: '写 --record 事项或文件、--list 清单、--org 单位；确要管整个目录写 --everywhere',
  },
  {
    everywhereAlone: '--everywhere does not go together with --record, --list, --org',
    noScope: 'it is not said what the exception covers',
    howToScope:
      'add --record ITEM or FILE, --list LIST, --org BODY; for the whole catalogue --everywhere',
  },
);

export const givenTexts = bilingual(
  {
    blank: (option: string) => `${option} 是空的`,
    sayIt: '写明内容再办',
    noId: (text: string) => `“${text}”不能作编号`,
    idForm: '用小写字母、数字和连字符',
    nearId: (near: string) => `可以写成 ${near}`,
  },
  {
    blank: (option) => `${option} is empty`,
    sayIt: 'say it, then try again',
    noId: (text) => `“${text}” cannot be an id`,
    idForm: 'lower-case letters, digits and hyphens',
    nearId: (near) => `write it as ${near}`,
  },
);

export const letterTexts = bilingual(
  {
    file: (body: string) => `督办单-${body}.md`,
    differs: (file: string) => `${file} 已经有了，内容不同，什么都没有写入`,
    elsewhere: '换一个文件夹，或加 --overwrite',
    failed: (folder: string, cause: string) => `写不了 ${folder}（${cause}）`,
    checkFolder: '检查文件夹权限和磁盘空间',
    written: (count: number, folder: string) => `已写督办单 ${count} 份：${folder}\n`,
  },
  {
    file: (body) => `reminder-${body}.md`,
    differs: (file) => `${file} is there and differs; nothing was written`,
    elsewhere: 'give another folder, or add --overwrite',
    failed: (folder, cause) => `cannot write ${folder} (${cause})`,
    checkFolder: 'check permissions and disk space',
    written: (count, folder) => `${count} reminder${count === 1 ? '' : 's'} written: ${folder}\n`,
  },
);
