/** Formats of findings by name; another one is one file and one line. */
import { renderGithub } from './github.ts';
import { renderGitlab } from './gitlab.ts';
import type { Renderer, RenderInput } from './input.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import { renderPretty } from './pretty.ts';
import { renderSarif } from './sarif.ts';
import { renderTap } from './tap.ts';

export const FINDING_FORMATS = [
  'pretty',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'tap',
] as const;

export type FindingFormat = (typeof FINDING_FORMATS)[number];

const RENDERERS: Readonly<Record<FindingFormat, Renderer>> = {
  pretty: renderPretty,
  json: renderJson,
  sarif: renderSarif,
  junit: renderJunit,
  github: renderGithub,
  gitlab: renderGitlab,
  markdown: renderMarkdown,
  tap: renderTap,
};

/** The whole output, ending in a line feed. */
export function renderFindings(format: FindingFormat, input: RenderInput): string {
  return RENDERERS[format](input);
}
