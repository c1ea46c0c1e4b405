/** Findings for programs; `schemas/output/findings.schema.json` is the contract. */
import type { Finding } from '../../findings/finding.ts';
import { type RenderInput, said, tallyOf } from './input.ts';

/** The findings alone; a run puts them into its envelope. */
export function renderJson(input: RenderInput): string {
  return `${JSON.stringify(findingsData(input), null, 2)}\n`;
}

/**
 * All findings, accepted ones too, and with `since` those that were there before as well: each says
 * which. `summary` counts what counts for the exit code. Paths are relative to the catalogue's root.
 */
export function findingsData(input: RenderInput): object {
  const { since } = input;
  return {
    counts: input.counts,
    summary: tallyOf(input.findings),
    ...(since === undefined
      ? {}
      : {
          since: {
            base: since.base,
            existed: since.existed,
            new: input.findings.length,
            unchanged: since.known.length,
            repaired: since.repaired,
          },
        }),
    findings: [...marked(input.findings, 'new'), ...marked(since?.known ?? [], 'unchanged')].map(
      ({ finding, baseline }) => ({
        code: finding.code,
        severity: finding.severity,
        ...said(input.texts, finding),
        record: finding.record,
        file: finding.file,
        range: input.locate(finding),
        pointer: finding.pointer,
        args: finding.args,
        related: finding.related.map((related) => ({
          file: related.file,
          pointer: related.pointer,
          position: input.locateRelated(related),
        })),
        fingerprint: finding.fingerprint,
        acceptedBy: finding.acceptedBy,
        ...(since === undefined ? {} : { baseline }),
      }),
    ),
  };
}

type Baseline = 'new' | 'unchanged';

function marked(
  findings: readonly Finding[],
  baseline: Baseline,
): { finding: Finding; baseline: Baseline }[] {
  return findings.map((finding) => ({ finding, baseline }));
}
