/** For the pre-commit program: a local hook, so that nothing is fetched from a code host. */
import type { TemplateContext, TemplateFile } from '../template-file.ts';
import { shellWord } from '../../text/shell-word.ts';
import { PROGRAM } from './program.ts';

/** A text of YAML on one line, whatever is in it but a line break. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Files below a folder, as a pattern of Python's (https://docs.python.org/3/library/re.html). */
function below(folder: string): string {
  return `^${folder.replaceAll(/[^\p{L}\p{N}_/]/gu, String.raw`\$&`)}/`;
}

export function preCommitConfig({ install, catalog }: TemplateContext): TemplateFile[] {
  const files = catalog === '.' ? '' : `\n        files: ${quoted(below(catalog))}`;
  const entry = (words: string): string =>
    quoted(`${PROGRAM} ${words} --catalog ${shellWord(catalog)}`);
  return [
    {
      path: '.pre-commit-config.yaml',
      content: `# 提交前检查 / Before each commit. Written by \`renling ci pre-commit\`.
# 启用 / switch on: ${install} && pre-commit install
repos:
  - repo: local
    hooks:
      - id: renling-validate
        name: renling validate
        entry: ${entry('validate --since HEAD')}
        language: system
        pass_filenames: false${files}
      - id: renling-fmt
        name: renling fmt --check
        entry: ${entry('fmt --check')}
        language: system
        pass_filenames: false${files}
`,
    },
  ];
}
