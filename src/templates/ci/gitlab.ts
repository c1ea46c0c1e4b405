/**
 * GitLab CI: branches, merge requests, merge trains and schedules; findings as code quality and JUnit.
 * Where the result of a merge is checked, it is compared with the target's commit in it and not with
 * where the branch left the target: what came to the target since is not this request's
 * (https://docs.gitlab.com/ci/variables/predefined_variables/).
 */
import type { TemplateContext, TemplateFile } from '../template-file.ts';
import { shellWord } from '../../text/shell-word.ts';
import { PROGRAM } from './program.ts';

export function gitlabPipeline({ install, catalog }: TemplateContext): TemplateFile[] {
  return [
    {
      path: '.gitlab-ci.yml',
      content: `# 检查目录的一致性 / Checks the catalogue's consistency. Written by \`renling ci gitlab\`.
# 另请在“CI/CD → 计划”里设一个每天早上的计划：期限到了并没有人提交。
# Also set up a daily schedule (CI/CD → Schedules): deadlines pass without a push.
stages: [check]

renling:
  stage: check
  image: node:24
  variables:
    GIT_DEPTH: '0'
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "schedule"
    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS
      when: never
    - if: $CI_COMMIT_BRANCH
  script:
    - |
      ${install}
    # 合并请求和分支只因自己带来的问题不通过；主分支和每天的检查不分新旧
    # A merge request or a branch fails for what it causes; the main branch and the daily run for all
    - |
      BASE=\${CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-$CI_MERGE_REQUEST_DIFF_BASE_SHA}
      if [ -z "$BASE" ] && [ "$CI_PIPELINE_SOURCE" != schedule ] && [ "$CI_COMMIT_BRANCH" != "$CI_DEFAULT_BRANCH" ]; then
        git fetch --quiet origin "+refs/heads/$CI_DEFAULT_BRANCH:refs/remotes/origin/$CI_DEFAULT_BRANCH" && BASE=origin/$CI_DEFAULT_BRANCH
      fi
    - |
      ${PROGRAM} diff "\${BASE:-HEAD}...HEAD" --catalog ${shellWord(catalog)} --out renling-diff.html
    - |
      ${PROGRAM} validate --catalog ${shellWord(catalog)} --format pretty,gitlab=renling-quality.json,junit=renling-junit.xml \${BASE:+--since "$BASE"}
  artifacts:
    when: always
    paths: [renling-diff.html]
    reports:
      codequality: renling-quality.json
      junit: renling-junit.xml
`,
    },
  ];
}
