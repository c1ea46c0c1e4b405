/** The page a new catalogue's repository opens with: what to type first. */
import type { Language } from '../text/language.ts';
import type { TemplateFile } from './template-file.ts';

export function catalogueReadme(
  title: string,
  lists: readonly string[],
  language: Language,
): TemplateFile {
  const imports = (file: string): string =>
    (lists.length === 0 ? ['LIST'] : lists)
      .map((list) => `renling import ${file}-${list}.xlsx --list ${list}`)
      .join('\n');
  const zh = `# ${title}

本仓库用 renling 管理承接的行政权力事项：\`catalog/\` 里一个事项、一个单位、一条认领各一个 YAML 文件。

\`\`\`sh
${imports('附件')}
renling unclaimed --mine       # 本单位还没认领的
renling claim 事项 --org 单位  # 认领
renling validate               # 检查；通过再提交
\`\`\`

每个命令都有 \`--help\`；检查编号的意思：\`renling explain RL403\`。
`;
  const en = `# ${title}

This repository keeps, with renling, the administrative powers taken over: in \`catalog/\` each item, body and claim is one YAML file.

\`\`\`sh
${imports('annex')}
renling unclaimed --mine        # what your body has not claimed
renling claim ITEM --org BODY   # claim it
renling validate                # check; commit when it passes
\`\`\`

Every command has \`--help\`; what a code means: \`renling explain RL403\`.
`;
  return { path: 'README.md', text: language === 'zh' ? zh : en };
}
