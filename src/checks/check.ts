/** What a rule is. One rule a file; pure: (catalogue, context) → drafts. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnyDraft } from '../findings/finding.ts';
import type { Code } from '../findings/registry.ts';
import type { CalendarDate } from '../model/dates.ts';

export interface CheckContext {
  /** "Today": every check that depends on time takes it from here. */
  readonly asOf: CalendarDate;
}

export interface Check {
  /** The codes it may give; a test holds every draft against them. */
  readonly codes: readonly Code[];
  run(catalogue: Catalogue, context: CheckContext): Iterable<AnyDraft>;
}
