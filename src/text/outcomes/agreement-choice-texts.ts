/** delegation: what was asked for and is not there, what was left out, and what is said beside a report. */
import { type Bilingual, bilingual } from '../language.ts';
import type { Said } from '../said.ts';

/** What a step cannot do without. */
export type NeededWord =
  'signingDay' | 'announcementDay' | 'announcer' | 'filingDay' | 'filedWith' | 'endDay' | 'reason';

interface AgreementChoiceTexts {
  readonly noneNeeded: Said;
  readonly noneAtAll: Said;
  readonly noneMatches: Said;
  /** That which cannot be told where records cannot be read. */
  readonly whetherNeeded: string;
  readonly noneMissing: string;
  /** Where not all could be read. */
  readonly noneMissingSeen: string;
  notDays(given: string): Said;
  noId(given: string): Said;
  lettersThere(file: string): Said;
  lettersWritten(file: string, count: number): string;
  drafts(ids: readonly string[]): string;
  unclaimed(count: number): string;
  missingDay(option: string, what: NeededWord): Said;
  missingText(option: string, what: NeededWord): Said;
  documentElsewhere(given: string, folder: string): Said;
  noDocument(file: string): Said;
  unreadDocument(file: string, why: string): Said;
}

const MOST_NAMED = 3;

const NEEDED_ZH: Readonly<Record<NeededWord, string>> = {
  signingDay: '签订日期',
  announcementDay: '公告日期',
  announcer: '公告单位',
  filingDay: '备案日期',
  filedWith: '备案机关',
  endDay: '终止日期',
  reason: '理由',
};

const NEEDED_EN: Readonly<Record<NeededWord, string>> = {
  signingDay: 'the day of signing',
  announcementDay: 'the day of the announcement',
  announcer: 'the body',
  filingDay: 'the day of filing',
  filedWith: 'the body',
  endDay: 'the day it ends',
  reason: 'the reason',
};

export const agreementChoiceTexts: Bilingual<AgreementChoiceTexts> =
  bilingual<AgreementChoiceTexts>(
    {
      noneNeeded: {
        message: '符合条件的事项里，没有还需要签委托协议的（委托、已认领、没有协议）',
        hint: '看还缺哪些：renling delegation missing',
      },
      noneAtAll: { message: '还没有委托协议', hint: '看需要哪些：renling delegation missing' },
      noneMatches: { message: '没有符合条件的协议', hint: '去掉一个条件再试' },
      whetherNeeded: '符合条件的事项里还有没有要签委托协议的',
      noneMissing: '没有缺委托协议的事项。',
      noneMissingSeen: '读得出来的记录里，没有发现缺委托协议的事项。',
      notDays: (given) => ({
        message: `--expiring 的“${given}”不是天数`,
        hint: '写 --expiring 30，或不写天数',
      }),
      noId: (given) => ({
        message: `“${given}”不能作协议标识`,
        hint: '用小写字母、数字和连字符，如 sd-education-to-jn-education',
      }),
      lettersThere: (file) => ({
        message: `${file} 已经有了，没有覆盖`,
        hint: '换一个文件名，或加 --force',
      }),
      lettersWritten: (file, count) => `已写入 ${file}：${count} 份函`,
      drafts: (ids) =>
        `另有 ${ids.length} 份已拟订、未签订：${ids.slice(0, MOST_NAMED).join('、')}${ids.length > MOST_NAMED ? ' ……' : ''}`,
      unclaimed: (count) =>
        `另有 ${count} 项委托事项还没有单位认领，不知道由谁签：renling list --mode 委托 --unclaimed`,
      missingDay: (option, what) => ({
        message: `没有写${NEEDED_ZH[what]}`,
        hint: `加 ${option} 日期，如 ${option} 2020-09-09`,
      }),
      missingText: (option, what) => ({
        message: `没有写${NEEDED_ZH[what]}`,
        hint: `加 ${option} ${NEEDED_ZH[what]}`,
      }),
      documentElsewhere: (given, folder) => ({
        message: `协议文本“${given}”不在目录的 sources/ 下`,
        hint: `放到 ${folder} 下，再写 --document sources/文件名`,
      }),
      noDocument: (file) => ({ message: `没有文件 ${file}`, hint: '核对文件名' }),
      unreadDocument: (file, why) => ({ message: `读不了 ${file}（${why}）`, hint: '核对文件名' }),
    },
    {
      noneNeeded: {
        message: 'of the matching items none needs an agreement (delegated, claimed, without one)',
        hint: 'see what is missing: renling delegation missing',
      },
      noneAtAll: {
        message: 'there is no agreement yet',
        hint: 'see which are needed: renling delegation missing',
      },
      noneMatches: { message: 'no agreement matches', hint: 'drop a condition' },
      whetherNeeded: 'whether any of the matching items needs an agreement',
      noneMissing: 'No agreement is missing.',
      noneMissingSeen: 'Of what could be read no agreement is missing.',
      notDays: (given) => ({
        message: `--expiring: “${given}” is no number of days`,
        hint: 'write --expiring 30, or no number',
      }),
      noId: (given) => ({
        message: `“${given}” cannot be an id`,
        hint: 'lower-case letters, digits and hyphens, e.g. sd-education-to-jn-education',
      }),
      lettersThere: (file) => ({
        message: `${file} is there already and was not overwritten`,
        hint: 'give another name, or add --force',
      }),
      lettersWritten: (file, count) => `written to ${file}: ${count} letters`,
      drafts: (ids) =>
        `${ids.length} drafted and not signed: ${ids.slice(0, MOST_NAMED).join(', ')}${ids.length > MOST_NAMED ? ' …' : ''}`,
      unclaimed: (count) =>
        `${count} delegated items are unclaimed, so with whom is not known: renling list --mode 委托 --unclaimed`,
      missingDay: (option, what) => ({
        message: `${NEEDED_EN[what]} is missing`,
        hint: `add ${option} DATE, e.g. 2020-09-09`,
      }),
      missingText: (option, what) => ({
        message: `${NEEDED_EN[what]} is missing`,
        hint: `add ${option} ${NEEDED_EN[what].toUpperCase()}`,
      }),
      documentElsewhere: (given, folder) => ({
        message: `the document “${given}” is not below the catalogue’s sources/`,
        hint: `put it below ${folder} and give --document sources/NAME`,
      }),
      noDocument: (file) => ({ message: `there is no file ${file}`, hint: 'check its name' }),
      unreadDocument: (file, why) => ({
        message: `cannot read ${file} (${why})`,
        hint: 'check its name',
      }),
    },
  );
