/** The findings of a new catalogue on standard error; with any of them the command ends. */
import { checkNewCatalogue } from '../../actions/check-new-catalogue.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import { dateInZone } from '../../model/dates.ts';
import { NO_PAINT } from '../../render/paint.ts';
import { renderFindings } from '../../render/findings/registry.ts';
import { initTexts } from '../../text/commands/init.ts';
import { EXIT, Stop } from '../exit.ts';
import { findingInput } from '../finding-input.ts';
import type { Session } from '../session.ts';

/** Exit 2; nothing was written. */
export function checkNewRecords(
  session: Session,
  records: readonly PlannedWrite[],
  timeZone: string,
): void {
  const asOf = dateInZone(session.io.now(), timeZone);
  const { findings, ...checked } = checkNewCatalogue(records, asOf);
  if (findings.length === 0) return;
  const input = findingInput(session, checked, {
    findings,
    prefix: 'catalog/',
    asOf,
    failOn: 'error',
  });
  session.io.err(renderFindings('pretty', { ...input, paint: NO_PAINT }));
  const texts = session.texts(initTexts);
  throw new Stop(EXIT.usage, texts.hasProblems, texts.mendProblems);
}
