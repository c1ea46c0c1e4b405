/**
 * RL610: a delegated item that is claimed needs an agreement in force. Until the deadline of the
 * agreements a warning; from then on, or once the item is in service, an error.
 */
import { entryIn } from '../../catalogue/held.ts';
import type { ClaimEntry, Entry } from '../../catalogue/catalogue.ts';
import { isOpenOn } from '../../catalogue/readiness.ts';
import { draft } from '../../findings/finding.ts';
import { spanOf } from '../../model/agreement.ts';
import type { Item } from '../../model/generated/records.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody, namedItem } from '../../catalogue/named-refs.ts';
import { stageDeadlines } from '../stage-deadline.ts';

export const delegationNeeded: ClaimRule = {
  codes: ['RL610'],
  prepare(catalogue, { asOf }, report) {
    const deadlineOf = stageDeadlines(entryIn(catalogue.manifest)?.value ?? null, '签订协议', asOf);
    const isCovered = (item: Entry<Item>, { value: claim }: ClaimEntry): boolean =>
      catalogue.delegationsByItem.on(item.id).entries.some(({ value }) => {
        if (value.delegate !== claim.claimant) return false;
        const span = spanOf(value);
        // Signed and still to begin is as good as in force: the day it begins is in the agreement.
        return span !== null && (span.to === null || span.to >= asOf);
      });
    return ({ entry, item }) => {
      if (entry.value.decision !== '认领' || item === undefined) return;
      if (item.value.mode !== '委托' || item.value.status === '收回') return;
      if (isCovered(item, entry)) return;
      const { deadline, days } = deadlineOf(entry.list);
      const service = catalogue.servicesByItem
        .on(item.id)
        .entries.find((one) => one.value.provider === entry.value.claimant && isOpenOn(one, asOf));
      const start = service?.value.start ?? null;
      const inService = start !== null;
      const late = inService || (days !== null && days < 0);
      report(
        draft(
          'RL610',
          { file: entry.path, pointer: ['item'] },
          {
            item: namedItem(item),
            claimant: namedBody(catalogue.organizations, entry.value.claimant),
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
