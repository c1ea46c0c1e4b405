/**
 * What programs get: the output of the built program and of every command with --json, held
 * against the schemas that are published in `schemas/output/`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT_SCHEMAS = join(ROOT, 'schemas', 'output');

function published(name: string): ValidateFunction {
  const text = readFileSync(join(OUTPUT_SCHEMAS, `${name}.schema.json`), 'utf8');
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
  });
  return ajv.compile(JSON.parse(text) as object);
}

interface Findings {
  readonly counts: Readonly<Record<string, number>>;
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'infos' | 'accepted', number>>;
  readonly findings: readonly { severity: string; acceptedBy: string | null }[];
}

describe('validate --format json of the built program, on the shipped catalogue', () => {
  const accepts = published('findings');

  /** As a program would call it: the built file, and all that it prints. */
  function validated(...more: string[]): { exit: number | null; asOf: string; document: Findings } {
    const argv = [join(ROOT, 'bin/renling.js'), 'validate', '--format', 'json', ...more];
    const { status, stdout } = spawnSync(process.execPath, argv, {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const { data, asOf } = JSON.parse(stdout) as { data: Findings; asOf: string };
    return { exit: status, asOf, document: data };
  }

  it.each([
    ['on its own day', [], '2020-08-20', 0],
    ['the day after the deadline', ['--as-of', '2020-09-09'], '2020-09-09', 1],
    ['in English', ['--lang', 'en'], '2020-08-20', 0],
  ] as const)('keeps to its schema %s', (_, more, asOf, exit) => {
    const { exit: ended, asOf: day, document } = validated(...more);
    accepts(document);
    expect(accepts.errors ?? []).toEqual([]);
    expect(ended).toBe(exit);
    expect(day).toBe(asOf);
    expect(document.findings).not.toEqual([]);
    const errors = document.findings.filter(
      ({ severity, acceptedBy }) => severity === 'error' && acceptedBy === null,
    );
    expect(document.summary.errors).toBe(errors.length);
    expect(errors.length > 0).toBe(exit === 1);
  });

  it('counts what stands on the disk', () => {
    const { counts } = validated().document;
    const files = (folder: string): number =>
      readdirSync(join(ROOT, 'catalog', folder), { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.yaml'),
      ).length;
    expect(counts).toMatchObject({
      lists: files('lists'),
      organizations: files('organizations'),
      items: files('items'),
      claims: files('claims'),
    });
  });
});

describe('every other command with --json', () => {
  const accepts = published('envelope');
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'renling-json-'));
    for (const folder of ['catalog', 'schemas']) {
      cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
    }
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=z', '-c', 'user.email=z@education.example', ...args], {
        cwd: root,
      });
    git('init', '-q', '--initial-branch=main');
    git('add', '-A');
    git('-c', 'commit.gpgSign=false', 'commit', '-q', '-m', '目录');
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const BODY = ['--org', '市发展和改革委员会', '--clerk', 'clerk@drc.jinan.example', '--dry-run'];
  it.each<[command: string, argv: readonly string[], asOf: string | null]>([
    ['status', [], '2020-08-20'],
    ['totals', [], '2020-08-20'],
    ['totals', ['--as-of', '2020-09-09'], '2020-09-09'],
    ['unclaimed', [], '2020-08-20'],
    ['list', [], '2020-08-20'],
    ['search', ['民办'], '2020-08-20'],
    ['show', ['city-001'], '2020-08-20'],
    ['show', ['zone-001'], '2020-08-20'],
    ['claim', ['city-012', ...BODY], '2020-08-20'],
    ['claim', ['city-014', ...BODY], '2020-08-20'],
    ['decline', ['city-012', '--reason', '本市无此类业务', ...BODY], '2020-08-20'],
    ['release', ['city-001', '--reason', '职责划转', ...BODY], '2020-08-20'],
    ['overdue', [], '2020-08-20'],
    ['report', ['streamlining'], '2020-08-20'],
    ['log', ['city-001'], null],
    ['log', ['city-001', '--field', 'claimant'], null],
    ['diff', ['HEAD'], '2020-08-20'],
    ['incoming', [], null],
    ['preview', ['HEAD'], '2020-08-20'],
    ['resolve', [], null],
    ['codeowners', ['github', '--check'], null],
    ['fmt', ['--check'], null],
    ['import', ['catalog/sources/city.csv', '--list', 'city', '--dry-run'], null],
  ])('%s %j gives the envelope', async (command, argv, asOf) => {
    const { stdout, stderr } = await runProgram([...command.split(' '), ...argv, '--json'], {
      cwd: root,
    });
    expect(stdout, stderr).not.toBe('');
    const document: unknown = JSON.parse(stdout);
    accepts(document);
    expect(accepts.errors ?? []).toEqual([]);
    expect(document).toMatchObject({ version: 2, command, asOf });
  });

  const GOOD = {
    renling: '0.1.0',
    version: 2,
    command: 'totals',
    ok: true,
    exit: 0,
    asOf: null,
    data: [],
    incomplete: [],
  };
  const ERROR = { kind: 'usage', message: '没有', hint: null };

  it.each<[what: string, document: object, accepted: boolean]>([
    ['a whole one', GOOD, true],
    ['an error', { ...GOOD, data: undefined, error: ERROR }, true],
    ['another version', { ...GOOD, version: 1 }, false],
    ['no command', { ...GOOD, command: undefined }, false],
    ['a day in another form', { ...GOOD, asOf: '2020年8月20日' }, false],
    ['neither data nor error', { ...GOOD, data: undefined }, false],
    ['both', { ...GOOD, error: ERROR }, false],
    [
      'an error of an unknown kind',
      { ...GOOD, data: undefined, error: { ...ERROR, kind: 'x' } },
      false,
    ],
    ['a plain value', { ...GOOD, data: 3 }, false],
    ['an exit code nobody knows', { ...GOOD, exit: 9 }, false],
    ['a key of its own', { ...GOOD, more: 1 }, false],
  ])('its schema on %s', (_, document, accepted) => {
    expect(accepts(JSON.parse(JSON.stringify(document)))).toBe(accepted);
  });
});
