/** `import`: the table is read, the plan made and shown, and written under the lock. */
import { workTree } from '../work-tree.ts';
import { entryIn } from '../../catalogue/held.ts';
import { createHash } from 'node:crypto';
import { basename, relative, resolve } from 'node:path';
import { type ImportPlan, planImport } from '../../actions/plan-import.ts';
import { recordSource } from '../../actions/record-source.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { loadToWrite } from '../open.ts';
import type { Annex } from '../../exchange/annex/annex.ts';
import { readAnnex } from '../../exchange/annex/read-annex.ts';
import { SOURCES_FOLDER } from '../../files/layout.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { FileTree } from '../../files/tree.ts';
import type { Change } from '../../files/yaml/edit.ts';
import { nearest } from '../../model/nearest.ts';
import { renderImportPlan } from '../../render/import/plan.ts';
import { importTexts } from '../../text/import-texts.ts';
import { canAsk, confirm } from '../ask.ts';
import { printJson } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { mend } from '../mend.ts';
import { paintOf } from '../paint.ts';
import type { Session } from '../session.ts';
import { plannedOrStop, writeWhole } from '../write.ts';
import { readTableFile } from './read-table-file.ts';
import { sayAnnex, sayRefusedRows } from './say-annex.ts';

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

interface Prepared {
  readonly plan: ImportPlan;
  readonly writes: readonly PlannedWrite[];
}

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
    const { message, remedy } = importTexts[session.lang].annex(annex.problem);
    throw new Stop(EXIT.usage, `${file}: ${message}`, remedy);
  }
  const source = sourceBelow(root, resolve(session.io.cwd, file), bytes);
  const tree = workTree(session, root);
  const prepare = (): Prepared => prepareImport(session, root, tree, options.list, annex, source);

  const { plan, writes } = prepare();
  const shown = { fileName: basename(file), sheet: table.sheet };
  sayAnnex(session, shown, annex);
  sayRefusedRows(session, shown, plan.refused);
  const refusals = annex.refused.length + plan.refused.length;
  const held = refusals > 0 && !options.keepGoing;
  const willWrite = writes.length > 0 && !options.dryRun && !held;

  if (session.options.json !== true) sayPlan(session, plan, refusals);
  const written = willWrite && (await agreed(session, options, writes.length));
  if (written) {
    writeWhole(session, root, 'import', () => ({ writes: prepare().writes, result: null }));
  }
  if (session.options.json === true) {
    printJson(session, 'import', null, jsonOf(plan, annex, written));
  }
  sayOutcome(session, {
    count: writes.length,
    written,
    held,
    dryRun: options.dryRun,
    source: source !== null,
  });
  session.exit = refusals > 0 ? EXIT.findings : EXIT.ok;
}

/** A table that stands below the catalogue's `sources/` is named by its list, with its hash. */
function sourceBelow(root: string, file: string, bytes: Uint8Array) {
  const path = relative(root, file).replaceAll('\\', '/');
  if (!path.startsWith(`${SOURCES_FOLDER}/`)) return null;
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function prepareImport(
  session: Session,
  root: string,
  tree: FileTree,
  listId: string,
  annex: Annex,
  source: { readonly path: string; readonly sha256: string } | null,
): Prepared {
  const catalogue = loadToWrite(session, root, tree, ['list', 'organization', 'item']);
  const list = entryIn(catalogue.lists.at(listId));
  if (list === undefined) throw noSuchList(session, catalogue, listId);
  const plan = planImport(catalogue, list.value, annex);
  const writes: PlannedWrite[] = plan.added.map((item) =>
    planNewRecord({ kind: 'item', id: item.id, list: item.list }, item),
  );
  for (const { item, changes } of [...plan.changed, ...plan.moved]) {
    const edits = changes.map(({ pointer, after }): Change =>
      after === undefined ? { pointer, remove: true } : { pointer, value: after },
    );
    const write = plannedOrStop(session, planRecordChange(tree, item.path, 'item', edits));
    if (write !== null) writes.push(write);
  }
  if (source !== null) {
    const [document] = catalogue.manifest.entry.value.documents ?? [];
    const edits = recordSource(list.value, source, document?.id ?? null);
    const write = plannedOrStop(session, planRecordChange(tree, list.path, 'list', edits));
    if (write !== null) writes.push(write);
  }
  return { plan, writes };
}

function noSuchList(session: Session, catalogue: Catalogue, id: string): Stop {
  const lists = [...catalogue.lists.keys()];
  const near = nearest(id, lists);
  return new Stop(
    EXIT.nothing,
    session.say(`没有清单“${id}”`, `there is no list “${id}”`),
    near === null
      ? session.say(`现有清单：${lists.join('、')}`, `the lists: ${lists.join(', ')}`)
      : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
  );
}

async function agreed(session: Session, options: ImportOptions, files: number): Promise<boolean> {
  if (options.yes) return true;
  if (!canAsk(session)) return false;
  return confirm(session, session.say(`写入 ${files} 个文件？`, `Write ${files} files?`), '--yes');
}

function sayPlan(session: Session, plan: ImportPlan, refusals: number): void {
  const view = {
    language: session.lang,
    paint: paintOf(session),
    width: session.io.columns,
    most: MOST_LISTED,
  };
  session.io.out(renderImportPlan(plan, view));
  session.io.out(
    session.say(
      `合计：新增 ${plan.added.length}、修改 ${plan.changed.length}、不变 ${plan.unchanged + plan.moved.length}、表里没有 ${plan.gone.length}、不取 ${refusals}\n`,
      `In all: ${plan.added.length} new, ${plan.changed.length} changed, ${plan.unchanged + plan.moved.length} unchanged, ${plan.gone.length} no longer there, ${refusals} refused\n`,
    ),
  );
}

function jsonOf(plan: ImportPlan, annex: Annex, written: boolean) {
  return {
    written,
    added: plan.added,
    changed: [...plan.changed, ...plan.moved].map(({ item, changes }) => ({
      item: item.id,
      changes: changes.map(({ pointer, before, after }) => ({
        pointer,
        before: before ?? null,
        after: after ?? null,
      })),
    })),
    unchanged: plan.unchanged,
    gone: plan.gone.map(({ id }) => id),
    refused: [
      ...annex.refused.map(({ row, column, field, value, problem }) => ({
        row,
        column,
        field,
        value,
        problem: problem.kind,
      })),
      ...plan.refused.map(({ row, problem }) => ({
        row: row.row,
        column: null,
        field: problem,
        value: problem === 'authority' ? row.authority : '',
        problem: problem === 'authority' ? 'unknown-body' : 'missing',
      })),
    ],
  };
}

function sayOutcome(
  session: Session,
  outcome: { count: number; written: boolean; held: boolean; dryRun: boolean; source: boolean },
): void {
  const { count, written, held, dryRun } = outcome;
  const say = (zh: string, en: string): void => session.io.err(session.say(zh, en));
  if (written) {
    say(
      `写了 ${count} 个文件。接下来：renling validate\n`,
      `${count} files written. Next: renling validate\n`,
    );
    if (!outcome.source) {
      say(
        '附件表格请存进目录的 sources/ 再导入一次，清单就会记下它和它的 SHA-256\n',
        'Keep the table: put it into the catalogue’s sources/ and import it from there; the list then names it with its SHA-256\n',
      );
    }
  } else if (held) {
    say(
      '有的行不取，什么都没有写入。其余照写：加 --keep-going\n',
      'Some rows were refused; nothing was written. To write the rest: --keep-going\n',
    );
  } else if (count > 0) {
    if (dryRun)
      say(
        '只是试算，没有写入。要写入：去掉 --dry-run\n',
        'A dry run: nothing was written. To write: without --dry-run\n',
      );
    else say('没有写入。要写入：加 --yes\n', 'Nothing was written. To write: --yes\n');
  }
}
