/** Everything there is to say of a loaded catalogue on a day: drafts settled by settings and exceptions. */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnyDraft, Finding } from '../findings/finding.ts';
import { settle, type Settled } from '../findings/settle.ts';
import { scopeOfFile } from '../catalogue/scope-of-file.ts';
import type { CalendarDate } from '../model/dates.ts';
import { runChecks } from './run-checks.ts';
import { unusedExceptions } from './settings/unused-exceptions.ts';

/** `drafts`: what reading, schema and layout had to say. All checks run, whatever is shown later. */
export function verdictOn(
  { catalogue, drafts }: { readonly catalogue: Catalogue; readonly drafts: readonly AnyDraft[] },
  asOf: CalendarDate,
): Finding[] {
  const found: AnyDraft[] = [...drafts, ...runChecks(catalogue, { asOf })];
  const { findings, matchedExceptions } = settleIn(catalogue, found, asOf);
  const unused = [...unusedExceptions(catalogue, { asOf }, matchedExceptions)];
  return unused.length === 0 ? findings : settleIn(catalogue, [...found, ...unused], asOf).findings;
}

/** Drafts settled as the catalogue's own settings and exceptions have it. */
export function settleIn(
  catalogue: Catalogue,
  drafts: readonly AnyDraft[],
  asOf: CalendarDate,
): Settled {
  return settle(drafts, {
    severities: entryIn(catalogue.manifest)?.value.rules?.severity ?? {},
    exceptions: [...catalogue.exceptions.values()],
    asOf,
    scopeOf: scopeOfFile(catalogue),
  });
}
