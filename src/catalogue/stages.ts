/**
 * How far a claimed item is: the stages of the plan, each with the day it was reached. Pure: status,
 * overdue and the rule on late stages all count the same way.
 */
import { entryIn } from './held.ts';
import { spanOf } from '../model/agreement.ts';
import type { Stage } from '../model/deadlines.ts';
import type { Item } from '../model/generated/records.ts';
import type { Catalogue, ClaimEntry, Entry, ServiceEntry } from './catalogue.ts';
import { isOpenOn, serviceOf, trainedOn, type TrainedSince, trainedSince } from './readiness.ts';

/** After claiming, in the order of the plan. */
export const STAGES = [
  '签订协议',
  '培训',
  '公开受理',
  '公布清单',
] as const satisfies readonly Stage[];

export type HandoverStage = (typeof STAGES)[number];

/** `unneeded`: a devolved item (下放) needs no agreement. */
export type StageState = 'done' | 'open' | 'unneeded';

export interface Progress {
  readonly claim: ClaimEntry;
  readonly item: Entry<Item>;
  readonly service: ServiceEntry | undefined;
  readonly states: Readonly<Record<HandoverStage, StageState>>;
}

/** Every claim in force over an item that is not withdrawn, with its stages on a day; in order of path. */
export function progressOf(catalogue: Catalogue, day: string): Progress[] {
  const trained = trainedSince(catalogue.trainings.values());
  const all: Progress[] = [];
  for (const claim of catalogue.claims.entries) {
    if (claim.value.decision !== '认领') continue;
    const item = entryIn(catalogue.items.at(claim.value.item));
    if (item === undefined || item.value.status === '收回') continue;
    all.push(progressOfClaim(catalogue, claim, item, trained, day));
  }
  return all;
}

function progressOfClaim(
  catalogue: Catalogue,
  claim: ClaimEntry,
  item: Entry<Item>,
  trained: TrainedSince,
  day: string,
): Progress {
  const body = claim.value.claimant;
  const service = serviceOf(catalogue, item.id, body);
  const trainedFrom = trainedOn(trained, item.id, body);
  const updated = service?.value.power_list?.updated;
  return {
    claim,
    item,
    service,
    states: {
      签订协议:
        item.value.mode === '下放' ? 'unneeded' : state(isAgreed(catalogue, item.id, body, day)),
      培训: state(trainedFrom !== null && trainedFrom <= day),
      公开受理: state(service !== undefined && isOpenOn(service, day)),
      公布清单: state(updated !== undefined && updated <= day),
    },
  };
}

function state(done: boolean): StageState {
  return done ? 'done' : 'open';
}

/** Signed by the day and not over on it. */
export function isAgreed(catalogue: Catalogue, item: string, body: string, day: string): boolean {
  return catalogue.delegationsByItem.on(item).entries.some(({ value }) => {
    if (value.delegate !== body || (value.signed?.date ?? '9') > day) return false;
    const span = spanOf(value);
    return span !== null && (span.to === null || span.to >= day);
  });
}
