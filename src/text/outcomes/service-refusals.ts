/** What is wrong with a field, a value or a wish to set one: what is so, and what to type instead. */
import type { AssignmentProblem } from '../../actions/service/assignment.ts';
import type { ValueProblem } from '../../actions/service/read-value.ts';
import type { SetWordsProblem } from '../../actions/service/set-words.ts';
import type { ServiceRefusal } from '../../actions/service/set-service.ts';
import type { ValueTrouble } from '../../actions/service/wishes.ts';
import { isClaimed } from '../../model/decision-facts.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import { draftSaid } from '../draft-said.ts';
import { type Bilingual, bilingual } from '../language.ts';
import { type Called, type SentencesOf, saidOf } from '../said.ts';
import { saidOf as saidOfWord, wordTexts } from '../word-texts.ts';

export interface ServicePlace extends Pick<Called, 'body' | 'prefix'> {
  readonly item: string;
  /** Whose record it is to be. */
  readonly provider: string;
}

export interface ServiceSentences {
  readonly refusals: SentencesOf<ServiceRefusal, ServicePlace>;
  readonly troubles: SentencesOf<ValueTrouble | SetWordsProblem, null>;
}

/** Without the name of the field, which a table says by its column. */
type ValueSentences = SentencesOf<ValueProblem, { readonly example: string }>;

const chineseValues: ValueSentences = {
  'not-a-number': ({ text }, { example }) => ({
    message: `要填整数，不能是“${text}”`,
    hint: `如 ${example}`,
  }),
  word: ({ failed }) => saidOfWord(wordTexts.zh, failed),
  'not-yes-no': ({ text }) => ({ message: `要填“是”或“否”，不能是“${text}”`, hint: null }),
  'unknown-choice': ({ text, choices, near }) => ({
    message: `没有“${text}”，可选：${choices.join('、')}`,
    hint: near === null ? null : `是不是“${near}”？`,
  }),
  'several-values': ({ text }) => ({
    message: `只能有一个值，不能是“${text}”`,
    hint: '一次设几个字段：字段=值 字段=值',
  }),
  'not-an-occasion': ({ text }) => ({
    message: `宣传要写“渠道 日期 网址”，不能是“${text}”`,
    hint: '如“市政府门户网站 2020-09-02”',
  }),
  'no-value': () => ({ message: '没有写值', hint: '要去掉原来的值：写 删除' }),
};

const englishValues: ValueSentences = {
  'not-a-number': ({ text }, { example }) => ({
    message: `a whole number belongs here, not “${text}”`,
    hint: `like ${example}`,
  }),
  word: ({ failed }) => saidOfWord(wordTexts.en, failed),
  'not-yes-no': ({ text }) => ({
    message: `是 (yes) or 否 (no) belongs here, not “${text}”`,
    hint: null,
  }),
  'unknown-choice': ({ text, choices, near }) => ({
    message: `there is no “${text}”; choose from: ${choices.join(', ')}`,
    hint: near === null ? null : `did you mean “${near}”?`,
  }),
  'several-values': ({ text }) => ({
    message: `takes one value, not “${text}”`,
    hint: 'several fields at once: FIELD=VALUE FIELD=VALUE',
  }),
  'not-an-occasion': ({ text }) => ({
    message: `write CHANNEL DATE ADDRESS, not “${text}”`,
    hint: 'like “市政府门户网站 2020-09-02”',
  }),
  'no-value': () => ({ message: 'there is no value', hint: 'to take the value away: 删除' }),
};

type GroupProblem = Extract<AssignmentProblem, { readonly kind: 'not-a-reduction' }>;

function countsDays({ group }: GroupProblem): boolean {
  return group.fields.some(({ pointer }) => pointer.at(-1) === 'unit');
}

/** What the schema wants beside what was set: by the name it is set by, not as a line of the file. */
function missingField(draft: AnyDraft): string | null {
  if (draft.code !== 'RL203') return null;
  const key = [...draft.pointer, draft.args.key].join('.').replaceAll('_', '-');
  return `${key}=${draft.args.example}`;
}

export const serviceSentences: Bilingual<ServiceSentences> = bilingual<ServiceSentences>(
  {
    refusals: {
      'not-claimed': (_refusal, { item, provider, body }) => ({
        message: `${body(provider)}还没有认领这个事项`,
        hint: `先认领：renling claim ${item} --org ${provider}`,
      }),
      'held-by-other': ({ claim: { path, value } }, { item, provider, body, prefix }) => ({
        message: `${body(value.claimant)} ${value.date} 已${isClaimed(value) ? '认领' : `定为${value.decision}`}（${prefix}${path}）`,
        hint: isClaimed(value)
          ? '由认领单位填写；职责已经划转的，先移交：renling transfer'
          : `先认领：renling claim ${item} --org ${provider}`,
      }),
      declined: ({ claim: { path, value } }, { item, provider, prefix }) => ({
        message: `本单位 ${value.date} 已定为${value.decision}（${prefix}${path}）`,
        hint: `要承接的，先认领：renling claim ${item} --org ${provider}`,
      }),
      form: ({ drafts }) => {
        const [first] = drafts;
        const along = first === undefined ? null : missingField(first);
        return {
          message: drafts.map((one) => draftSaid(one, 'zh').message).join('；'),
          hint:
            along === null
              ? first === undefined
                ? null
                : draftSaid(first, 'zh').remedy
              : `一并写：${along}`,
        };
      },
    },
    troubles: {
      'no-value-for': ({ field }) => ({
        message: `字段“${field}”没有写值`,
        hint: '写成 renling service set city-013 promised-days 5 --unit 工作日 的样子；去掉原来的值：写 删除',
      }),
      'no-field': () => ({
        message: '没有写要设哪个字段',
        hint: '如：renling service set city-013 promised-days 5 --unit 工作日；全部字段：renling service fields',
      }),
      'unknown-field': ({ name, near }) => ({
        message: `没有“${name}”这个字段`,
        hint: near === null ? '全部字段见：renling service fields' : `是不是“${near}”？`,
      }),
      'which-field': ({ name, fields }) => ({
        message: `“${name}”下面有几个字段`,
        hint: `写明是哪一个：${fields.map(({ key }) => key).join('、')}`,
      }),
      'not-a-reduction': (problem) => ({
        message: `${problem.group.label.zh}要写“减之前..减之后”，不能是“${problem.text}”`,
        hint: countsDays(problem) ? '如 20..5 --unit 工作日' : '如 6..4',
      }),
      'unit-missing': ({ group }) => ({
        message: `${group.label.zh}没有写单位：日（自然日）还是工作日`,
        hint: '加 --unit 工作日 或 --unit 日',
      }),
      'no-unit-here': ({ name }) => ({ message: `“${name}”没有单位`, hint: '去掉 --unit' }),
      value: ({ field, problem }) => {
        const { message, hint } = saidOf(chineseValues, problem, field);
        return { message: `${field.label.zh}：${message}`, hint };
      },
      formula: ({ field }) => ({
        message: `${field.label.zh}：公式没有算出值`,
        hint: '改成值',
      }),
      'changed-since': ({ field, before, now, text }) => {
        const shown = (value: string): string => (value === '' ? '空' : `“${value}”`);
        return {
          message: `${field.label.zh}：做表时是${shown(before)}，后来已改为${shown(now)}，表里填${shown(text)}`,
          hint: '以现在的为准，把这一格清空；以表里的为准，单独写：renling service set 事项 字段 值',
        };
      },
    },
  },
  {
    refusals: {
      'not-claimed': (_refusal, { item, provider, body }) => ({
        message: `${body(provider)} has not claimed this item`,
        hint: `claim it first: renling claim ${item} --org ${provider}`,
      }),
      'held-by-other': ({ claim: { path, value } }, { item, provider, body, prefix }) => ({
        message: `${isClaimed(value) ? 'claimed' : value.decision} by ${body(value.claimant)} on ${value.date} (${prefix}${path})`,
        hint: isClaimed(value)
          ? 'its claimant fills it in; when duties have moved, transfer it first: renling transfer'
          : `claim it first: renling claim ${item} --org ${provider}`,
      }),
      declined: ({ claim: { path, value } }, { item, provider, prefix }) => ({
        message: `this body declined it (${value.decision}) on ${value.date} (${prefix}${path})`,
        hint: `to take it over, claim it first: renling claim ${item} --org ${provider}`,
      }),
      form: ({ drafts }) => {
        const [first] = drafts;
        const along = first === undefined ? null : missingField(first);
        return {
          message: drafts.map((one) => draftSaid(one, 'en').message).join('; '),
          hint:
            along === null
              ? first === undefined
                ? null
                : draftSaid(first, 'en').remedy
              : `set it along: ${along}`,
        };
      },
    },
    troubles: {
      'no-value-for': ({ field }) => ({
        message: `the field “${field}” has no value`,
        hint: 'write it like renling service set city-013 promised-days 5 --unit 工作日; to take a value away: 删除',
      }),
      'no-field': () => ({
        message: 'no field was named',
        hint: 'like: renling service set city-013 promised-days 5 --unit 工作日; all fields: renling service fields',
      }),
      'unknown-field': ({ name, near }) => ({
        message: `there is no field “${name}”`,
        hint: near === null ? 'all fields: renling service fields' : `did you mean “${near}”?`,
      }),
      'which-field': ({ name, fields }) => ({
        message: `there are several fields in “${name}”`,
        hint: `say which one: ${fields.map(({ key }) => key).join(', ')}`,
      }),
      'not-a-reduction': (problem) => ({
        message: `${problem.group.label.en} is written BEFORE..AFTER, not “${problem.text}”`,
        hint: countsDays(problem) ? 'like 20..5 --unit 工作日' : 'like 6..4',
      }),
      'unit-missing': ({ group }) => ({
        message: `${group.label.en} has no unit: 日 (calendar days) or 工作日 (working days)`,
        hint: 'add --unit 工作日 or --unit 日',
      }),
      'no-unit-here': ({ name }) => ({
        message: `“${name}” has no unit`,
        hint: 'leave out --unit',
      }),
      value: ({ field, problem }) => {
        const { message, hint } = saidOf(englishValues, problem, field);
        return { message: `${field.label.en}: ${message}`, hint };
      },
      formula: ({ field }) => ({
        message: `${field.label.en}: a formula without a value`,
        hint: 'put the value in',
      }),
      'changed-since': ({ field, before, now, text }) => {
        const shown = (value: string): string => (value === '' ? 'empty' : `“${value}”`);
        return {
          message: `${field.label.en}: was ${shown(before)} when the form was made, has become ${shown(now)} since; the form says ${shown(text)}`,
          hint: 'to keep what it is now, empty the cell; to have what the form says: renling service set ITEM FIELD VALUE',
        };
      },
    },
  },
);
