/**
 * How the program comes to where it runs. Whatever the way, it is then in the repository's own
 * `node_modules`, and is called there by its path: a call through npx asks a registry for the name
 * when it is not found, and runs what answers to it.
 */
import { shellWord } from '../../text/shell-word.ts';

export const TOOL_SOURCES = ['tarball', 'npm', 'git'] as const;

export type ToolSource =
  /** Packed in the repository itself (`src/packing/place-tool.ts`). */
  | { readonly from: 'tarball' }
  /** For those who publish: of a registry, or of a repository with a tag, a branch or a commit. */
  | { readonly from: 'npm'; readonly version: string }
  | { readonly from: 'git'; readonly repository: string; readonly version: string };

/** From the top of the repository. */
export const PROGRAM = 'node_modules/.bin/renling';

/** One shell line. */
export function installLine(source: ToolSource): string {
  switch (source.from) {
    case 'tarball':
      return 'npm ci --ignore-scripts';
    case 'npm':
      return `npm install --no-save --ignore-scripts renling@${source.version}`;
    case 'git':
      // Built where it is installed: its scripts must run.
      return `npm install --no-save ${shellWord(gitAddress(source))}`;
  }
}

/** As npm takes it; without `#` the tag of this version. */
function gitAddress({ repository, version }: { repository: string; version: string }): string {
  const address = /^https?:/u.test(repository) ? `git+${repository}` : repository;
  return address.includes('#') ? address : `${address}#v${version}`;
}

/** Whether a line of a CI file can name the folder: no other line, no expression of GitHub's. */
export function canBeInCi(catalog: string): boolean {
  return !/[\n\r]|\$\{\{/u.test(catalog);
}

/** A branch's name that means nothing else to a shell, to YAML or to an expression. */
export function isPlainBranch(name: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}._/-]*$/u.test(name);
}
