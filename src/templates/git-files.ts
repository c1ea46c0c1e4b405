/** What git should know of a catalogue's files. */
import type { TemplateFile } from './template-file.ts';

export function gitFiles(catalog: string): TemplateFile[] {
  const folder = catalog === '.' ? '' : `${catalog}/`;
  return [
    {
      path: '.gitignore',
      text: `# 正在写入时的临时文件 / files of a running write
${folder}.renling/
`,
    },
    {
      path: '.gitattributes',
      text: `# 记录用 LF 换行；附件原件不改动
# Records end their lines with LF; source documents stay as they are
*.yaml text eol=lf
${folder}sources/** -text
`,
    },
  ];
}
