/**
 * The handover as a pipeline, 认领 → 签订协议 → 培训 → 公开受理 → 公布清单, by list, body and field.
 * Pure: (catalogue, day) → report data.
 */
import type { SettledCatalogue } from '../catalogue/catalogue.ts';
import { type Progress, progressOf, STAGES } from '../catalogue/stages.ts';
import { claimDeadline } from '../checks/claims/claim-deadline.ts';
import { stageDeadline } from '../checks/stage-deadline.ts';
import type { CalendarDate } from '../model/dates.ts';
import { shortBodyName } from './names.ts';
import { type Cell, cellsOf, tally } from './standing.ts';

export const PIPELINE = ['认领', ...STAGES] as const;

export type PipelineStage = (typeof PIPELINE)[number];

export interface StageCount {
  readonly stage: PipelineStage;
  readonly done: number;
  /** Of so many: for 认领 what was not declined, for 签订协议 what is delegated, else what is claimed. */
  readonly needed: number;
}

export interface PipelineRow {
  /** Field or short name of the body; null: items without a field, or nobody's yet. */
  readonly name: string | null;
  readonly stages: readonly StageCount[];
}

export interface ListPipeline {
  readonly list: string;
  readonly title: string;
  readonly stages: readonly StageCount[];
  readonly deadlines: readonly {
    readonly stage: PipelineStage;
    readonly deadline: CalendarDate | null;
    /** A deadline is set, and which day it is cannot be told. */
    readonly untold: boolean;
    /** Calendar days left; negative when past. */
    readonly days: number | null;
  }[];
  readonly bodies: readonly PipelineRow[];
  readonly fields: readonly PipelineRow[];
}

export function pipelinesOf(catalogue: SettledCatalogue, asOf: CalendarDate): ListPipeline[] {
  const progress = progressOf(catalogue, asOf);
  return [...catalogue.lists.values()].map(({ id, value }) => {
    const cells = cellsOf(catalogue, id, asOf);
    const own = progress.filter(({ item }) => item.value.list === id);
    return {
      list: id,
      title: value.title,
      stages: counts(cells, own),
      deadlines: PIPELINE.map((stage) => ({
        stage,
        ...dueOf(catalogue, stage, id, asOf),
      })),
      bodies: rows(
        cells,
        own,
        ({ body }) => body,
        ({ claim }) => claim.value.claimant,
      ).map(({ name, stages }) => ({
        name: name === null ? null : shortBodyName(catalogue, name),
        stages,
      })),
      fields: rows(
        cells,
        own,
        ({ item }) => item.value.field ?? null,
        ({ item }) => item.value.field ?? null,
      ),
    };
  });
}

function dueOf(
  catalogue: SettledCatalogue,
  stage: PipelineStage,
  list: string,
  asOf: CalendarDate,
) {
  const manifest = catalogue.manifest.entry.value;
  if (stage !== '认领') return stageDeadline(manifest, stage, list, asOf);
  const { deadline, days, untold } = claimDeadline(manifest, list, asOf);
  return { deadline, days, untold };
}

function counts(cells: readonly Cell[], progress: readonly Progress[]): StageCount[] {
  const { claimed, unclaimed, unknown } = tally(cells);
  return [
    { stage: '认领', done: claimed, needed: claimed + unclaimed + unknown },
    ...STAGES.map((stage) => {
      const states = progress.map(({ states }) => states[stage]);
      return {
        stage,
        done: states.filter((state) => state === 'done').length,
        needed: states.filter((state) => state !== 'unneeded').length,
      };
    }),
  ];
}

/** In order of first appearance; what has no name comes last. */
function rows(
  cells: readonly Cell[],
  progress: readonly Progress[],
  keyOfCell: (cell: Cell) => string | null,
  keyOfProgress: (progress: Progress) => string | null,
): PipelineRow[] {
  const groups = new Map<string | null, { cells: Cell[]; progress: Progress[] }>();
  const groupOf = (key: string | null) => {
    const known = groups.get(key) ?? { cells: [], progress: [] };
    groups.set(key, known);
    return known;
  };
  for (const cell of cells) groupOf(keyOfCell(cell)).cells.push(cell);
  for (const one of progress) groupOf(keyOfProgress(one)).progress.push(one);
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([name, own]) => ({ name, stages: counts(own.cells, own.progress) }));
}
