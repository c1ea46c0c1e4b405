/**
 * Plain git hooks in a folder of the repository, switched on with `git config core.hooksPath`. They
 * take `renling` from the path, else through npx; a hook that cannot find either says so and lets
 * nothing pass unseen.
 */
import type { TemplateContext, TemplateFile } from '../template-file.ts';
import { shellWord } from '../../text/shell-word.ts';

function hook(purpose: string, version: string, lines: string): string {
  return `#!/bin/sh
# ${purpose}. Written by \`renling ci hooks\`; switch on: git config core.hooksPath .githooks
renling() {
  if command -v renling >/dev/null 2>&1; then
    command renling "$@"
  else
    npx --yes renling@${version} "$@"
  fi
}
${lines}`;
}

export function gitHooks({ version, catalog, mainBranch }: TemplateContext): TemplateFile[] {
  return [
    {
      path: '.githooks/pre-commit',
      executable: true,
      text: hook(
        '提交前检查 / Before each commit',
        version,
        `renling validate --since HEAD --catalog ${shellWord(catalog)} || {
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
      text: hook(
        '合并后检查合并结果 / After each merge: is the result made of its parents',
        version,
        `if git rev-parse --verify --quiet HEAD^2 >/dev/null; then
  renling verify-merge HEAD --catalog ${shellWord(catalog)}
fi
renling validate --catalog ${shellWord(catalog)} >/dev/null || {
  echo '合并后目录有错误：renling validate' >&2
  echo 'The catalogue has errors after this merge: renling validate' >&2
}
`,
      ),
    },
    {
      path: '.githooks/pre-push',
      executable: true,
      text: hook(
        '推送前检查 / Before each push',
        version,
        `# 与主分支分开以后新出现的才算，和合并请求的检查一样；没有主分支可比就看全部
# Only what is new since the main branch was left, as a pull request is checked; all where there is none
for base in "$1/${mainBranch}" '@{upstream}'; do
  if git merge-base "$base" HEAD >/dev/null 2>&1; then
    renling validate --since "$base" --catalog ${shellWord(catalog)}
    exit
  fi
done
renling validate --catalog ${shellWord(catalog)}
`,
      ),
    },
  ];
}
