/** The stages of the handover, short for tables and long for sentences. */
import type { Stage } from '../model/deadlines.ts';
import type { Bilingual } from './language.ts';

/** 承接 is the whole of them. */
type PipelineStage = Exclude<Stage, '承接'>;

export const STAGE_HEADS: Readonly<Record<PipelineStage, Bilingual<string>>> = {
  认领: { zh: '认领', en: 'claimed' },
  签订协议: { zh: '协议', en: 'agreed' },
  培训: { zh: '培训', en: 'trained' },
  公开受理: { zh: '受理', en: 'open' },
  公布清单: { zh: '公布', en: 'listed' },
};

/** What is still to be done. */
export const STAGE_STEPS: Readonly<Record<PipelineStage, Bilingual<string>>> = {
  认领: { zh: '认领或作出决定', en: '认领 claim or decide' },
  签订协议: { zh: '签订委托协议', en: '签订协议 sign the agreement' },
  培训: { zh: '岗前培训', en: '培训 train staff' },
  公开受理: { zh: '公开受理', en: '公开受理 open to the public' },
  公布清单: { zh: '公布权责清单', en: '公布清单 publish the power list' },
};
