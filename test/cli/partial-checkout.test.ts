/** What git has and is not on the disk, or not in the clone, is not absent: partial, exit 3, nothing written. */
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderState } from '../support/folder-state.ts';
import {
  makeRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
} from '../support/git-repository.ts';
import { runProgram } from '../support/run-program.ts';

afterEach(removeRepositories);

const CLERK = ['--clerk', 'a@b.example'];

function committed(): TestRepository {
  const repository = makeRepository();
  repository.addBase();
  repository.write({
    'annex.csv': '序号,事项名称,事项类型,省级实施部门,下放方式\n1,某事项,行政许可,省教育厅,下放\n',
  });
  repository.commit('base');
  return repository;
}

async function run({ folder, env }: TestRepository, words: readonly string[]) {
  return runProgram([...words, '--as-of', '2020-08-20', '--lang', 'en'], { cwd: folder, env });
}

/** How a folder of the catalogue is left out of the work tree. */
const WAYS = {
  'by patterns': (repository: TestRepository, folder: string) => {
    repository.git('sparse-checkout', 'set', '--no-cone', '/*', `!/catalog/${folder}/`);
  },
  'by cones': (repository: TestRepository, folder: string) => {
    const others = ['lists', 'organizations', 'items', 'claims'].filter((one) => one !== folder);
    repository.git('sparse-checkout', 'set', '--cone', ...others.map((one) => `catalog/${one}`));
  },
};

const READING = [['status'], ['unclaimed'], ['export', 'items'], ['show', 'city-001']];
const WRITING = [
  ['claim', 'city-001', '--org', 'jn-education', ...CLERK],
  ['import', 'annex.csv', '--list', 'city', '--yes'],
  ['delegation', 'new', 'city-001', '--org', 'jn-education', '--yes'],
  [
    'training',
    'new',
    '--date',
    '2020-08-01',
    '--organizer',
    'sd-education',
    '--org',
    'jn-education:3',
    '--items',
    'city-001',
    '--topic',
    'x',
  ],
];

describe.each(Object.entries(WAYS))('a sparse checkout, %s', (_, leaveOut) => {
  it.each([...READING, ...WRITING])('without items: %s %s', async (...words) => {
    const repository = committed();
    leaveOut(repository, 'items');
    const before = folderState(repository.folder);
    const ran = await run(repository, words);
    expect(ran.stdout + ran.stderr).toContain('items/city');
    expect(ran.stdout + ran.stderr).toMatch(/not (all )?checked out|cannot be read|are not:/u);
    expect(ran.exit).toBe(3);
    expect(folderState(repository.folder)).toEqual(before);
  });

  it.each([
    ['status'],
    ['unclaimed'],
    ['export', 'claims'],
    ['service', 'show', 'city-001'],
    ['claim', 'city-001', '--org', 'jn-education', ...CLERK],
    ['delegation', 'new', 'city-001', '--org', 'jn-education', '--yes'],
  ])('without claims: %s %s', async (...words) => {
    const repository = committed();
    leaveOut(repository, 'claims');
    const before = folderState(repository.folder);
    const ran = await run(repository, words);
    expect(ran.stdout + ran.stderr).toContain('claims/city');
    expect(ran.exit).toBe(3);
    expect(folderState(repository.folder)).toEqual(before);
  });

  it('validate names the folder, and how to have all of it', async () => {
    const repository = committed();
    leaveOut(repository, 'items');
    const ran = await run(repository, ['validate']);
    expect(ran.stdout).toContain('catalog/items/city');
    expect(ran.stdout).toMatch(/RL116\s+What is here is not all checked out/u);
    expect(ran.stdout).toContain('git sparse-checkout disable');
    expect(ran.exit).toBe(1);
  });

  it('--json has each file and why', async () => {
    const repository = committed();
    leaveOut(repository, 'items');
    const ran = await run(repository, ['status', '--json']);
    const answer = JSON.parse(ran.stdout) as { readonly incomplete: readonly unknown[] };
    expect(answer).toMatchObject({ ok: false, exit: 3 });
    expect(answer.incomplete).toContainEqual({
      file: 'catalog/items/city/city-001.yaml',
      reason: 'not-checked-out',
    });
  });
});

describe('a partial clone that cannot fetch', () => {
  function clone(): TestRepository {
    const repository = committed();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const home = join(repository.folder, '..');
    const folder = join(home, 'clone');
    repository.git(
      'clone',
      '--quiet',
      '--no-checkout',
      '--filter=blob:none',
      `file://${repository.folder}`,
      folder,
    );
    const cloned = repositoryAt(folder, home);
    cloned.git('remote', 'set-url', 'origin', `file://${join(home, 'nowhere')}`);
    return cloned;
  }

  it.each([['status'], ['unclaimed'], ['totals'], ['export', 'items']])(
    '%s %s --at HEAD: says what cannot be read',
    async (...words) => {
      const ran = await run(clone(), [...words, '--at', 'HEAD']);
      expect(ran.stderr).toContain('catalog/catalog.yaml cannot be read');
      expect(ran.exit).toBe(3);
    },
  );

  it('validate --at HEAD: the content is not in this clone', async () => {
    const ran = await run(clone(), ['validate', '--at', 'HEAD']);
    expect(ran.stdout).toContain('this clone does not have its content (ENOOBJECT)');
    expect(ran.exit).toBe(1);
  });
});
