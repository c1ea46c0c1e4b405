/** Help of import. */
import { type Bilingual, bilingual } from '../language.ts';

interface ImportHelp {
  readonly file: string;
  readonly list: string;
  readonly sheet: string;
  readonly map: string;
  readonly dryRun: string;
  readonly yes: string;
  readonly keepGoing: string;
  noEquals(pair: string): string;
  readonly noEqualsHint: string;
}

export const importHelp: Bilingual<ImportHelp> = bilingual<ImportHelp>(
  {
    file: '附件表格：xlsx、xls 或 csv',
    list: '导入到哪张清单',
    sheet: '工作表名称',
    map: '列名对应：项目=事项名称；可以写几次，也可以用逗号分开',
    dryRun: '只看会改什么，不写',
    yes: '不再确认，直接写',
    keepGoing: '有的行不行，其余照写',
    noEquals: (pair) => `--map ${pair} 少了等号`,
    noEqualsHint: '写成 --map 列名=事项名称',
  },
  {
    file: 'annex table: xlsx, xls or csv',
    list: 'the list it belongs to',
    sheet: 'name of the sheet',
    map: 'column names: HEADING=FIELD; several times, or comma-separated',
    dryRun: 'show the plan, write nothing',
    yes: 'write without asking',
    keepGoing: 'write the rest when some rows are refused',
    noEquals: (pair) => `--map ${pair} has no =`,
    noEqualsHint: 'write --map HEADING=name',
  },
);

export const importExamples: Bilingual<readonly string[]> = bilingual<readonly string[]>(
  [
    'renling import 附件1.xlsx --list city --dry-run',
    'renling import catalog/sources/city.xlsx --list city',
    'renling import 附件1.xls --list city --sheet 表1 --map 项目=事项名称 --map 部门=省级实施部门 --yes',
  ],
  [
    'renling import annex.xlsx --list city --dry-run',
    'renling import catalog/sources/city.xlsx --list city',
    'renling import annex.xls --list city --sheet Sheet1 --map 项目=name --map 部门=authority --yes',
  ],
);
