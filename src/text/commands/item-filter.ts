/** Options that choose items. */
import { type Bilingual, bilingual } from '../language.ts';

interface ItemFilterTexts {
  readonly field: string;
  readonly type: string;
  readonly list: string;
}

export const itemFilterTexts: Bilingual<ItemFilterTexts> = bilingual<ItemFilterTexts>(
  {
    field: '只要这个领域',
    type: '只要这种事项类型',
    list: '只要这张清单；给出序号时必需',
  },
  {
    field: 'only this field',
    type: 'only this type',
    list: 'only this list; needed with numbers (序号)',
  },
);
