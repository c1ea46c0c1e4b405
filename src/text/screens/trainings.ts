/** Trainings, and who was not trained. */
import { bilingual } from '../language.ts';

export const trainingTexts = bilingual(
  {
    inAll: (trainings: number) => `培训 ${trainings} 次`,
    oneByOne: '逐项看：',
    coverage: (claimed: number, trained: number, open: number) =>
      `已认领 ${claimed} 项，培训过 ${trained} 项，没有培训 ${open} 项`,
    tookPart: '参训：',
    people: (body: string, count: number) => `${body} ${count} 人`,
    topics: '内容：',
    items: (items: number) => `事项（${items} 项）：`,
    untrained: (claimed: number, items: number) => `${claimed} 项中有 ${items} 项没有培训`,
  },
  {
    inAll: (trainings) => `${trainings} trainings`,
    oneByOne: 'one by one: ',
    coverage: (claimed, trained, open) =>
      `${claimed} claimed, ${trained} trained, ${open} without training`,
    tookPart: 'took part: ',
    people: (body, count) => `${body} (${count})`,
    topics: 'topics: ',
    items: (items) => `items (${items}): `,
    untrained: (claimed, items) => `${items} of ${claimed} without training`,
  },
);
