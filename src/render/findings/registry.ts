/** Formats of findings by name. Later ones (sarif, junit, gitlab, markdown) are one file and one line. */
import { renderGithub } from './github.ts';
import type { Renderer, RenderInput } from './input.ts';
import { renderJson } from './json.ts';
import { renderPretty } from './pretty.ts';

export const FINDING_FORMATS = ['pretty', 'json', 'github'] as const;

export type FindingFormat = (typeof FINDING_FORMATS)[number];

const RENDERERS: Readonly<Record<FindingFormat, Renderer>> = {
  pretty: renderPretty,
  json: renderJson,
  github: renderGithub,
};

/** The whole output, ending in a line feed. */
export function renderFindings(format: FindingFormat, input: RenderInput): string {
  return RENDERERS[format](input);
}
