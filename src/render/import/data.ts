/** What an import comes to, as programs read it. */
import type { ImportPlan } from '../../actions/plan-import.ts';
import type { Annex } from '../../exchange/annex/annex.ts';

export function importResults(plan: ImportPlan, annex: Annex) {
  return {
    /** Items that are new or changed. */
    results: [
      ...plan.added.map((item) => ({ item: item.id, outcome: 'added' as const, record: item })),
      ...[...plan.changed, ...plan.moved].map(({ item, changes }) => ({
        item: item.id,
        outcome: 'changed' as const,
        changes: changes.map(({ pointer, before, after }) => ({
          pointer,
          before: before ?? null,
          after: after ?? null,
        })),
      })),
    ],
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
