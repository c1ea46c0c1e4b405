/**
 * GitHub Actions. GitHub starts no `pull_request` run for a pull request in conflict, so the branch's
 * `push` is checked too, and `merge_group` what the queue is about to merge. At night the checks that
 * depend on the day: a deadline passes without anybody pushing.
 */
import type { TemplateContext, TemplateFile } from '../template-file.ts';

export function githubWorkflow({ version, catalog, mainBranch }: TemplateContext): TemplateFile[] {
  return [
    {
      path: '.github/workflows/renling.yml',
      text: `# 检查目录的一致性 / Checks the catalogue's consistency. Written by \`renling ci github\`.
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
          node-version: 20
      - name: 检查 / validate
        run: npx --yes renling@${version} validate --catalog ${catalog} --format github
      - name: 合并结果 / merge result
        if: github.ref == 'refs/heads/${mainBranch}' && github.event_name == 'push'
        run: npx --yes renling@${version} verify-merge HEAD --catalog ${catalog}
`,
    },
  ];
}
