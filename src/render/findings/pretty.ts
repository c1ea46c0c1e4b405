/** Findings for people at a terminal. */
import type { Finding, Severity } from '../../findings/finding.ts';
import { CODES } from '../../findings/registry.ts';
import { LIST_FOLDERS } from '../../model/record-kinds.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { displayWidth, padEndWidth } from '../../text/width.ts';
import { frame, visible } from './frame.ts';
import { type Located, type RenderInput, said, summaryOf, tallyOf } from './input.ts';
import { knownBlock } from './known.ts';
import { headed, indented, remedyLines, wrapped } from './sentences.ts';

/** Lines shown of findings a catalogue may have hundreds of. */
const GROUP_LIMIT = 20;

/**
 * Each finding with its line and carets; then codes that come in bulk, one group each; then what
 * exceptions accept; then one line of totals.
 */
export function renderPretty(input: RenderInput): string {
  const open = input.findings.filter((finding) => finding.acceptedBy === null);
  const accepted = input.findings.filter((finding) => finding.acceptedBy !== null);
  const groups = new Map<string, Finding[]>();
  const singles: Finding[] = [];
  for (const finding of open) {
    if (CODES[finding.code].bulk) {
      const key = `${finding.code} ${finding.severity}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [finding]);
      else group.push(finding);
    } else {
      singles.push(finding);
    }
  }
  const blocks = inOrderOfLines(input, singles).map(({ finding, at }) =>
    single(input, finding, at),
  );
  for (const group of groups.values()) blocks.push(grouped(input, group));
  if (accepted.length > 0) blocks.push(acceptedBlock(input, accepted));
  if (input.since !== undefined && input.since.known.length > 0) {
    blocks.push(knownBlock(input, input.since));
  }
  blocks.push([summary(input)]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface Placed {
  readonly finding: Finding;
  readonly at: Located | null;
}

/** Findings come by file and then by key; in a file a person reads from top to bottom. */
function inOrderOfLines(input: RenderInput, findings: readonly Finding[]): Placed[] {
  return findings
    .map((finding) => ({ finding, at: input.locate(finding) }))
    .sort((one, other) => {
      const [file, otherFile] = [one.finding.file, other.finding.file];
      if (file !== otherFile) return file < otherFile ? -1 : 1;
      const [a, b] = [one.at, other.at];
      return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
    });
}

/** Said of the file as a whole, or of a key that is not in it: there is no line to show. */
function isOfWholeFile({ pointer, range }: Finding, source: string): boolean {
  if (range !== undefined) return range.start === 0 && range.end >= source.length;
  return pointer.length === 0;
}

function single(input: RenderInput, finding: Finding, at: Located | null): string[] {
  const { paint, prefix } = input;
  const words = renderTexts[input.language];
  const { message, remedy } = said(input.texts, finding);
  const place = visible(prefix + finding.file) + (at === null ? '' : `:${at.line}:${at.column}`);
  const head = `${place}  ${plainLabel(input, finding)}`;
  const painted = `${paint.bold(place)}  ${label(input, finding)}`;
  const lines = headed(head, painted, visible(message), input);
  const source = at === null ? null : input.sourceOf(finding.file);
  if (at !== null && source !== null && !isOfWholeFile(finding, source)) {
    const style = { gutter: paint.dim, caret: paint[finding.severity] };
    lines.push(...frame(source, at, input.width, style));
  }
  for (const related of finding.related) {
    const other = related.pointer.length === 0 ? null : input.locateRelated(related);
    const where = other === null ? '' : `:${other.line}:${other.column}`;
    lines.push(`  ${paint.dim(words.seeAlso(visible(prefix + related.file) + where))}`);
  }
  lines.push(
    ...remedyLines(words.remedy(visible(remedy)), input).map((line) => paint.accent(line)),
  );
  return lines;
}

function grouped(input: RenderInput, group: readonly Finding[]): string[] {
  const { paint } = input;
  const words = renderTexts[input.language];
  const [first] = group;
  if (first === undefined) return [];
  const { title, remedy } = said(input.texts, first);
  const shown = group.slice(0, GROUP_LIMIT);
  const messages = shown.map((finding) => visible(said(input.texts, finding).message));
  const ids = shown.map(idOf);
  // Mostly the sentence names the record; else its id goes before it.
  const named = ids.every((id, index) => messages[index]?.includes(id) === true);
  const column = named ? 0 : Math.max(...ids.map((id) => displayWidth(id)));
  const lines = [
    `${label(input, first)}  ${paint.bold(title)}  ${paint.dim(words.groupSize(group.length))}`,
  ];
  for (const [index, message] of messages.entries()) {
    const id = named ? '' : `${padEndWidth(ids[index] ?? '', column)}  `;
    lines.push(...indented(id + message, input));
  }
  if (group.length > shown.length) lines.push(`  ${words.more(group.length - shown.length)}`);
  const text = visible(remedy);
  const told = group.length === 1 ? words.remedy(text) : words.remedyOfFirst(text);
  lines.push(...remedyLines(told, input).map((line) => paint.accent(line)));
  return lines;
}

function acceptedBlock(input: RenderInput, accepted: readonly Finding[]): string[] {
  const words = renderTexts[input.language];
  const shown = accepted.slice(0, GROUP_LIMIT);
  const lines = shown.flatMap((finding) => {
    const by = words.acceptedBy(visible(finding.acceptedBy ?? ''));
    const { message } = said(input.texts, finding);
    return indented(`${finding.code}  ${idOf(finding)}  ${visible(message)}  ${by}`, input);
  });
  if (accepted.length > shown.length) {
    lines.push(`  ${words.more(accepted.length - shown.length)}`);
  }
  return [words.acceptedHeading(accepted.length), ...lines].map((line) => input.paint.dim(line));
}

function summary(input: RenderInput): string {
  const { paint } = input;
  const tally = tallyOf(input.findings);
  const lines = summaryOf(input, '\n').split('\n');
  const line = lines.map((one) => wrapped(one, input)).join('\n');
  if (tally.errors > 0) return paint.error(line);
  const nothingRead = input.run === undefined && input.counts.items === 0;
  return tally.warnings > 0 || nothingRead ? paint.warning(line) : paint.ok(line);
}

interface Labelled {
  readonly severity: Severity;
  readonly code: string;
}

function plainLabel({ language }: RenderInput, { severity, code }: Labelled): string {
  return `${renderTexts[language].severity[severity]} ${code}`;
}

function label(input: RenderInput, finding: Labelled): string {
  return input.paint[finding.severity](plainLabel(input, finding));
}

/** `items/city/city-001` → `city-001`, `services/zone/jn-gx/zone-001` → `jn-gx/zone-001`. */
function idOf(finding: Finding): string {
  const parts = finding.record.split('/');
  const inList = LIST_FOLDERS.has(parts[0] ?? '');
  const id = parts.slice(inList ? 2 : 1).join('/');
  return visible(id === '' ? finding.record : id);
}
