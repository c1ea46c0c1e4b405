/** `renling diff` on real repositories: what it compares, what it makes of it, and every form of it. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BASE,
  makeRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../../support/git-repository.ts';
import { type Ran, runProgram } from '../../support/run-program.ts';
import { displayWidth } from '../../../src/text/width.ts';

const CLAIMS = 'catalog/claims/city';
const SERVICE = [
  'item: city-004',
  'provider: jn-education',
  'promised_days:',
  '  value: 10',
  '  unit: 工作日',
  '',
].join('\n');

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.addBase();
  repository.write({ 'catalog/services/city/city-004.yaml': SERVICE });
  repository.commit('before');
});

afterEach(removeRepositories);

function run(...args: string[]): Promise<Ran> {
  return runProgram(['diff', ...args], { cwd: repository.folder, env: repository.env });
}

interface Told {
  readonly section: string;
  readonly act: string;
  readonly id: string;
  readonly values: readonly { pointer: unknown; before: unknown; after: unknown }[];
  readonly [key: string]: unknown;
}

async function entries(...args: string[]): Promise<readonly Told[]> {
  const ran = await run(...args, '--json');
  expect(ran.exit, ran.stderr).toBe(0);
  return entriesIn(ran);
}

function entriesIn({ stdout }: Ran): readonly Told[] {
  return (JSON.parse(stdout) as { data: { entries: Told[] } }).data.entries;
}

/** One of everything a reviewer may meet; city-004 cannot be read then. */
function everything(): void {
  repository.write({ [`${CLAIMS}/city-001.yaml`]: null });
  repository.edit(`${CLAIMS}/city-002.yaml`, 'decision: 认领', 'decision: 退回\nreason: 人手不足');
  repository.edit(
    `${CLAIMS}/city-003.yaml`,
    'claimant: jn-education\ndecision: 认领',
    'claimant: jn-drc\ndecision: 认领\ntransfer:\n  from: jn-education\n  date: "2020-08-18"\n  reason: 职责调整',
  );
  repository.edit(`${CLAIMS}/city-004.yaml`, 'decision', '# 待核\ndecision');
  repository.edit(
    'catalog/items/city/city-002.yaml',
    '在施',
    '收回\nwithdrawal:\n  date: "2020-08-18"\n  document: 鲁政字〔2020〕200号',
  );
  repository.edit('catalog/items/city/city-003.yaml', /^name: .*/mu, '$&（修订）');
  repository.edit('catalog/services/city/city-004.yaml', 'value: 10', 'value: 5');
  repository.write({
    'catalog/items/city/city-004.yaml': 'id: [\n',
    'catalog/sources/附件 2.csv': '序号\n',
    'catalog/claims/zone/jn-hitech/zone-002.yaml': null,
  });
}

describe('what it tells', () => {
  it('puts what is lost first, and says what became of each record', async () => {
    everything();
    const ran = await run('--json');
    expect(ran.exit).toBe(3);
    const told = entriesIn(ran);
    expect(
      told.map(({ section, act, kind, id }) => `${section} ${act} ${String(kind)} ${id}`),
    ).toEqual([
      'unreadable unreadable item city-004',
      'losses unclaimed claim city-001',
      'losses released claim city-002',
      'losses transferred claim city-003',
      'losses removed claim zone-002',
      'losses withdrawn item city-002',
      'changed changed item city-003',
      'changed changed service city-004',
      'format format claim city-004',
    ]);
    expect(told.find(({ act }) => act === 'transferred')).toMatchObject({
      body: { id: 'jn-drc' },
      fromBody: { id: 'jn-education' },
      reason: '职责调整',
    });
  });

  it('tells a quantity with its unit, before and after', async () => {
    repository.edit('catalog/services/city/city-004.yaml', 'value: 10', 'value: 5');
    const [service] = await entries();
    expect(service?.values).toEqual([
      {
        pointer: ['promised_days'],
        before: { value: 10, unit: '工作日' },
        after: { value: 5, unit: '工作日' },
      },
    ]);
    const ran = await run();
    expect(ran.stdout).toMatch(/10 工作日 → 5 工作日/u);
    expect(ran.stdout).toContain('1 条记录，+1 −1 行，没有格式改动');
  });

  it.each([
    ['a comment', 'value: 10', 'value: 5 # 暂定'],
    ['quotes of another field', /^item: (.*)\n([^]*)value: 10/mu, 'item: "$1"\n$2value: 5'],
    [
      'the order',
      /^item: .*\nprovider: .*\n([^]*)value: 10/mu,
      'provider: jn-education\nitem: city-004\n$1value: 5',
    ],
  ])('says so when %s changes beside the values', async (_, from, to) => {
    repository.edit('catalog/services/city/city-004.yaml', from, to);
    expect(await entries()).toMatchObject([{ section: 'changed', reformatted: true }]);
    expect((await run('--lang', 'en')).stdout).toContain('format or comments change in 1 of them');
  });

  it('does not mind where in the record a clerk writes a new field', async () => {
    repository.edit('catalog/services/city/city-004.yaml', 'item: city-004', 'note: 暂定\n$&');
    expect(await entries()).toMatchObject([{ section: 'changed', reformatted: false }]);
  });

  it('knows a record that moved, and a body’s claim that is not another body’s', async () => {
    repository.git(
      'mv',
      'catalog/organizations/jn-drc.yaml',
      'catalog/organizations/jn-reform.yaml',
    );
    repository.edit('catalog/organizations/jn-reform.yaml', 'id: jn-drc', 'id: jn-reform');
    const claim = repository.read('catalog/claims/zone/jn-hitech/zone-001.yaml');
    repository.write({
      'catalog/claims/zone/jn-hitech/zone-001.yaml': null,
      'catalog/claims/zone/jn-bonded/zone-001.yaml': claim.replaceAll('jn-hitech', 'jn-bonded'),
    });
    expect(await entries()).toMatchObject([
      { section: 'losses', act: 'unclaimed', id: 'zone-001' },
      { section: 'claims', act: 'claimed', id: 'zone-001' },
      { section: 'moved', from: 'organizations/jn-drc.yaml', path: 'organizations/jn-reform.yaml' },
    ]);
  });

  it('tells a claim handed over between bodies of a list that asks each', async () => {
    const claim = repository.read('catalog/claims/zone/jn-hitech/zone-001.yaml');
    repository.write({
      'catalog/claims/zone/jn-hitech/zone-001.yaml': null,
      'catalog/claims/zone/jn-bonded/zone-001.yaml': claim.replace(
        'claimant: jn-hitech\ndecision: 认领',
        'claimant: jn-bonded\ndecision: 认领\ntransfer:\n  from: jn-hitech\n  date: "2020-08-18"',
      ),
    });
    expect(await entries()).toMatchObject([
      {
        section: 'losses',
        act: 'transferred',
        fromBody: { id: 'jn-hitech' },
        body: { id: 'jn-bonded' },
      },
    ]);
  });

  it('counts totals, unclaimed items and each body before and after', async () => {
    everything();
    const { data } = JSON.parse((await run('--json')).stdout) as {
      data: { lists: unknown; bodies: unknown };
    };
    expect(data.lists).toMatchObject([
      { list: 'city', before: { decisions: { claimed: 4, unclaimed: 0 } }, after: { items: 3 } },
      {
        list: 'zone',
        before: { decisions: { claimed: 1, declined: 1 } },
        after: { decisions: { unclaimed: 1 } },
      },
    ]);
    expect(data.bodies).toMatchObject([
      { id: 'jn-drc', before: 2, after: 1 },
      { id: 'jn-education', before: 2, after: 1 },
      { id: 'jn-hitech', before: 1, after: 1 },
    ]);
  });
});

describe('figures of what cannot be read', () => {
  it('are bounds, and it names the files of each side', async () => {
    repository.write({ 'catalog/lists/zone.yaml': 'id: [\n' });
    const before = repository.commit('坏').slice(0, 12);
    const now = await run('--lang', 'en', 'HEAD');
    expect(now.exit).toBe(3);
    expect(now.stderr).toContain('Incomplete: 1 file could not be read: catalog/lists/zone.yaml.');
    repository.git('checkout', '--quiet', 'HEAD~1', '--', '.');
    repository.write({ 'catalog/items/city/city-001.yaml': 'id: [\n' });
    const both = await run('--lang', 'en', 'HEAD');
    expect(both.stderr).toContain(
      `2 files could not be read: ${before}:catalog/lists/zone.yaml, catalog/items/city/city-001.yaml.`,
    );
    expect(await run('--lang', 'en', 'HEAD~1', 'HEAD~1')).toMatchObject({ exit: 0, stderr: '' });
  });
});

describe('what it compares', () => {
  beforeEach(() => {
    repository.branch('work');
    repository.write({ [`${CLAIMS}/city-001.yaml`]: null });
    repository.commit('work');
    repository.switch('main');
    repository.write({ [`${CLAIMS}/city-002.yaml`]: null });
    repository.commit('meanwhile');
    repository.switch('work');
    repository.write({ [`${CLAIMS}/city-003.yaml`]: null });
  });

  it.each([
    ['by default from where the main branch was left to the files on disk', [], ['001', '003']],
    ['a commit and the files on disk', ['HEAD'], ['003']],
    ['two commits', ['main', 'work'], ['001', '002']],
    ['A..B', ['main..work'], ['001', '002']],
    ['A...B from where they parted', ['main...work'], ['001']],
    ['A... to HEAD', ['main...'], ['001']],
    ['a commit and itself', ['work', 'work'], []],
  ])('compares %s', async (_, words, expected) => {
    expect((await entries(...words)).map(({ id }) => id.slice(5))).toEqual(expected);
  });

  it('says when it compares with where a branch was left, and not with the branch', async () => {
    expect((await run()).stdout).toMatch(/^与 main 分开处（[0-9a-f]{12}） → 工作区\n/u);
    expect((await run('main...work', '--lang', 'en')).stdout).toMatch(/^where main was left \(/u);
    expect((await run('main..work')).stdout).toMatch(/^main（[0-9a-f]{12}） → work（/u);
  });

  it('compares with HEAD in a bare repository', async () => {
    const home = temporaryFolder();
    repository.git('clone', '--quiet', '--bare', '.', join(home, 'bare.git'));
    const ran = await runProgram(['diff', 'main', '--json'], {
      cwd: join(home, 'bare.git'),
      env: repository.env,
    });
    expect(JSON.parse(ran.stdout)).toMatchObject({ data: { head: { name: 'HEAD' } } });
    expect(ran.stdout.match(/"act": "(?:unclaimed|claimed)"/gu)).toHaveLength(2);
  });

  it('sees everything as new where there was no catalogue, and follows it to another folder', async () => {
    repository.git('checkout', '--quiet', '--', '.');
    repository.git('switch', '--quiet', '--orphan', 'empty');
    repository.git('commit', '--quiet', '--allow-empty', '-m', 'nothing');
    const all = await entries('empty', 'work');
    expect(all).toHaveLength(20);
    expect(new Set(all.map(({ section }) => section))).toEqual(new Set(['claims', 'new']));
    repository.switch('work');
    mkdirSync(join(repository.folder, 'city'));
    repository.git('mv', 'catalog', 'city/catalog');
    repository.commit('elsewhere');
    const cwd = join(repository.folder, 'city');
    const moved = await runProgram(['diff', 'HEAD~1', 'HEAD'], { cwd, env: repository.env });
    expect(moved.stdout).toContain('目录没有改动');
  });

  it.each([
    [['no-such'], 3, 'no-such'],
    [['main..work', 'work'], 2, 'A..B'],
    [['--format', 'htlm'], 2, 'html'],
    [['--out', 'no/such/file.md'], 3, 'no/such/file.md'],
  ])('refuses %j', async (words, exit, said) => {
    const ran = await run(...words);
    expect(ran).toMatchObject({ exit, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it('says what to do in a shallow clone, without a main branch, and outside git', async () => {
    const home = temporaryFolder();
    repository.git(
      'clone',
      '--quiet',
      '--depth=1',
      `file://${repository.folder}`,
      join(home, 'one'),
    );
    const one = repositoryAt(join(home, 'one'), home);
    one.git('fetch', '--quiet', '--depth=1', 'origin', 'main:main');
    const shallow = await runProgram(['diff', 'main...HEAD'], { cwd: one.folder, env: one.env });
    expect(shallow.exit).toBe(3);
    expect(shallow.stderr).toContain('git fetch --unshallow');
    repository.git('branch', '--quiet', '-D', 'main');
    const without = await run();
    expect(without.exit).toBe(3);
    const outside = temporaryFolder();
    cpSync(BASE, join(outside, 'catalog'), { recursive: true });
    const none = await runProgram(['diff'], { cwd: outside, env: repository.env });
    expect(none.exit).toBe(3);
    expect(none.stderr).toContain('git init');
  });
});

describe('how it looks', () => {
  const stable = (shown: string): string => shown.replaceAll(/\b[0-9a-f]{12}\b/gu, 'xxxxxxxxxxxx');

  it.each([
    ['zh', 80],
    ['zh', 120],
    ['en', 80],
    ['en', 120],
  ] as const)('fits the screen: %s, %d columns', async (lang, columns) => {
    everything();
    const ran = await runProgram(['diff', '--lang', lang], {
      cwd: repository.folder,
      env: repository.env,
      columns,
    });
    const widths = ran.stdout.split('\n').map((line) => displayWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    await expect(stable(ran.stdout)).toMatchFileSnapshot(
      `golden/diff-pretty-${lang}-${columns}.txt`,
    );
  });

  it.each([
    ['md', 'zh'],
    ['md', 'en'],
    ['html', 'zh'],
    ['html', 'en'],
  ] as const)('%s in %s', async (format, lang) => {
    everything();
    const ran = await run('--format', format, '--lang', lang);
    await expect(stable(ran.stdout)).toMatchFileSnapshot(`golden/diff-${lang}.${format}`);
  });

  it('lets nothing that a record says be anything but text', async () => {
    const evil = '</td><script>alert(1)</script> | `x` [a](javascript:alert(1)) **b**';
    repository.edit(
      'catalog/items/city/city-003.yaml',
      /^name: .*/mu,
      `name: ${JSON.stringify(evil)}`,
    );
    const html = (await run('--format', 'html')).stdout;
    expect(html).not.toContain('<script>alert');
    const page = await marked.parse((await run('--format', 'md')).stdout);
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('<a ');
  });

  it('keeps Markdown within what hosting services take, losses first, and says what it cut', async () => {
    const claim = repository.read(`${CLAIMS}/city-001.yaml`);
    const many = Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => {
        const id = `city-${1001 + at}`;
        return [
          `${CLAIMS}/${id}.yaml`,
          claim.replace('city-001', id).replace('clerk@', `clerk${at}@`),
        ];
      }),
    );
    repository.write(many);
    repository.commit('many');
    repository.write(
      Object.fromEntries(
        Object.entries(many).map(([path, was]) => [
          path,
          was.replace(/date: .*/u, `note: ${was.length}${path}\n$&`),
        ]),
      ),
    );
    repository.write({ [`${CLAIMS}/city-001.yaml`]: null });
    const { stdout } = await run('HEAD', '--format', 'md');
    expect(stdout.length).toBeLessThanOrEqual(65_000);
    expect(stdout.length).toBeGreaterThan(60_000);
    expect(stdout).toContain('**删除认领** `city-001`');
    const cut = Number(/另有 (\d+) 处没有列出/u.exec(stdout)?.[1]);
    const listed = stdout.match(/\*\*修改认领\*\*/gu)?.length ?? 0;
    expect(listed + cut).toBe(1500);
    expect(stdout).toMatch(/renling diff [0-9a-f]{12} --out 改动\.html/u);
  });
});
