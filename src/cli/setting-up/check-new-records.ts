/** Records of a catalogue that is not written yet, held against schemas and rules before anything is written. */
import { loadCatalogue } from '../../catalogue/load.ts';
import { placesIn } from '../../catalogue/places.ts';
import { verdictOn } from '../../checks/verdict.ts';
import { memoryTree } from '../../files/memory-tree.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { Finding } from '../../findings/finding.ts';
import { dateInZone } from '../../model/dates.ts';
import { NO_PAINT } from '../../render/paint.ts';
import { renderFindings } from '../../render/findings/registry.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';

/** A catalogue without items yet: its totals differ from the declared ones, and bodies may still be registered. */
function isForLater({ code, severity }: Finding): boolean {
  const arithmetic = code === 'RL401' || code === 'RL402';
  return severity !== 'error' || (code.startsWith('RL4') && !arithmetic) || code === 'RL309';
}

/** Says what is wrong with them and ends the command with exit 2; nothing was written. */
export function checkNewRecords(
  session: Session,
  records: readonly PlannedWrite[],
  timeZone: string,
): void {
  const tree = memoryTree('new', new Map(records.map(({ path, after }) => [path, after])));
  const loaded = loadCatalogue(tree);
  const asOf = dateInZone(session.io.now(), timeZone);
  const findings = verdictOn(loaded, asOf).filter((finding) => !isForLater(finding));
  if (findings.length === 0) return;
  const { catalogue } = loaded;
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
        exceptions: 0,
        files: loaded.files,
      },
      asOf,
      paint: NO_PAINT,
      width: session.io.columns,
      wraps: session.io.terminal.out,
      failOn: 'error',
      version: VERSION,
    }),
  );
  throw new Stop(
    EXIT.usage,
    session.say(
      '新目录有上面的问题，没有写入任何文件',
      'the new catalogue has the problems above; nothing was written',
    ),
    session.say(
      '改正选项或单位表后再运行',
      'mend the options or the table of bodies and run it again',
    ),
  );
}
