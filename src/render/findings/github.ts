/** Findings as workflow commands of GitHub Actions, shown on the lines of a pull request. */
import type { Finding } from '../../findings/finding.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { type RenderInput, said, summaryOf, tallyOf } from './input.ts';

/** GitHub shows ten annotations of a level a step and drops the others silently. */
const LIMIT = 10;

export function renderGithub(input: RenderInput): string {
  const words = renderTexts[input.language];
  const open = input.findings.filter((finding) => finding.acceptedBy === null);
  const shown = (['error', 'warning'] as const).flatMap((severity) =>
    open.filter((finding) => finding.severity === severity).slice(0, LIMIT),
  );
  const lines = shown.map((finding) => annotation(input, finding));
  const chosen = new Set(shown);
  const rest = open.filter((finding) => !chosen.has(finding));
  if (rest.length > 0) lines.push(`::notice::${data(words.notShown(tallyOf(rest)))}`);
  lines.push(summaryOf(input));
  return `${lines.join('\n')}\n`;
}

function annotation(input: RenderInput, finding: Finding): string {
  const { title, message, remedy } = said(input.texts, finding);
  const at = input.locate(finding);
  const properties: [string, string | number][] = [['file', input.prefix + finding.file]];
  if (at !== null) {
    properties.push(['line', at.line]);
    // GitHub takes columns only where the range stays on its line.
    if (at.endLine === at.line) properties.push(['col', at.column]);
    properties.push(['endLine', at.endLine]);
    if (at.endLine === at.line) properties.push(['endColumn', at.endColumn]);
  }
  properties.push(['title', `${finding.code} ${title}`]);
  const list = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
  const text = `${message}\n${renderTexts[input.language].remedy(remedy)}`;
  return `::${finding.severity === 'error' ? 'error' : 'warning'} ${list}::${data(text)}`;
}

/** The runner undoes exactly these; `%` first. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
