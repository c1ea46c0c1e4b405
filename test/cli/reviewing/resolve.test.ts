/** `renling resolve` on real conflicts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeRepositories, type TestRepository } from '../../support/git-repository.ts';
import { type Ran, runProgram } from '../../support/run-program.ts';
import { CLAIM, claimBy, repositoryWithoutClaim } from '../../support/unclaimed-item.ts';

const ITEM = 'catalog/items/city/city-001.yaml';

let repository: TestRepository;

beforeEach(() => {
  repository = repositoryWithoutClaim();
});

afterEach(removeRepositories);

function run(...args: string[]): Promise<Ran> {
  return runProgram(['resolve', ...args], { cwd: repository.folder, env: repository.env });
}

function claim(body: string, more = ''): string {
  return claimBy(body) + more;
}

/** Both branches change the files, and `other` is merged into `mine`, in conflict. */
function conflict(
  mine: Readonly<Record<string, string | null>>,
  other: Readonly<Record<string, string | null>>,
): void {
  repository.branch('other');
  repository.write(other);
  repository.commit('other');
  repository.switch('main');
  repository.branch('mine');
  repository.write(mine);
  repository.commit('mine');
  expect(repository.merge('other')).toBeNull();
}

async function isValid(): Promise<boolean> {
  const ran = await runProgram(['validate', '--skip', 'RL507'], {
    cwd: repository.folder,
    env: repository.env,
  });
  return ran.exit === 0;
}

describe('resolve', () => {
  it('shows both, states the rule, writes the claim clean and notes who gave way', async () => {
    conflict(
      { [CLAIM]: claim('jn-drc') },
      { [CLAIM]: claim('jn-education', '# 已与市发改委沟通\n') },
    );
    const look = await run('city-003', '--lang', 'en');
    expect(look.exit).toBe(2);
    expect(look.stdout).toMatch(
      /Claimant\s+ours\s+济南市发展和改革委员会 jn-drc\n\s+theirs\s+济南市教育局 jn-education/u,
    );
    expect(look.stdout).toContain('教育 is the field of 济南市教育局');
    expect(look.stderr).toContain('--theirs');
    expect(repository.read(CLAIM)).toContain('<<<<<<<');
    const done = await run('city-003', '--theirs');
    expect(done.exit, done.stderr).toBe(0);
    expect(done.stderr).toContain(`git add -- ${CLAIM}`);
    const written = repository.read(CLAIM);
    expect(written).toContain('claimant: jn-education');
    expect(written).toContain('# 已与市发改委沟通');
    expect(written).toContain(
      'note: 合并时有冲突：济南市发展和改革委员会（jn-drc）也曾认领（2020-08-12，mine）',
    );
    expect(await isValid()).toBe(true);
  });

  it('gives the item to whom was first on the main branch, whatever the fields', async () => {
    repository.write({ [CLAIM]: claim('jn-drc') });
    repository.commit('已在主分支');
    repository.branch('mine');
    repository.write({ [CLAIM]: claim('jn-drc').replace('jn-drc', 'jn-drc # 本单位') });
    repository.commit('mine');
    repository.switch('main');
    repository.branch('other');
    repository.write({ [CLAIM]: claim('jn-education') });
    repository.commit('other');
    repository.switch('mine');
    expect(repository.merge('other')).toBeNull();
    const ran = await run(CLAIM, '--org', '市发改委');
    expect(ran.exit, ran.stderr).toBe(0);
    expect(ran.stdout.replaceAll('\n', '')).toContain(
      'main 上已由济南市发展和改革委员会认领，归它：--ours',
    );
    expect(repository.read(CLAIM)).toContain('# 本单位');
  });

  it('gives nothing by the rule to a body that no longer exists on the day', async () => {
    repository.edit(
      'catalog/organizations/jn-education.yaml',
      'kind: ',
      'dissolved: "2019-03-01"\nkind: ',
    );
    repository.commit('撤销');
    conflict({ [CLAIM]: claim('jn-drc') }, { [CLAIM]: claim('jn-education') });
    const ran = await run('city-003', '--lang', 'en');
    expect(ran.exit).toBe(2);
    expect(ran.stdout.replaceAll('\n', ' ')).toContain('It does not decide here');
    expect(ran.stderr).toContain('--ours, --theirs or --org BODY');
    const before = await run('city-003', '--lang', 'en', '--as-of', '2019-02-28');
    expect(before.stderr).toContain('by the rule: add --theirs');
  });

  it('says when the rule cannot be applied, and takes the choice all the same', async () => {
    const manifest = 'catalog/catalog.yaml';
    const titled = (title: string): string =>
      repository.read(manifest).replace(/^title: .*/mu, `title: ${title}`);
    conflict(
      { [CLAIM]: claim('jn-drc'), [manifest]: titled('甲') },
      { [CLAIM]: claim('jn-education'), [manifest]: titled('乙') },
    );
    // No body was dissolved: the day, which the settings would tell, does not matter.
    expect((await run('city-003')).stderr).toContain('按规则：加 --theirs');
    repository.write({ 'catalog/organizations/jn-education.yaml': '<<<<<<< a\n' });
    const ran = await run('city-003');
    expect(ran).toMatchObject({ exit: 2 });
    expect(ran.stdout.replaceAll('\n', '')).toContain('这次不能按规则分');
    expect((await run('city-003', '--ours')).exit).toBe(0);
    expect(repository.read(CLAIM)).toContain('claimant: jn-drc');
  });

  it('puts together what each side changed of one body’s record, and asks for the rest', async () => {
    const service = 'catalog/services/city/city-001.yaml';
    const lines = (phone: string, place: string, hours: string): string =>
      `item: city-001\nprovider: jn-drc\nplace: ${place}\nhours: ${hours}\nphone: ${phone}\n`;
    repository.write({ [service]: lines('"0531-1"', '一楼', '上午') });
    repository.commit('办理');
    conflict(
      { [service]: lines('"0531-2"', '二楼', '上午') },
      { [service]: lines('"0531-1"', '三楼', '全天') },
    );
    const asked = await run('city-001');
    expect(asked.exit).toBe(2);
    expect(asked.stderr).toContain('place');
    expect(asked.stderr).not.toContain('hours');
    const ran = await run(service, '--theirs');
    expect(ran.exit, ran.stderr).toBe(0);
    const written = repository.read(service);
    expect(written).toContain('0531-2');
    expect(written).toContain('place: 三楼');
    expect(written).toContain('hours: 全天');
  });

  it('says how to delete, and keeps the record when that side is taken', async () => {
    repository.write({ [CLAIM]: claim('jn-education') });
    repository.commit('认领');
    conflict({ [CLAIM]: null }, { [CLAIM]: claim('jn-education').replace('clerk@', 'x@') });
    const gone = await run('city-003', '--ours');
    expect(gone.exit).toBe(0);
    expect(gone.stderr).toContain(`git rm -- ${CLAIM}`);
    expect((await run('city-003')).exit).toBe(2);
    expect((await run('city-003', '--theirs')).exit).toBe(0);
    expect(repository.read(CLAIM)).toContain('x@');
  });

  it('lists what is in conflict, and counts what is left', async () => {
    const edited = (note: string): string =>
      repository.read(ITEM).replace(/^status:/mu, `note: ${note}\nstatus:`);
    conflict(
      { [CLAIM]: claim('jn-drc'), [ITEM]: edited('甲') },
      { [CLAIM]: claim('jn-education'), [ITEM]: edited('乙') },
    );
    expect((await run()).stdout).toBe(`${CLAIM}\n${ITEM}\n`);
    const ran = await run('city-001', '--ours', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({
      data: { state: 'written', side: 'ours', left: 1 },
    });
    expect(repository.read(ITEM)).toContain('note: 甲');
    expect(existsSync(join(repository.folder, 'catalog/.renling/journal.json'))).toBe(false);
  });

  it('says which side is which in a rebase', async () => {
    repository.branch('mine');
    repository.write({ [CLAIM]: claim('jn-drc') });
    repository.commit('mine');
    repository.switch('main');
    repository.write({ [CLAIM]: claim('jn-education') });
    repository.commit('main');
    repository.switch('mine');
    expect(() => repository.git('rebase', '--quiet', 'main')).toThrow();
    const ran = await run('city-003', '--ours');
    expect(ran.stdout).toContain('正在变基');
    expect(ran.stdout).toMatch(/ours\s+main/u);
    expect(repository.read(CLAIM)).toContain('claimant: jn-education');
  });

  it('refuses a side that cannot be read and a result that is not valid; nothing is written', async () => {
    conflict({ [CLAIM]: 'a: [\n' }, { [CLAIM]: claim('jn-education').replace('认领', '认 领') });
    const before = repository.read(CLAIM);
    const broken = await run('city-003', '--ours');
    expect(broken.exit).toBe(5);
    const invalid = await run('city-003', '--theirs', '--lang', 'en');
    expect(invalid.exit).toBe(5);
    expect(invalid.stderr).toContain('would not be valid');
    expect(repository.read(CLAIM)).toBe(before);
  });

  it.each([
    [['city-004'], 4, 'city-003'],
    [['city-003', '--ours', '--theirs'], 2, '--org'],
    [['city-003', '--org', 'jn-hitech'], 2, '--ours'],
  ])('refuses %j with exit %d', async (args, exit, said) => {
    conflict({ [CLAIM]: claim('jn-drc') }, { [CLAIM]: claim('jn-education') });
    const ran = await run(...args);
    expect(ran.exit).toBe(exit);
    expect(ran.stderr).toContain(said);
  });

  it('has nothing to do where nothing is in conflict, markers left in a file or not', async () => {
    repository.write({ [CLAIM]: '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n' });
    repository.commit('标记');
    expect(await run()).toMatchObject({ exit: 0, stdout: '' });
    const ran = await run('city-003');
    expect(ran.exit).toBe(4);
    expect(ran.stderr).toContain('renling validate');
  });
});
