import { bilingual } from '../language.ts';

const EXAMPLES = [
  'renling status',
  'renling status --stages --by body',
  'renling status --as-of 2020-09-09',
];

export const statusTexts = bilingual(
  {
    fields: '列出全部领域和单位，不只是未认领的',
    stages: '看各环节：认领、协议、培训、受理、公布',
    by: '环节按单位（body）或领域（field）分',
    examples: EXAMPLES,
  },
  {
    fields: 'every field and body, not only open ones',
    stages: 'the stages: claimed, agreed, trained, open, listed',
    by: 'stages by body or field',
    examples: EXAMPLES,
  },
);
