/**
 * When a stage ends. The manifest gives a day, or a number of calendar days (日) or working days
 * (工作日) after the publication of a document: 2020-07-10 + 60 日 = 2020-09-08.
 */
import { addWorkingDays } from './working-days.ts';
import { addDays, parseDate, type CalendarDate } from './dates.ts';
import type { Manifest } from './generated/records.ts';

export type Deadline = NonNullable<Manifest['deadlines']>[number];
export type SourceDocument = NonNullable<Manifest['documents']>[number];
export type Stage = Deadline['stage'];

/** Why no day can be told. */
export type DeadlineProblem =
  | 'unknown-document'
  | 'unpublished'
  | 'no-date'
  | 'unknown-year'
  /** Nobody knows whether one is set. */
  | 'unread-manifest';

export interface ComputedDeadline {
  /** The last day, inclusive. */
  readonly date: CalendarDate;
  /** Where it comes from, in the manifest's own words; null when it says nothing. */
  readonly basis: string | null;
}

export type DeadlineResult = ComputedDeadline | { readonly problem: DeadlineProblem } | null;

/** The document with an id, or null. */
export function documentOf(manifest: Manifest, id: string): SourceDocument | null {
  return manifest.documents?.find((document) => document.id === id) ?? null;
}

/** How a document is called in messages: by its number, else its title. */
export function documentName(document: SourceDocument): string {
  return document.number ?? document.title;
}

/** The day one deadline names. */
export function dateOfDeadline(
  manifest: Manifest,
  deadline: Deadline,
): ComputedDeadline | { readonly problem: DeadlineProblem } {
  if (deadline.date !== undefined) {
    const date = parseDate(deadline.date);
    return date === null ? { problem: 'no-date' } : { date, basis: deadline.basis ?? null };
  }
  if (deadline.after === undefined || deadline.days === undefined) return { problem: 'no-date' };
  const document = documentOf(manifest, deadline.after);
  if (document === null) return { problem: 'unknown-document' };
  if (document.published === undefined) return { problem: 'unpublished' };
  const published = parseDate(document.published);
  if (published === null) return { problem: 'no-date' };
  const basis = deadline.basis ?? documentName(document);
  if (deadline.unit !== '工作日') return { date: addDays(published, deadline.days), basis };
  const counted = addWorkingDays(published, deadline.days);
  return counted.ok ? { date: counted.date, basis } : { problem: 'unknown-year' };
}

/**
 * The last day of a stage for a list. Deadlines of the list itself win over general ones; of several
 * the earliest. Null: none is set. `problem`: one is set and none of them tells a day (RL304 and
 * RL908 say why). `manifest` null: it cannot be read.
 */
export function deadlineFor(
  manifest: Manifest | null,
  stage: Stage,
  listId: string,
): DeadlineResult {
  if (manifest === null) return { problem: 'unread-manifest' };
  const ofStage = (manifest.deadlines ?? []).filter((deadline) => deadline.stage === stage);
  const own = ofStage.filter((deadline) => deadline.list === listId);
  const applying = own.length > 0 ? own : ofStage.filter((deadline) => deadline.list === undefined);
  let earliest: ComputedDeadline | null = null;
  let problem: DeadlineProblem | null = null;
  for (const deadline of applying) {
    const result = dateOfDeadline(manifest, deadline);
    if ('problem' in result) problem ??= result.problem;
    else if (earliest === null || result.date < earliest.date) earliest = result;
  }
  return earliest ?? (problem === null ? null : { problem });
}
