/** `init`: its help and what it says; its questions are in `new-catalogue-questions.ts`. */
import { bilingual } from '../language.ts';

export interface InitTexts {
  readonly folder: string;
  readonly title: string;
  readonly document: string;
  readonly days: string;
  readonly list: string;
  readonly bodies: string;
  readonly timeZone: string;
  readonly ci: (services: readonly string[]) => string;
  readonly examples: readonly string[];

  readonly isThere: (folder: string) => string;
  readonly lookAtIt: string;
  readonly nothingWritten: string;
  readonly kept: (path: string) => string;
  readonly done: (files: number) => string;
  /** What to type now; `change`: the line that leads into the folder, or none. */
  readonly next: (change: string | null, install: string, list: string) => readonly string[];
  readonly missing: (option: string) => string;
  readonly seeHelp: string;
  readonly noDays: (text: string) => string;
  readonly writeDays: string;
  readonly noTimeZone: (zone: string) => string;
  readonly timeZoneExample: string;
  readonly noId: (id: string) => string;
  readonly idShape: string;
  /** What is wrong with a `--list`: its words, and the one that is no number or no rule. */
  readonly listProblem: Readonly<
    Record<'number' | 'parts' | 'rule', (text: string, word: string) => string>
  >;
  readonly listShape: string;
  readonly documentProblem: (text: string) => string;
  readonly documentShape: string;
  readonly noTableOfBodies: (file: string, found: readonly string[]) => string;
  readonly columnsOfBodies: (others: readonly string[]) => string;
  readonly hasProblems: string;
  readonly mendProblems: string;
}

export const initTexts = bilingual<InitTexts>(
  {
    folder: '放在哪个文件夹，默认当前文件夹',
    title: '目录的题名',
    document: '依据文件：标识|标题|文号|公布日期',
    days: '第一份依据文件公布后多少日内认领完',
    list: '清单：标识|标题|认领主体|single 或 each|类型=数目,…|领域,…',
    bodies: '单位表（csv、xlsx）：标识、单位名称、单位类别、简称、领域……',
    timeZone: '时区',
    ci: (services) => `同时写 CI 文件：${services.join('、')}`,
    examples: [
      'renling init',
      "renling init 承接目录 --title 示例市承接事项目录 --document 'order|关于调整实施行政权力事项的决定|省政府令第1号|2021-03-01' --days 60 --list 'city|调整由市实施的事项|市级部门|single|行政许可=6,行政处罚=3|教育,卫生健康' --bodies 单位.csv",
    ],
    isThere: (folder) => `${folder} 里已经有目录，没有动它`,
    lookAtIt: '看它：renling status',
    nothingWritten: '没有写入任何文件。',
    kept: (path) => `${path} 已经有了，没有动它`,
    done: (files) => `新目录建好了，${files} 个文件。接下来：`,
    next: (change, install, list) => [
      ...(change === null ? [] : [`  ${change}`]),
      '  git init                                # 如果还没有',
      `  ${install}`,
      '  登记单位：catalog/organizations/',
      `  npx renling import 附件.xlsx --list ${list}`,
    ],
    missing: (option) => `缺少 ${option}`,
    seeHelp: '例子见：renling init --help',
    noDays: (text) => `--days ${text} 不是天数`,
    writeDays: '写成 --days 60',
    noTimeZone: (zone) => `没有时区“${zone}”`,
    timeZoneExample: '例如 Asia/Shanghai',
    noId: (id) => `“${id}”不能作标识`,
    idShape: '标识用小写字母、数字和连字符，如 jn-education',
    listProblem: {
      number: (text, word) => `--list ${text}：“${word}”不是“类型=数目”`,
      parts: (text) => `--list ${text}：少了几部分`,
      rule: (text, word) => `--list ${text}：认领规则“${word}”不是 single 或 each`,
    },
    listShape:
      "写成 --list '标识|标题|认领主体|single 或 each|行政许可=85,行政处罚=128|领域,领域'（领域可省）",
    documentProblem: (text) => `--document ${text} 少了标识或标题`,
    documentShape: "写成 --document '标识|标题|文号|公布日期'（后两项可省）",
    noTableOfBodies: (file, found) =>
      `${file} 的第一行不是单位表的表头；有的是：${found.join('、')}`,
    columnsOfBodies: (others) =>
      `至少要有 标识、单位名称、单位类别；可以有 ${others.join('、')} 等`,
    hasProblems: '新目录有上面的问题，没有写入任何文件',
    mendProblems: '改正选项或单位表后再运行',
  },
  {
    folder: 'where; by default this folder',
    title: 'title of the catalogue',
    document: 'source document: ID|TITLE|NUMBER|PUBLISHED',
    days: 'days after the first document’s publication until all is claimed',
    list: 'list: ID|TITLE|KINDS|single or each|TYPE=NUMBER,…|FIELD,…',
    bodies: 'table of bodies (csv, xlsx): id, name, kind, aliases, fields …',
    timeZone: 'time zone',
    ci: (services) => `write CI files too: ${services.join(', ')}`,
    examples: [
      'renling init',
      "renling init handover --title 'Items taken over' --document 'order|Decision on moving powers|No. 1|2021-03-01' --days 60 --list 'city|Items for the city|市级部门|single|行政许可=6,行政处罚=3' --bodies bodies.csv",
    ],
    isThere: (folder) => `${folder} holds a catalogue already: left alone`,
    lookAtIt: 'look at it: renling status',
    nothingWritten: 'Nothing was written.',
    kept: (path) => `${path} is there already: left alone`,
    done: (files) => `The new catalogue is there: ${files} files. Next:`,
    next: (change, install, list) => [
      ...(change === null ? [] : [`  ${change}`]),
      '  git init                                # if need be',
      `  ${install}`,
      '  register the bodies: catalog/organizations/',
      `  npx renling import ANNEX.xlsx --list ${list}`,
    ],
    missing: (option) => `${option} is missing`,
    seeHelp: 'for an example: renling init --help',
    noDays: (text) => `--days ${text} is no number of days`,
    writeDays: 'write --days 60',
    noTimeZone: (zone) => `there is no time zone “${zone}”`,
    timeZoneExample: 'for example Asia/Shanghai',
    noId: (id) => `“${id}” cannot be an id`,
    idShape: 'lower-case letters, digits and hyphens, e.g. jn-education',
    listProblem: {
      number: (text, word) => `--list ${text}: “${word}” is not TYPE=NUMBER`,
      parts: (text) => `--list ${text}: parts are missing`,
      rule: (text, word) => `--list ${text}: the rule “${word}” is neither single nor each`,
    },
    listShape:
      "write --list 'ID|TITLE|KINDS|single or each|行政许可=85,行政处罚=128|FIELD,FIELD' (fields may be left out)",
    documentProblem: (text) => `--document ${text} has no id or no title`,
    documentShape: "write --document 'ID|TITLE|NUMBER|PUBLISHED' (the last two may be left out)",
    noTableOfBodies: (file, found) =>
      `the first row of ${file} is no heading of a table of bodies; found: ${found.join(', ')}`,
    columnsOfBodies: (others) =>
      `needed: 标识, 单位名称, 单位类别 (or id, name, kind); also taken: ${others.join(', ')} …`,
    hasProblems: 'the new catalogue has the problems above; nothing was written',
    mendProblems: 'mend the options or the table of bodies and run it again',
  },
);
