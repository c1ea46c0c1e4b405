/**
 * What is late by the deadline of its stage, and what is about to be, per body. Pure: (catalogue, day,
 * horizon) → report data.
 */
import type { Entry, SettledCatalogue } from '../catalogue/catalogue.ts';
import { isAgreed } from '../catalogue/agreed.ts';
import { competentFor } from '../catalogue/competence.ts';
import { claimOf } from '../catalogue/holders.ts';
import { notSignedAgain } from '../catalogue/renewal.ts';
import { progressOf, STAGES } from '../catalogue/stages.ts';
import { isUnclaimed } from '../catalogue/standing.ts';
import { type CalendarDate, daysBetween } from '../model/dates.ts';
import { deadlineFor } from '../model/deadlines.ts';
import { isEnded, spanOf } from '../model/agreement.ts';
import type { Item, Manifest } from '../model/generated/records.ts';
import { eachDecides } from '../model/list-facts.ts';
import { bodyName, fullItemName } from './names.ts';
import { PIPELINE, type PipelineStage } from './stages.ts';
import { cellsOf } from './standing.ts';

export interface DueItem {
  readonly item: string;
  readonly name: string;
  readonly type: Item['type'];
  /** The provincial body whose item it is: with whom an agreement is to be signed. */
  readonly authority: string;
}

/** Items of one list that wait for one stage. */
export interface DueGroup {
  readonly stage: PipelineStage;
  readonly list: string;
  readonly deadline: CalendarDate;
  /** Calendar days left; negative when past. */
  readonly days: number;
  /** Where the deadline comes from, in the manifest's words. */
  readonly basis: string | null;
  readonly items: readonly DueItem[];
}

export interface DueAgreement {
  readonly id: string;
  readonly delegator: string;
  readonly to: CalendarDate;
  /** Calendar days through the last one; negative when it is over and nothing has taken its place. */
  readonly days: number;
  readonly items: readonly string[];
}

export interface DueBody {
  /** null: nobody is competent by the registry. */
  readonly body: string | null;
  readonly name: string | null;
  readonly groups: readonly DueGroup[];
  readonly agreements: readonly DueAgreement[];
  readonly late: number;
  readonly soon: number;
}

export interface OverdueReport {
  /** Days ahead that are looked at. */
  readonly horizon: number;
  /** Most late first. */
  readonly bodies: readonly DueBody[];
  /** Open steps that no deadline is set for: said, since nobody can be late with them. */
  readonly undated: readonly { readonly stage: PipelineStage; readonly count: number }[];
  readonly late: number;
  readonly soon: number;
  /** Items looked at; what could not be read is in no number. */
  readonly items: number;
}

interface Step {
  readonly stage: PipelineStage;
  readonly item: Entry<Item>;
  /** Several where several are competent and nobody has claimed. */
  readonly bodies: readonly (string | null)[];
}

export function overdueReport(
  catalogue: SettledCatalogue,
  asOf: CalendarDate,
  horizon: number,
): OverdueReport {
  const manifest = catalogue.manifest.entry.value;
  const undated = new Map<PipelineStage, number>();
  const bodies = new Map<string | null, Map<string, DueGroup & { items: DueItem[] }>>();
  const deadlines = new Map<string, Due | null>();
  let late = 0;
  let soon = 0;
  for (const { stage, item, bodies: who } of openSteps(catalogue, asOf)) {
    const { list } = item.value;
    const key = `${stage}/${list}`;
    const known = deadlines.get(key);
    const due = known === undefined ? dueOf(manifest, stage, list, asOf) : known;
    deadlines.set(key, due);
    if (due === null) {
      undated.set(stage, (undated.get(stage) ?? 0) + 1);
      continue;
    }
    if (due.days > horizon) continue;
    if (due.days < 0) late += 1;
    else soon += 1;
    for (const body of who) {
      const groups = bodies.get(body) ?? new Map<string, DueGroup & { items: DueItem[] }>();
      bodies.set(body, groups);
      const group = groups.get(key) ?? { stage, list, ...due, items: [] };
      groups.set(key, group);
      group.items.push({
        item: item.id,
        name: fullItemName(item.value),
        type: item.value.type,
        authority: bodyName(catalogue, item.value.authority),
      });
    }
  }
  const agreements = dueAgreements(catalogue, asOf, horizon);
  for (const id of agreements.keys()) if (!bodies.has(id)) bodies.set(id, new Map());
  const found = [...bodies].map(([body, groups]) =>
    dueBody(catalogue, body, [...groups.values()], agreements.get(body) ?? []),
  );
  const ending = found.flatMap((one) => one.agreements);
  return {
    horizon,
    bodies: found.sort(
      (a, b) =>
        Number(a.body === null) - Number(b.body === null) || b.late - a.late || b.soon - a.soon,
    ),
    undated: PIPELINE.flatMap((stage) => {
      const count = undated.get(stage);
      return count === undefined ? [] : [{ stage, count }];
    }),
    late: late + ending.filter(({ days }) => days < 0).length,
    soon: soon + ending.filter(({ days }) => days >= 0).length,
    items: catalogue.items.size,
  };
}

function dueBody(
  catalogue: SettledCatalogue,
  body: string | null,
  groups: readonly DueGroup[],
  agreements: readonly DueAgreement[],
): DueBody {
  const count = (past: boolean): number =>
    groups
      .filter(({ days }) => days < 0 === past)
      .reduce((sum, { items }) => sum + items.length, 0) +
    agreements.filter(({ days }) => days < 0 === past).length;
  const inOrder = [...groups].sort(
    (a, b) => a.days - b.days || PIPELINE.indexOf(a.stage) - PIPELINE.indexOf(b.stage),
  );
  return {
    body,
    name: body === null ? null : bodyName(catalogue, body),
    groups: inOrder,
    agreements,
    late: count(true),
    soon: count(false),
  };
}

/** What nobody has decided, and what is claimed and not through all stages. */
function* openSteps(catalogue: SettledCatalogue, asOf: CalendarDate): Generator<Step> {
  for (const { id, value } of catalogue.lists.values()) {
    const competent = competentFor(catalogue.organizations, value, asOf);
    for (const { item, body, standing } of cellsOf(catalogue, id, asOf)) {
      if (!isUnclaimed(standing)) continue;
      const { bodies } = competent(item.value);
      const who = eachDecides(value) ? [body] : bodies;
      yield { stage: '认领', item, bodies: who.length === 0 ? [null] : who };
    }
  }
  for (const { claim, item, states } of progressOf(catalogue, asOf)) {
    for (const stage of STAGES) {
      if (states[stage] === 'open') yield { stage, item, bodies: [claim.value.claimant] };
    }
  }
}

type Due = Pick<DueGroup, 'deadline' | 'days' | 'basis'>;

/** The stage's own deadline; for the stages after claiming else that of the whole handover (承接). */
function dueOf(
  manifest: Manifest,
  stage: PipelineStage,
  list: string,
  asOf: CalendarDate,
): Due | null {
  for (const one of stage === '认领' ? [stage] : ([stage, '承接'] as const)) {
    const result = deadlineFor(manifest, one, list);
    if (result === null || 'problem' in result) continue;
    const { date: deadline, basis } = result;
    return { deadline, days: daysBetween(asOf, deadline), basis };
  }
  return null;
}

/** By delegate: agreements that end within the horizon, or ended over an item the delegate still holds. */
function dueAgreements(
  catalogue: SettledCatalogue,
  asOf: CalendarDate,
  horizon: number,
): ReadonlyMap<string | null, readonly DueAgreement[]> {
  const found = new Map<string | null, DueAgreement[]>();
  for (const agreement of catalogue.delegations.values()) {
    const { id, value } = agreement;
    const to = isEnded(value) ? null : (spanOf(value)?.to ?? null);
    if (to === null) continue;
    const days = daysBetween(asOf, to as CalendarDate);
    if (days > horizon) continue;
    const items = notSignedAgain(catalogue, agreement, to as CalendarDate).entries.filter(
      (item) =>
        claimOf(catalogue, item, value.delegate).state === 'there' &&
        (days >= 0 || isAgreed(catalogue, item, value.delegate, asOf) === 'no'),
    );
    if (items.length === 0) continue;
    const own = found.get(value.delegate) ?? [];
    found.set(value.delegate, own);
    own.push({
      id,
      delegator: bodyName(catalogue, value.delegator),
      to: to as CalendarDate,
      days,
      items,
    });
  }
  return found;
}

/** The kinds of records it is made of. */
export const DUE_FROM = [
  'list',
  'organization',
  'item',
  'claim',
  'dispute',
  'delegation',
  'service',
  'training',
] as const;

/** The same of one body alone. */
export function onlyBody(report: OverdueReport, body: string): OverdueReport {
  const bodies = report.bodies.filter((one) => one.body === body);
  const sum = (key: 'late' | 'soon'): number => bodies.reduce((all, one) => all + one[key], 0);
  return { ...report, bodies, undated: [], late: sum('late'), soon: sum('soon') };
}
