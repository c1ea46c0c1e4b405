/** `renling log` on real repositories: a record's history in words. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BASE,
  CLERK,
  makeRepository,
  OFFICE,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../../support/git-repository.ts';
import { type Ran, runProgram } from '../../support/run-program.ts';

const CLAIM = 'catalog/claims/city/city-001.yaml';
const HANDED_OVER =
  'claimant: jn-education\ndecision: 认领\n$1transfer:\n  from: jn-drc\n  date: "2020-08-18"\n  reason: 职责调整\n';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.addBase();
  repository.write({ [CLAIM]: null });
});

afterEach(removeRepositories);

function run(...args: string[]): Promise<Ran> {
  return runProgram(['log', ...args], { cwd: repository.folder, env: repository.env });
}

/** Claimed, given back, claimed again, handed over, changed by hand in a merge. */
function story(): void {
  repository.commit('目录', { by: OFFICE });
  const claim = readFileSync(join(BASE, 'claims/city/city-001.yaml'), 'utf8');
  repository.write({ [CLAIM]: claim });
  repository.commit('认领 city-001', { by: CLERK });
  repository.write({
    [CLAIM]: claim.replace('decision: 认领', 'decision: 退回\nreason: 人手不足'),
  });
  repository.commit('退回', { by: OFFICE });
  repository.write({ [CLAIM]: claim });
  repository.commit('再认领', { by: CLERK });
  repository.edit(CLAIM, /claimant: jn-drc\ndecision: 认领\n([^]*)$/u, HANDED_OVER);
  repository.commit('移交', { by: CLERK });
}

interface Entry {
  readonly act: string;
  readonly kind: string;
  readonly commit: { readonly subject: string; readonly author: { readonly email: string } } | null;
  readonly [key: string]: unknown;
}

async function entries(...args: string[]): Promise<readonly Entry[]> {
  const ran = await run(...args, '--json');
  expect(ran.exit, ran.stderr).toBe(0);
  return (JSON.parse(ran.stdout) as { data: { entries: Entry[] } }).data.entries;
}

const told = (all: readonly Entry[]): string[] =>
  all.map(({ act, kind, commit }) => `${commit?.subject ?? '—'} ${act} ${kind}`);

describe('log', () => {
  it('says who claimed, gave back, took over, when and in which commit, newest first', async () => {
    story();
    repository.edit('catalog/items/city/city-001.yaml', /^status:/mu, 'note: 已核\nstatus:');
    const all = await entries('city-001');
    expect(told(all)).toEqual([
      '— changed item',
      '移交 transferred claim',
      '再认领 claimed claim',
      '退回 released claim',
      '认领 city-001 claimed claim',
      '目录 added item',
    ]);
    expect(all[1]).toMatchObject({
      fromBody: { id: 'jn-drc' },
      body: { id: 'jn-education' },
      reason: '职责调整',
      commit: { author: CLERK },
    });
    const ran = await run('city-001', '--lang', 'en');
    expect(ran.stdout).toMatch(
      /^2020-08-01 01:03 {2}released {2}济南市发展和改革委员会\n {2}reason: 人手不足\n {2}[0-9a-f]{12} {2}李审核 <li@office.example> {2}退回$/mu,
    );
  });

  it('says who set a field last, and what it was before', async () => {
    story();
    const ran = await run('city-001', '--field', '认领单位', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({
      data: {
        field: ['claimant'],
        values: [
          { before: 'jn-drc', after: 'jn-education', commit: { subject: '移交' } },
          { before: null, after: 'jn-drc', commit: { subject: '认领 city-001' } },
        ],
      },
    });
    expect((await run('city-001', '--field', 'transfer.reason')).stdout).toContain('— → 职责调整');
    const never = await run('city-001', '--field', 'cooperating');
    expect(never).toMatchObject({ exit: 0 });
    expect(never.stderr).toContain('从来没有写过');
  });

  it('follows a record to another place and a catalogue that was deleted in part', async () => {
    story();
    repository.git(
      'mv',
      'catalog/organizations/jn-drc.yaml',
      'catalog/organizations/jn-reform.yaml',
    );
    repository.edit('catalog/organizations/jn-reform.yaml', 'id: jn-drc', 'id: jn-reform');
    repository.commit('改名');
    expect(told(await entries('jn-reform'))).toEqual([
      '改名 moved organization',
      '目录 added organization',
    ]);
    repository.write({ [CLAIM]: null, 'catalog/items/city/city-001.yaml': null });
    repository.commit('删除');
    expect(told(await entries('city-001')).slice(0, 2)).toEqual([
      '删除 unclaimed claim',
      '删除 removed item',
    ]);
  });

  it('goes on over commits whose file cannot be read, and says so', async () => {
    story();
    repository.write({ [CLAIM]: 'a: [\n' });
    repository.commit('坏');
    const [broken, before] = await entries(CLAIM);
    expect(broken).toMatchObject({
      act: 'unreadable',
      unreadable: { after: 'RL102', before: null },
    });
    expect(before).toMatchObject({ act: 'transferred' });
  });

  it('says that nobody ever claimed it only where every version could be read', async () => {
    repository.commit('目录');
    expect((await run('city-001', '--lang', 'en')).stderr).toContain('no body ever claimed it');
    repository.write({ [CLAIM]: 'a: [\n' });
    repository.commit('坏');
    expect((await run('city-001', '--lang', 'en')).stderr).not.toContain('no body ever');
    repository.write({ [CLAIM]: null });
    repository.commit('删');
    expect((await run('city-001', '--lang', 'en')).stderr).not.toContain('no body ever');
  });

  it('tells what was changed by hand in a merge', async () => {
    story();
    repository.branch('side');
    repository.edit(CLAIM, 'clerk: clerk@', 'clerk: side@');
    repository.commit('side');
    repository.switch('main');
    repository.edit(CLAIM, 'clerk: clerk@', 'clerk: main@');
    repository.commit('main');
    expect(repository.merge('side')).toBeNull();
    repository.write({
      [CLAIM]: readFileSync(join(BASE, 'claims/city/city-001.yaml'), 'utf8').replace(
        'clerk@',
        'both@',
      ),
    });
    repository.commit('merge');
    const [merge] = await entries('city-001');
    expect(merge).toMatchObject({ commit: { subject: 'merge', isMerge: true } });
    expect((await run('city-001')).stdout).toContain('（合并时改的）');
  });

  it('reads one body’s claims of a list that asks each, any commit, a bare repository', async () => {
    story();
    expect(told(await entries('zone-001', '--org', 'jn-hitech'))).toEqual(
      ['目录 added item', '目录 claimed claim'].sort((one) => (one.includes('claimed') ? -1 : 1)),
    );
    expect(told(await entries('city-001', '--at', 'HEAD~2'))[0]).toBe('退回 released claim');
    const home = temporaryFolder();
    repository.git('clone', '--quiet', '--bare', '.', join(home, 'bare.git'));
    const bare = await runProgram(['log', 'city-001', '--json'], {
      cwd: join(home, 'bare.git'),
      env: repository.env,
    });
    expect(bare.exit, bare.stderr).toBe(0);
    expect(bare.stdout).toContain('"act": "transferred"');
  });

  it('lists the newest only when asked to, and says that there are more', async () => {
    story();
    expect(told(await entries('city-001', '--limit', '1'))).toEqual(['移交 transferred claim']);
    expect((await run('city-001', '--limit', '2')).stdout).toContain('--limit all');
    expect((await run('city-001', '--limit', 'all')).stdout).not.toContain('--limit all');
  });

  it('tells that nobody ever claimed an item, and finds it by its name', async () => {
    repository.commit('目录');
    const ran = await run('限额以下外商投资');
    expect(ran.exit).toBe(0);
    expect(ran.stderr).toContain('还没有单位认领过它');
  });

  it('takes names with Chinese, blanks and line breaks as they are', async () => {
    repository.commit('目录', { by: { name: '张 "办"事', email: 'z@x.example' } });
    const folder = join(repository.folder, '-目 录\n二');
    cpSync(join(repository.folder, 'catalog'), folder, { recursive: true });
    repository.commit('第二个目录');
    const ran = await runProgram(['log', 'city-002', '--json'], {
      cwd: folder,
      env: repository.env,
    });
    expect(ran.exit, ran.stderr).toBe(0);
    expect(ran.stdout).toContain('第二个目录');
  });

  it.each([
    [['city-0001'], 4, 'city-001'],
    [['city-001', '--field', 'claiment'], 2, 'claimant'],
    [['city-001', '--limit', '0'], 2, 'all'],
    [['city-001', '--org', 'jn-education-bureau-x'], 4, 'jn-education-bureau-x'],
    [['city-001', '--at', 'mian'], 3, 'main'],
  ])('refuses %j with exit %d', async (args, exit, said) => {
    story();
    const ran = await run(...args);
    expect(ran).toMatchObject({ exit, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it('says what to do without commits, outside git and in a shallow clone', async () => {
    const none = await run('city-001');
    expect(none.exit).toBe(3);
    expect(none.stderr).toContain('git commit');
    story();
    const home = temporaryFolder();
    repository.git(
      'clone',
      '--quiet',
      '--depth=1',
      `file://${repository.folder}`,
      join(home, 'one'),
    );
    const one = repositoryAt(join(home, 'one'), home);
    const shallow = await runProgram(['log', 'city-001'], { cwd: one.folder, env: one.env });
    expect(shallow.exit).toBe(0);
    expect(shallow.stderr).toContain('git fetch --unshallow');
    one.git('switch', '--quiet', '--detach');
    expect((await runProgram(['log', 'city-001'], { cwd: one.folder, env: one.env })).exit).toBe(0);
    const outside = temporaryFolder();
    cpSync(BASE, join(outside, 'catalog'), { recursive: true });
    expect((await runProgram(['log', 'city-001'], { cwd: outside, env: one.env })).exit).toBe(3);
  });
});
