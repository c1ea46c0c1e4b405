/** The six reductions by their official names; limits by their unit, for the two are never mixed. */
import type { Bilingual } from './language.ts';

export const MEASURE_NAMES = {
  steps: { zh: '减环节', en: 'steps' },
  visits: { zh: '减次数', en: 'visits' },
  materials: { zh: '减材料', en: 'materials' },
  工作日: { zh: '减时限（工作日）', en: 'limit, 工作日 (working days)' },
  日: { zh: '减时限（日）', en: 'limit, 日 (calendar days)' },
  cost: { zh: '减成本（元）', en: 'cost (yuan)' },
  trips: { zh: '减跑腿', en: 'trips' },
} satisfies Readonly<Record<string, Bilingual<string>>>;
