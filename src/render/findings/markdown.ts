/**
 * Findings as Markdown: the text of a pull request's comment, a build's summary page. Hosting services
 * take 65,536 characters; what is left out is said.
 */
import type { Finding, Severity } from '../../findings/finding.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { cell, codeSpan } from '../markdown.ts';
import { type RenderInput, said, summaryOf, tallyOf } from './input.ts';

const MOST_CHARACTERS = 65_000;
/** Findings of a level that stand open; longer lists can be unfolded. */
const OPEN = 30;
const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

export function renderMarkdown(input: RenderInput): string {
  const tally = tallyOf(input.findings);
  const passed = tally.errors === 0 && (input.failOn === 'error' || tally.warnings === 0);
  let text = `${passed ? '✅' : '❌'} **${summaryOf(input)}**（${input.asOf}）\n`;
  if (input.language === 'en') text = text.replace('（', ' (').replace('）', ')');
  const open = input.findings.filter(({ acceptedBy }) => acceptedBy === null);
  for (const severity of ['error', 'warning', 'info'] as const) {
    const found = open.filter((finding) => finding.severity === severity);
    if (found.length === 0) continue;
    const section = sectionOf(input, severity, found, MOST_CHARACTERS - text.length);
    text += section;
  }
  return text;
}

/** A table of at most `room` characters; rows that do not fit are counted. */
function sectionOf(
  input: RenderInput,
  severity: Severity,
  found: readonly Finding[],
  room: number,
): string {
  const words = renderTexts[input.language];
  const zh = input.language === 'zh';
  const heading = `${MARKS[severity]} ${words.severity[severity]} ${found.length}`;
  const fold = found.length > OPEN;
  const before = fold ? `\n<details><summary>${heading}</summary>\n\n` : `\n#### ${heading}\n\n`;
  const after = fold ? '\n</details>\n' : '';
  const head = zh ? '| 编号 | 位置 | 问题 | 改法 |' : '| Code | Where | What | Fix |';
  let table = `${head}\n| --- | --- | --- | --- |\n`;
  const reserve = before.length + after.length + 100;
  let shown = 0;
  for (const finding of found) {
    const { message, remedy } = said(input.texts, finding);
    const at = input.locate(finding);
    const place = `${input.prefix}${finding.file}${at === null ? '' : `:${at.line}`}`;
    const row = `| ${finding.code} | ${codeSpan(place)} | ${cell(message)} | ${cell(remedy)} |\n`;
    if (table.length + row.length + reserve > room) break;
    table += row;
    shown += 1;
  }
  const left = found.length - shown;
  const cut = left === 0 ? '' : `\n${words.more(left)}\n`;
  return `${before}${table}${cut}${after}`;
}
