/**
 * The package as a user gets it: packed by npm, installed offline into an empty folder, and run
 * there. It brings everything it needs, and the licences of all of it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { removeRepositories, temporaryFolder } from '../support/git-repository.ts';
import { callerIn } from '../support/npm.ts';
import { smallCity } from '../support/small-city.ts';

const ROOT = join(import.meta.dirname, '..', '..');
let folder: string;
let call: ReturnType<typeof callerIn>;
let packed: ReadonlySet<string>;

function renling(...args: string[]) {
  return call(process.execPath, 'node_modules/renling/bin/renling.js', ...args);
}

beforeAll(() => {
  const home = temporaryFolder();
  folder = join(home, 'empty');
  mkdirSync(folder);
  call = callerIn(folder, home);
  const pack = callerIn(ROOT, home)(
    'npm',
    ...['pack', '--ignore-scripts', '--json', '--pack-destination', home],
  );
  expect(pack.exit, pack.stderr).toBe(0);
  const [{ filename, files }] = JSON.parse(pack.stdout) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = new Set(files.map(({ path }) => path));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const install = call('npm', 'install', '--offline', '--ignore-scripts', join(home, filename));
  expect(install.exit, install.stderr).toBe(0);
});

afterAll(removeRepositories);

describe('the installed package', () => {
  it('is one package', () => {
    const names = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names).toEqual(['renling']);
    expect(packageJson).not.toHaveProperty('dependencies');
  });

  it('asks for no module but its own and those of node', () => {
    const asked = [...packed]
      .filter((path) => path.endsWith('.cjs'))
      .flatMap((path) => {
        const text = readFileSync(join(ROOT, path), 'utf8');
        return [...text.matchAll(/\b(?:require|import)\((["'`])([^"'`]+)\1\)/gu)];
      })
      .map(([, , name = '']) => name);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((name) => !name.startsWith('.') && !isBuiltin(name))).toEqual([]);
  });

  it('brings what the READMEs link to', () => {
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      const links = [...readFileSync(join(ROOT, readme), 'utf8').matchAll(/\]\(([^)#:]+)[^)]*\)/gu)]
        .map(([, link = '']) => link)
        .filter((link) => !/^https?$/u.test(link));
      expect(links.length).toBeGreaterThan(10);
      const files = [...packed];
      expect(
        links.filter((link) => !files.some((path) => path === link || path.startsWith(link))),
      ).toEqual([]);
    }
  });

  it('makes a catalogue, takes a workbook in and gives one out', () => {
    const { init, annex } = smallCity(folder);
    for (const args of [init, annex]) {
      const ran = renling(...args);
      expect(ran.exit, ran.stderr).toBe(0);
    }
    const out = renling('export', 'items', '--format', 'xlsx', '--out', 'items.xlsx');
    expect(out.exit, out.stderr).toBe(0);
    const again = renling('import', 'items.xlsx', '--list', 'city');
    expect(again.exit, again.stderr).toBe(0);
    const claim = renling(
      'claim',
      'city-001',
      '--org',
      'lj-health',
      '--clerk',
      'clerk@health.example',
    );
    expect(claim.exit, claim.stderr).toBe(0);
    const validate = renling('validate', '--json');
    expect(validate.exit, validate.stdout + validate.stderr).toBe(0);
  });

  it.each([
    ['ci', 'github', '--dry-run'],
    ['completion', 'bash'],
    ['search', 'ggcs'],
    ['totals'],
    ['status'],
  ])('runs %s', (...args) => {
    const ran = renling(...args);
    expect(ran.exit, ran.stderr).toBe(0);
    expect(ran.stdout).not.toBe('');
  });
});

describe('the notice of licences', () => {
  /** What our code imports, by name; types bring no code. */
  function imported(): Set<string> {
    const names = new Set<string>();
    for (const entry of readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const values = text.matchAll(
        /(?:^import (?!type)[^;]*? from |\bimport\(|\brequire\()'([^.'][^']*)'/gmu,
      );
      for (const [, name = ''] of values) {
        if (!isBuiltin(name)) names.add(name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
      }
    }
    return names;
  }

  it('has every package that is bundled, with the version and the text', () => {
    const notices = readFileSync(join(ROOT, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const names = [...imported()];
    expect(names).toContain('commander');
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) {
      const manifest = JSON.parse(
        readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
      ) as { version: string; license: string };
      expect(notices).toContain(`\n${name} ${manifest.version} (${manifest.license})\n`);
    }
    for (const part of notices.split(/^-{78}$/mu).slice(1)) {
      expect(part).toMatch(/copyright/iu);
      expect(part.length).toBeGreaterThan(500);
    }
  });

  it('comes with the package', () => {
    expect(packed).toContain('dist/THIRD-PARTY-NOTICES.txt');
    expect(packed).toContain('LICENSE');
    expect(dirname(packageJson.bin.renling)).toBe('bin');
  });
});
