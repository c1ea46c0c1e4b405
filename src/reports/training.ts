/** Trainings, and which claimed items have nobody trained. Pure: (catalogue, day) → report data. */
import type { SettledCatalogue } from '../catalogue/catalogue.ts';
import { progressOf } from '../catalogue/stages.ts';
import { stageDeadlines } from '../checks/stage-deadline.ts';
import type { CalendarDate } from '../model/dates.ts';
import { bodyName, fullItemName } from './names.ts';

export interface TrainingLine {
  readonly id: string;
  readonly date: string;
  readonly organizer: string;
  readonly topics: readonly string[];
  readonly items: readonly string[];
  readonly participants: readonly { readonly body: string; readonly number: number }[];
}

export interface UntrainedBody {
  readonly body: string;
  readonly name: string;
  /** Items the body has claimed. */
  readonly claimed: number;
  /** Those for which nobody of it was trained. */
  readonly items: readonly {
    readonly item: string;
    readonly name: string;
    readonly deadline: CalendarDate | null;
    readonly days: number | null;
    /** A deadline is set, and which day it is cannot be told. */
    readonly untold: boolean;
  }[];
}

export interface TrainingReport {
  /** Held by the day, the newest first. */
  readonly trainings: readonly TrainingLine[];
  /** Claims in force, and how many of them have somebody trained. */
  readonly claimed: number;
  readonly trained: number;
  /** Most missing first; bodies that miss none are left out. */
  readonly missing: readonly UntrainedBody[];
}

/** `body`: only what concerns it; null: all. */
export function trainingReport(
  catalogue: SettledCatalogue,
  asOf: CalendarDate,
  body: string | null,
): TrainingReport {
  const concerns = (one: string): boolean => body === null || one === body;
  const deadlines = stageDeadlines(catalogue.manifest.entry.value, '培训', asOf);
  const progress = progressOf(catalogue, asOf).filter(({ claim }) =>
    concerns(claim.value.claimant),
  );
  const bodies = new Map<string, { claimed: number; items: UntrainedBody['items'][number][] }>();
  for (const { claim, item, states } of progress) {
    const own = bodies.get(claim.value.claimant) ?? { claimed: 0, items: [] };
    bodies.set(claim.value.claimant, own);
    own.claimed += 1;
    if (states.培训 !== 'open') continue;
    own.items.push({
      item: item.id,
      name: fullItemName(item.value),
      ...deadlines(item.value.list),
    });
  }
  const missing = [...bodies]
    .filter(([, { items }]) => items.length > 0)
    .map(([id, own]) => ({ body: id, name: bodyName(catalogue, id), ...own }))
    .sort((a, b) => b.items.length - a.items.length);
  return {
    trainings: [...catalogue.trainings.values()]
      .filter(
        ({ value }) =>
          value.date <= asOf &&
          (concerns(value.organizer) ||
            value.participants.some(({ organization }) => concerns(organization))),
      )
      .map(({ id, value }) => ({
        id,
        date: value.date,
        organizer: bodyName(catalogue, value.organizer),
        topics: value.topics,
        items: value.items,
        participants: value.participants.map(({ organization, number }) => ({
          body: bodyName(catalogue, organization),
          number,
        })),
      }))
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
    claimed: progress.length,
    trained: progress.length - missing.reduce((sum, { items }) => sum + items.length, 0),
    missing,
  };
}
