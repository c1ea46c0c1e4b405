/** What cannot be read is unknown, never absent: reports say which file and end with 3, what writes refuses. */
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueFolder, newFolder, writeFile } from '../support/catalogue-folder.ts';
import { folderState } from '../support/folder-state.ts';
import { makeRepository, removeRepositories } from '../support/git-repository.ts';
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

const DISPUTE = [
  ...['dispute', 'open', 'city-001', '--kind', '推诿'],
  ...['--party', 'jn-education,jn-police', '--reason', 'x'],
];
const DRAFT = ['delegation', 'new', 'city-001', '--org', 'jn-education', '--yes'];
const TRAINING = [
  ...['training', 'new', '--date', '2020-08-01', '--organizer', 'sd-education'],
  ...['--org', 'jn-education:3', '--items', 'city-001', '--topic', 'x'],
];
const IMPORT = ['import', 'annex.csv', '--list', 'city', '--yes'];
const ANNEX = '序号,事项名称,事项类型,省级实施部门,下放方式\n1,某事项,行政许可,省教育厅,下放\n';

describe('a conflict marker in catalog.yaml', () => {
  it.each([
    [['status']],
    [['unclaimed']],
    [['overdue', '--notice', '--out', 'letters']],
    [['claim', 'city-001', '--org', 'jn-education', ...CLERK]],
    [['decline', 'city-001', '--org', 'jn-education', '--reason', 'x', ...CLERK]],
    [['release', 'city-001', '--org', 'jn-education', '--reason', 'x', ...CLERK]],
    [
      [
        ...['transfer', '--from', 'jn-education', '--to', 'jn-police', 'city-001'],
        ...['--reason', 'x', ...CLERK],
      ],
    ],
    [IMPORT],
    [DRAFT],
    [['delegation', 'sign', 'a', '--date', '2020-08-01']],
    [['delegation', 'announce', 'a', '--by', 'sd-education', '--date', '2020-08-01']],
    [['delegation', 'file', 'a', '--with', 'x', '--date', '2020-08-01']],
    [['delegation', 'terminate', 'a', '--date', '2020-08-01', '--reason', 'x']],
    [DISPUTE],
    [['dispute', 'settle', 'city-001', '--by', 'x', '--undertaker', 'jn-police']],
    [TRAINING],
    [
      [
        ...['exception', 'new', 'RL507', '--reason', 'x'],
        ...['--approved-by', 'x', '--expires', '2020-12-31', '--list', 'city'],
      ],
    ],
    [['withdraw', 'city-001', '--document', 'x', '--date', '2020-08-20']],
    [['service', 'set', 'city-001', '--org', 'jn-education', 'visits=1']],
  ])('%j', async (words) => {
    const root = nothingClaimed();
    writeFile(root, 'annex.csv', ANNEX);
    writeFile(root, 'catalog.yaml', MARKER + readFileSync(join(root, 'catalog.yaml'), 'utf8'));
    await expectUnread(root, words, 'catalog.yaml');
  });
});

describe('an agreement that cannot be read', () => {
  it.each([[DRAFT], [['delegation', 'list']], [['delegation', 'missing']], [['status']]])(
    '%j',
    async (words) => {
      const root = catalogueFolder((parts) => {
        for (const { value } of parts.items) value.mode = '委托';
      });
      writeFile(root, 'delegations/sd-education-to-jn-education.yaml', MARKER);
      await expectUnread(root, words, 'delegations/sd-education-to-jn-education.yaml');
    },
  );
});

describe('a claim that cannot be read', () => {
  const path = 'claims/city/city-001.yaml';

  it('service show does not say that nobody has claimed', async () => {
    const root = catalogueFolder();
    writeFile(root, path, MARKER);
    await expectUnread(root, ['service', 'show', 'city-001'], path);
    const ran = await run(root, ['service', 'show', 'city-001']);
    expect(ran.stderr).not.toContain('还没有单位认领');
    const { stdout } = await run(root, ['service', 'show', 'city-001', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { kind: 'unreadable' },
      incomplete: [{ file: path, reason: 'unreadable' }],
    });
  });
});

describe('a dispute that cannot be read', () => {
  it.each([
    ['status'],
    ['status', '--stages'],
    ['overdue'],
    ['show', 'city-001'],
    ['list', '--unclaimed'],
    ['export', 'unclaimed'],
  ])('%s %s says so', async (...words) => {
    const root = nothingClaimed();
    const path = 'disputes/city-001.yaml';
    writeFile(root, path, MARKER);
    await expectUnread(root, words, path);
    const { stdout } = await run(root, [...words, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ exit: 3, incomplete: [{ file: path }] });
  });

  it('status does not call it a claim', async () => {
    const root = nothingClaimed();
    writeFile(root, 'disputes/city-001.yaml', MARKER);
    const { stdout } = await run(root, ['status']);
    expect(stdout).toContain('读不出来、没有计入：1 项的认领情况');
  });
});

describe('whether an agreement is needed and cannot be told', () => {
  const AGREEMENT = 'delegations/sd-education-to-jn-education.yaml';

  function delegated(path: string): string {
    const root = catalogueFolder((parts) => {
      for (const { value } of parts.items) value.mode = '委托';
    });
    writeFile(root, path, MARKER);
    return root;
  }

  it.each([
    [AGREEMENT, ['--field', '教育']],
    [AGREEMENT, ['--authority', '省教育厅', '--org', '市教育局']],
    ['claims/city/city-001.yaml', ['--authority', '省教育厅', '--org', '市教育局']],
  ])('%s unread: delegation new %j', async (path, words) => {
    const root = delegated(path);
    await expectUnread(root, ['delegation', 'new', ...words, '--yes'], path);
    const { stderr } = await run(root, ['delegation', 'new', ...words, '--yes']);
    expect(stderr).not.toContain('没有还需要签委托协议的');
  });

  it('delegation missing says of what none is missing', async () => {
    const { stdout } = await run(delegated(AGREEMENT), ['delegation', 'missing']);
    expect(stdout).toContain('读得出来的记录里，没有发现缺委托协议的事项。');
  });
});

describe('catalog.yaml, by commands that go on without it', () => {
  afterEach(removeRepositories);

  it('diff ends with 3', async () => {
    const repository = makeRepository();
    repository.addBase();
    repository.commit('base');
    const path = 'catalog/catalog.yaml';
    writeFile(repository.folder, path, MARKER);
    const ran = await runProgram(['diff', 'HEAD'], {
      cwd: repository.folder,
      env: repository.env,
    });
    expect(ran.stderr).toContain(path);
    expect(ran.exit).toBe(3);
  });

  it('fmt says why in words', async () => {
    const root = nothingClaimed();
    writeFile(root, 'catalog.yaml', MARKER);
    const { stderr } = await run(root, ['fmt']);
    expect(stderr).toContain('catalog.yaml 整理不了（读不出来）');
  });
});

describe('what is no file in place of a table', () => {
  const BODIES = ['--org', 'jn-education', ...CLERK];

  it.each([
    ['import', (file: string) => ['import', file, '--list', 'city']],
    ['import --sheet', (file: string) => ['import', file, '--list', 'city', '--sheet', 'x']],
    ['claim --from', (file: string) => ['claim', '--from', file, ...BODIES]],
    ['service set --from', (file: string) => ['service', 'set', '--from', file]],
  ])('%s refuses a device, a pipe, a folder and a huge file', async (_name, words) => {
    const root = nothingClaimed();
    execFileSync('mkfifo', [join(root, 'pipe.csv')]);
    for (const file of ['/dev/zero', 'pipe.csv', 'items']) {
      await expectUnread(root, words(file), `${file} 是文件夹、设备或管道，不是文件`);
    }
    writeFile(root, 'huge.csv', '');
    truncateSync(join(root, 'huge.csv'), 2 ** 33);
    const ran = await run(root, words('huge.csv'));
    expect(ran).toMatchObject({ exit: 3 });
    expect(ran.stderr).toContain('huge.csv: 文件 8192.0 MiB，超过上限 64.0 MiB');
  });
});

describe('a pipe where a record belongs', () => {
  it.each([
    [['status'], 'claims/zone/jn-gaoxin/zone-001.yaml'],
    [['unclaimed'], 'claims/zone/jn-gaoxin/zone-001.yaml'],
    [['claim', 'city-001', '--org', 'jn-education', ...CLERK], 'claims/city/city-001.yaml'],
    [['export', 'items'], 'items/city/city-001.yaml'],
    [IMPORT, 'items/city/city-001.yaml'],
  ])('%j', async (words, path) => {
    const root = catalogueFolder();
    writeFile(root, 'annex.csv', ANNEX);
    rmSync(join(root, path));
    execFileSync('mkfifo', [join(root, path)]);
    const ran = await run(root, words);
    expect(ran.stdout + ran.stderr).toContain(path);
    expect(ran.exit).toBe(3);
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
    [['status'], 'city'],
    [['unclaimed'], 'city'],
    [['claim', 'city-001', '--org', 'jn-education', ...CLERK], 'city'],
    [['status'], 'zone'],
    [['unclaimed'], 'zone'],
    [['claim', 'zone-001', '--org', 'jn-gaoxin', ...CLERK], 'zone'],
  ])('%j, %s', async (words, list) => {
    const root = catalogueFolder();
    const elsewhere = join(newFolder(), list);
    renameSync(join(root, 'claims', list), elsewhere);
    symlinkSync(elsewhere, join(root, 'claims', list));
    await expectUnread(root, words, `claims/${list}`);
  });
});

describe('an item or a dispute that cannot be read', () => {
  it.each([
    [['export', 'items'], 'items/city/city-001.yaml'],
    [['status'], 'items/city/city-001.yaml'],
    [IMPORT, 'items/city/city-001.yaml'],
    [DISPUTE, 'disputes/city-001.yaml'],
  ])('%j', async (words, path) => {
    const root = nothingClaimed();
    writeFile(root, 'annex.csv', ANNEX);
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

describe('that there is none of something', () => {
  const flat = /(?:^|\n)(?:没有|符合条件的都|未找到)/u;

  it.each([
    ['claims/city/city-001.yaml', ['unclaimed', '--field', '教育']],
    ['claims/city/city-001.yaml', ['unclaimed']],
    ['disputes/city-001.yaml', ['dispute', 'list']],
    ['exceptions/some.yaml', ['exception', 'list']],
    ['items/city/city-001.yaml', ['list', '--decision', '不适用']],
    ['items/city/city-001.yaml', ['search', '没有这样的事项']],
  ])('is said of what could be read alone: %s, %j', async (path, words) => {
    const root = catalogueFolder();
    writeFile(root, path, MARKER);
    const { stdout, stderr, exit } = await run(root, words);
    expect(exit).toBe(3);
    expect(stdout + stderr).toContain('就读得出来的部分而言：');
    expect(stdout).not.toMatch(flat);
  });

  it('status does not ask for an import where items cannot be read', async () => {
    const root = catalogueFolder((parts) => {
      parts.claims = [];
    });
    rmSync(join(root, 'items'), { recursive: true });
    writeFile(root, 'items', 'a file');
    const { stdout, exit } = await run(root, ['status']);
    expect(exit).toBe(3);
    expect(stdout).not.toContain('renling import');
    const checked = await run(root, ['validate']);
    expect(checked.exit).toBe(1);
    expect(checked.stdout).toContain('应为文件夹的地方是一个文件');
  });
});
