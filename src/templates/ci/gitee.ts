/** Gitee Go: a pipeline for pushes and pull requests. It knows no daily run without a push: said in the file. */
import type { TemplateContext, TemplateFile } from '../template-file.ts';

export function giteePipeline({ version, catalog, mainBranch }: TemplateContext): TemplateFile[] {
  return [
    {
      path: '.workflow/renling.yml',
      text: `# 检查目录的一致性 / Checks the catalogue's consistency. Written by \`renling ci gitee\`.
# 按日期到期的检查要每天跑一次：在 Gitee Go 里给本流水线加“定时触发”。
# Checks that depend on the day want a daily run: add a timed trigger to this pipeline.
version: '1.0'
name: renling
displayName: 目录一致性检查
triggers:
  push:
    branches:
      prefix:
        - ''
  pr:
    branches:
      include:
        - ${mainBranch}
stages:
  - name: check
    displayName: 检查
    strategy: naturally
    trigger: auto
    steps:
      - step: build@nodejs
        name: validate
        displayName: renling validate
        nodeVersion: 20.19.0
        commands:
          - npx --yes renling@${version} validate --catalog ${catalog}
`,
    },
  ];
}
