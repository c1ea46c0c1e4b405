/**
 * Gitee Go: a pipeline for pushes and pull requests. It knows no daily run without a push: said in the
 * file. Its variables: https://help.gitee.com/gitee-go/pipeline/parameter (of a pull request
 * GITEE_COMMIT is the target's commit). How much of the history is there is not said: without enough
 * of it, and on a timed run of the main branch, everything is checked.
 */
import type { TemplateContext, TemplateFile } from '../template-file.ts';
import { shellWord } from '../../text/shell-word.ts';
import { PROGRAM } from './program.ts';

export function giteePipeline({ install, catalog, mainBranch }: TemplateContext): TemplateFile[] {
  return [
    {
      path: '.workflow/renling.yml',
      content: `# 检查目录的一致性 / Checks the catalogue's consistency. Written by \`renling ci gitee\`.
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
          # 拉取请求和分支只因自己带来的问题不通过；主分支不分新旧，历史不够比较时也是
          # A pull request or a branch fails for what it causes; the main branch for all, and so where history is missing
          - |
            if [ -n "$GITEE_PULL_ID" ]; then BASE=$GITEE_COMMIT
            elif [ "$GITEE_BRANCH" != ${mainBranch} ]; then BASE=origin/${mainBranch}
            else BASE=''; fi
            git merge-base "$BASE" HEAD >/dev/null 2>&1 || BASE=''
            ${install}
            ${PROGRAM} validate --catalog ${shellWord(catalog)} \${BASE:+--since "$BASE"}
`,
    },
  ];
}
