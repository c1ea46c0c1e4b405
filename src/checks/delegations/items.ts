/**
 * RL606, RL607, RL608, RL615, RL616: what an agreement covers. Only delegated items (委托) that go on;
 * no powers beyond the item's scope; no coercive measures (行政强制法 art. 17); content as it was when
 * the agreement was made.
 */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { draft, type AnyDraft } from '../../findings/finding.ts';
import { isOpen, spanOf } from '../../model/agreement.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation, Item } from '../../model/generated/records.ts';
import { isDelegated, takenBackOn, withdrawalOf } from '../../model/item-facts.ts';
import { stampOf } from '../../model/stamps.ts';
import type { Check } from '../check.ts';
import { namedItem } from '../../catalogue/named-refs.ts';

export const delegationItems: Check = {
  codes: ['RL606', 'RL607', 'RL608', 'RL615', 'RL616'],
  *run(catalogue: Catalogue, { asOf }) {
    for (const agreement of catalogue.delegations.values()) {
      if (!isOpen(agreement.value, asOf)) continue;
      for (const at of agreement.value.items.keys()) {
        const covered = agreement.value.items[at];
        const item = covered === undefined ? undefined : entryIn(catalogue.items.at(covered.item));
        if (covered !== undefined && item !== undefined) {
          yield* ofItem(agreement, item, covered, at, asOf);
        }
      }
    }
  },
};

function* ofItem(
  { path, id, value: agreement }: Entry<Delegation>,
  item: Entry<Item>,
  covered: Delegation['items'][number],
  at: number,
  asOf: CalendarDate,
): Iterable<AnyDraft> {
  const place = { file: path, pointer: ['items', at, 'item'] };
  const { value } = item;
  const described = namedItem(item);
  const subject = { subject: item.id };
  if (value.type === '行政强制') {
    yield draft('RL615', place, { item: described }, subject);
  }
  if (!isDelegated(value)) {
    yield draft(
      'RL606',
      place,
      { item: described, mode: value.mode },
      { ...subject, related: [{ file: item.path, pointer: ['mode'] }] },
    );
  }
  const { date: withdrawn = null, partly = false } = withdrawalOf(value) ?? {};
  // Signed since, it is about the part that is left.
  const signedSince = (agreement.signed?.date ?? '') >= (withdrawn ?? '');
  if (withdrawn !== null && holdsAfter(agreement, withdrawn) && !(partly && signedSince)) {
    const ahead = takenBackOn(value, asOf) === null;
    yield draft(
      'RL607',
      place,
      { item: described, withdrawn, partly, ahead },
      {
        ...subject,
        related: [{ file: item.path, pointer: ['withdrawal', 'date'] }],
        ...(partly || ahead ? { severity: 'warning' as const } : {}),
      },
    );
  }
  const allowed = value.scope.powers;
  const beyond =
    allowed === undefined ? [] : (covered.powers ?? []).filter((power) => !allowed.includes(power));
  if (allowed !== undefined && beyond.length > 0) {
    yield draft(
      'RL608',
      { file: path, pointer: ['items', at, 'powers'] },
      { item: described, powers: beyond, allowed },
      { ...subject, related: [{ file: item.path, pointer: ['scope', 'powers'] }] },
    );
  }
  if (covered.stamp !== stampOf(value)) {
    yield draft(
      'RL616',
      { file: path, pointer: ['items', at, 'stamp'] },
      { item: described, agreement: id, signed: agreement.signed?.date ?? null },
      { ...subject, related: [{ file: item.path, pointer: [] }] },
    );
  }
}

function holdsAfter(agreement: Delegation, day: string): boolean {
  const span = spanOf(agreement);
  return span !== null && (span.to === null || span.to > day);
}
