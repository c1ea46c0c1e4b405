/**
 * The pre-commit program with the hook that `renling ci pre-commit` writes, offline: a good commit
 * passes, a broken record is refused. Skipped where the program is not installed, but never under CI
 * (`.ci/run` installs it).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeRepository, removeRepositories } from '../support/git-repository.ts';

afterAll(removeRepositories);

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'bin', 'renling.js');
const ITEM = 'items/city/city-001.yaml';

const isInstalled = spawnSync('pre-commit', ['--version']).status === 0;
const underCi = process.env['CI'] !== undefined && process.env['CI'] !== '';

/** A repository with the shipped catalogue, the hook in place as a clerk gets it. */
function hookedRepository(catalog = 'catalog') {
  const repository = makeRepository();
  const { folder } = repository;
  const env = {
    ...repository.env,
    // Nothing may be fetched: whatever pre-commit keeps, it keeps here.
    PRE_COMMIT_HOME: join(folder, '..', 'pre-commit'),
    GIT_AUTHOR_NAME: 'z',
    GIT_AUTHOR_EMAIL: 'z@education.example',
    GIT_COMMITTER_NAME: 'z',
    GIT_COMMITTER_EMAIL: 'z@education.example',
    npm_config_cache: join(folder, '..', 'npm-cache'),
    http_proxy: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
  };
  const call = (program: string, ...args: string[]) => {
    const ran = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
    return { exit: ran.status, output: ran.stdout + ran.stderr };
  };
  cpSync(join(ROOT, 'catalog'), join(folder, catalog), { recursive: true });
  cpSync(join(ROOT, 'schemas'), join(folder, 'schemas'), { recursive: true });
  expect(call(process.execPath, PROGRAM, 'ci', 'pre-commit', '--catalog', catalog).exit).toBe(0);
  const npm = call('npm', 'ci', '--offline', '--ignore-scripts');
  expect(npm.exit, npm.output).toBe(0);
  repository.commit('目录');
  const installed = call('pre-commit', 'install');
  expect(installed.exit, installed.output).toBe(0);
  const commit = (): { exit: number | null; output: string } => {
    call('git', 'add', '--all');
    return call('git', 'commit', '-m', '改动');
  };
  const edit = (change: (text: string) => string): void => {
    const file = join(folder, catalog, ITEM);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
  };
  return { repository, commit, edit };
}

describe.skipIf(!isInstalled && !underCi)('pre-commit with the hook that is written', () => {
  it('lets a good commit pass, having run both hooks', () => {
    const { repository, commit, edit } = hookedRepository();
    const before = repository.git('rev-parse', 'HEAD');
    edit((text) => `${text}# 已与省厅核对\n`);
    const { exit, output } = commit();
    expect(exit, output).toBe(0);
    expect(output).toMatch(/renling validate\.+Passed/);
    expect(output).toMatch(/renling fmt --check\.+Passed/);
    expect(repository.git('rev-parse', 'HEAD~1')).toBe(before);
  });

  it('refuses a broken record, says where, and commits nothing', () => {
    const { repository, commit, edit } = hookedRepository();
    const before = repository.git('rev-parse', 'HEAD');
    edit((text) => text.replace(/^type: .*$/m, 'type: 行政许'));
    const { exit, output } = commit();
    expect(exit).toBe(1);
    expect(output).toMatch(/renling validate\.+Failed/);
    expect(output).toContain(ITEM);
    expect(repository.git('rev-parse', 'HEAD')).toBe(before);
  });

  it('runs for a folder whose name means something to a pattern', () => {
    const { commit, edit } = hookedRepository('目录(一)');
    edit((text) => text.replace(/^type: .*$/m, 'type: 行政许'));
    const { exit, output } = commit();
    expect(exit).toBe(1);
    expect(output).toMatch(/renling validate\.+Failed/);
  });
});
