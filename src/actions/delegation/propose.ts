/** What drafting an agreement, or a step of its life, writes. Pure. */
import type { Entry, SettledCatalogue } from '../../catalogue/catalogue.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import type { FileTree } from '../../files/tree.ts';
import type { Delegation, Item } from '../../model/generated/records.ts';
import { thereOf } from '../claim-wishes.ts';
import { editOf, type FileRefusal, type Proposal } from '../proposal.ts';
import { refusedMatter } from '../weights.ts';
import { draftAgreement, type DraftIntent, type Drafted } from './draft.ts';
import type { Step, StepRefusal } from './step.ts';

/** Over the items as they are now, since their stamps are taken. */
export function proposeAgreement(
  catalogue: SettledCatalogue,
  intent: DraftIntent,
): Proposal<Drafted> {
  const drafted = draftOverNewest(catalogue, intent);
  if (drafted.kind === 'refused') {
    const refusals = drafted.refusals.map((refusal) =>
      refusedMatter('item' in refusal ? refusal.item : refusal.kind, refusal),
    );
    return { writes: [], refusals, result: drafted };
  }
  if (drafted.kind === 'already') return { writes: [], refusals: [], result: drafted };
  const { delegation } = drafted;
  const write = planNewRecord({ kind: 'delegation', id: delegation.id }, delegation);
  return { writes: [write], refusals: [], result: drafted };
}

function draftOverNewest(catalogue: SettledCatalogue, intent: DraftIntent): Drafted {
  const items: Item[] = [];
  const refusals: FileRefusal[] = [];
  for (const { id } of intent.items) {
    const item = thereOf(catalogue.items.at(id), id);
    if (item.ok) items.push(item.value.value);
    else refusals.push(item.refusal);
  }
  if (refusals.length > 0) return { kind: 'refused', refusals };
  return draftAgreement(catalogue, { ...intent, items });
}

/** The result: why it is refused. `tree`: where `agreement` was read from. */
export function proposeStep(
  tree: FileTree,
  agreement: Entry<Delegation>,
  step: Step,
): Proposal<readonly (StepRefusal | FileRefusal)[]> {
  const { id, path } = agreement;
  const refuse = (reasons: readonly (StepRefusal | FileRefusal)[]) => ({
    writes: [],
    refusals: reasons.map((reason) => refusedMatter(id, reason)),
    result: reasons,
  });
  if (step.kind === 'already') return { writes: [], refusals: [], result: [] };
  if (step.kind === 'refused') return refuse(step.refusals);
  const edit = editOf(planRecordChange(tree, path, 'delegation', step.changes));
  if (!edit.ok) return refuse([edit.refusal]);
  return { writes: edit.value === null ? [] : [edit.value], refusals: [], result: [] };
}
