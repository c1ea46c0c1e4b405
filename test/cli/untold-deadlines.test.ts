/** A deadline in working days of a year whose holidays nobody knows: said as unknown, never as absent. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderState } from '../support/folder-state.ts';
import { runProgram } from '../support/run-program.ts';

const BEFORE = join(import.meta.dirname, 'transcripts', 'service', 'before');

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'renling-untold-'));
  cpSync(BEFORE, cwd, { recursive: true });
  const path = join(cwd, 'catalog', 'catalog.yaml');
  const text = readFileSync(path, 'utf8')
    .replaceAll(/(published|effective): "\d{4}/g, '$1: "2031')
    .replaceAll('unit: 日', 'unit: 工作日');
  writeFileSync(path, text);
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

describe.each([
  ['zh', '“认领”的期限算不出来，没有那一年的放假安排，数不了工作日', '认领期限算不出来'],
  ['en', 'the deadline of 认领 cannot be told: the holidays of its year', 'cannot be told'],
])('%s', (lang, refused, shown) => {
  it.each([
    ['overdue', '--exit-code'],
    ['overdue', '--notice', '--out', 'notices'],
  ])('%s %s stops, and writes nothing', async (...words) => {
    const before = folderState(cwd);
    const { exit, stdout, stderr } = await runProgram([...words, '--lang', lang], { cwd });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain('catalog/catalog.yaml');
    expect(stderr).toContain(refused);
    expect(stderr).toContain('renling validate catalog/catalog.yaml');
    expect(folderState(cwd)).toEqual(before);
  });

  it.each([['status'], ['unclaimed'], ['show', 'city-013']])(
    '%s says that it cannot be told',
    async (...words) => {
      const { stdout } = await runProgram([...words, '--lang', lang], { cwd });
      expect(stdout).toContain(shown);
      expect(stdout).toContain('renling validate');
    },
  );
});

it('status --stages marks the day as unknown', async () => {
  const { stdout } = await runProgram(['status', '--stages'], { cwd });
  expect(stdout).toMatch(/期限 +\?/);
});
