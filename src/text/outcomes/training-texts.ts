/** training new: what was put on record, what comes next, and why it was refused. */
import type { TrainingRefusal } from '../../actions/training.ts';
import type { Training } from '../../model/generated/records.ts';
import { type Bilingual, bilingual } from '../language.ts';
import type { Called, SentencesOf } from '../said.ts';

export interface TrainingTexts {
  recorded(training: Training, called: Called, future: boolean): string;
  readonly next: string;
  readonly noTopic: string;
  readonly noTopicHint: string;
  noNumber(word: string): string;
  readonly noNumberHint: string;
  readonly refusals: SentencesOf<TrainingRefusal>;
}

/** More items than these nobody reads in one sentence. */
const MOST_NAMED = 5;

function people({ participants }: Training): number {
  return participants.reduce((sum, { number }) => sum + number, 0);
}

const chinese: TrainingTexts = {
  recorded: (training, called, future) =>
    `${future ? '将' : '已'}登记培训 ${training.id}：${called.body(training.organizer)}，${training.items.length} 项，${people(training)} 人`,
  next: '还有哪些没有培训：renling training list --missing',
  noTopic: '--topic 是空的',
  noTopicHint: '写讲了什么，如 设定依据',
  noNumber: (word) => `--org：“${word}”没有写人数`,
  noNumberHint: '写成 单位:人数，如 市教育局:12',
  refusals: {
    'still-to-come': ({ date }) => ({
      message: `培训日期 ${date} 还没有到，只登记已举办的`,
      hint: '办完再登记',
    }),
    'id-taken': ({ id, path }, called) => ({
      message: `已经登记过培训 ${id}（${called.prefix}${path}）`,
      hint: '另一次培训加 --id 编号',
    }),
    twice: ({ body }, called) => ({
      message: `${called.body(body)}写了两次`,
      hint: '人数合在一起写一次',
    }),
    'nothing-for': ({ body }, called) => ({
      message: `这些事项没有一项是${called.body(body)}认领的`,
      hint: `先认领：renling claim 事项 --org ${body}；或不写这个单位`,
    }),
    'not-claimed': ({ items, bodies }, called) => {
      const named = items
        .slice(0, MOST_NAMED)
        .map(({ item, holder }) =>
          holder === null
            ? `${called.item(item.id)}（无人认领）`
            : `${called.item(item.id)}（${called.body(holder)}认领）`,
        );
      const more = items.length > named.length ? `等 ${items.length} 项` : '';
      const [first] = items;
      return {
        message: `参训单位没有认领：${named.join('、')}${more}`,
        hint:
          first?.holder === null
            ? `先认领：renling claim ${first.item.id} --org ${bodies[0] ?? ''}`
            : `加上认领单位：--org ${first?.holder ?? ''}:人数；或去掉这些事项`,
      };
    },
  },
};

const english: TrainingTexts = {
  recorded: (training, called, future) =>
    `training ${training.id} ${future ? 'would be recorded' : 'recorded'}: ${called.body(training.organizer)}, ${training.items.length} items, ${people(training)} people`,
  next: 'what is missing: renling training list --missing',
  noTopic: '--topic is empty',
  noTopicHint: 'say what was taught',
  noNumber: (word) => `--org: “${word}” names no number of people`,
  noNumberHint: 'write BODY:NUMBER, e.g. jn-education:12',
  refusals: {
    'still-to-come': ({ date }) => ({
      message: `the training is on ${date}, still to come: only what was held is recorded`,
      hint: 'record it when it was held',
    }),
    'id-taken': ({ id, path }, called) => ({
      message: `a training ${id} is on record (${called.prefix}${path})`,
      hint: 'for another one add --id',
    }),
    twice: ({ body }, called) => ({
      message: `${called.body(body)} is given twice`,
      hint: 'give it once, with all its people',
    }),
    'nothing-for': ({ body }, called) => ({
      message: `none of the items is claimed by ${called.body(body)}`,
      hint: `claim first: renling claim ITEM --org ${body}; or leave it out`,
    }),
    'not-claimed': ({ items, bodies }, called) => {
      const named = items
        .slice(0, MOST_NAMED)
        .map(({ item, holder }) =>
          holder === null
            ? `${called.item(item.id)} (nobody has claimed it)`
            : `${called.item(item.id)} (claimed by ${called.body(holder)})`,
        );
      const rest = items.length - named.length;
      const [first] = items;
      return {
        message: `not claimed by those who took part: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
        hint:
          first?.holder === null
            ? `claim first: renling claim ${first.item.id} --org ${bodies[0] ?? ''}`
            : `add who has claimed: --org ${first?.holder ?? ''}:NUMBER; or leave these items out`,
      };
    },
  },
};

export const trainingTexts: Bilingual<TrainingTexts> = bilingual<TrainingTexts>(chinese, english);
