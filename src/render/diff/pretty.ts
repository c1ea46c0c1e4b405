/** `diff` on a screen: figures, bodies, then every change, losses first. */
import { asFarAsRead } from '../at-least.ts';
import { type BodyEffect } from '../../reports/catalogue-diff.ts';
import { DIFF_SECTIONS, type DiffSection } from '../../reports/diff-entry.ts';
import type { ListEffect } from '../../reports/merge-effect.ts';
import { ACTS, SECTIONS } from '../../text/change-words.ts';
import { flow } from '../flow.ts';
import { hanging } from '../hanging.ts';
import { asText, type View } from '../view.ts';
import { arrow, type Told, toldOf } from './entry-words.ts';
import { type DiffShown, isEmpty, sideWords, sizeWords, writtenFigures } from './shown.ts';
import { diffTexts } from '../../text/screens/diff.ts';

/** `prefix`: how the reader would type the catalogue's folder before a path. */
export function renderDiff(shown: DiffShown, view: View, prefix: string): string {
  const texts = view.texts(diffTexts);
  const { language, paint } = view;
  const lines = [
    paint.bold(`${sideWords(shown.base, language)} → ${sideWords(shown.head, language)}`),
  ];
  if (isEmpty(shown)) {
    lines.push(asFarAsRead(texts.none, view));
    return asText(lines);
  }
  lines.push(...view.wrap(sizeWords(shown, language), view.width), '');
  lines.push(...figureLines(shown.lists, view));
  if (shown.bodies.length > 0) lines.push('', ...bodyLines(shown.bodies, view));
  for (const section of DIFF_SECTIONS) lines.push(...sectionLines(shown, section, view, prefix));
  lines.push(...otherLines(shown, view, prefix));
  return asText(lines);
}

function figureLines(lists: readonly ListEffect[], view: View): string[] {
  const texts = view.texts(diffTexts);
  return writtenFigures(lists, view.language).flatMap(({ list: { list, title }, figures }) => {
    const parts = figures.map(({ label, changed, before, after }) =>
      changed ? `${label} ${before} → ${after}` : `${label} ${after}`,
    );
    return [
      ...view.wrap(`${title}${texts.inBrackets(list)}`, view.width),
      ...flow('', parts, view.width - 2, view, view.marks.comma).map((line) =>
        line.includes('→') ? `  ${view.paint.accent(line)}` : `  ${line}`,
      ),
    ];
  });
}

function bodyLines(bodies: readonly BodyEffect[], view: View): string[] {
  const texts = view.texts(diffTexts);
  const width = Math.min(
    Math.max(...bodies.map(({ name }) => view.widthOf(name))),
    Math.floor(view.width / 2),
  );
  const title = texts.bodies;
  return [
    ...view.wrap(title, view.width).map((line) => view.paint.bold(line)),
    ...bodies.map(({ name, before, after, records }) => {
      const difference = after - before;
      const text = `${view.padStart(String(before), 4)} → ${view.padStart(String(after), 4)}`;
      const sign = difference === 0 ? '' : `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
      const signed = view.padEnd(sign, 5);
      const painted = difference < 0 ? view.paint.error(signed) : view.paint.ok(signed);
      const count = texts.records(records);
      return `  ${view.padEnd(view.cut(name, width), width)}  ${text}  ${painted}  ${count}`;
    }),
  ];
}

function sectionLines(
  shown: DiffShown,
  section: DiffSection,
  view: View,
  prefix: string,
): string[] {
  const texts = view.texts(diffTexts);
  const entries = shown.entries.filter((entry) => entry.section === section);
  if (entries.length === 0) return [];
  const title = `${SECTIONS[section][view.language]}${texts.inBrackets(entries.length)}`;
  const alarming = section === 'losses' || section === 'unreadable';
  return [
    '',
    alarming ? view.paint.error(title) : view.paint.bold(title),
    ...toldOf(entries, view.language, prefix).flatMap((told) => toldLines(told, view)),
  ];
}

function toldLines(told: Told, view: View): string[] {
  const texts = view.texts(diffTexts);
  const head = [told.act, told.who].filter((one) => one !== null);
  if (told.records.length > 1) {
    head.push(texts.counted(told.records.length));
  }
  const colon = view.marks.colon;
  return [
    ...hanging(head.join(' · '), '  ', view),
    ...(told.named
      ? told.records.flatMap(({ id, name }) =>
          hanging(name === null ? id : `${id}  ${name}`, '    ', view),
        )
      : flow('', told.ids, view.width - 4, view).map((line) => `    ${line}`)),
    ...told.notes.flatMap((note) => hanging(note, '    ', view)),
    ...told.changes.flatMap(({ label, before, after }) =>
      hanging(label + colon + arrow(before, after), '    ', view),
    ),
    ...told.files.map((file) => view.paint.dim(`    ${file}`)),
  ];
}

function otherLines({ others }: DiffShown, view: View, prefix: string): string[] {
  const texts = view.texts(diffTexts);
  if (others.length === 0) return [];
  return [
    '',
    view.paint.bold(texts.otherFiles(others.length)),
    ...others.map(({ path, change }) => `  ${ACTS[change][view.language]} ${prefix}${path}`),
  ];
}
