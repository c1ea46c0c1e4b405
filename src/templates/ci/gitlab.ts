/** GitLab CI: branches, merge requests, merge trains and schedules; findings as code quality and JUnit. */
import type { TemplateContext, TemplateFile } from '../template-file.ts';

export function gitlabPipeline({ version, catalog }: TemplateContext): TemplateFile[] {
  return [
    {
      path: '.gitlab-ci.yml',
      text: `# 检查目录的一致性 / Checks the catalogue's consistency. Written by \`renling ci gitlab\`.
# 另请在“CI/CD → 计划”里设一个每天早上的计划：期限到了并没有人提交。
# Also set up a daily schedule (CI/CD → Schedules): deadlines pass without a push.
stages: [check]

renling:
  stage: check
  image: node:20
  variables:
    GIT_DEPTH: '0'
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "schedule"
    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS
      when: never
    - if: $CI_COMMIT_BRANCH
  script:
    - npx --yes renling@${version} diff \${CI_MERGE_REQUEST_DIFF_BASE_SHA:-HEAD} HEAD --catalog ${catalog} --out renling-diff.html
    # 合并请求只因它自己带来的问题不通过 / a merge request fails for what it causes, not for what was there
    - npx --yes renling@${version} validate --catalog ${catalog} --format pretty,gitlab=renling-quality.json,junit=renling-junit.xml \${CI_MERGE_REQUEST_DIFF_BASE_SHA:+--since $CI_MERGE_REQUEST_DIFF_BASE_SHA}
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
