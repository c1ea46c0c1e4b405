/** What is wrong with a form of services that came back. */
import type { MarkProblem, RowProblem } from '../../actions/service/form-wishes.ts';
import type { FormProblem } from '../../exchange/service-form-reading.ts';
import { type Bilingual, bilingual } from '../language.ts';
import type { Called, SentencesOf } from '../said.ts';
import { shellWord } from '../shell-word.ts';
import { writingTexts } from './writing-texts.ts';

export interface ServiceFormTexts {
  readonly problems: SentencesOf<FormProblem, { readonly file: string }>;
  readonly marks: SentencesOf<MarkProblem, Pick<Called, 'body'> & { readonly file: string }>;
  readonly rows: SentencesOf<RowProblem, Pick<Called, 'prefix'>>;
  /** `path` has them; `file`: the form none of whose rows were written; null: its others were. */
  refusedRows(count: number, path: string, file: string | null): string;
}

const AGAIN = 'renling service set --from';
const MAKE_ZH = '先生成填报表：renling service template --org 单位 --out 填报表.xlsx';
const MAKE_EN = 'make a form first: renling service template --org BODY --out FORM.xlsx';
const LEAVE_ZH = '事项编号不要改动';
const LEAVE_EN = 'leave the ids of items as they are';

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
    marks: {
      'other-catalogue': ({ there, here }, { file }) => ({
        message: `${file} 是另一个目录“${there}”的填报表，这里是“${here}”`,
        hint: '重新生成填报表：renling service template --org 单位 --out 填报表.xlsx',
      }),
      'other-body': ({ there, here }, { file, body }) => ({
        message: `${file} 是${body(there)}的填报表，不是${body(here)}的`,
        hint: `由${body(there)}填报：--org ${there}；另做一份：renling service template --org ${here} --out 填报表.xlsx`,
      }),
    },
    rows: {
      unreadable: writingTexts.zh.files.unreadable,
      'no-item': () => ({ message: '没有写事项编号', hint: LEAVE_ZH }),
      'no-such-item': ({ id }) => ({ message: `没有事项“${id}”`, hint: LEAVE_ZH }),
      'several-rows': ({ id, rows }) => ({
        message: `${id} 有 ${rows.length} 行：第 ${rows.join('、')} 行`,
        hint: '一个事项只留一行',
      }),
      'other-name': ({ id, real, name }) => ({
        message: `${id} 是“${real}”，不是“${name}”`,
        hint: LEAVE_ZH,
      }),
    },
    refusedRows: (count, path, file) => {
      const where = `不行的 ${count} 行在 ${path} 里`;
      const again = `${AGAIN} ${shellWord(path)}`;
      return file === null
        ? `${where}，改好后：${again}`
        : `${where}。其余的也没有写：在 ${file} 里改好，整份再给一次；或先加 --keep-going 写其余的，改好这几行后：${again}`;
    },
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
    marks: {
      'other-catalogue': ({ there, here }, { file }) => ({
        message: `${file} is a form of another catalogue, “${there}”; this is “${here}”`,
        hint: 'make a new form: renling service template --org BODY --out FORM.xlsx',
      }),
      'other-body': ({ there, here }, { file, body }) => ({
        message: `${file} is the form of ${body(there)}, not of ${body(here)}`,
        hint: `for ${body(there)}: --org ${there}; a form of your own: renling service template --org ${here} --out FORM.xlsx`,
      }),
    },
    rows: {
      unreadable: writingTexts.en.files.unreadable,
      'no-item': () => ({ message: 'there is no item id', hint: LEAVE_EN }),
      'no-such-item': ({ id }) => ({ message: `there is no item “${id}”`, hint: LEAVE_EN }),
      'several-rows': ({ id, rows }) => ({
        message: `${id} stands in ${rows.length} rows: ${rows.join(', ')}`,
        hint: 'keep one row for an item',
      }),
      'other-name': ({ id, real, name }) => ({
        message: `${id} is “${real}”, not “${name}”`,
        hint: LEAVE_EN,
      }),
    },
    refusedRows: (count, path, file) => {
      const where =
        count === 1 ? `The refused row is in ${path}` : `The ${count} refused rows are in ${path}`;
      const again = `${AGAIN} ${shellWord(path)}`;
      return file === null
        ? `${where}; when corrected: ${again}`
        : `${where}. The others were not written either: correct ${file} and give it again whole; or write the others by --keep-going, and when these are corrected: ${again}`;
    },
  },
);
