/** `report NAME` and `export NAME`: every report of the registry in every format; they differ in what they are for. */
import { verdictOn } from '../../checks/verdict.ts';
import { reportData } from '../../exchange/write/json.ts';
import { writeTable } from '../../exchange/write-table.ts';
import { shortId } from '../../git/commit.ts';
import { stateOnDisk } from '../../history/state-on-disk.ts';
import { ownMarkdown, renderReport } from '../../render/reports/looks.ts';
import { type ReportState, reportTable } from '../../reports/notes.ts';
import type { Report, ReportFormat, ReportScope } from '../../reports/report.ts';
import type { ReportTable } from '../../reports/table.ts';
import { usageTexts } from '../../text/usage-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import { introduce, open, type Opened } from '../open.ts';
import { formatOf, give, giveDocument, type OutputOptions, outputView } from '../report-output.ts';
import type { Session } from '../session.ts';
import { type FilterOptions, filterOf, refuseOtherFilters } from './filter.ts';

export interface ReportOptions extends OutputOptions, FilterOptions {
  readonly raw?: true;
}

/** `command`: its own name; `formats`: the first is what it gives unasked. */
export async function giveReport(
  session: Session,
  command: 'report' | 'export',
  report: Report,
  formats: readonly [ReportFormat, ...ReportFormat[]],
  options: ReportOptions,
): Promise<void> {
  const format = formatOf(session, options, formats);
  refuseOtherFilters(session, report, options);
  const toScreen = options.out === undefined;
  if (format === 'xlsx' && toScreen && session.io.terminal.out) {
    const texts = session.texts(usageTexts);
    throw new Stop(EXIT.usage, texts.notForScreens(format), texts.addOut(format));
  }
  const opened = open(session, command, { sources: true });
  const { catalogue, asOf } = opened;
  const scope = { catalogue, asOf, filter: await filterOf(session, opened, options) };
  const table = reportTable(report, scope, stateOf(session, opened), session.lang);
  const onScreen = format === 'pretty' && toScreen;
  introduce(session, opened, report.reads, onScreen ? 'out' : 'err');
  session.answer(asOf, reportData(table, report.summaryOf?.(scope)));
  if (format === 'json') {
    giveDocument(session, options);
    return;
  }
  const shown = onScreen ? withoutSaid(table) : table;
  give(session, options, await written(session, { table: shown, scope }, format, options));
}

async function written(
  session: Session,
  { table, scope }: { readonly table: ReportTable; readonly scope: ReportScope },
  format: Exclude<ReportFormat, 'json'>,
  options: ReportOptions,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'pretty':
      return renderReport(table, scope, outputView(session, options));
    case 'md': {
      const own = ownMarkdown(table, scope, session.lang);
      if (own !== null) return own;
      return writeTable(table, format, { raw: false });
    }
    default:
      return writeTable(table, format, { raw: options.raw === true });
  }
}

/** What is said when a catalogue is opened is not said twice on a screen. */
function withoutSaid(table: ReportTable): ReportTable {
  return { ...table, notes: table.notes.filter(({ key }) => key !== 'unread' && key !== 'sample') };
}

function stateOf(session: Session, opened: Opened): ReportState {
  const findings = verdictOn(opened, opened.asOf);
  if (opened.commit !== null) {
    return { commit: shortId(opened.commit), changed: false, findings };
  }
  const state = stateOnDisk(opened.root, session.io.env);
  if (state === null) return { commit: null, changed: null, findings };
  return { commit: shortId(state.commit), changed: state.changed, findings };
}
