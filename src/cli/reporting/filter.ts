/** What a report is narrowed by, as it is typed → ids and names of the catalogue. */
import type { FilterName, Report, ReportFilter } from '../../reports/report.ts';
import { reportCommandTexts } from '../../text/commands/report.ts';
import { EXIT, Stop } from '../exit.ts';
import { bodyOf, fieldOf, listIdOf } from '../meant.ts';
import type { Opened } from '../open.ts';
import type { Session } from '../session.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';

export interface FilterOptions {
  readonly org?: string;
  /** true: `--list` with nothing after it. */
  readonly list?: string | true;
  readonly field?: string;
}

const FILTERS: readonly FilterName[] = ['org', 'list', 'field'];

/** Exit 2 where the report knows no such filter: it would be left out without a word. */
export function refuseOtherFilters(
  session: Session,
  { name, filters }: Report,
  options: FilterOptions,
): void {
  const texts = session.texts(reportCommandTexts);
  const narrowedBy = texts.narrowedBy(filters.map((one) => `--${one}`));
  for (const one of FILTERS) {
    if (options[one] === undefined || filters.includes(one)) continue;
    throw new Stop(EXIT.usage, texts.notNarrowedBy(name, `--${one}`), narrowedBy);
  }
  if (options.list === true) throw new Stop(EXIT.usage, texts.whichList, narrowedBy);
}

export async function filterOf(
  session: Session,
  opened: Opened,
  { org, list, field }: FilterOptions,
): Promise<ReportFilter> {
  const { catalogue } = opened;
  return {
    org:
      org === undefined
        ? null
        : (await bodyOf(session, catalogue.organizations, org, whoMayClaimIn(opened))).id,
    list: typeof list === 'string' ? listIdOf(session, catalogue, list) : null,
    field: field === undefined ? null : fieldOf(session, catalogue, field),
  };
}
