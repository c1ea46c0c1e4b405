/** Records of a catalogue that is not written yet, held against schemas and rules before anything is written. */
import { type Loaded, loadCatalogue } from '../catalogue/load.ts';
import { verdictOn } from '../checks/verdict.ts';
import { memoryTree } from '../files/memory-tree.ts';
import type { PlannedWrite } from '../files/transaction/outcome.ts';
import type { FileTree } from '../files/tree.ts';
import type { Finding } from '../findings/finding.ts';
import type { CalendarDate } from '../model/dates.ts';

export interface CheckedRecords {
  /** What is wrong with them now; what later work mends is left out. */
  readonly findings: readonly Finding[];
  readonly loaded: Loaded;
  readonly tree: FileTree;
}

/** A catalogue without items yet: its totals differ from the declared ones, and bodies may still be registered. */
function isForLater({ code, severity }: Finding): boolean {
  const arithmetic = code === 'RL401' || code === 'RL402';
  return severity !== 'error' || (code.startsWith('RL4') && !arithmetic) || code === 'RL309';
}

export function checkNewCatalogue(
  records: readonly PlannedWrite[],
  asOf: CalendarDate,
): CheckedRecords {
  const tree = memoryTree('new', new Map(records.map(({ path, after }) => [path, after])));
  const loaded = loadCatalogue(tree);
  const findings = verdictOn(loaded, asOf).filter((finding) => !isForLater(finding));
  return { findings, loaded, tree };
}
