/**
 * RL610: a delegated item that is claimed needs an agreement in force. Until the deadline of the
 * agreements a warning; from then on, or once the item is in service, an error.
 */
import { entryIn } from '../../catalogue/held.ts';
import { agreementsWith, isAgreed } from '../../catalogue/agreed.ts';
import { draft } from '../../findings/finding.ts';
import { signedOn } from '../../model/agreement.ts';
import { isClaimed } from '../../model/decision-facts.ts';
import { isDelegated, isItemInForce } from '../../model/item-facts.ts';
import { isServiceOpen } from '../../model/service-facts.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody, namedItem } from '../../catalogue/named-refs.ts';
import { stageDeadlines } from '../stage-deadline.ts';

export const delegationNeeded: ClaimRule = {
  codes: ['RL610'],
  prepare(catalogue, { asOf }, report) {
    const deadlineOf = stageDeadlines(entryIn(catalogue.manifest)?.value ?? null, '签订协议', asOf);
    return ({ entry, item }) => {
      if (item === undefined || !isClaimed(entry.value)) return;
      if (!isDelegated(item.value) || !isItemInForce(item.value, asOf)) return;
      const { claimant } = entry.value;
      // An agreement that cannot be read may be the one; of one signed tomorrow RL618 says so.
      if (isAgreed(catalogue, item.id, claimant, asOf) !== 'no') return;
      const { entries } = agreementsWith(catalogue, item.id, claimant);
      if (entries.some(({ value }) => (signedOn(value) ?? '') > asOf)) return;
      const { deadline, days } = deadlineOf(entry.list);
      const service = catalogue.servicesByItem
        .on(item.id)
        .entries.find(({ value }) => value.provider === claimant && isServiceOpen(value, asOf));
      const start = service?.value.start ?? null;
      const inService = start !== null;
      const late = inService || (days !== null && days < 0);
      report(
        draft(
          'RL610',
          { file: entry.path, pointer: ['item'] },
          {
            item: namedItem(item),
            claimant: namedBody(catalogue.organizations, claimant),
            authority: namedBody(catalogue.organizations, item.value.authority),
            deadline,
            days,
            start,
          },
          { severity: late ? 'error' : 'warning' },
        ),
      );
    };
  },
};
