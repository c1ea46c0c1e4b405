/** `import`: the table is read, the plan made and shown, and written under the lock. */
import { basename, relative, resolve } from 'node:path';
import type { ImportPlan } from '../../actions/plan-import.ts';
import type { Proposal } from '../../actions/proposal.ts';
import { proposeImport, refusedRows, sourceBelow } from '../../actions/propose-import.ts';
import { isOfFiles } from '../../actions/weights.ts';
import type { Annex } from '../../exchange/annex/annex.ts';
import { readAnnex } from '../../exchange/annex/read-annex.ts';
import { importResults } from '../../render/import/data.ts';
import { importOutcome, importSums } from '../../render/import/outcome.ts';
import { renderImportPlan } from '../../render/import/plan.ts';
import { renderAnnexRows, renderRefusedRows } from '../../render/import/rows.ts';
import { importTexts } from '../../text/import-texts.ts';
import { importOutcomeTexts } from '../../text/outcomes/import-outcome-texts.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import { saidOf } from '../../text/said.ts';
import { EXIT, Stop } from '../exit.ts';
import { itemShelfOf } from '../../catalogue/shelf.ts';
import { listOf } from '../meant.ts';
import { mend } from '../mend.ts';
import { loadToWrite } from '../open.ts';
import { paintOf } from '../paint.ts';
import type { Session } from '../session.ts';
import { workTree } from '../work-tree.ts';
import { answerWrite } from '../writing/answer.ts';
import { carryOut, exitOf } from '../writing/carry-out.ts';
import { readTableFile } from './read-table-file.ts';

export interface ImportOptions {
  readonly list: string;
  readonly sheet?: string;
  /** Heading of the table → field of an item. */
  readonly map: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly keepGoing: boolean;
}

/** Entries of one kind that the plan lists. */
const MOST_LISTED = 20;

export async function importAnnex(
  session: Session,
  file: string,
  options: ImportOptions,
): Promise<void> {
  const root = session.root();
  mend(session, root, 'import');
  const { table, bytes } = await readTableFile(
    session,
    file,
    options.sheet === undefined ? {} : { sheet: options.sheet },
  );
  const annex = readAnnex(table, { map: options.map });
  if (!annex.ok) {
    const { message, remedy } = session.texts(importTexts).annex(annex.problem);
    throw new Stop(EXIT.usage, `${file}: ${message}`, remedy);
  }
  const path = relative(root, resolve(session.io.cwd, file)).replaceAll('\\', '/');
  const source = sourceBelow(path, bytes);
  const shown = { fileName: basename(file), sheet: table.sheet };
  const texts = session.texts(importOutcomeTexts);
  const sayRows = (rows: readonly string[]): void => {
    for (const row of rows) session.io.err(`${row}\n`);
  };
  let rowsSaid = false;
  const carried = await carryOut(
    session,
    {
      root,
      command: 'import',
      refusedBefore: refusedRows(annex),
      propose() {
        const tree = workTree(session, root);
        const catalogue = loadToWrite(session, root, tree, ['list', 'organization', 'item']);
        const list = listOf(session, itemShelfOf(catalogue), options.list);
        return proposeImport(catalogue, tree, list, annex, source);
      },
      consent: {
        show(proposal) {
          if (!rowsSaid) sayRows(renderAnnexRows(annex, shown, session.lang));
          rowsSaid = true;
          sayRows(renderRefusedRows(proposal.result.refused, shown, session.lang));
          sayUnedited(session, root, proposal);
          if (session.options.json !== true) sayPlan(session, annex, proposal.result);
        },
        question: ({ writes }) => texts.question(writes.length),
        unasked: 'leave',
      },
      why: ({ reason }, { result: { refused } }) =>
        renderRefusedRows(
          refused.filter((one) => one === reason),
          shown,
          session.lang,
        )[0] ?? null,
    },
    options,
  );
  const { proposal, state, written } = carried;
  if (session.options.json === true) {
    const { results, ...more } = importResults(proposal.result, annex);
    answerWrite(session, null, state, results, more);
  }
  const held = state === 'preview' && proposal.refusals.length > 0 && !options.keepGoing;
  const said = importOutcome(session.texts(importOutcomeTexts), held ? 'held' : state, {
    ready: proposal.writes.length,
    written: written.length,
  });
  if (said !== null) session.io.err(`${said}\n`);
  if (state === 'written' && source === null) session.io.err(`${texts.keepTable}\n`);
  session.exit = exitOf(proposal);
}

/** Records that are there and could not be changed. */
function sayUnedited(session: Session, root: string, { refusals }: Proposal<ImportPlan>): void {
  const texts = session.texts(writingTexts);
  for (const { reason } of refusals) {
    if (!isOfFiles(reason)) continue;
    const { message } = saidOf(texts.files, reason, { prefix: session.prefix(root) });
    session.io.err(`${texts.refused(message)}\n`);
  }
}

function sayPlan(session: Session, annex: Annex, plan: ImportPlan): void {
  const view = {
    language: session.lang,
    paint: paintOf(session),
    width: session.io.columns,
    most: MOST_LISTED,
  };
  session.io.out(renderImportPlan(plan, view));
  session.io.out(`${session.texts(importOutcomeTexts).sums(importSums(plan, annex))}\n`);
}
