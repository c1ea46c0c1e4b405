/**
 * A city's repository as `init` makes it, and a clone of it as a clerk and CI get it: the tool comes
 * out of the repository, with nothing asked of any registry.
 */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../support/git-repository.ts';
import { callerIn } from '../support/npm.ts';
import { smallCity } from '../support/small-city.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'bin', 'renling.js');

let home: string;
let city: TestRepository;
let clone: TestRepository;
let call: ReturnType<typeof callerIn>;

beforeAll(() => {
  home = temporaryFolder();
  mkdirSync(join(home, 'city'));
  city = repositoryAt(join(home, 'city'), home);
  city.git('init', '--quiet', '--initial-branch=main');
  const inCity = callerIn(city.folder, home);
  const { init, annex } = smallCity(city.folder);
  for (const args of [[...init, '--ci', 'github,hooks'], annex]) {
    const ran = inCity(process.execPath, PROGRAM, ...args);
    expect(ran.exit, ran.stderr).toBe(0);
  }
  city.commit('目录');
  city.git('clone', '--quiet', '.', join(home, 'clone'));
  clone = repositoryAt(join(home, 'clone'), home);
  call = callerIn(clone.folder, home);
  const installed = call('npm', 'ci', '--offline', '--ignore-scripts');
  expect(installed.exit, installed.stderr).toBe(0);
});

afterAll(removeRepositories);

const npx = (...args: string[]) => call('npx', '--no-install', 'renling', ...args);

describe('in a clone of a new catalogue', () => {
  it.each([
    [['validate'], 0],
    [['status'], 0],
    [['completion', 'bash'], 0],
    [['ci', 'github'], 0],
    [['ci', 'hooks'], 0],
    [['ci', 'pre-commit', '--dry-run'], 0],
  ] as const)('npx renling %s', (args, exit) => {
    const ran = npx(...args);
    expect(ran.exit, ran.stderr).toBe(exit);
    expect(ran.stdout).not.toBe('');
  });

  it('what the installed tool writes is what is there: nothing has changed', () => {
    expect(clone.git('status', '--porcelain')).toBe('');
    expect(npx('ci', 'github').stdout).toContain('tools/renling-');
  });

  it('has that one package, and no words that look one up', () => {
    const names = readdirSync(join(clone.folder, 'node_modules'));
    expect(names.filter((name) => !name.startsWith('.'))).toEqual(['renling']);
    for (const path of clone.git('ls-files').split('\n')) {
      if (path.endsWith('.tgz')) continue;
      expect(clone.read(path), path).not.toMatch(/npx (?:--yes|-y)|renling@/u);
    }
  });

  it('a lock file that npm itself would write', () => {
    const before = clone.read('package-lock.json');
    rmSync(join(clone.folder, 'package-lock.json'));
    const made = call('npm', 'install', '--offline', '--package-lock-only');
    expect(made.exit, made.stderr).toBe(0);
    expect(clone.read('package-lock.json')).toBe(before);
  });

  it('is not installed from a file that was exchanged', () => {
    const elsewhere = temporaryFolder();
    city.git('clone', '--quiet', '.', join(elsewhere, 'clone'));
    const folder = join(elsewhere, 'clone');
    const [name = ''] = readdirSync(join(folder, 'tools'));
    appendFileSync(join(folder, 'tools', name), 'x');
    // A cache of its own: npm takes what it knows by the hash rather than the file.
    const ran = callerIn(folder, elsewhere)('npm', 'ci', '--offline', '--ignore-scripts');
    expect(ran.exit).not.toBe(0);
    expect(ran.stderr).toContain('EINTEGRITY');
  });

  it('runs the steps of its workflow, as they stand', () => {
    const file = parse(clone.read('.github/workflows/renling.yml')) as {
      jobs: { validate: { steps: { run?: string }[] } };
    };
    const [install = '', validate = ''] = file.jobs.validate.steps.flatMap(({ run }) => run ?? []);
    expect(install).toContain('npm ci');
    const ran = call('bash', '-e', '-c', `${install}\n${validate}`);
    expect(ran.exit, ran.stderr).toBe(0);
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('the three lines for CI in %s', (readme) => {
  it('are steps that work in a fresh clone', () => {
    const block = /```yaml\n(- uses: actions\/checkout[\s\S]*?)```/u.exec(
      readFileSync(join(ROOT, readme), 'utf8'),
    );
    const steps = parse(block?.[1] ?? '') as { run?: string }[];
    expect(steps).toHaveLength(3);
    const elsewhere = temporaryFolder();
    city.git('clone', '--quiet', '.', join(elsewhere, 'clone'));
    const ran = callerIn(
      join(elsewhere, 'clone'),
      elsewhere,
    )(...(['bash', '-e', '-c', steps[2]?.run ?? 'false'] as const));
    expect(ran.exit, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(/检查了|::/u);
  });
});

describe('a repository with a package.json of its own', () => {
  it('keeps it; what it says to type makes the tool work', () => {
    const folder = join(home, 'own');
    mkdirSync(folder);
    cpSync(join(city.folder, 'catalog'), join(folder, 'catalog'), { recursive: true });
    const own = '{\n\t"name": "site", "private": true\n}\n';
    writeFileSync(join(folder, 'package.json'), own);
    const inOwn = callerIn(folder, home);
    const ci = () => inOwn(process.execPath, PROGRAM, 'ci', 'hooks', '--lang', 'en', '--overwrite');
    const first = ci();
    expect(first.exit).toBe(5);
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(own);
    const command = /npm install .*/u.exec(first.stderr)?.[0] ?? '';
    const installed = inOwn('bash', '-c', `${command} --offline`);
    expect(installed.exit, installed.stderr).toBe(0);
    expect(ci().exit).toBe(0);
    expect(inOwn('npm', 'ci', '--offline').exit).toBe(0);
    expect(inOwn('npx', '--no-install', 'renling', 'status').exit).toBe(0);
  });
});

describe('--from', () => {
  const dry = (...args: string[]) =>
    call(process.execPath, PROGRAM, 'ci', 'gitlab', '--dry-run', '--lang', 'en', ...args);

  it('npm: for those who published it', () => {
    const { stdout } = dry('--from', 'npm');
    expect(stdout).toContain('npm install --no-save --ignore-scripts renling@');
    expect(stdout).not.toContain('.tgz');
  });

  it.each([
    ['https://git.example/renling.git', '#v'],
    ['https://git.example/renling.git#abc', '#abc'],
  ])('git: %s', (address, end) => {
    const { stdout } = dry('--from', 'git', '--repository', address);
    const [base = ''] = address.split('#');
    expect(stdout).toContain(`npm install --no-save 'git+${base}${end}`);
  });

  it.each([
    [['--from', 'git'], '--repository'],
    [['--from', 'git', '--repository', 'a b'], 'a b'],
    [['--from', 'tarbal'], 'tarball'],
    [['--repository', 'https://git.example/renling.git'], '--from git'],
  ])('%s: exit 2', (args, said) => {
    const ran = dry(...args);
    expect(ran.exit).toBe(2);
    expect(ran.stderr).toContain(said);
    expect(ran.stdout).toBe('');
  });
});
