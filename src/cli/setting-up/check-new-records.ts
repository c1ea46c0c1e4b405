/** The findings of a new catalogue on standard error; with any of them the command ends. */
import { checkNewCatalogue } from '../../actions/check-new-catalogue.ts';
import { placesIn } from '../../catalogue/places.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import { dateInZone } from '../../model/dates.ts';
import { NO_PAINT } from '../../render/paint.ts';
import { renderFindings } from '../../render/findings/registry.ts';
import { initTexts } from '../../text/commands/init.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';

/** Exit 2; nothing was written. */
export function checkNewRecords(
  session: Session,
  records: readonly PlannedWrite[],
  timeZone: string,
): void {
  const asOf = dateInZone(session.io.now(), timeZone);
  const { findings, catalogue, tree, files } = checkNewCatalogue(records, asOf);
  if (findings.length === 0) return;
  session.io.err(
    renderFindings('pretty', {
      findings,
      texts: findingTexts(session.lang),
      language: session.lang,
      ...placesIn(tree),
      prefix: 'catalog/',
      counts: {
        lists: catalogue.lists.size,
        organizations: catalogue.organizations.size,
        items: 0,
        claims: 0,
        delegations: 0,
        services: 0,
        trainings: 0,
        disputes: 0,
        exceptions: 0,
        files,
      },
      asOf,
      paint: NO_PAINT,
      width: session.io.columns,
      wraps: session.io.terminal.out,
      failOn: 'error',
      version: VERSION,
    }),
  );
  const texts = session.texts(initTexts);
  throw new Stop(EXIT.usage, texts.hasProblems, texts.mendProblems);
}
