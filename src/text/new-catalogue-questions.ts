/** The questions of `init` on a terminal, and what is wrong with an answer. */
import type { AnswerProblem, TypedQuestion } from '../actions/new-catalogue-answers.ts';
import { type Bilingual, bilingual } from './language.ts';

type Wrong = {
  readonly [Kind in AnswerProblem['kind']]: (
    problem: Extract<AnswerProblem, { readonly kind: Kind }>,
  ) => string;
};

export interface NewCatalogueQuestions {
  readonly typed: Readonly<Record<TypedQuestion, string>>;
  readonly wrong: Wrong;
  readonly rule: string;
  readonly single: string;
  readonly each: string;
  readonly another: string;
  readonly there: string;
  readonly none: string;
}

/** Data are Chinese in either language. */
export const ANSWER_EXAMPLES: Readonly<Record<TypedQuestion, string>> = {
  title: '济南市承接省级行政权力事项目录',
  document: '关于调整实施部分省级行政权力事项的决定',
  number: '省政府令第×号',
  published: '2020-07-10',
  days: '60',
  listId: 'city',
  listTitle: '调整由市实施的行政权力事项',
  claimants: '市级部门',
  types: '行政许可=85,行政处罚=128,行政确认=9,其他行政权力=55',
};

/** The sentence on an answer. */
export function wrongAnswer(texts: NewCatalogueQuestions, problem: AnswerProblem): string {
  // The kind tells the sentence; the compiler cannot follow that through a union.
  return (texts.wrong[problem.kind] as (one: AnswerProblem) => string)(problem);
}

export const newCatalogueQuestions: Bilingual<NewCatalogueQuestions> =
  bilingual<NewCatalogueQuestions>(
    {
      typed: {
        title: '目录的题名',
        document: '依据文件的标题',
        number: '文号（可不填）',
        published: '公布日期（可不填）',
        days: '公布后多少日内认领完（可不填）',
        listId: '清单的标识（小写字母）',
        listTitle: '清单的标题',
        claimants: '由哪类单位认领',
        types: '公布的分类数',
      },
      rule: '怎样认领',
      single: '每项由一个单位认领',
      each: '每个单位逐项决定',
      another: '还有别的清单吗？',
      there: '有',
      none: '没有',
      wrong: {
        empty: () => '请填写',
        bar: () => '不能有“|”',
        'no-id': () => '标识用小写字母、数字和连字符，如 city',
        'no-day': () => '日期写成 2020-09-09 的样子',
        'no-days': () => '写天数，如 60',
        'no-kind': ({ word, kinds }) => `没有“${word}”这类单位；有：${kinds.join('、')}`,
        'no-type-count': ({ word }) => `“${word}”不是“类型=数目”，如 行政许可=85`,
        'same-id': ({ id }) => `已经有清单 ${id} 了`,
      },
    },
    {
      typed: {
        title: 'Title of the catalogue',
        document: 'Title of the order',
        number: 'Its number (may be empty)',
        published: 'Published on (may be empty)',
        days: 'Days to claim everything (may be empty)',
        listId: 'Id of a list (lower case)',
        listTitle: 'Title of the list',
        claimants: 'Kind of body that claims',
        types: 'Declared numbers by type',
      },
      rule: 'How it is claimed',
      single: 'each item by one body',
      each: 'each body decides on each item',
      another: 'Another list?',
      there: 'Yes',
      none: 'No',
      wrong: {
        empty: () => 'please fill in',
        bar: () => 'without “|”, please',
        'no-id': () => 'lower-case letters, digits and hyphens, e.g. city',
        'no-day': () => 'write a date like 2020-09-09',
        'no-days': () => 'write a number of days, e.g. 60',
        'no-kind': ({ word, kinds }) =>
          `there is no kind “${word}”; there are: ${kinds.join(', ')}`,
        'no-type-count': ({ word }) => `“${word}” is not TYPE=NUMBER, e.g. 行政许可=85`,
        'same-id': ({ id }) => `there is a list ${id} already`,
      },
    },
  );
