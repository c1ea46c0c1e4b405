/** The page a new catalogue's repository opens with: what to type first. */
import type { Language } from '../text/language.ts';
import type { TemplateFile } from './template-file.ts';

export interface ReadmeContext {
  readonly title: string;
  readonly lists: readonly string[];
  readonly language: Language;
  /** The shell line that installs the program in a clone. */
  readonly install: string;
}

export function catalogueReadme({ title, lists, language, install }: ReadmeContext): TemplateFile {
  const imports = (file: string): string =>
    (lists.length === 0 ? ['LIST'] : lists)
      .map((list) => `npx renling import ${file}-${list}.xlsx --list ${list}`)
      .join('\n');
  const zh = `# ${title}

本仓库用 renling 管理承接的行政权力事项：\`catalog/\` 里一个事项、一个单位、一条认领各一个 YAML 文件。

每台电脑先装一次（要有 Node 20.19 以上，建议 24；工具更新后再装一次）：

\`\`\`sh
${install}
\`\`\`

然后：

\`\`\`sh
${imports('附件')}
npx renling unclaimed --mine       # 本单位还没认领的
npx renling claim 事项 --org 单位  # 认领
npx renling validate               # 检查；通过再提交
\`\`\`

每个命令都有 \`--help\`；检查编号的意思：\`npx renling explain RL403\`。
`;
  const en = `# ${title}

This repository keeps, with renling, the administrative powers taken over: in \`catalog/\` each item, body and claim is one YAML file.

Install it once in each clone (Node 20.19 or newer, better 24), and again after the tool was updated:

\`\`\`sh
${install}
\`\`\`

Then:

\`\`\`sh
${imports('annex')}
npx renling unclaimed --mine        # what your body has not claimed
npx renling claim ITEM --org BODY   # claim it
npx renling validate                # check; commit when it passes
\`\`\`

Every command has \`--help\`; what a code means: \`npx renling explain RL403\`.
`;
  return { path: 'README.md', content: language === 'zh' ? zh : en };
}
