/**
 * Findings as test cases, for formats that know nothing but passed and failed: a code without
 * findings is one case that passed, each finding a case of its own.
 */
import type { Finding } from '../../findings/finding.ts';
import { failsAt } from '../../findings/exit-code.ts';
import type { Code } from '../../findings/registry.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { codesLookedFor, type RenderInput, said } from './input.ts';

export interface FindingCase {
  readonly code: Code;
  /** The code's title, or where and what. */
  readonly name: string;
  /** At or above the threshold of the run, and not accepted by an exception. */
  readonly failed: boolean;
  readonly finding: Finding | null;
  readonly message: string;
  /** Place, message and remedy, a line each. */
  readonly details: string;
}

export function casesOf(input: RenderInput): FindingCase[] {
  const byCode = new Map<Code, Finding[]>();
  for (const finding of input.findings) {
    byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  }
  return codesLookedFor(input).flatMap((code): FindingCase[] => {
    const found = byCode.get(code);
    if (found === undefined) {
      const name = input.texts[code].title;
      return [{ code, name, failed: false, finding: null, message: '', details: '' }];
    }
    return found.map((finding) => caseOf(input, finding));
  });
}

function caseOf(input: RenderInput, finding: Finding): FindingCase {
  const words = renderTexts[input.language];
  const { message, remedy } = said(input.texts, finding);
  const at = input.locate(finding);
  const place = `${input.prefix}${finding.file}${at === null ? '' : `:${at.line}:${at.column}`}`;
  const accepted = finding.acceptedBy === null ? [] : [words.acceptedBy(finding.acceptedBy)];
  return {
    code: finding.code,
    name: `${finding.record}: ${message}`,
    failed: failsAt(finding, input.failOn),
    finding,
    message,
    details: [place, message, words.remedy(remedy), ...accepted].join('\n'),
  };
}
