/**
 * How far a claimed item is: the stages of the plan, each with the day it was reached. Pure: status,
 * overdue and the rule on late stages all count the same way.
 */
import { type Answer, entryIn } from './held.ts';
import { isClaimed } from '../model/decision-facts.ts';
import type { Stage } from '../model/deadlines.ts';
import type { Item, Service } from '../model/generated/records.ts';
import { isDelegated, isItemInForce } from '../model/item-facts.ts';
import { isServiceOpen } from '../model/service-facts.ts';
import { isAgreed } from './agreed.ts';
import type { Catalogue, ClaimEntry, Entry, ServiceEntry } from './catalogue.ts';
import { serviceOf, trainedOn, type TrainedSince, trainedSince } from './readiness.ts';

/** After claiming, in the order of the plan. */
export const STAGES = [
  '签订协议',
  '培训',
  '公开受理',
  '公布清单',
] as const satisfies readonly Stage[];

export type HandoverStage = (typeof STAGES)[number];

/**
 * `unneeded`: a devolved item (下放) needs no agreement. `unknown`: what cannot be read may show that it
 * is done.
 */
export type StageState = 'done' | 'open' | 'unneeded' | 'unknown';

export interface Progress {
  readonly claim: ClaimEntry;
  readonly item: Entry<Item>;
  readonly service: ServiceEntry | undefined;
  readonly states: Readonly<Record<HandoverStage, StageState>>;
}

/** Every claim in force over an item that is in force, with its stages on a day; in order of path. */
export function progressOf(catalogue: Catalogue, day: string): Progress[] {
  const trained = trainedSince(catalogue.trainings.values());
  const all: Progress[] = [];
  for (const claim of catalogue.claims.entries) {
    if (!isClaimed(claim.value)) continue;
    const item = entryIn(catalogue.items.at(claim.value.item));
    if (item === undefined || !isItemInForce(item.value, day)) continue;
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
  const held = serviceOf(catalogue, item.id, body);
  const service = entryIn(held);
  const trainedFrom = trainedOn(trained, item.id, body);
  const ofService = (done: (service: Service) => boolean): StageState => {
    if (held.state === 'unusable') return 'unknown';
    return service !== undefined && done(service.value) ? 'done' : 'open';
  };
  return {
    claim,
    item,
    service,
    states: {
      签订协议: isDelegated(item.value)
        ? STATES[isAgreed(catalogue, item.id, body, day)]
        : 'unneeded',
      培训: STATES[trainedBy(catalogue, trainedFrom, day)],
      公开受理: ofService((value) => isServiceOpen(value, day)),
      公布清单: ofService(
        ({ power_list }) => power_list !== undefined && power_list.updated <= day,
      ),
    },
  };
}

const STATES: Readonly<Record<Answer, StageState>> = {
  yes: 'done',
  no: 'open',
  unknown: 'unknown',
};

function trainedBy({ trainings }: Catalogue, from: string | null, day: string): Answer {
  if (from !== null && from <= day) return 'yes';
  return trainings.unread().length > 0 ? 'unknown' : 'no';
}
