/** Help of service. */
import { type Bilingual, bilingual } from '../language.ts';

interface ServiceHelp {
  readonly new: string;
  readonly newWords: string;
  readonly set: string;
  readonly setWords: string;
  readonly show: string;
  readonly fields: string;
  readonly template: string;
  readonly from: string;
  readonly sheet: string;
  readonly items: string;
  readonly onlyBody: string;
  readonly onlyList: string;
  readonly whichBody: string;
  readonly out: string;
  readonly force: string;
  readonly org: string;
  readonly list: string;
  readonly unit: string;
  readonly dryRun: string;
  readonly keepGoing: string;
}

export const serviceHelp: Bilingual<ServiceHelp> = bilingual<ServiceHelp>(
  {
    new: '给已认领的事项建办理记录',
    newWords: '事项，后面可写 字段=值',
    set: '填写、修改怎样办理',
    setWords: '事项，然后 字段 值…，或几个 字段=值；字段写英文或中文名称',
    show: '看一个事项怎样办理',
    fields: '有哪些字段可填',
    template: '生成填报表（xlsx），一次填几十项',
    from: '读填好的填报表（xlsx、csv）',
    sheet: '工作表名称',
    items: '事项：city-013',
    onlyBody: '只看这个单位的',
    onlyList: '只要这张清单',
    whichBody: '哪个单位',
    out: '写到这个文件',
    force: '文件已有时覆盖',
    org: '哪个单位；默认 git config renling.org',
    list: '给出序号时必需',
    unit: '时限的单位：日、工作日',
    dryRun: '只看会写什么，一个字也不写',
    keepGoing: '有的不行，其余照写',
  },
  {
    new: 'Make the service records of claimed items',
    newWords: 'items, then FIELD=VALUE if any',
    set: 'Fill in or change how items are run',
    setWords: 'items, then FIELD VALUE…, or several FIELD=VALUE; fields by key or title',
    show: 'How an item is run',
    fields: 'Which fields there are',
    template: 'Write a form (xlsx) to fill in dozens of items at once',
    from: 'read a filled-in form (xlsx, csv)',
    sheet: 'name of the sheet',
    items: 'items: city-013',
    onlyBody: 'only this body’s',
    onlyList: 'only this list',
    whichBody: 'which body',
    out: 'the file to write',
    force: 'overwrite the file',
    org: 'which body; default git config renling.org',
    list: 'needed with numbers (序号)',
    unit: 'unit of a limit: 日 or 工作日',
    dryRun: 'show exactly what would be written, write nothing',
    keepGoing: 'write the rest when some cannot be done',
  },
);

type Subcommand = 'all' | 'new' | 'set' | 'template';

const SET_AND_SHOW = [
  'renling service set city-013 promised-days 5 --unit 工作日',
  'renling service show city-013',
];

export const serviceExamples: Readonly<Record<Subcommand, Bilingual<readonly string[]>>> = {
  all: bilingual<readonly string[]>(SET_AND_SHOW, SET_AND_SHOW),
  new: bilingual<readonly string[]>(
    ['renling service new city-013..city-020 --org 市教育局'],
    ['renling service new city-013..city-020 --org jn-education'],
  ),
  set: bilingual<readonly string[]>(
    [
      'renling service set city-013 promised-days 5 --unit 工作日',
      'renling service set city-013 已进厅 是',
      'renling service set city-013 streamlining.steps=6..4 减材料=12..7',
      'renling service set city-013 materials 申请书 法人登记证书',
      'renling service set city-013 note 删除',
    ],
    [
      'renling service set city-013 promised-days 5 --unit 工作日',
      'renling service set city-013 hall.entered 是',
      'renling service set city-013 streamlining.steps=6..4 streamlining.materials=12..7',
      'renling service set city-013 materials 申请书 法人登记证书',
      'renling service set city-013 note delete',
    ],
  ),
  template: bilingual<readonly string[]>(
    ['renling service template --org 市教育局 --out 填报表.xlsx'],
    ['renling service template --org jn-education --out form.xlsx'],
  ),
};
