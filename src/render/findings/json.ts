/** Findings for programs; `schemas/output/findings.schema.json` is the contract. */
import { type RenderInput, said, tallyOf } from './input.ts';

/** All findings, accepted ones too. Paths are relative to the catalogue's root. */
export function renderJson(input: RenderInput): string {
  const document = {
    version: 1,
    asOf: input.asOf,
    counts: {
      lists: input.counts.lists,
      organizations: input.counts.organizations,
      items: input.counts.items,
      claims: input.counts.claims,
      delegations: input.counts.delegations,
      services: input.counts.services,
      exceptions: input.counts.exceptions,
      files: input.counts.files,
    },
    summary: tallyOf(input.findings),
    findings: input.findings.map((finding) => ({
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
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
