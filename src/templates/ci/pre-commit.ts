/** For the pre-commit program: a local hook, so that nothing is fetched from a code host. */
import type { TemplateContext, TemplateFile } from '../template-file.ts';
import { shellWord } from '../../text/shell-word.ts';

export function preCommitConfig({ version, catalog }: TemplateContext): TemplateFile[] {
  const files = catalog === '.' ? '' : `\n        files: ^${catalog.replaceAll('.', '\\.')}/`;
  return [
    {
      path: '.pre-commit-config.yaml',
      text: `# 提交前检查 / Before each commit. Written by \`renling ci pre-commit\`; switch on: pre-commit install
repos:
  - repo: local
    hooks:
      - id: renling-validate
        name: renling validate
        entry: npx --yes renling@${version} validate --since HEAD --catalog ${shellWord(catalog)}
        language: system
        pass_filenames: false${files}
      - id: renling-fmt
        name: renling fmt --check
        entry: npx --yes renling@${version} fmt --check --catalog ${shellWord(catalog)}
        language: system
        pass_filenames: false${files}
`,
    },
  ];
}
