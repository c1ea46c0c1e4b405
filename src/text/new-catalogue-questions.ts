/** The questions of `init` on a terminal, and what is wrong with an answer. */
import { type Bilingual, bilingual } from './language.ts';

export interface NewCatalogueQuestions {
  readonly title: string;
  readonly titleExample: string;
  readonly document: string;
  readonly documentExample: string;
  readonly number: string;
  readonly numberExample: string;
  readonly published: string;
  readonly days: string;
  readonly listId: string;
  readonly listTitle: string;
  readonly listTitleExample: string;
  readonly claimants: string;
  readonly rule: string;
  readonly single: string;
  readonly each: string;
  readonly types: string;
  readonly another: string;
  readonly there: string;
  readonly none: string;
  readonly fillIn: string;
  readonly noBar: string;
  readonly noId: string;
  readonly noDay: string;
  readonly noDays: string;
  noKind(word: string, kinds: readonly string[]): string;
  noTypeCount(word: string): string;
  sameId(id: string): string;
}

export const newCatalogueQuestions: Bilingual<NewCatalogueQuestions> =
  bilingual<NewCatalogueQuestions>(
    {
      title: '目录的题名',
      titleExample: '济南市承接省级行政权力事项目录',
      document: '依据文件的标题',
      documentExample: '关于调整实施部分省级行政权力事项的决定',
      number: '文号（可不填）',
      numberExample: '省政府令第×号',
      published: '公布日期（可不填）',
      days: '公布后多少日内认领完（可不填）',
      listId: '清单的标识（小写字母）',
      listTitle: '清单的标题',
      listTitleExample: '调整由市实施的行政权力事项',
      claimants: '由哪类单位认领',
      rule: '怎样认领',
      single: '每项由一个单位认领',
      each: '每个单位逐项决定',
      types: '公布的分类数',
      another: '还有别的清单吗？',
      there: '有',
      none: '没有',
      fillIn: '请填写',
      noBar: '不能有“|”',
      noId: '标识用小写字母、数字和连字符，如 city',
      noDay: '日期写成 2020-09-09 的样子',
      noDays: '写天数，如 60',
      noKind: (word, kinds) => `没有“${word}”这类单位；有：${kinds.join('、')}`,
      noTypeCount: (word) => `“${word}”不是“类型=数目”，如 行政许可=85`,
      sameId: (id) => `已经有清单 ${id} 了`,
    },
    {
      title: 'Title of the catalogue',
      titleExample: '济南市承接省级行政权力事项目录',
      document: 'Title of the order',
      documentExample: '关于调整实施部分省级行政权力事项的决定',
      number: 'Its number (may be empty)',
      numberExample: '省政府令第×号',
      published: 'Published on (may be empty)',
      days: 'Days to claim everything (may be empty)',
      listId: 'Id of a list (lower case)',
      listTitle: 'Title of the list',
      listTitleExample: '调整由市实施的行政权力事项',
      claimants: 'Kind of body that claims',
      rule: 'How it is claimed',
      single: 'each item by one body',
      each: 'each body decides on each item',
      types: 'Declared numbers by type',
      another: 'Another list?',
      there: 'Yes',
      none: 'No',
      fillIn: 'please fill in',
      noBar: 'without “|”, please',
      noId: 'lower-case letters, digits and hyphens, e.g. city',
      noDay: 'write a date like 2020-09-09',
      noDays: 'write a number of days, e.g. 60',
      noKind: (word, kinds) => `there is no kind “${word}”; there are: ${kinds.join(', ')}`,
      noTypeCount: (word) => `“${word}” is not TYPE=NUMBER, e.g. 行政许可=85`,
      sameId: (id) => `there is a list ${id} already`,
    },
  );
