/** What a record in conflict becomes, and its text. Pure. */
import { type ConflictedRecord, valueIn } from '../compare/changed-files.ts';
import { threeWay } from '../compare/three-way.ts';
import { valueChanges } from '../compare/value-changes.ts';
import type { ConflictSide } from '../compare/who-keeps.ts';
import { planNewRecord } from '../files/plan-new-record.ts';
import { editText } from '../files/yaml/edit.ts';
import type { Pointer } from '../findings/finding.ts';
import { ownText } from '../model/values.ts';

export type Resolved =
  | { readonly kind: 'value'; readonly value: object; readonly from: ConflictSide }
  /** The side that was chosen has no record. */
  | { readonly kind: 'deleted' }
  /** Fields that both changed, and no side was chosen. */
  | { readonly kind: 'contested'; readonly fields: readonly Pointer[] }
  /** A side that is needed cannot be read. */
  | { readonly kind: 'unreadable' };

export interface ResolveContext {
  /** What the sides are called: branches, or short ids. */
  readonly names: Readonly<Record<ConflictSide, string>>;
  readonly bodyName: (id: string) => string;
}

/**
 * `choice` null: what only one side changed is taken from there. Where one body's claim was chosen over
 * another's, the record says who gave way.
 */
export function resolve(
  record: ConflictedRecord,
  choice: ConflictSide | null,
  context: ResolveContext,
): Resolved {
  const needed = choice === null ? [record.ours, record.theirs] : [record[choice]];
  if (needed.some(({ version }) => version.state === 'unreadable')) return { kind: 'unreadable' };
  const [base, ours, theirs] = [record.base, record.ours, record.theirs].map(valueIn);
  const chosen = choice === null ? undefined : valueIn(record[choice]);
  if (choice !== null && chosen === undefined) return { kind: 'deleted' };
  const differentBodies = ownText(ours, 'claimant') !== ownText(theirs, 'claimant');
  if (ours === undefined || theirs === undefined || differentBodies) {
    if (choice === null) {
      return { kind: 'contested', fields: [differentBodies ? ['claimant'] : []] };
    }
    return { kind: 'value', value: withNote(record, choice, context), from: choice };
  }
  const merged = threeWay(base, ours, theirs, choice ?? 'ours');
  if (choice === null && merged.contested.length > 0) {
    return { kind: 'contested', fields: merged.contested };
  }
  return { kind: 'value', value: merged.value as object, from: choice ?? 'ours' };
}

/** What the record says of the body that gave way. Records are Chinese. */
function withNote(
  record: ConflictedRecord,
  choice: ConflictSide,
  { names, bodyName }: ResolveContext,
): object {
  const loses = choice === 'ours' ? 'theirs' : 'ours';
  const chosen = valueIn(record[choice]) as Readonly<Record<string, unknown>>;
  const loser = valueIn(record[loses]);
  const body = ownText(loser, 'claimant');
  if (body === undefined || body === ownText(chosen, 'claimant')) return chosen;
  const decision = ownText(loser, 'decision') ?? '认领';
  const when = [ownText(loser, 'date'), names[loses]].filter((one) => one !== undefined);
  const note = `合并时有冲突：${bodyName(body)}（${body}）也曾${decision}（${when.join('，')}）`;
  const before = ownText(chosen, 'note');
  return { ...chosen, note: before === undefined ? note : `${before}；${note}` };
}

/** `from`: the side whose text is kept, comments and all, as far as its values stay. */
export function resolvedText(record: ConflictedRecord, value: object, from: ConflictSide): string {
  const { version, text } = record[from];
  if (version.state === 'read' && text !== null) {
    const changes = valueChanges(version.value, value).map(({ pointer, after }) =>
      after === undefined ? { pointer, remove: true as const } : { pointer, value: after },
    );
    const edited = editText(text, changes, record.place.kind);
    if (edited.ok) return edited.text;
  }
  return planNewRecord(record.place, value).after;
}
