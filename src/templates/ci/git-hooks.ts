/**
 * Plain git hooks in a folder of the repository, switched on with `git config core.hooksPath`. git
 * runs them at the top of the work tree, where `npm ci` put the program; one that does not find it
 * says so and lets nothing pass unseen.
 */
import type { TemplateContext, TemplateFile } from '../template-file.ts';
import { shellWord } from '../../text/shell-word.ts';
import { PROGRAM } from './program.ts';

function hook(purpose: string, install: string, lines: string): string {
  return `#!/bin/sh
# ${purpose}. Written by \`renling ci hooks\`; switch on: git config core.hooksPath .githooks
if [ ! -e ${PROGRAM} ]; then
  printf '%s\\n' '还没有安装 renling，没有检查；先在仓库顶层运行：' ${shellWord(`  ${install}`)} >&2
  echo 'renling is not installed: nothing was checked. Run the line above at the top of the repository' >&2
  exit 1
fi
${lines}`;
}

export function gitHooks({ install, catalog, mainBranch }: TemplateContext): TemplateFile[] {
  const folder = shellWord(catalog);
  return [
    {
      path: '.githooks/pre-commit',
      executable: true,
      content: hook(
        '提交前检查 / Before each commit',
        install,
        `${PROGRAM} validate --since HEAD --catalog ${folder} || {
  echo '检查没有通过，没有提交；确要提交：git commit --no-verify' >&2
  echo 'Not committed: the checks failed. To commit all the same: git commit --no-verify' >&2
  exit 1
}
`,
      ),
    },
    {
      path: '.githooks/post-merge',
      executable: true,
      content: hook(
        '合并后检查合并结果 / After each merge: is the result made of its parents',
        install,
        `if git rev-parse --verify --quiet HEAD^2 >/dev/null; then
  ${PROGRAM} verify-merge HEAD --catalog ${folder}
fi
${PROGRAM} validate --catalog ${folder} >/dev/null || {
  echo '合并后目录有错误：npx renling validate' >&2
  echo 'The catalogue has errors after this merge: npx renling validate' >&2
}
`,
      ),
    },
    {
      path: '.githooks/pre-push',
      executable: true,
      content: hook(
        '推送前检查 / Before each push',
        install,
        `# 与主分支分开以后新出现的才算，和合并请求的检查一样；没有主分支可比就看全部
# Only what is new since the main branch was left, as a pull request is checked; all where there is none
for base in "$1/${mainBranch}" '@{upstream}'; do
  if git merge-base "$base" HEAD >/dev/null 2>&1; then
    ${PROGRAM} validate --since "$base" --catalog ${folder}
    exit
  fi
done
${PROGRAM} validate --catalog ${folder}
`,
      ),
    },
  ];
}
