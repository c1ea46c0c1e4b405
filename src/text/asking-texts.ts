/** Questions to a person: the menu of `renling` alone, and what every question has. */
import { type Bilingual, bilingual } from './language.ts';

export type MenuTask =
  | 'status'
  | 'unclaimed'
  | 'claim'
  | 'decline'
  | 'release'
  | 'transfer'
  | 'search'
  | 'validate'
  | 'totals'
  | 'init'
  | 'help';

/** A question of the menu and an example of an answer. */
export interface MenuQuestion {
  readonly message: string;
  readonly example: string;
}

export interface AskingTexts {
  readonly yes: string;
  readonly no: string;
  readonly nothingDone: string;
  readonly noTerminal: string;
  goAhead(flag: string): string;
  /** An answer is needed. */
  readonly fillIn: string;
  readonly whatToDo: string;
  readonly tasks: Readonly<Record<MenuTask, string>>;
  readonly questions: Readonly<
    Record<
      'field' | 'items' | 'body' | 'reason' | 'query' | 'holder' | 'receiver' | 'transferReason',
      MenuQuestion
    >
  >;
}

const ITEMS = 'city-013 city-020..city-022';

export const askingTexts: Bilingual<AskingTexts> = bilingual<AskingTexts>(
  {
    yes: '是',
    no: '否',
    nothingDone: '没有做任何事',
    noTerminal: '这里不是终端，不能询问',
    goAhead: (flag) => `确认无误的话加 ${flag}`,
    fillIn: '请填写',
    whatToDo: '要做什么？（↑↓ 选择，回车确认）',
    tasks: {
      status: '看进度',
      unclaimed: '看还有什么没认领',
      claim: '认领事项',
      decline: '不承接',
      release: '退回已认领的',
      transfer: '移交给另一个单位',
      search: '查找事项',
      validate: '检查整个目录',
      totals: '核对数目',
      init: '建一个新目录',
      help: '全部命令',
    },
    questions: {
      field: { message: '哪个领域（不填看全部）', example: '教育' },
      items: { message: '哪些事项（标识或范围，空格分开）', example: ITEMS },
      body: {
        message: '哪个单位（名称或简称；设过 git config renling.org 的可不填）',
        example: '市教育局',
      },
      reason: { message: '理由', example: '本区无此类业务' },
      query: { message: '名称的一部分，或拼音首字母', example: 'mbxx' },
      holder: { message: '现在由哪个单位认领', example: '市教育局' },
      receiver: { message: '移交给哪个单位', example: '市公安局' },
      transferReason: { message: '理由', example: '职责划转' },
    },
  },
  {
    yes: 'Yes',
    no: 'No',
    nothingDone: 'Nothing was done',
    noTerminal: 'this is no terminal: nothing can be asked',
    goAhead: (flag) => `to go ahead add ${flag}`,
    fillIn: 'please fill in',
    whatToDo: 'What would you like to do? (arrow keys, Enter)',
    tasks: {
      status: 'See how far claiming is',
      unclaimed: 'See what nobody has claimed',
      claim: 'Claim items',
      decline: 'Decline items',
      release: 'Give a claim back',
      transfer: 'Transfer to another body',
      search: 'Search items',
      validate: 'Check the whole catalogue',
      totals: 'Compare declared and actual totals',
      init: 'Make a new catalogue',
      help: 'All commands',
    },
    questions: {
      field: { message: 'which field (empty: all)', example: '教育' },
      items: { message: 'which items (ids or ranges, blanks between)', example: ITEMS },
      body: {
        message: 'which body (name or alias; may be empty where git config renling.org is set)',
        example: 'jn-education',
      },
      reason: { message: 'reason', example: 'why' },
      query: { message: 'part of a name, or pinyin initials', example: 'mbxx' },
      holder: { message: 'which body holds them', example: 'jn-education' },
      receiver: { message: 'which body receives them', example: 'jn-police' },
      transferReason: { message: 'reason', example: 'why' },
    },
  },
);
