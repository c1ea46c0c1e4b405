/**
 * The shell lines of what `renling ci` writes, and of `action.yml`, run by a real shell in a clone
 * with a branch: a change fails for what it causes, and its summary is written.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  BASE,
  makeRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../support/git-repository.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'bin', 'renling.js');
const CLAIM = 'catalog/claims/city/city-001.yaml';
const OTHER = 'catalog/claims/city/city-003.yaml';

let clone: TestRepository;
/** A folder with a program `renling` that is this checkout. */
let programs: string;

/** The main branch has an error; the branch `work` of the clone adds nothing, `worse` one more. */
beforeAll(() => {
  const home = temporaryFolder();
  const origin = makeRepository();
  origin.addBase();
  const broken = (path: string): string =>
    origin.read(path).replace(/^claimant: .*/mu, 'claimant: nobody');
  origin.write({ [CLAIM]: broken(CLAIM) });
  origin.commit('main');
  origin.branch('worse');
  origin.write({ [OTHER]: broken(OTHER) });
  origin.commit('worse');
  origin.switch('main');
  origin.branch('work');
  origin.write({
    'catalog/items/city/city-002.yaml': readFileSync(
      join(origin.folder, 'catalog/items/city/city-002.yaml'),
      'utf8',
    ).replace(/^status: /mu, 'note: 已核\nstatus: '),
  });
  origin.commit('work');
  origin.git('clone', '--quiet', '.', join(home, 'clone'));
  clone = repositoryAt(join(home, 'clone'), home);
  clone.git('switch', '--quiet', 'worse');
  clone.git('switch', '--quiet', 'work');
  programs = join(home, 'programs');
  mkdirSync(programs);
  const file = join(programs, 'renling');
  writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
  chmodSync(file, 0o755);
  // What is written calls the tool that it brings, as installed from it.
  const installed = shell('renling ci hooks && npm ci --offline --ignore-scripts');
  expect(installed.exit, installed.output).toBe(0);
});

afterAll(removeRepositories);

function shell(lines: string, variables: Record<string, string> = {}, program = 'bash') {
  const ran = spawnSync(program, ['-e', '-c', lines], {
    cwd: clone.folder,
    env: {
      ...clone.env,
      PATH: `${programs}:${clone.env['PATH'] ?? ''}`,
      GIT_AUTHOR_NAME: 'z',
      GIT_AUTHOR_EMAIL: 'z@education.example',
      GIT_COMMITTER_NAME: 'z',
      GIT_COMMITTER_EMAIL: 'z@education.example',
      RENLING_LANG: 'en',
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(programs, 'npm-cache'),
      ...variables,
    },
    encoding: 'utf8',
  });
  return { exit: ran.status, output: ran.stdout + ran.stderr };
}

function written(service: string, path: string): string {
  const made = shell(`renling ci ${service} --overwrite`);
  expect(made.exit, made.output).toBe(0);
  return clone.read(path);
}

interface Step {
  readonly name?: string;
  readonly run?: string;
}

function stepsOf(text: string): Step[] {
  const file = parse(text) as { jobs: { validate: { steps: Step[] } } };
  return file.jobs.validate.steps;
}

function lineOf(steps: readonly Step[], name: string): string {
  const found = steps.find((step) => step.name?.startsWith(name))?.run;
  if (found === undefined) throw new Error(`no step ${name}`);
  return found;
}

describe('GitHub', () => {
  it.each([
    ['work', 'main', 0],
    ['worse', 'main', 1],
    ['work', '', 1],
  ])('checks %s against “%s”', (branch, base, exit) => {
    clone.git('switch', '--quiet', '--force', branch);
    const steps = stepsOf(written('github', '.github/workflows/renling.yml'));
    const ran = shell(lineOf(steps, '检查'), { BASE: base });
    expect(ran.exit, ran.output).toBe(exit);
    expect(ran.output.includes('::error file=catalog/claims/city/city-003.yaml')).toBe(
      branch === 'worse',
    );
  });

  it('writes what changes to the summary of the run', () => {
    clone.git('switch', '--quiet', '--force', 'worse');
    const summary = join(temporaryFolder(), 'summary.md');
    const steps = stepsOf(written('github', '.github/workflows/renling.yml'));
    const ran = shell(lineOf(steps, '改动'), { BASE: 'main', GITHUB_STEP_SUMMARY: summary });
    expect(ran.exit, ran.output).toBe(0);
    expect(readFileSync(summary, 'utf8')).toMatch(/transferred\*\* `city-003`/u);
  });

  it('does the same as an action', () => {
    clone.git('switch', '--quiet', '--force', 'work');
    const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
      inputs: { args: { default: string } };
      runs: { steps: Step[] };
    };
    const summary = join(temporaryFolder(), 'summary.md');
    const variables = {
      PROGRAM,
      CATALOG: 'catalog',
      ARGS: action.inputs.args.default,
      GITHUB_STEP_SUMMARY: summary,
    };
    const line = lineOf(action.runs.steps, 'renling');
    expect(shell(line, { ...variables, BASE: 'main' }).exit).toBe(0);
    expect(shell(line, { ...variables, BASE: '' }).exit).toBe(1);
    const queuedOn = clone.git('rev-parse', 'origin/main');
    expect(shell(line, { ...variables, BASE: '', QUEUED_ON: queuedOn }).exit).toBe(0);
    const changes = shell(lineOf(action.runs.steps, '改动'), { ...variables, BASE: 'main' });
    expect(changes.exit, changes.output).toBe(0);
    expect(readFileSync(summary, 'utf8')).toContain('item changed');
  });
});

it('the action gets the history that a checkout of one commit lacks', () => {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    runs: { steps: Step[] };
  };
  const home = temporaryFolder();
  const origin = clone.git('remote', 'get-url', 'origin');
  clone.git(
    'clone',
    '--quiet',
    '--depth=1',
    '--branch=worse',
    `file://${origin}`,
    join(home, 'one'),
  );
  const one = join(home, 'one');
  const lines = [lineOf(action.runs.steps, '历史'), 'renling validate --since "origin/$BASE"'];
  const ran = shell(`cd '${one}'\n${lines.join('\n')}`, { BASE: 'main' });
  expect(ran.exit, ran.output).toBe(1);
  expect(ran.output).toContain('city-003');
  expect(ran.output).not.toContain('city-001.yaml:');
});

describe('GitLab', () => {
  it('checks a merge request against its base, and leaves the reports', () => {
    clone.git('switch', '--quiet', '--force', 'worse');
    const file = parse(written('gitlab', '.gitlab-ci.yml')) as {
      renling: {
        script: string[];
        artifacts: { reports: Record<string, string>; paths: string[] };
      };
    };
    const base = clone.git('rev-parse', 'origin/main');
    const { script, artifacts } = file.renling;
    const ran = shell(script.join('\n'), { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }, 'sh');
    expect(ran.exit, ran.output).toBe(1);
    expect(ran.output).toContain('city-003');
    expect(ran.output).not.toContain('city-001');
    for (const path of [...Object.values(artifacts.reports), ...artifacts.paths]) {
      expect(existsSync(join(clone.folder, path)), path).toBe(true);
    }
    const all = { CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' };
    const main = shell(script.join('\n'), all, 'sh');
    expect(main.exit).toBe(1);
    expect(main.output).toContain('city-001');
  });

  it.each([
    ['a branch', { CI_COMMIT_BRANCH: 'work', CI_DEFAULT_BRANCH: 'main' }, 0],
    [
      'a branch by night',
      { CI_COMMIT_BRANCH: 'work', CI_DEFAULT_BRANCH: 'main', CI_PIPELINE_SOURCE: 'schedule' },
      1,
    ],
    ['a branch without a main one', { CI_COMMIT_BRANCH: 'work', CI_DEFAULT_BRANCH: 'none' }, 1],
  ])('checks %s', (_, variables, exit) => {
    clone.git('switch', '--quiet', '--force', 'work');
    const file = parse(written('gitlab', '.gitlab-ci.yml')) as { renling: { script: string[] } };
    const ran = shell(file.renling.script.join('\n'), variables, 'sh');
    expect(ran.exit, ran.output).toBe(exit);
  });

  it('does not blame a merge request for what came to its target since', () => {
    const file = parse(written('gitlab', '.gitlab-ci.yml')) as { renling: { script: string[] } };
    // As in a pipeline for merged results: HEAD is a merge with the target of now.
    clone.git('switch', '--quiet', '--force', '--detach', 'origin/worse');
    const left = clone.git('rev-parse', 'origin/main');
    const identity = ['-c', 'user.name=z', '-c', 'user.email=z@education.example'];
    clone.git(...identity, 'merge', '--quiet', '--no-ff', '-m', 'merged', 'work');
    const target = clone.git('rev-parse', 'HEAD^1');
    const variables = { CI_MERGE_REQUEST_DIFF_BASE_SHA: left };
    const script = file.renling.script.join('\n');
    expect(shell(script, variables, 'sh').exit).toBe(1);
    const both = { ...variables, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target };
    const ran = shell(script, both, 'sh');
    expect(ran.exit, ran.output).toBe(0);
  });
});

describe('Gitee', () => {
  it.each([
    ['a pull request', 'work', { GITEE_PULL_ID: '7', GITEE_BRANCH: 'main' }, 0],
    ['one that adds an error', 'worse', { GITEE_PULL_ID: '7', GITEE_BRANCH: 'main' }, 1],
    ['a branch', 'work', { GITEE_BRANCH: 'work' }, 0],
    ['the main branch', 'work', { GITEE_BRANCH: 'main' }, 1],
    ['where history is missing', 'work', { GITEE_PULL_ID: '7', GITEE_COMMIT: '1'.repeat(40) }, 1],
  ])('checks %s', (_, branch, variables, exit) => {
    clone.git('switch', '--quiet', '--force', branch);
    const file = parse(written('gitee', '.workflow/renling.yml')) as {
      stages: [{ steps: [{ commands: string[] }] }];
    };
    const target = clone.git('rev-parse', 'origin/main');
    const lines = file.stages[0].steps[0].commands.join('\n');
    const ran = shell(lines, { GITEE_COMMIT: target, ...variables }, 'sh');
    expect(ran.exit, ran.output).toBe(exit);
  });
});

describe('a folder', () => {
  const NAMES = ["it's 目录", 'a: b', '目录(一)', '-x', '#1 $HOME `id`', 'a & b'];

  /** Every text of a YAML file, whatever its place in it. */
  function textsIn(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap(textsIn);
  }

  it.each(NAMES)('“%s” is one word in all of them', (name) => {
    const home = temporaryFolder();
    cpSync(BASE, join(home, name), { recursive: true });
    const inHome = (lines: string) =>
      shell(`cd '${home}' && ${lines}`, { RENLING_CATALOG: join(home, name) });
    for (const service of ['github', 'gitlab', 'gitee', 'pre-commit', 'hooks']) {
      const ran = inHome(`renling ci ${service}`);
      expect(ran.exit, ran.output).toBe(0);
    }
    const lines = [
      '.github/workflows/renling.yml',
      '.gitlab-ci.yml',
      '.workflow/renling.yml',
      '.pre-commit-config.yaml',
    ].flatMap((path) => textsIn(parse(readFileSync(join(home, path), 'utf8'))));
    lines.push(readFileSync(join(home, '.githooks/pre-push'), 'utf8'));
    const calls = lines.flatMap((text) => text.match(/--catalog .*/gu) ?? []);
    expect(calls.length).toBeGreaterThan(8);
    for (const call of calls) {
      const [, word = ''] = call.split(/^--catalog /u);
      const ran = shell(
        `printf '%s\\n' ${word.split(/ (?:--|\$\{BASE|>>|>\/dev|\|\|)/u)[0] ?? ''}`,
      );
      expect(ran.output).toBe(`${name}\n`);
    }
  });

  it.each([
    ['${{ github.token }}', []],
    ['catalog', ['--main-branch', "main'; id; '"]],
  ])('no file can name “%s”: nothing is written', (name, options) => {
    const home = temporaryFolder();
    cpSync(BASE, join(home, name), { recursive: true });
    const words = options.map((word) => `"${word}"`).join(' ');
    const ran = shell(`cd '${home}' && renling ci github --catalog '${name}' ${words}`);
    expect(ran.exit, ran.output).toBe(2);
    expect(existsSync(join(home, '.github'))).toBe(false);
  });
});

describe('git hooks', () => {
  it('refuse a commit for what it causes, not for what was there', () => {
    clone.git('switch', '--quiet', '--force', 'work');
    written('hooks', '.githooks/pre-commit');
    const text = clone.read(CLAIM);
    clone.write({ [CLAIM]: `${text}note: 待改\n` });
    const commit = 'git -c core.hooksPath=.githooks commit --quiet -a -m work';
    const good = shell(commit);
    expect(good.exit, good.output).toBe(0);
    clone.write({
      [OTHER]: clone.read(OTHER).replace('jn-education', 'nobody'),
    });
    const bad = shell(commit);
    expect(bad.exit).not.toBe(0);
    expect(bad.output).toContain('--no-verify');
    clone.git('checkout', '--quiet', '--', OTHER);
    const push = shell(
      'git -c core.hooksPath=.githooks push --quiet origin HEAD:refs/heads/pushed',
    );
    expect(push.exit, push.output).toBe(0);
  });

  it('let nothing pass where the tool is not installed, and say what to type', () => {
    const fresh = makeRepository();
    fresh.addBase();
    const ran = shell(
      `cd '${fresh.folder}' && renling ci hooks && git add -A && git -c core.hooksPath=.githooks commit --quiet -m first`,
    );
    expect(ran.exit).not.toBe(0);
    expect(ran.output).toContain('  npm ci --ignore-scripts');
  });

  it('let the first commit of a repository through', () => {
    const first = makeRepository();
    first.addBase();
    const ran = shell(
      `cd '${first.folder}' && renling ci hooks && npm ci --offline && git add -A && git -c core.hooksPath=.githooks commit --quiet -m first`,
    );
    expect(ran.exit, ran.output).toBe(0);
  });
});
