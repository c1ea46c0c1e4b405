/** `diff` as one page that stands by itself: nothing is loaded, nothing runs, it prints. */
import { type BodyEffect } from '../../reports/catalogue-diff.ts';
import { DIFF_SECTIONS, type DiffSection } from '../../reports/diff-entry.ts';
import type { ListEffect } from '../../reports/merge-effect.ts';
import { ACTS, SECTIONS } from '../../text/change-words.ts';
import type { Language } from '../../text/language.ts';
import { type Told, toldOf } from './entry-words.ts';
import { type DiffShown, isEmpty, sideWords, sizeWords, writtenFigures } from './shown.ts';
import { marks } from '../../text/marks.ts';
import { diffFormTexts, diffPageTexts, diffTexts } from '../../text/screens/diff.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --dim: #59636e; --loss: #cf222e; --gain: #1a7f37; --wash: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --dim: #9198a1; --loss: #f85149; --gain: #3fb950; --wash: #151b23; } }
body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid var(--line); }
h2.alarm { color: var(--loss); } p.size, .dim { color: var(--dim); }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem; border: 1px solid var(--line); text-align: left; }
th { background: var(--wash); font-weight: 600; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.less { color: var(--loss); font-weight: 600; } .more { color: var(--gain); font-weight: 600; }
article { margin: .75rem 0; padding-left: .75rem; border-left: 3px solid var(--line); break-inside: avoid; }
article.alarm { border-color: var(--loss); } article h3 { font-size: 1rem; margin: 0; }
ul { margin: .25rem 0; padding-left: 1.25rem; } code { font: .9em ui-monospace, monospace; }
del { color: var(--loss); } ins { color: var(--gain); text-decoration: none; }
`;

export function renderDiffHtml(shown: DiffShown, language: Language, prefix: string): string {
  const texts = diffPageTexts[language];
  const sides = `${sideWords(shown.base, language)} → ${sideWords(shown.head, language)}`;
  const title = `${texts.title}${sides}`;
  const body = isEmpty(shown)
    ? [`<p>${texts.none}</p>`]
    : [
        `<p class="size">${escaped(sizeWords(shown, language))}</p>`,
        figureTable(shown.lists, language),
        ...DIFF_SECTIONS.map((section) => sectionHtml(shown, section, language, prefix)),
        othersHtml(shown, language, prefix),
        bodyTable(shown.bodies, language),
      ];
  return `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

function sectionHtml(
  shown: DiffShown,
  section: DiffSection,
  language: Language,
  prefix: string,
): string {
  const entries = shown.entries.filter((entry) => entry.section === section);
  if (entries.length === 0) return '';
  const alarm = section === 'losses' || section === 'unreadable' ? ' class="alarm"' : '';
  const count = diffTexts[language].inBrackets(entries.length);
  const told = toldOf(entries, language, prefix);
  return [
    `<h2${alarm}>${SECTIONS[section][language]}${count}</h2>`,
    ...told.map((one) => toldHtml(one, alarm, language)),
  ].join('\n');
}

function toldHtml(told: Told, attributes: string, language: Language): string {
  const { act, who, records, ids, named, changes, notes, files } = told;
  const many = records.length > 1;
  const count = many ? diffFormTexts[language].several(records.length) : '';
  const whose = who === null ? '' : ` <span class="dim">${escaped(who)}</span>`;
  const colon = marks[language].colon;
  const lines = [
    ...(named
      ? records.map(({ id, name }) => `<code>${escaped(id)}</code> ${escaped(name ?? '')}`)
      : [ids.map((id) => `<code>${escaped(id)}</code>`).join(marks[language].and)]),
    ...changes.map(({ label, before, after }) => {
      const both = before !== '' && after !== '';
      const sides = [
        ...(before === '' ? [] : [`<del>${escaped(before)}</del>`]),
        ...(after === '' ? [] : [`<ins>${escaped(after)}</ins>`]),
      ];
      return `${escaped(label)}${colon}${both ? sides.join(' → ') : sides.join('')}`;
    }),
    ...notes.map(escaped),
    ...files.map((file) => `<code class="dim">${escaped(file)}</code>`),
  ];
  return `<article${attributes}><h3>${escaped(act)}${count}${whose}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></article>`;
}

function figureTable(lists: readonly ListEffect[], language: Language): string {
  const rows = writtenFigures(lists, language);
  const heads = rows[0]?.figures.map(({ label }) => label);
  if (heads === undefined) return '';
  return tableHtml(
    [diffFormTexts[language].list, ...heads],
    rows.map(({ list: { list, title }, figures }) => {
      const cells = figures.map(({ changed, before, after }) =>
        changed
          ? `<td class="number"><strong>${before} → ${after}</strong></td>`
          : `<td class="number">${after}</td>`,
      );
      return `<tr><td>${escaped(title)} <code>${escaped(list)}</code></td>${cells.join('')}</tr>`;
    }),
  );
}

function bodyTable(bodies: readonly BodyEffect[], language: Language): string {
  if (bodies.length === 0) return '';
  const zh = language === 'zh';
  const rows = bodies.map(({ name, before, after, records }) => {
    const turn = after < before ? ' less' : after > before ? ' more' : '';
    const claimed = before === after ? String(after) : `${before} → ${after}`;
    return `<tr><td>${escaped(name)}</td><td class="number${turn}">${claimed}</td><td class="number">${records}</td></tr>`;
  });
  const heads = zh ? ['单位', '已认领', '改动的记录'] : ['Body', 'Claimed', 'Records that change'];
  return `<h2>${zh ? '涉及的单位' : 'Bodies concerned'}</h2>\n${tableHtml(heads, rows)}`;
}

/** The first column is text, the others are numbers. */
function tableHtml(heads: readonly string[], rows: readonly string[]): string {
  const head = heads
    .map((one, at) => `<th${at === 0 ? '' : ' class="number"'}>${escaped(one)}</th>`)
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function othersHtml({ others }: DiffShown, language: Language, prefix: string): string {
  if (others.length === 0) return '';
  const title = diffFormTexts[language].others;
  const lines = others.map(
    ({ path, change }) =>
      `<li>${ACTS[change][language]} <code>${escaped(prefix + path)}</code></li>`,
  );
  return `<h2>${title}</h2><ul>${lines.join('')}</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
