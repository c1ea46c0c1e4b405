/** claim, decline, release, transfer: what of the words, the filter or the table stands for no wish. */
import type { RowRefusal } from '../../actions/claim-rows.ts';
import type { HelperRefusal } from '../../actions/cooperating.ts';
import { type Bilingual, bilingual } from '../language.ts';
import type { Said, SentencesOf } from '../said.ts';

/** What a word means is said by `word-texts.ts`. */
type OwnOf<Refusal extends { readonly kind: string }> = Exclude<
  Refusal,
  { readonly kind: 'not-meant' | 'no-body' }
>;

interface ChoiceTexts {
  readonly noManifest: Said;
  readonly nothingMatches: Said;
  /** Of what the filter takes nothing is meant for the body. */
  readonly noneFits: Readonly<
    Record<'open' | 'held' | 'claimed', (body: string, matching: number) => Said>
  >;
  toItself(body: string): string;
  emptyTable(file: string): string;
  readonly helpers: SentencesOf<OwnOf<HelperRefusal>, null>;
  readonly rows: SentencesOf<OwnOf<RowRefusal>, null>;
}

export const choiceTexts: Bilingual<ChoiceTexts> = bilingual<ChoiceTexts>(
  {
    noManifest: { message: 'catalog.yaml 读不出来', hint: '先检查：renling validate' },
    nothingMatches: { message: '没有符合条件的事项', hint: '看看有哪些：renling unclaimed' },
    noneFits: {
      open: (body, matching) => ({
        message: `符合条件的 ${matching} 项里，没有${body}还可以认领的：都已有决定、有争议，或不归它主管`,
        hint: '看还剩什么：renling unclaimed',
      }),
      held: (body, matching) => ({
        message: `符合条件的 ${matching} 项里，没有${body}认领或决定过的`,
        hint: null,
      }),
      claimed: (body, matching) => ({
        message: `符合条件的 ${matching} 项里，没有${body}认领的`,
        hint: null,
      }),
    },
    toItself: (body) => `${body}不能移交给自己`,
    emptyTable: (file) => `${file} 里一行事项也没有`,
    helpers: {
      'no-more': ({ body, successor }) => ({
        message: `配合单位${body}已撤销`,
        hint: successor === null ? null : `由${successor}承继`,
      }),
    },
    rows: {
      'not-in-list': ({ item, list }) => ({ message: `${item} 不在清单 ${list} 里`, hint: null }),
      'decided-otherwise': ({ item, other }) => ({
        message: `${item} 在第 ${other} 行已有别的写法`,
        hint: '一个事项只留一行',
      }),
    },
  },
  {
    noManifest: {
      message: 'catalog.yaml cannot be read',
      hint: 'check it first: renling validate',
    },
    nothingMatches: { message: 'no item matches', hint: 'see what there is: renling unclaimed' },
    noneFits: {
      open: (body, matching) => ({
        message: `of ${matching} matching items none is left for ${body}: all decided, disputed, or not in its fields`,
        hint: 'see what is left: renling unclaimed',
      }),
      held: (body, matching) => ({
        message: `of ${matching} matching items ${body} has decided on none`,
        hint: null,
      }),
      claimed: (body, matching) => ({
        message: `of ${matching} matching items ${body} has claimed none`,
        hint: null,
      }),
    },
    toItself: (body) => `${body} cannot transfer to itself`,
    emptyTable: (file) => `${file} has no row with an item`,
    helpers: {
      'no-more': ({ body, successor }) => ({
        message: `${body} was dissolved`,
        hint: successor === null ? null : `its successor is ${successor}`,
      }),
    },
    rows: {
      'not-in-list': ({ item, list }) => ({
        message: `${item} is not in list ${list}`,
        hint: null,
      }),
      'decided-otherwise': ({ item, other }) => ({
        message: `${item} is decided otherwise in row ${other}`,
        hint: 'keep one row an item',
      }),
    },
  },
);
