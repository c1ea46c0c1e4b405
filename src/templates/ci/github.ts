/**
 * GitHub Actions. GitHub starts no `pull_request` run for a pull request in conflict, so the branch's
 * `push` is checked too, and `merge_group` what the queue is about to merge. At night the checks that
 * depend on the day: a deadline passes without anybody pushing.
 */
import type { TemplateContext, TemplateFile } from '../template-file.ts';
import { shellWord } from '../../text/shell-word.ts';
import { PROGRAM } from './program.ts';

export function githubWorkflow({ install, catalog, mainBranch }: TemplateContext): TemplateFile[] {
  return [
    {
      path: '.github/workflows/renling.yml',
      content: `# 检查目录的一致性 / Checks the catalogue's consistency. Written by \`renling ci github\`.
name: renling
on:
  push:
  pull_request:
  merge_group:
  schedule:
    # 北京时间每天 6:17：有的期限到了，并没有人提交
    # 06:17 in Beijing, every day: deadlines pass without a push
    - cron: '17 22 * * *'
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - name: 安装 / install
        run: |
          ${install}
      - name: 检查 / validate
        env:
          # 分支和拉取请求只因自己带来的问题不通过；主分支和每天的检查不分新旧
          # A branch or a pull request fails for what it causes; the main branch and the daily run for all
          BASE: \${{ github.ref != 'refs/heads/${mainBranch}' && github.event_name != 'schedule' && (github.base_ref || '${mainBranch}') || '' }}
        run: |
          ${PROGRAM} validate --catalog ${shellWord(catalog)} --format github \${BASE:+--since "origin/$BASE"}
      - name: 改动 / what changes
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        env:
          BASE: \${{ github.base_ref }}
        run: |
          ${PROGRAM} diff "origin/$BASE...HEAD" --catalog ${shellWord(catalog)} --format md >> "$GITHUB_STEP_SUMMARY"
      - name: 合并结果 / merge result
        if: github.ref == 'refs/heads/${mainBranch}' && github.event_name == 'push'
        run: |
          ${PROGRAM} verify-merge HEAD --catalog ${shellWord(catalog)}
`,
    },
  ];
}
