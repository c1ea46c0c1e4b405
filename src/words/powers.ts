/** Powers (权限) as they are typed: 受理,审查,决定, also with 、 or blanks. */
import type { Delegation } from '../model/generated/records.ts';
import { found, type Meant } from './meant.ts';
import { termMeant } from './terms.ts';

type Power = NonNullable<Delegation['items'][number]['powers']>[number];

const POWERS: readonly Power[] = [
  '受理',
  '审查',
  '决定',
  '发证',
  '备案',
  '立案',
  '调查',
  '执行',
  '监管',
];

/** Each once, in the order of the words; none of nothing. */
export function powersMeant(text: string): Meant<readonly Power[]> {
  const powers = new Set<Power>();
  for (const word of text.split(/[,，、\s]+/).filter((one) => one !== '')) {
    const power = termMeant('power', POWERS, word);
    if (power.kind !== 'found') return power;
    powers.add(power.value);
  }
  return found([...powers]);
}
