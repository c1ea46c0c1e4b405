/** Pretty: what was there before the change, by code, for it is not this change's matter; or each. */
import type { Finding } from '../../findings/finding.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { visible } from './frame.ts';
import { type RenderInput, said, type SinceBaseline, tallyOf } from './input.ts';
import { indented, wrapped } from './sentences.ts';

const WORST_FIRST = ['error', 'warning', 'info'] as const;

export function knownBlock(input: RenderInput, { known, listKnown }: SinceBaseline): string[] {
  const heading = renderTexts[input.language].knownHeading(tallyOf(known), listKnown);
  const sorted = WORST_FIRST.flatMap((one) => known.filter(({ severity }) => severity === one));
  const texts = listKnown ? sorted.map((finding) => each(input, finding)) : byCode(input, sorted);
  const lines = texts.flatMap((text) => indented(text, input));
  return [wrapped(heading, input), ...lines].map((line) => input.paint.dim(line));
}

function each(input: RenderInput, finding: Finding): string {
  const words = renderTexts[input.language];
  const { severity, code, acceptedBy } = finding;
  const by = acceptedBy === null ? '' : `  ${words.acceptedBy(visible(acceptedBy))}`;
  const at = input.locate(finding);
  const place = input.prefix + finding.file + (at === null ? '' : `:${at.line}:${at.column}`);
  const message = visible(said(input.texts, finding).message);
  return `${words.severity[severity]} ${code}  ${visible(place)}  ${message}${by}`;
}

function byCode(input: RenderInput, known: readonly Finding[]): string[] {
  const words = renderTexts[input.language];
  const groups = new Map<string, { first: Finding; count: number }>();
  for (const finding of known) {
    const key = `${finding.code} ${finding.severity} ${finding.acceptedBy === null ? '' : 'x'}`;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, { first: finding, count: 1 });
    else there.count += 1;
  }
  return [...groups.values()].map(({ first, count }) => {
    const { title } = said(input.texts, first);
    const size = first.acceptedBy === null ? words.groupSize(count) : words.acceptedHeading(count);
    return `${words.severity[first.severity]} ${first.code}  ${title}  ${size}`;
  });
}
