/** `renling codeowners`: every file of a catalogue is asked of whom `authorize` would let change it. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  makeRepository,
  removeRepositories,
  type TestRepository,
} from '../support/git-repository.ts';
import { type Ran, runProgram } from '../support/run-program.ts';

const BASE = join(import.meta.dirname, '..', 'fixtures', 'base');
const OFFICE = 'office@jinan.example';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});

afterEach(removeRepositories);

function fill(folder: string): void {
  cpSync(BASE, join(repository.folder, folder), { recursive: true });
  const members = (id: string, lines: string): void => {
    const path = `${folder}/organizations/${id}.yaml`;
    const text = readFileSync(join(repository.folder, path), 'utf8').replace(
      /^members:\n(?: {2}- .*\n)+/mu,
      '',
    );
    repository.write({ [path]: `${text.trimEnd()}\n${lines}` });
  };
  members('jn-drc', `members:\n  - drc@jinan.example\n  - ${OFFICE}\nacts_for_all: true\n`);
  members('jn-education', 'members:\n  - education@jinan.example\n');
  members('jn-hitech', 'members:\n  - hitech@jinan.example\n  - Second.Clerk+x@jinan.example\n');
}

function run(...args: string[]): Promise<Ran> {
  return runProgram(['codeowners', ...args], { cwd: repository.folder, env: repository.env });
}

/** By another reader of such patterns: the last rule that matches. */
function ownersIn(text: string): (path: string) => string[] {
  const rules = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, pattern = '', owners = ''] = /^((?:\\.|[^\\ ])+)(.*)$/u.exec(line) ?? [];
      return { matches: ignore().add(pattern), owners: owners.trim().split(' ') };
    });
  return (path) => rules.findLast(({ matches }) => matches.ignores(path))?.owners ?? [];
}

describe('codeowners', () => {
  it.each([
    ['github', 'catalog'],
    ['gitlab', '济南 目录/catalog'],
    ['gitee', 'catalog'],
  ])('writes for %s who is asked for each file in %s', async (service, folder) => {
    fill(folder);
    const ran = await runProgram(['codeowners', service, '--catalog', folder], {
      cwd: repository.folder,
      env: repository.env,
    });
    expect(ran.exit, ran.stderr).toBe(0);
    const text = readFileSync(join(repository.folder, `.${service}/CODEOWNERS`), 'utf8');
    const owners = ownersIn(text);
    const offices = ['drc@jinan.example', OFFICE];
    expect(owners(`${folder}/catalog.yaml`)).toEqual(offices);
    expect(owners(`${folder}/items/city/city-001.yaml`)).toEqual(offices);
    expect(owners(`${folder}/organizations/jn-education.yaml`)).toEqual(offices);
    // Nobody's yet: whoever claims it, an office looks.
    expect(owners(`${folder}/claims/city/city-099.yaml`)).toEqual(offices);
    expect(owners(`${folder}/claims/city/city-003.yaml`)).toEqual([
      'education@jinan.example',
      ...offices,
    ]);
    const hitech = ['hitech@jinan.example', 'Second.Clerk+x@jinan.example', ...offices];
    expect(owners(`${folder}/claims/zone/jn-hitech/zone-001.yaml`)).toEqual(hitech);
    expect(owners(`${folder}/claims/zone/jn-hitech/zone-099.yaml`)).toEqual(hitech);
    expect(owners('README.md')).toEqual([]);
  });

  it('says whether the file is current, and writes over its own only', async () => {
    fill('catalog');
    expect(await run('github', '--check')).toMatchObject({ exit: 1, stdout: '' });
    expect((await run('github')).exit).toBe(0);
    expect((await run('github', '--check')).exit).toBe(0);
    repository.write({ 'catalog/claims/city/city-003.yaml': null });
    const stale = await run('github', '--check', '--lang', 'en');
    expect(stale.exit).toBe(1);
    expect(stale.stderr).toContain('stale');
    expect((await run('github')).exit).toBe(0);
    repository.write({ '.github/CODEOWNERS': '* @somebody\n' });
    const kept = await run('github');
    expect(kept.exit).toBe(5);
    expect(readFileSync(join(repository.folder, '.github/CODEOWNERS'), 'utf8')).toBe(
      '* @somebody\n',
    );
    expect((await run('github', '--overwrite')).exit).toBe(0);
  });

  it('says who is missing', async () => {
    cpSync(BASE, join(repository.folder, 'catalog'), { recursive: true });
    const ran = await run('github', '--dry-run');
    expect(ran.stdout).toContain('# renling codeowners github');
    expect(ran.stderr).toContain('acts_for_all');
    expect(ran.stderr).toContain('jn-education');
  });

  it.each([
    [['githup'], '是不是 github'],
    [['svn'], 'gitee'],
  ])('refuses %j', async (args, said) => {
    fill('catalog');
    const ran = await run(...args);
    expect(ran).toMatchObject({ exit: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it('refuses a folder whose name would be a pattern', async () => {
    fill('cat[a]log');
    const ran = await run('github', '--catalog', 'cat[a]log');
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain('cat[a]log');
  });
});
