/** What is said of a word that means nothing, several things, or nobody can tell what. */
import type { Candidate, NotMeant, Senseless, Sought } from '../words/meant.ts';
import { type Bilingual, bilingual } from './language.ts';

export interface SaidOfWord {
  readonly message: string;
  readonly hint: string | null;
}

export interface WordTexts {
  none(failed: Extract<NotMeant, { kind: 'none' }>): SaidOfWord;
  several(failed: Extract<NotMeant, { kind: 'several' }>): SaidOfWord;
  unusable(failed: Extract<NotMeant, { kind: 'unusable' }>): SaidOfWord;
  senseless(failed: Extract<NotMeant, { kind: 'senseless' }>): SaidOfWord;
  /** Where a word has to stand, and none does. */
  readonly noBody: SaidOfWord;
  readonly noItems: SaidOfWord;
  /** Items were named, and the filter takes none of them. */
  readonly noneFits: string;
  /** Before what is said of an option's word. */
  option(option: string, message: string): string;
}

export function saidOf(texts: WordTexts, failed: NotMeant): SaidOfWord {
  switch (failed.kind) {
    case 'none':
      return texts.none(failed);
    case 'several':
      return texts.several(failed);
    case 'unusable':
      return texts.unusable(failed);
    case 'senseless':
      return texts.senseless(failed);
  }
}

/** Candidates that are named, when several are meant. */
const MOST_NAMED = 8;
/** More names than this are not read in a hint. */
const MOST_KNOWN = 30;
/** Of a range, so many that are not there are named. */
const MOST_ABSENT = 3;

function lines(candidates: readonly Candidate[]): string {
  return candidates
    .slice(0, MOST_NAMED)
    .map(({ id, name }) => `\n  ${name === null ? id : `${id}  ${name}`}`)
    .join('');
}

const ZH: Readonly<Record<Sought, string>> = {
  item: '事项',
  body: '单位',
  list: '清单',
  field: '领域',
  type: '事项类型',
  mode: '调整方式',
  'item-status': '状态',
  'agreement-status': '状态',
  decision: '决定',
  'dispute-kind': '争议类型',
  division: '分法',
  power: '权限',
  record: '记录',
  agreement: '委托协议',
  dispute: '争议',
  training: '培训',
  exception: '例外',
};

const EN: Readonly<Record<Sought, string>> = {
  item: 'item',
  body: 'body',
  list: 'list',
  field: 'field',
  type: 'type',
  mode: 'mode',
  'item-status': 'status',
  'agreement-status': 'status',
  decision: 'decision',
  'dispute-kind': 'kind of dispute',
  division: 'way to divide',
  power: 'power',
  record: 'record',
  agreement: 'agreement',
  dispute: 'dispute',
  training: 'training',
  exception: 'exception',
};

/** Records are named by ids, which need no quotes; the others mostly by names. */
function isTyped(what: Sought): boolean {
  return ['item', 'record', 'agreement', 'dispute', 'training', 'exception'].includes(what);
}

/** What to type to see what there is. */
const SEE: Partial<Readonly<Record<Sought, SeeTexts>>> = {
  item: { zh: '查找：renling search 名称或拼音首字母', en: 'find it: renling search WORDS' },
  body: { zh: '登记的单位在 organizations/ 里', en: 'the registered bodies are in organizations/' },
  record: {
    zh: '写编号，如 city-013，或路径，如 claims/city/city-013',
    en: 'give an id, e.g. city-013, or a path, e.g. claims/city/city-013',
  },
  agreement: { zh: '看看有哪些：renling delegation list', en: 'see: renling delegation list' },
  dispute: { zh: '看看有哪些：renling dispute list', en: 'see: renling dispute list' },
  training: { zh: '看看有哪些：renling training list', en: 'see: renling training list' },
  exception: { zh: '看看有哪些：renling exception list', en: 'see: renling exception list' },
};

interface SeeTexts {
  readonly zh: string;
  readonly en: string;
}

const RANGE_ZH = '范围写成 city-001..city-020';
const DAY_ZH = '日期写成 2020-09-09、2020年9月9日或今天';

function senseZh(word: string, sense: Senseless): SaidOfWord {
  if (sense.what === 'range') return { message: `“${word}”不是事项范围`, hint: RANGE_ZH };
  return sense.why === 'impossible'
    ? { message: `“${word}”不是日期：没有 ${sense.day} 这一天`, hint: DAY_ZH }
    : { message: `“${word}”不是日期`, hint: DAY_ZH };
}

const RANGE_EN = 'write a range like city-001..city-020';
const DAY_EN = 'write a date like 2020-09-09, or today';

function senseEn(word: string, sense: Senseless): SaidOfWord {
  if (sense.what === 'range') {
    return { message: `“${word}” is no range of items`, hint: RANGE_EN };
  }
  return sense.why === 'impossible'
    ? { message: `“${word}” is not a date: there is no ${sense.day}`, hint: DAY_EN }
    : { message: `“${word}” is not a date`, hint: DAY_EN };
}

export const wordTexts: Bilingual<WordTexts> = bilingual<WordTexts>(
  {
    none({ what, word, near, known, part }) {
      const hint = hintOf(near, known, {
        one: (id) => (isTyped(what) ? `是不是 ${id}？` : `是不是“${id}”？`),
        several: (all) => `是不是：${all}`,
        known: (all) => `有：${all.join('、')}`,
        see: SEE[what]?.zh ?? null,
      });
      if (part !== undefined) {
        const shown = part.absent.slice(0, MOST_ABSENT).join('、');
        const all = part.absent.length > MOST_ABSENT ? ` 等 ${part.absent.length} 个` : '';
        const last = part.last === null ? hint : `最后一个是 ${part.last}`;
        return { message: `“${word}”里没有 ${shown}${all}`, hint: last };
      }
      const message = what === 'body' ? `没有登记“${word}”这个单位` : `没有${ZH[what]}“${word}”`;
      return { message, hint };
    },
    several({ what, word, candidates }) {
      const more = candidates.length - MOST_NAMED;
      return {
        message: `“${word}”指不止一个${ZH[what]}（${candidates.length} 个）`,
        hint: `写其中一个：${lines(candidates)}${more > 0 ? `\n  …… 另有 ${more} 个` : ''}`,
      };
    },
    unusable: ({ what, word, path }) => ({
      message:
        word === path ? `${path} 读不出来` : `${path} 读不出来，不知道“${word}”指哪个${ZH[what]}`,
      hint: `先检查：renling validate ${path}`,
    }),
    senseless: ({ word, sense }) => senseZh(word, sense),
    noBody: {
      message: '没有说明是哪个单位',
      hint: '加 --org 单位，或设一次：git config renling.org 单位',
    },
    noItems: {
      message: '没有说明是哪些事项',
      hint: '写事项编号或范围，如 city-013、city-013..city-020，或用 --field、--type、--list 筛选',
    },
    noneFits: '所列事项都不符合筛选条件',
    option: (option, message) => `${option} 的${message}`,
  },
  {
    none({ what, word, near, known, part }) {
      const hint = hintOf(near, known, {
        one: (id) => (isTyped(what) ? `did you mean ${id}?` : `did you mean “${id}”?`),
        several: (all) => `did you mean: ${all}`,
        known: (all) => `there are: ${all.join(', ')}`,
        see: SEE[what]?.en ?? null,
      });
      if (part !== undefined) {
        const shown = part.absent.slice(0, MOST_ABSENT).join(', ');
        const rest = part.absent.length - MOST_ABSENT;
        const more = rest > 0 ? ` and ${rest} more` : '';
        const last = part.last === null ? hint : `the last one is ${part.last}`;
        return { message: `of “${word}” there is no ${shown}${more}`, hint: last };
      }
      const message =
        what === 'body' ? `no body “${word}” is registered` : `there is no ${EN[what]} “${word}”`;
      return { message, hint };
    },
    several({ what, word, candidates }) {
      const more = candidates.length - MOST_NAMED;
      return {
        message: `“${word}” names more than one ${EN[what]} (${candidates.length})`,
        hint: `write one of them:${lines(candidates)}${more > 0 ? `\n  … ${more} more` : ''}`,
      };
    },
    unusable: ({ what, word, path }) => ({
      message:
        word === path
          ? `${path} cannot be read`
          : `${path} cannot be read, so which ${EN[what]} “${word}” is cannot be told`,
      hint: `check it first: renling validate ${path}`,
    }),
    senseless: ({ word, sense }) => senseEn(word, sense),
    noBody: {
      message: 'no body was named',
      hint: 'add --org BODY, or once: git config renling.org BODY',
    },
    noItems: {
      message: 'no items were named',
      hint: 'name them (city-013, city-013..city-020), or filter with --field, --type, --list',
    },
    noneFits: 'none of the named items passes the filter',
    option: (option, message) => `${option}: ${message}`,
  },
);

interface Hints {
  one(id: string): string;
  several(all: string): string;
  known(all: readonly string[]): string;
  readonly see: string | null;
}

function hintOf(near: readonly Candidate[], known: readonly string[], hints: Hints): string | null {
  const [first] = near;
  if (first !== undefined && near.length === 1) return hints.one(first.id);
  if (first !== undefined) return hints.several(lines(near));
  return known.length > 0 ? hints.known(known.slice(0, MOST_KNOWN)) : hints.see;
}
