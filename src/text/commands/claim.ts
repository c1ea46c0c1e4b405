/** Help of claim, decline, release and transfer. */
import { type Bilingual, bilingual } from '../language.ts';

interface ClaimHelp {
  readonly items: string;
  readonly org: string;
  readonly with: string;
  readonly reason: string;
  readonly clerk: string;
  readonly dryRun: string;
  readonly offline: string;
  readonly yes: string;
  readonly keepGoing: string;
  readonly from: string;
  readonly sheet: string;
  readonly notApplicable: string;
  readonly holder: string;
  readonly receiver: string;
  readonly fromExcludes: string;
  readonly fromExcludesHint: string;
  readonly noClerk: string;
  readonly noClerkHint: string;
  noAddress(clerk: string): string;
  readonly noAddressHint: string;
  readonly claimExamples: readonly string[];
  readonly declineExamples: readonly string[];
  readonly releaseExamples: readonly string[];
  readonly transferExamples: readonly string[];
}

export const claimHelp: Bilingual<ClaimHelp> = bilingual<ClaimHelp>(
  {
    items: '事项：city-001；范围 city-001..city-020；序号 13、13-20（要加 --list）',
    org: '哪个单位：编号、名称、简称、信用代码或拼音首字母；默认 git config renling.org',
    with: '配合单位，可写几次',
    reason: '理由',
    clerk: '经办人邮箱；默认 git config user.email',
    dryRun: '只看会写什么，一个字也不写',
    offline: '不看别的分支上有没有人认领',
    yes: '不再确认',
    keepGoing: '有的不行，其余照写',
    from: '按表格办（csv、xlsx）：事项编号或序号、单位，可有决定和理由',
    sheet: '工作表名称',
    notApplicable: '不适用（本地没有这类业务），而不是不承接',
    holder: '现在的认领单位',
    receiver: '移交给哪个单位',
    fromExcludes: '--from 不能和事项、--field、--type 一起用',
    fromExcludesHint: '表格里写什么就办什么',
    noClerk: '不知道经办人是谁',
    noClerkHint: '加 --clerk 邮箱，或设一次：git config user.email 邮箱',
    noAddress: (clerk) => `经办人“${clerk}”不是邮箱`,
    noAddressHint: '写成 name@example.cn 的样子',
    claimExamples: [
      'renling claim city-013 --org 市发改委',
      'renling claim city-013..city-020 city-031 --dry-run',
      'renling claim --field 教育 --org 市教育局   # 未认领的，先列出再确认',
      'renling claim 13-20 --list city --org sfgw  # 按序号；单位写拼音首字母',
      'renling claim --from 认领表.xlsx            # 事项编号、认领单位、决定、理由',
    ],
    declineExamples: [
      'renling decline zone-101 --org 济南综合保税区 --reason 区内无此类业务 --not-applicable',
      'renling decline city-013 --org 市教育局 --reason 不属本局职责',
    ],
    releaseExamples: ['renling release city-014 --org 市发改委 --reason 职责划转，待重新认领'],
    transferExamples: [
      'renling transfer city-014 --from 市发改委 --to 市教育局 --reason 职责划转',
      'renling transfer --field 林业 --from 市园林局 --to 市自然资源和规划局 --reason 机构改革',
    ],
  },
  {
    items: 'items: city-001, a range city-001..city-020, or numbers 13, 13-20 with --list',
    org: 'which body: id, name, alias, credit code or initials; default git config renling.org',
    with: 'a body that cooperates; may be given several times',
    reason: 'reason',
    clerk: 'clerk’s e-mail; default git config user.email',
    dryRun: 'show exactly what would be written, write nothing',
    offline: 'do not look for claims on other branches',
    yes: 'do not ask',
    keepGoing: 'write the rest when some cannot be done',
    from: 'from a table (csv, xlsx): ids or numbers, the body; decisions and reasons if any',
    sheet: 'name of the sheet',
    notApplicable: 'not applicable here, rather than declined',
    holder: 'the body that holds them',
    receiver: 'the body that receives them',
    fromExcludes: '--from does not go together with items, --field or --type',
    fromExcludesHint: 'the table says which items are meant',
    noClerk: 'the clerk is not known',
    noClerkHint: 'add --clerk EMAIL, or once: git config user.email EMAIL',
    noAddress: (clerk) => `the clerk “${clerk}” is no e-mail address`,
    noAddressHint: 'write it like name@example.org',
    claimExamples: [
      'renling claim city-013 --org jn-drc',
      'renling claim city-013..city-020 city-031 --dry-run',
      'renling claim --field 教育 --org jn-education  # what is open there; asks first',
      'renling claim 13-20 --list city --org jn-drc   # by number',
      'renling claim --from claims.xlsx               # id, claimant, decision, reason',
    ],
    declineExamples: [
      'renling decline zone-101 --org jn-bonded --reason "no such business here" --not-applicable',
      'renling decline city-013 --org jn-education --reason "not our field"',
    ],
    releaseExamples: ['renling release city-014 --org jn-drc --reason "duties moved"'],
    transferExamples: [
      'renling transfer city-014 --from jn-drc --to jn-education --reason "duties moved"',
      'renling transfer --field 林业 --from jn-forestry --to jn-resources --reason reform',
    ],
  },
);
