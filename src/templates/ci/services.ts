/** What `renling ci` can write. */
import type { Bilingual } from '../../text/language.ts';
import type { TemplateContext, TemplateFile } from '../template-file.ts';
import { gitHooks } from './git-hooks.ts';
import { giteePipeline } from './gitee.ts';
import { githubWorkflow } from './github.ts';
import { gitlabPipeline } from './gitlab.ts';
import { preCommitConfig } from './pre-commit.ts';

export const CI_SERVICES = ['github', 'gitlab', 'gitee', 'pre-commit', 'hooks'] as const;

export type CiService = (typeof CI_SERVICES)[number];

interface Service {
  readonly files: (context: TemplateContext) => TemplateFile[];
  /** What a person still has to do. */
  readonly next: Bilingual<string>;
}

export const SERVICES: Readonly<Record<CiService, Service>> = {
  github: {
    files: githubWorkflow,
    next: {
      zh: '提交并推送后，GitHub 会在每次推送、拉取请求和每天早上检查',
      en: 'once committed and pushed, GitHub checks every push, every pull request and every morning',
    },
  },
  gitlab: {
    files: gitlabPipeline,
    next: {
      zh: '再到“CI/CD → 计划”里设一个每天早上的计划',
      en: 'then set up a daily schedule under CI/CD → Schedules',
    },
  },
  gitee: {
    files: giteePipeline,
    next: {
      zh: '再到 Gitee Go 里启用流水线，并加定时触发',
      en: 'then switch the pipeline on in Gitee Go and add a timed trigger',
    },
  },
  'pre-commit': {
    files: preCommitConfig,
    next: { zh: '启用：pre-commit install', en: 'switch on: pre-commit install' },
  },
  hooks: {
    files: gitHooks,
    next: {
      zh: '启用：git config core.hooksPath .githooks',
      en: 'switch on: git config core.hooksPath .githooks',
    },
  },
};
