/**
 * `diff` as the text of a pull request. Hosting services take 65,536 characters: what does not fit
 * is counted, losses last of all.
 */
import { type BodyEffect } from '../../reports/catalogue-diff.ts';
import { DIFF_SECTIONS, type DiffSection } from '../../reports/diff-entry.ts';
import type { ListEffect } from '../../reports/merge-effect.ts';
import { ACTS, SECTIONS } from '../../text/change-words.ts';
import type { Language } from '../../text/language.ts';
import { cell, codeSpan } from '../markdown.ts';
import { arrow, type Told, toldOf } from './entry-words.ts';
import { type DiffShown, isEmpty, sideWords, sizeWords, writtenFigures } from './shown.ts';
import { diffDocumentTexts, diffFormTexts, diffTexts } from '../../text/screens/diff.ts';
import { marks } from '../../text/marks.ts';

const MOST_CHARACTERS = 65_000;
/** Kept for the line that says what is left out. */
const RESERVE = 400;
/** Those that lose most come first. */
const MOST_BODIES = 100;
/** Sections of more records can be unfolded. */
const OPEN = 20;
const MARKS: Readonly<Partial<Record<DiffSection, string>>> = { unreadable: '❌ ', losses: '⚠️ ' };

export function renderDiffMarkdown(shown: DiffShown, language: Language, prefix: string): string {
  const texts = diffDocumentTexts[language];
  const sides = `${cell(sideWords(shown.base, language))} → ${cell(sideWords(shown.head, language))}`;
  let text = `### ${texts.title}${marks[language].colon}${sides}\n\n`;
  if (isEmpty(shown)) {
    return `${text}${texts.none}\n`;
  }
  text += `${sizeWords(shown, language)}\n\n${figureTable(shown.lists, language)}`;
  text += bodyTable(shown.bodies, language);
  let left = 0;
  for (const section of DIFF_SECTIONS) {
    const room = MOST_CHARACTERS - RESERVE - text.length;
    const told = toldOf(
      shown.entries.filter((entry) => entry.section === section),
      language,
      prefix,
    );
    const { text: added, cut } = sectionText(section, told, room, language);
    text += added;
    left += cut;
  }
  const files = others(shown, language, prefix);
  if (text.length + files.length + RESERVE <= MOST_CHARACTERS) text += files;
  else left += shown.others.length;
  if (left > 0) {
    const commits = [shown.base, shown.head].map(({ commit }) => commit?.slice(0, 12) ?? '');
    const whole = codeSpan(`renling diff ${commits.join(' ').trim()} --out ${texts.file}.html`);
    text += `\n${texts.left(left, whole)}\n`;
  }
  return text;
}

/** `cut`: the records that did not fit. */
function sectionText(
  section: DiffSection,
  told: readonly Told[],
  room: number,
  language: Language,
): { text: string; cut: number } {
  const count = told.reduce((sum, { records }) => sum + records.length, 0);
  if (count === 0) return { text: '', cut: 0 };
  const title = `${MARKS[section] ?? ''}${SECTIONS[section][language]}${diffTexts[language].inBrackets(count)}`;
  const fold = count > OPEN && section !== 'losses' && section !== 'unreadable';
  const before = fold ? `\n<details><summary>${title}</summary>\n\n` : `\n#### ${title}\n\n`;
  const after = fold ? '\n</details>\n' : '';
  let body = '';
  let cut = 0;
  for (const one of told) {
    const free = room - before.length - after.length - body.length;
    const forms = [entryText(one, one.named, language), entryText(one, false, language)];
    const fitting = forms.find((form) => form.length <= free);
    if (fitting === undefined) cut += one.records.length;
    else body += fitting;
  }
  return body === '' ? { text: '', cut } : { text: before + body + after, cut };
}

function entryText(told: Told, named: boolean, language: Language): string {
  const { act, who, records, ids, changes, notes, files } = told;
  const many = records.length > 1;
  const count = many ? diffFormTexts[language].several(records.length) : '';
  const whose = who === null ? '' : ` — ${cell(who)}`;
  const each = records.map(
    ({ id, name }) => `${codeSpan(id)}${name === null ? '' : ` ${cell(name)}`}`,
  );
  const lines =
    many || !named ? [`- **${act}**${count}${whose}`] : [`- **${act}** ${each.join('')}${whose}`];
  if (named && many) lines.push(...each.map((one) => `  - ${one}`));
  if (!named) lines.push(`  - ${ids.map(codeSpan).join(marks[language].and)}`);
  const colon = marks[language].colon;
  lines.push(
    ...changes.map(
      ({ label, before, after }) => `  - ${cell(label)}${colon}${cell(arrow(before, after))}`,
    ),
    ...notes.map((note) => `  - ${cell(note)}`),
    ...files.map((file) => `  - ${codeSpan(file)}`),
  );
  return `${lines.join('\n')}\n`;
}

function figureTable(lists: readonly ListEffect[], language: Language): string {
  const rows = writtenFigures(lists, language);
  const heads = rows[0]?.figures.map(({ label }) => label);
  if (heads === undefined) return '';
  const first = diffFormTexts[language].list;
  return [
    `| ${first} | ${heads.join(' | ')} |`,
    `| --- |${' --: |'.repeat(heads.length)}`,
    ...rows.map(({ list: { list, title }, figures }) => {
      const named = `${cell(title)}${diffTexts[language].inBrackets(list)}`;
      const cells = figures.map(({ changed, before, after }) =>
        changed ? `**${before} → ${after}**` : after,
      );
      return `| ${named} | ${cells.join(' | ')} |`;
    }),
    '',
  ].join('\n');
}

function bodyTable(bodies: readonly BodyEffect[], language: Language): string {
  if (bodies.length === 0) return '';
  const texts = diffFormTexts[language];
  const left = Math.max(0, bodies.length - MOST_BODIES);
  const title = texts.bodiesCounted(bodies.length);
  const rows = bodies.slice(0, MOST_BODIES).map(({ name, before, after, records }) => {
    const claimed = before === after ? String(after) : `**${before} → ${after}**`;
    return `| ${cell(name)} | ${claimed} | ${records} |`;
  });
  return [
    '',
    `<details><summary>${title}</summary>`,
    '',
    texts.bodyHeads,
    '| --- | --: | --: |',
    ...rows,
    ...(left > 0 ? ['', texts.bodiesLeft(left)] : []),
    '',
    '</details>',
    '',
  ].join('\n');
}

function others({ others: files }: DiffShown, language: Language, prefix: string): string {
  if (files.length === 0) return '';
  const title = diffFormTexts[language].othersCounted(files.length);
  const lines = files.map(
    ({ path, change }) => `- ${ACTS[change][language]} ${codeSpan(prefix + path)}`,
  );
  return `\n#### ${title}\n\n${lines.join('\n')}\n`;
}
