/**
 * SARIF 2.1.0 (OASIS), for code scanning and editors. Places are percent-encoded URIs relative to the
 * repository's top; columns count UTF-16 code units, as `columnKind` says.
 */
import type { Finding, Related } from '../../findings/finding.ts';
import { CODES, type Code } from '../../findings/registry.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { type Located, type RenderInput, said } from './input.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

export function renderSarif(input: RenderInput): string {
  const known = input.since?.known ?? [];
  const all = [...input.findings, ...known];
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'renling',
            version: input.version,
            language: input.language === 'zh' ? 'zh-CN' : 'en-US',
            rules: codes.map((code) => ruleOf(input, code)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: all.map((finding, at) => ({
          ...resultOf(input, finding, indexes),
          // SARIF 2.1.0 §3.27.24: all results of a run have it, or none.
          ...(input.since === undefined
            ? {}
            : { baselineState: at < input.findings.length ? 'new' : 'unchanged' }),
        })),
        properties: { asOf: input.asOf },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ texts }: RenderInput, code: Code) {
  const { title, why, fix } = texts[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: fix },
    defaultConfiguration: { level: LEVELS[CODES[code].severity] },
  };
}

function resultOf(input: RenderInput, finding: Finding, indexes: ReadonlyMap<Code, number>) {
  const { message, remedy } = said(input.texts, finding);
  return {
    ruleId: finding.code,
    ruleIndex: indexes.get(finding.code) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: `${message}\n${renderTexts[input.language].remedy(remedy)}` },
    locations: [
      {
        physicalLocation: placeOf(input, finding.file, input.locate(finding)),
        logicalLocations: [{ fullyQualifiedName: finding.record, kind: 'object' }],
      },
    ],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map((related, id) => relatedPlace(input, related, id)),
        }),
    partialFingerprints: { 'renling/v1': finding.fingerprint },
    properties: { args: finding.args },
    ...(finding.acceptedBy === null
      ? {}
      : {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: finding.acceptedBy },
          ],
        }),
  };
}

function relatedPlace(input: RenderInput, related: Related, id: number) {
  const at = input.locateRelated(related);
  const region = at === null ? {} : { region: { startLine: at.line, startColumn: at.column } };
  return {
    id,
    physicalLocation: {
      artifactLocation: { uri: uriOf(input.prefix + related.file) },
      ...region,
    },
  };
}

function placeOf(input: RenderInput, file: string, at: Located | null) {
  return {
    artifactLocation: { uri: uriOf(input.prefix + file) },
    ...(at === null
      ? {}
      : {
          region: {
            startLine: at.line,
            startColumn: at.column,
            endLine: at.endLine,
            endColumn: at.endColumn,
          },
        }),
  };
}

/** Each part of the path encoded; the slashes stay. */
export function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
