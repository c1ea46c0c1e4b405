/** What cannot be read is unknown, never absent: reports say which file and end with 3, what writes refuses. */
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueFolder, newFolder, writeFile } from '../support/catalogue-folder.ts';
import { folderState } from '../support/folder-state.ts';
import { runProgram } from '../support/run-program.ts';

const MARKER = '<<<<<<< a\n';
const CLERK = ['--clerk', 'a@b.example'];

async function run(root: string, words: readonly string[]) {
  return runProgram([...words, '--as-of', '2020-08-20'], {
    cwd: root,
    env: { GIT_CEILING_DIRECTORIES: root },
  });
}

const nothingClaimed = () =>
  catalogueFolder((parts) => {
    parts.claims = [];
  });

async function expectUnread(root: string, words: readonly string[], path: string) {
  const before = folderState(root);
  const ran = await run(root, words);
  expect(ran.stdout + ran.stderr).toContain(path);
  expect(ran.exit).toBe(3);
  expect(folderState(root)).toEqual(before);
}

describe('a conflict marker in catalog.yaml', () => {
  it.each([
    [['status']],
    [['unclaimed']],
    [['overdue', '--notice', '--out', 'letters']],
    [
      [
        'dispute',
        'open',
        'city-001',
        '--kind',
        '推诿',
        '--party',
        'jn-education,jn-police',
        '--reason',
        'x',
      ],
    ],
    [['claim', 'city-001', '--org', 'jn-education', ...CLERK]],
  ])('%j', async (words) => {
    const root = nothingClaimed();
    writeFile(root, 'catalog.yaml', MARKER + readFileSync(join(root, 'catalog.yaml'), 'utf8'));
    await expectUnread(root, words, 'catalog.yaml');
  });
});

describe('a list that cannot be read', () => {
  it.each([
    [['status']],
    [['unclaimed']],
    [['list', '--unclaimed']],
    [['export', 'totals']],
    [['export', 'unclaimed']],
    [['claim', 'city-001', '--org', 'jn-education', ...CLERK]],
  ])('%j', async (words) => {
    const root = nothingClaimed();
    writeFile(root, 'lists/city.yaml', MARKER);
    await expectUnread(root, words, 'lists/city.yaml');
  });
});

describe('a folder of claims that is a link', () => {
  it.each([
    [['status']],
    [['unclaimed']],
    [['claim', 'city-001', '--org', 'jn-education', ...CLERK]],
  ])('%j', async (words) => {
    const root = catalogueFolder();
    const elsewhere = newFolder();
    mkdirSync(elsewhere, { recursive: true });
    rmSync(join(elsewhere, 'city'), { recursive: true, force: true });
    renameSync(join(root, 'claims/city'), join(elsewhere, 'city'));
    symlinkSync(join(elsewhere, 'city'), join(root, 'claims/city'));
    await expectUnread(root, words, 'claims/city');
  });
});

describe('an item or a dispute that cannot be read', () => {
  it.each([
    [['export', 'items'], 'items/city/city-001.yaml'],
    [['status'], 'items/city/city-001.yaml'],
    [
      [
        'dispute',
        'open',
        'city-001',
        '--kind',
        '推诿',
        '--party',
        'jn-education,jn-police',
        '--reason',
        'x',
      ],
      'disputes/city-001.yaml',
    ],
  ])('%j', async (words, path) => {
    const root = nothingClaimed();
    writeFile(root, path, MARKER);
    await expectUnread(root, words, path);
  });
});

describe('an item file that says it is another', () => {
  it.each([
    ['id: city-001', 'id: city-002'],
    ['list: city', 'list: zone'],
  ])('%s → %s: claim refuses, and the other’s claim is as it was', async (from, to) => {
    const root = catalogueFolder();
    const path = 'items/city/city-001.yaml';
    writeFile(root, path, readFileSync(join(root, path), 'utf8').replace(from, to));
    await expectUnread(root, ['claim', 'city-001', '--org', 'jn-education', ...CLERK], path);
  });

  it.each(['status', 'unclaimed', 'list'])(
    '%s says so, with exit 3; validate has RL211',
    async (word) => {
      const root = catalogueFolder();
      const path = 'items/city/city-001.yaml';
      writeFile(
        root,
        path,
        readFileSync(join(root, path), 'utf8').replace('list: city', 'list: zone'),
      );
      await expectUnread(root, [word], path);
      const { stdout } = await run(root, [word, '--json']);
      expect(JSON.parse(stdout)).toMatchObject({
        ok: false,
        exit: 3,
        incomplete: [{ file: path, reason: 'misnamed' }],
      });
      const checked = await run(root, ['validate']);
      expect(checked.exit).toBe(1);
      expect(checked.stdout).toContain('RL211');
    },
  );
});
