/** `report` and `export`: their help, and what they refuse. */
import { type Bilingual, bilingual } from '../language.ts';

interface ReportCommandTexts {
  report(names: readonly string[]): string;
  readonly org: string;
  readonly list: string;
  readonly field: string;
  format(formats: readonly string[]): string;
  readonly out: string;
  readonly raw: string;
  /** A report that cannot be narrowed so. */
  notNarrowedBy(report: string, filter: string): string;
  narrowedBy(filters: readonly string[]): string;
  readonly whichList: string;
}

export const reportCommandTexts: Bilingual<ReportCommandTexts> = bilingual<ReportCommandTexts>(
  {
    report: (names) => `报表：${names.join('、')}；不写则列出全部`,
    org: '只看这个单位',
    list: '只看这张清单',
    field: '只看这个领域',
    format: (formats) => `格式：${formats.join('、')}；默认看 --out 的扩展名`,
    out: '写到文件；不写则输出到屏幕',
    raw: 'csv 不加防公式的单引号',
    notNarrowedBy: (report, filter) => `${report} 不能按 ${filter} 筛选`,
    narrowedBy: (filters) => `可以用：${filters.join(' ')}`,
    whichList: '--list 后面要写清单',
  },
  {
    report: (names) => `report: ${names.join(', ')}; without one, all are listed`,
    org: 'only this body',
    list: 'only this list',
    field: 'only this field',
    format: (formats) => `format: ${formats.join(', ')}; by default as the file of --out ends`,
    out: 'write to a file; else to standard output',
    raw: 'csv without the guard against formulas',
    notNarrowedBy: (report, filter) => `${report} cannot be narrowed by ${filter}`,
    narrowedBy: (filters) => `it can be by: ${filters.join(' ')}`,
    whichList: '--list needs a list',
  },
);

export const reportExamples: Bilingual<readonly string[]> = bilingual<readonly string[]>(
  [
    'renling report',
    'renling report streamlining --org 市教育局',
    'renling report unclaimed --list city',
    'renling report streamlining --out 优化流程.md',
  ],
  [
    'renling report',
    'renling report streamlining --org jn-education',
    'renling report unclaimed --list city',
    'renling report streamlining --out streamlining.md',
  ],
);

export const exportExamples: Bilingual<readonly string[]> = bilingual<readonly string[]>(
  [
    'renling export --list',
    'renling export totals --format xlsx --out 汇总.xlsx',
    'renling export unclaimed --format md',
    'renling export claims --org 市教育局 --out 认领台账.xlsx',
  ],
  [
    'renling export --list',
    'renling export totals --format xlsx --out totals.xlsx',
    'renling export unclaimed --format md',
    'renling export claims --org jn-education --out claims.xlsx',
  ],
);
