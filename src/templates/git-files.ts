/** What git should know of a catalogue's files. */
import type { TemplateFile } from './template-file.ts';

/** `node_modules/` is what `npm ci` makes: nobody's to commit. */
export const IGNORED_MODULES = 'node_modules/';

export function gitFiles(catalog: string): TemplateFile[] {
  const folder = catalog === '.' ? '' : `${catalog}/`;
  return [
    {
      path: '.gitignore',
      content: `# 正在写入时的临时文件；npm ci 安装的工具
# Files of a running write; the tool that npm ci installs
${folder}.renling/
${IGNORED_MODULES}
`,
    },
    {
      path: '.gitattributes',
      content: `# 记录用 LF 换行；附件原件、工具包不改动
# Records end their lines with LF; source documents and the packed tool stay as they are
*.yaml text eol=lf
${folder}sources/** -text
tools/*.tgz binary
`,
    },
  ];
}
