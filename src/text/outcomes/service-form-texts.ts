/** What is wrong with a form of services that came back. */
import type { FormProblem } from '../../exchange/service-form-reading.ts';
import { type Bilingual, bilingual } from '../language.ts';
import type { Said, SentencesOf } from '../said.ts';

type Body = Readonly<{ id: string; name: string }>;

export interface ServiceFormTexts {
  readonly problems: SentencesOf<FormProblem, { readonly file: string }>;
  otherCatalogue(file: string, there: string, here: string): Said;
  otherBody(file: string, there: Body, here: Body): Said;
  readonly noItem: string;
  noSuchItem(id: string): string;
  severalRows(id: string, rows: readonly number[]): string;
  otherName(id: string, real: string, name: string): string;
  readonly leaveIds: string;
  readonly oneRow: string;
}

const MAKE_ZH = '先生成填报表：renling service template --org 单位 --out 填报表.xlsx';
const MAKE_EN = 'make a form first: renling service template --org BODY --out FORM.xlsx';

export const serviceFormTexts: Bilingual<ServiceFormTexts> = bilingual<ServiceFormTexts>(
  {
    problems: {
      'no-item-column': (_problem, { file }) => ({
        message: `${file} 没有“事项编号”这一列`,
        hint: MAKE_ZH,
      }),
      'no-rows': (_problem, { file }) => ({
        message: `${file} 的表头下面一行也没有`,
        hint: MAKE_ZH,
      }),
      'same-column': ({ first, column, text }, { file }) => ({
        message: `${file} ${first} 列和 ${column} 列都是“${text}”`,
        hint: '一个字段只留一列',
      }),
      'unknown-column': ({ column, text, near }, { file }) => ({
        message: `${file} ${column} 列的表头“${text}”不是字段`,
        hint: near.zh === null ? '全部字段见：renling service fields' : `是不是“${near.zh}”？`,
      }),
    },
    otherCatalogue: (file, there, here) => ({
      message: `${file} 是另一个目录“${there}”的填报表，这里是“${here}”`,
      hint: '重新生成填报表：renling service template --org 单位 --out 填报表.xlsx',
    }),
    otherBody: (file, there, here) => ({
      message: `${file} 是${there.name}的填报表，不是${here.name}的`,
      hint: `由${there.name}填报：--org ${there.id}；另做一份：renling service template --org ${here.id} --out 填报表.xlsx`,
    }),
    noItem: '没有写事项编号',
    noSuchItem: (id) => `没有事项“${id}”`,
    severalRows: (id, rows) => `${id} 有 ${rows.length} 行：第 ${rows.join('、')} 行`,
    otherName: (id, real, name) => `${id} 是“${real}”，不是“${name}”`,
    leaveIds: '事项编号不要改动',
    oneRow: '一个事项只留一行',
  },
  {
    problems: {
      'no-item-column': (_problem, { file }) => ({
        message: `${file} has no column “Item”`,
        hint: MAKE_EN,
      }),
      'no-rows': (_problem, { file }) => ({
        message: `${file} has no row below its heading`,
        hint: MAKE_EN,
      }),
      'same-column': ({ first, column, text }, { file }) => ({
        message: `${file} columns ${first} and ${column} are both “${text}”`,
        hint: 'keep one column for a field',
      }),
      'unknown-column': ({ column, text, near }, { file }) => ({
        message: `${file} column ${column}: “${text}” is no field`,
        hint:
          near.en === null ? 'all fields: renling service fields' : `did you mean “${near.en}”?`,
      }),
    },
    otherCatalogue: (file, there, here) => ({
      message: `${file} is a form of another catalogue, “${there}”; this is “${here}”`,
      hint: 'make a new form: renling service template --org BODY --out FORM.xlsx',
    }),
    otherBody: (file, there, here) => ({
      message: `${file} is the form of ${there.name}, not of ${here.name}`,
      hint: `for ${there.name}: --org ${there.id}; a form of your own: renling service template --org ${here.id} --out FORM.xlsx`,
    }),
    noItem: 'there is no item id',
    noSuchItem: (id) => `there is no item “${id}”`,
    severalRows: (id, rows) => `${id} stands in ${rows.length} rows: ${rows.join(', ')}`,
    otherName: (id, real, name) => `${id} is “${real}”, not “${name}”`,
    leaveIds: 'leave the ids of items as they are',
    oneRow: 'keep one row for an item',
  },
);
