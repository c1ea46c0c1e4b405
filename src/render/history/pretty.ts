/** `log`: what became of a record, newest first; or of one field of it. */
import type { FieldValue, HistoryCommit, HistoryEntry } from '../../reports/record-history.ts';
import { writtenValue } from '../../text/written-value.ts';
import { arrow, toldOf } from '../diff/entry-words.ts';
import { hanging } from '../hanging.ts';
import { asText, type View } from '../view.ts';
import { historyTexts } from '../../text/screens/history.ts';

interface Shown {
  /** What the first line says: the item's name, or the path of a record. */
  readonly title: string;
  /** There are older ones that are not shown. */
  readonly more: boolean;
}

export interface HistoryShown extends Shown {
  readonly entries: readonly HistoryEntry[];
  /** How the reader would type the catalogue's folder before a path. */
  readonly prefix: string;
}

export interface FieldHistoryShown extends Shown {
  /** What the field is called. */
  readonly label: string;
  readonly values: readonly FieldValue[];
}

export function renderHistory({ title, entries, more, prefix }: HistoryShown, view: View): string {
  const lines = view.wrap(title, view.width).map((line) => view.paint.bold(line));
  for (const entry of entries) lines.push('', ...entryLines(entry, prefix, view));
  return asText([...lines, ...moreLines(more, view)]);
}

function entryLines({ commit, told: entry }: HistoryEntry, prefix: string, view: View): string[] {
  const texts = view.texts(historyTexts);
  // Told as in a difference; the name is in the title.
  const [told] = toldOf([entry], view.language, prefix);
  if (told === undefined) return [];
  const head = [when(commit, view), told.act, told.who].filter((one) => one !== null);
  if (commit?.isMerge === true) head.push(texts.inMerge);
  const colon = view.marks.colon;
  const changes = told.changes.map(
    ({ label, before, after }) => label + colon + arrow(before, after),
  );
  const files = entry.from === null ? [] : told.files;
  return [
    ...hanging(head.join('  '), '', view).map((line) => view.paint.accent(line)),
    ...[...told.notes, ...changes, ...files].flatMap((line) => hanging(line, '  ', view)),
    ...byLines(commit, view),
  ];
}

export function renderFieldHistory(shown: FieldHistoryShown, view: View): string {
  const { title, label, values, more } = shown;
  const lines = view
    .wrap(`${title}${view.marks.colon}${label}`, view.width)
    .map((line) => view.paint.bold(line));
  for (const { entry, before, after } of values) {
    const change = `${writtenValue(before)} → ${writtenValue(after)}`;
    const who = entry.told.body === null ? '' : `  ${entry.told.body.name}`;
    const head = `${when(entry.commit, view)}  ${change}${who}`;
    lines.push('', ...hanging(head, '', view).map((line) => view.paint.accent(line)));
    lines.push(...byLines(entry.commit, view));
  }
  return asText([...lines, ...moreLines(more, view)]);
}

/** The author's own day and hour. */
function when(commit: HistoryCommit | null, view: View): string {
  const texts = view.texts(historyTexts);
  if (commit === null) return texts.notCommitted;
  return commit.authored.slice(0, 16).replace('T', ' ');
}

function byLines(commit: HistoryCommit | null, view: View): string[] {
  if (commit === null) return [];
  const { id, author, subject } = commit;
  const text = `${id.slice(0, 12)}  ${author.name} <${author.email}>  ${subject}`;
  return hanging(text, '  ', view).map((line) => view.paint.dim(line));
}

function moreLines(more: boolean, view: View): string[] {
  const texts = view.texts(historyTexts);
  return more ? ['', texts.more] : [];
}
