/** A conflict on the screen: both versions, and what the rule says of them. */
import { type ConflictedRecord, type Side, valueIn } from '../../compare/changed-files.ts';
import { ruleTexts } from '../../text/rule-texts.ts';
import type { View } from '../view.ts';
import { renderConflict } from './pretty.ts';
import { type RuleShown, ruleWords } from './rule.ts';

export interface JudgedShown extends RuleShown {
  readonly record: ConflictedRecord;
  /** What is said of the record before anything else: its path, and the name of its item. */
  readonly title: string;
  readonly names: { readonly ours: string; readonly theirs: string };
  /** The sides are those of a rebase: the other way round than one thinks. */
  readonly rebase: boolean;
}

export function renderJudged(shown: JudgedShown, view: View): string {
  const { record, title, names, rebase, bodyName } = shown;
  const { kind } = record.place;
  const side = (one: Side, name: string) => ({
    name,
    value: one.version.state === 'unreadable' ? null : valueIn(one),
  });
  const ours = side(record.ours, names.ours);
  const theirs = side(record.theirs, names.theirs);
  const texts = view.texts(ruleTexts);
  const notes = [
    ...(kind === 'claim' ? [ruleWords(shown, texts)] : []),
    ...(rebase ? [texts.rebase] : []),
  ].map((note) => `\n${view.wrap(note, view.width).join('\n')}\n`);
  return renderConflict({ title, kind, ours, theirs, bodyName }, view) + notes.join('');
}
