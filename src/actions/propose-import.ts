/** What importing an annex table writes: new items, changed ones, and the table's name in its list. Pure. */
import { createHash } from 'node:crypto';
import type { SettledCatalogue } from '../catalogue/catalogue.ts';
import type { Annex } from '../exchange/annex/annex.ts';
import { SOURCES_FOLDER } from '../files/layout.ts';
import { planNewRecord } from '../files/plan-new-record.ts';
import { planRecordChange } from '../files/plan-write.ts';
import type { PlannedWrite } from '../files/transaction/outcome.ts';
import type { FileTree } from '../files/tree.ts';
import type { Change } from '../files/yaml/edit.ts';
import type { ItemList } from '../model/generated/records.ts';
import type { Entry } from '../catalogue/catalogue.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { editOf, type Proposal, type RefusedMatter } from './proposal.ts';
import { recordSource } from './record-source.ts';
import { refusedMatter } from './weights.ts';

/** A table below the catalogue's `sources/`, with its hash. */
export interface AnnexSource {
  readonly path: string;
  readonly sha256: string;
}

/** `path`: of a table, relative to the catalogue. Null for one that is not kept below `sources/`. */
export function sourceBelow(path: string, bytes: Uint8Array): AnnexSource | null {
  if (!path.startsWith(`${SOURCES_FOLDER}/`)) return null;
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** `tree`: the files that `catalogue` was read from. Rows that cannot be taken are refused one by one. */
export function proposeImport(
  catalogue: SettledCatalogue,
  tree: FileTree,
  list: Entry<ItemList>,
  annex: Annex,
  source: AnnexSource | null,
): Proposal<ImportPlan> {
  const planned = planImport(catalogue, list.value, annex);
  if (!planned.ok) {
    const { refusal } = planned;
    return { writes: [], refusals: [refusedMatter(refusal.path, refusal)], result: NOTHING };
  }
  const plan = planned.value;
  const writes: PlannedWrite[] = plan.added.map((item) =>
    planNewRecord({ kind: 'item', id: item.id, list: item.list }, item),
  );
  const refusals: RefusedMatter[] = plan.refused.map((refused) => ({
    about: aboutRow(refused.row.row),
    weight: 'findings',
    reason: refused,
  }));
  const change = (path: string, kind: 'item' | 'list', edits: readonly Change[]): void => {
    const edit = editOf(planRecordChange(tree, path, kind, edits));
    if (!edit.ok) refusals.push(refusedMatter(path, edit.refusal));
    else if (edit.value !== null) writes.push(edit.value);
  };
  for (const { item, changes } of [...plan.changed, ...plan.moved]) {
    change(
      item.path,
      'item',
      changes.map(({ pointer, after }): Change =>
        after === undefined ? { pointer, remove: true } : { pointer, value: after },
      ),
    );
  }
  if (source !== null) {
    const [document] = catalogue.manifest.entry.value.documents ?? [];
    change(list.path, 'list', recordSource(list.value, source, document?.id ?? null));
  }
  return { writes, refusals, result: plan };
}

const NOTHING: ImportPlan = {
  added: [],
  changed: [],
  moved: [],
  unchanged: 0,
  gone: [],
  refused: [],
};

/** Rows that reading the annex has refused already. */
export function refusedRows({ refused }: Pick<Annex, 'refused'>): RefusedMatter[] {
  return refused.map((one) => ({ about: aboutRow(one.row), weight: 'findings', reason: one }));
}

function aboutRow(row: number | null): string {
  return `#${String(row ?? 0)}`;
}
