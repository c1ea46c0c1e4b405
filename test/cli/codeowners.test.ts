/** `renling codeowners`: every file of a catalogue is asked of whom `authorize` would let change it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  makeRepository,
  removeRepositories,
  type TestRepository,
} from '../support/git-repository.ts';
import { type Ran, runProgram } from '../support/run-program.ts';

const OFFICE = 'office@jinan.example';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});

afterEach(removeRepositories);

function fill(folder: string): void {
  repository.addBase(folder);
  const members = (id: string, lines: string): void => {
    const path = `${folder}/organizations/${id}.yaml`;
    const text = repository.read(path).replace(/^members:\n(?: {2}- .*\n)+/mu, '');
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
    ['github', '.'],
    ['gitlab', '三号#目录'],
  ])('writes for %s who is asked for each file in %s', async (service, folder) => {
    fill(folder);
    const ran = await runProgram(['codeowners', service, '--catalog', folder], {
      cwd: repository.folder,
      env: repository.env,
    });
    expect(ran.exit, ran.stderr).toBe(0);
    const text = repository.read(`.${service}/CODEOWNERS`);
    const owners = ownersIn(text);
    const at = folder === '.' ? '' : `${folder}/`;
    const offices = ['drc@jinan.example', OFFICE];
    expect(owners(`${at}catalog.yaml`)).toEqual(offices);
    expect(owners(`${at}items/city/city-001.yaml`)).toEqual(offices);
    expect(owners(`${at}organizations/jn-education.yaml`)).toEqual(offices);
    // Nobody's yet: whoever claims it, an office looks.
    expect(owners(`${at}claims/city/city-099.yaml`)).toEqual(offices);
    expect(owners(`${at}claims/city/city-003.yaml`)).toEqual([
      'education@jinan.example',
      ...offices,
    ]);
    const hitech = ['hitech@jinan.example', 'Second.Clerk+x@jinan.example', ...offices];
    expect(owners(`${at}claims/zone/jn-hitech/zone-001.yaml`)).toEqual(hitech);
    expect(owners(`${at}claims/zone/jn-hitech/zone-099.yaml`)).toEqual(hitech);
    expect(owners(`.${service}/CODEOWNERS`)).toEqual(offices);
    expect(owners('README.md')).toEqual(folder === '.' ? offices : []);
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
    expect(repository.read('.github/CODEOWNERS')).toBe('* @somebody\n');
    expect((await run('github', '--overwrite')).exit).toBe(0);
  });

  it('says who is missing', async () => {
    repository.addBase();
    const ran = await run('github', '--dry-run');
    expect(ran.stdout).toContain('# renling codeowners github');
    expect(ran.stderr).toContain('acts_for_all');
    expect(ran.stderr).toContain('jn-education');
  });

  it('says so where the service would read another file, or none', async () => {
    fill('catalog');
    expect((await run('gitlab')).exit).toBe(0);
    repository.write({ CODEOWNERS: '* @somebody\n' });
    const hidden = await run('gitlab', '--check');
    expect(hidden.exit).toBe(1);
    expect(hidden.stderr).toContain('--out CODEOWNERS');
    expect((await run('gitlab', '--out', 'CODEOWNERS', '--overwrite')).exit).toBe(0);
    expect((await run('gitlab', '--out', 'CODEOWNERS', '--check')).exit).toBe(0);
    // GitHub reads its own folder first; Gitee does not say.
    expect((await run('github')).stderr).not.toContain('--out');
    const gitee = await run('gitee', '--lang', 'en');
    expect(gitee.exit).toBe(0);
    expect(gitee.stderr).toContain('keep one');
    const nowhere = await run('github', '--out', 'OWNERS', '--lang', 'en');
    expect(nowhere.exit).toBe(1);
    expect(nowhere.stderr).toContain('it reads .github/CODEOWNERS');
    expect(await run('github', '--out', '../CODEOWNERS')).toMatchObject({ exit: 2, stdout: '' });
  });

  it('has no rule without an owner, and says what nobody is asked for', async () => {
    repository.addBase();
    const path = 'catalog/organizations/jn-education.yaml';
    const text = repository.read(path);
    repository.write({ [path]: `${text.trimEnd()}\nmembers:\n  - clerk@education.example\n` });
    const ran = await run('gitlab', '--dry-run', '--lang', 'en');
    const rules = ran.stdout.split('\n').filter((line) => line.startsWith('/'));
    expect(rules).not.toEqual([]);
    for (const rule of rules) expect(rule).toMatch(/ \S+@\S+$/u);
    expect(ran.stderr).toContain('nobody is asked');
  });

  it('says when the file is larger than GitHub reads', async () => {
    fill('catalog');
    for (const id of ['jn-drc', 'jn-education', 'jn-hitech']) {
      const path = `catalog/organizations/${id}.yaml`;
      const clerk = (_: unknown, at: number): string => `  - ${id}-${at}@long-name.jinan.example\n`;
      const clerks = Array.from({ length: 5_400 }, clerk).join('');
      const text = repository
        .read(path)
        .replace('members:\n', `members:\n${clerks}`)
        .replace('acts_for_all: true\n', '');
      repository.write({ [path]: `${text}acts_for_all: true\n` });
    }
    const ran = await run('github', '--lang', 'en');
    expect(ran.exit).toBe(1);
    expect(ran.stderr).toContain('reads none above 3.0 MB');
    expect((await run('gitlab')).exit).toBe(0);
  });

  it('writes nothing while a body or a claim cannot be read', async () => {
    fill('catalog');
    repository.write({ 'catalog/organizations/jn-education.yaml': 'members: [\n' });
    const ran = await run('github');
    expect(ran).toMatchObject({ exit: 3, stdout: '' });
    expect(ran.stderr).toContain('catalog/organizations/jn-education.yaml');
    expect(existsSync(join(repository.folder, '.github'))).toBe(false);
  });

  it('says that Gitee does not tell how blanks are written', async () => {
    fill('我的 目录');
    const ran = await run('gitee', '--catalog', '我的 目录');
    expect(ran.exit).toBe(0);
    expect(ran.stderr).toContain('我的 目录');
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
