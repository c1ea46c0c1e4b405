/** Disputes with their age: what is open longest comes first (议而不决), then what was settled. Pure. */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isDisputeOpen, settlementOn } from '../model/dispute-facts.ts';
import { type CalendarDate, daysBetween } from '../model/dates.ts';
import type { Dispute } from '../model/generated/records.ts';
import { bodyName, fullItemName } from './names.ts';

export interface DisputeLine {
  readonly id: string;
  readonly item: string;
  readonly name: string;
  readonly kind: Dispute['kind'];
  readonly parties: readonly string[];
  readonly opened: string;
  /** Calendar days from opening to settlement, or to the day asked for. */
  readonly days: number;
  readonly reason: string;
  readonly settled: {
    readonly date: string;
    readonly by: string;
    readonly undertaker: string;
  } | null;
}

/** What was opened after the day is not there yet, what was settled after it still open. */
export function disputesReport(catalogue: Catalogue, asOf: CalendarDate): DisputeLine[] {
  const lines: DisputeLine[] = [];
  for (const { id, value } of catalogue.disputes.values()) {
    const settled = settlementOn(value, asOf);
    if (settled === null && !isDisputeOpen(value, asOf)) continue;
    const item = entryIn(catalogue.items.at(value.item))?.value;
    const end = (settled?.date ?? asOf) as CalendarDate;
    lines.push({
      id,
      item: value.item,
      name: item === undefined ? value.item : fullItemName(item),
      kind: value.kind,
      parties: value.parties.map((body) => bodyName(catalogue, body)),
      opened: value.opened,
      days: daysBetween(value.opened as CalendarDate, end),
      reason: value.reason,
      settled:
        settled === null
          ? null
          : {
              date: settled.date,
              by: bodyName(catalogue, settled.by),
              undertaker: bodyName(catalogue, settled.undertaker),
            },
    });
  }
  return lines.sort(
    (a, b) => Number(a.settled !== null) - Number(b.settled !== null) || b.days - a.days,
  );
}
