/** Help of delegation. */
import { type Bilingual, bilingual } from '../language.ts';

interface DelegationHelp {
  readonly summaries: Readonly<Record<DelegationWord, string>>;
  readonly id: string;
  readonly delegate: string;
  readonly itemsOfAuthority: string;
  readonly powers: string;
  readonly basis: string;
  readonly authorityText: string;
  readonly delegatorRights: string;
  readonly delegateRights: string;
  readonly delegatorDuties: string;
  readonly delegateDuties: string;
  readonly liability: string;
  readonly from: string;
  readonly to: string;
  readonly newId: string;
  readonly dryRun: string;
  readonly yes: string;
  readonly date: string;
  readonly document: string;
  readonly restamp: string;
  readonly announcer: string;
  readonly url: string;
  readonly filedWith: string;
  readonly endsOn: string;
  readonly reason: string;
  readonly party: string;
  readonly status: string;
  readonly expiring: string;
  readonly onlyDelegate: string;
  readonly onlyAuthority: string;
  readonly letter: string;
  readonly out: string;
  readonly force: string;
}

export type DelegationWord =
  'new' | 'sign' | 'announce' | 'file' | 'terminate' | 'list' | 'show' | 'missing';

export const delegationHelp: Bilingual<DelegationHelp> = bilingual<DelegationHelp>(
  {
    summaries: {
      new: '拟订协议：从事项或筛选',
      sign: '登记双方签订',
      announce: '登记公告',
      file: '登记备案',
      terminate: '登记终止（须写理由）',
      list: '列出协议',
      show: '看一份协议：要素、事项、还缺什么',
      missing: '还缺哪些协议，按省级部门',
    },
    id: '协议标识',
    delegate: '受托单位；默认是认领这些事项的单位',
    itemsOfAuthority: '只要这个省级部门的事项',
    powers: '委托的权限，如 受理,审查；默认是事项的全部',
    basis: '另加的委托依据，如 《××条例》第三条；可写几次',
    authorityText: '委托权限的内容和界限',
    delegatorRights: '委托方的权利',
    delegateRights: '受托方的权利',
    delegatorDuties: '委托方的义务',
    delegateDuties: '受托方的义务',
    liability: '法律责任',
    from: '委托期限的第一天',
    to: '委托期限的最后一天',
    newId: '协议标识；默认由双方标识组成',
    dryRun: '只看会写什么，一个字也不写',
    yes: '不逐项询问',
    date: '日期',
    document: '协议文本，在 sources/ 下',
    restamp: '事项改过的，按现在的内容',
    announcer: '公告单位',
    url: '网址',
    filedWith: '备案机关',
    endsOn: '从哪天起不再有效',
    reason: '理由',
    party: '只看这个单位作为一方的',
    status: '拟订、签订、终止',
    expiring: '只看多少天内到期的，默认 30',
    onlyDelegate: '只看这个受托单位的',
    onlyAuthority: '只看这个省级部门的',
    letter: '写成给各省级部门的函（Markdown）',
    out: '函写到这个文件',
    force: '文件已有时覆盖',
  },
  {
    summaries: {
      new: 'Draft an agreement over items or a filter',
      sign: 'Record that both have signed',
      announce: 'Record an announcement',
      file: 'Record its filing',
      terminate: 'Record its end, with a reason',
      list: 'List agreements',
      show: 'One agreement: elements, items, what is missing',
      missing: 'Which are needed and not there, by authority',
    },
    id: 'id of the agreement',
    delegate: 'delegate; default whoever claimed the items',
    itemsOfAuthority: 'only items of this provincial authority',
    powers: 'powers, e.g. 受理,审查; default all of the items’',
    basis: 'a further basis, 《LAW》ARTICLE; may be repeated',
    authorityText: 'the authority and its limits',
    delegatorRights: 'rights of the delegator',
    delegateRights: 'rights of the delegate',
    delegatorDuties: 'duties of the delegator',
    delegateDuties: 'duties of the delegate',
    liability: 'liability',
    from: 'first day of the term',
    to: 'last day of the term',
    newId: 'its id; default from the parties’',
    dryRun: 'write nothing',
    yes: 'ask nothing',
    date: 'the day',
    document: 'the agreement itself, below sources/',
    restamp: 'take changed items as they are now',
    announcer: 'who announced it',
    url: 'its address',
    filedWith: 'with whom',
    endsOn: 'the first day it no longer holds',
    reason: 'reason',
    party: 'only with this party',
    status: '拟订, 签订 or 终止',
    expiring: 'only what is over within days, default 30',
    onlyDelegate: 'only this delegate’s',
    onlyAuthority: 'only this authority’s',
    letter: 'as letters (in Chinese, Markdown)',
    out: 'write the letters to this file',
    force: 'overwrite the file',
  },
);

export const delegationExamples: Bilingual<readonly string[]> = bilingual<readonly string[]>(
  [
    'renling delegation missing                 # 还缺哪些协议，按省级部门',
    'renling delegation new --authority 省教育厅 --org 市教育局',
    'renling delegation sign sd-education-to-jn-education --date 2020-08-18',
  ],
  [
    'renling delegation missing                 # what is needed, by authority',
    'renling delegation new --authority sd-education --org jn-education',
    'renling delegation sign sd-education-to-jn-education --date 2020-08-18',
  ],
);

export const draftExamples: Bilingual<readonly string[]> = bilingual<readonly string[]>(
  [
    'renling delegation new                          # 在终端里逐步询问',
    'renling delegation new city-035..city-040 --powers 受理,审查',
    'renling delegation new --field 教育 --from 2020-09-01 --to 2023-08-31',
  ],
  [
    'renling delegation new                          # asks, on a terminal',
    'renling delegation new city-035..city-040 --powers 受理,审查',
    'renling delegation new --field 教育 --from 2020-09-01 --to 2023-08-31',
  ],
);
