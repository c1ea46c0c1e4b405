/**
 * RL714: a claimed item whose training, opening or power-list update is not done after its deadline.
 * The agreement has a code of its own (RL610).
 */
import { entryIn } from '../../catalogue/held.ts';
import { progressOf, STAGES } from '../../catalogue/stages.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { namedBody, namedItem } from '../../catalogue/named-refs.ts';
import { stageDeadlines } from '../stage-deadline.ts';

export const lateStages: Check = {
  codes: ['RL714'],
  *run(catalogue, { asOf }) {
    const manifest = entryIn(catalogue.manifest)?.value ?? null;
    const stages = STAGES.filter((stage) => stage !== '签订协议').map((stage) => ({
      stage,
      deadlineOf: stageDeadlines(manifest, stage, asOf),
    }));
    const anyLate = stages.some(({ deadlineOf }) =>
      [...catalogue.lists.keys()].some((list) => (deadlineOf(list).days ?? 0) < 0),
    );
    if (!anyLate) return;
    for (const { claim, item, states } of progressOf(catalogue, asOf)) {
      for (const { stage, deadlineOf } of stages) {
        if (states[stage] !== 'open') continue;
        const { deadline, days } = deadlineOf(claim.list);
        if (deadline === null || days === null || days >= 0) continue;
        yield draft(
          'RL714',
          { file: claim.path, pointer: ['item'] },
          {
            item: namedItem(item),
            body: namedBody(catalogue.organizations, claim.value.claimant),
            stage,
            deadline,
            days,
          },
          { subject: stage },
        );
      }
    }
  },
};
