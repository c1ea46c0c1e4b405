/** `renling authorize` in real repositories: what each body may do, and what people may try. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/language.ts';
import {
  authorityStory,
  claimText,
  DRC,
  EDUCATION,
  HITECH,
  OFFICE,
  ORGANIZATIONS,
  STRANGER,
} from '../support/authority-story.ts';
import {
  makeRepository,
  type Person,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../support/git-repository.ts';
import { runProgram } from '../support/run-program.ts';

afterEach(removeRepositories);

const CODES = join(import.meta.dirname, '..', 'fixtures', 'codes');
const CITY_003 = 'catalog/claims/city/city-003.yaml';

type Files = Parameters<TestRepository['write']>[0];

function run(test: TestRepository, ...argv: string[]) {
  return runProgram(['authorize', ...argv], { cwd: test.folder, env: test.env, columns: 80 });
}

/** What was found of the branch `work`, as `CODE record`. */
async function found(test: TestRepository, ...argv: string[]): Promise<string[]> {
  const { stdout, stderr, exit } = await run(test, 'main', 'work', '--json', ...argv);
  expect(stderr).toBe('');
  const { findings } = (
    JSON.parse(stdout) as { data: { findings: { code: string; record: string }[] } }
  ).data;
  expect(exit).toBe(findings.length === 0 ? 0 : 1);
  return findings.map(({ code, record }) => `${code} ${record}`);
}

/** One commit on the branch `work`. */
function changed(by: Person, files: Files): TestRepository {
  const test = authorityStory();
  test.branch('work');
  test.write(files);
  test.commit('改动', { by });
  return test;
}

/** What the code's page and `explain` show. */
async function printsItsCase(code: string, test: TestRepository, ...argv: string[]): Promise<void> {
  for (const language of LANGUAGES) {
    const { stdout, exit } = await run(test, 'main', 'work', '--lang', language, ...argv);
    expect(exit).toBe(1);
    expect(stdout).not.toMatch(/undefined|\[object|NaN|null/);
    await expect(stdout).toMatchFileSnapshot(join(CODES, code, `expected.${language}.txt`));
  }
}

describe('a member', () => {
  it('changes the own body’s records, whatever the case of the address', async () => {
    const test = changed(EDUCATION, {
      [CITY_003]: claimText('city-003', 'jn-education', '退回'),
      'README.md': '别的文件不管\n',
    });
    expect(await found(test)).toEqual([]);
    const { stdout } = await run(test, 'main', 'work');
    expect(stdout).toMatch(/^核对了 [0-9a-f]{12} 之后 1 个提交改动的 1 个文件：没有发现问题\n$/);
  });

  it('takes what another body gave back or declined', async () => {
    const test = authorityStory();
    test.branch('work');
    test.write({ [CITY_003]: claimText('city-003', 'jn-education', '退回') });
    test.commit('退回', { by: EDUCATION });
    test.write({ [CITY_003]: claimText('city-003', 'jn-drc') });
    test.commit('认领', { by: DRC });
    expect(await found(test)).toEqual([]);
  });

  it.each([
    [
      'delegations/d-1',
      'delegator: sd-education\ndelegate: jn-education\n',
      'delegator: jn-drc\ndelegate: jn-hitech\n',
    ],
    [
      'trainings/t-1',
      'organizer: sd-drc\nparticipants:\n  - organization: jn-education\n    number: 2\n',
      'organizer: sd-drc\nparticipants: []\n',
    ],
    ['disputes/city-003-a', 'parties:\n  - jn-drc\n  - jn-education\n', 'parties:\n  - jn-drc\n'],
    ['services/city/city-003', 'provider: jn-education\n', 'provider: jn-drc\n'],
  ])('of a body named in %s may write it, and others not', async (record, own, others) => {
    const path = `catalog/${record}.yaml`;
    expect(await found(changed(EDUCATION, { [path]: own }))).toEqual([]);
    expect(await found(changed(EDUCATION, { [path]: others }))).toEqual([`RL850 ${record}`]);
  });

  it('of an office that acts for all may change everything', async () => {
    const test = changed(OFFICE, {
      [CITY_003]: claimText('city-003', 'jn-drc'),
      'catalog/catalog.yaml': 'format: 1\n',
      'catalog/sources/city.csv': null,
    });
    expect(await found(test)).toEqual([]);
  });

  it('merges the main branch and what others did on it', async () => {
    const test = changed(EDUCATION, { [CITY_003]: claimText('city-003', 'jn-education', '退回') });
    test.switch('main');
    test.write({ 'catalog/claims/city/city-001.yaml': claimText('city-001', 'jn-drc', '退回') });
    test.commit('退回', { by: DRC });
    test.switch('work');
    test.merge('main', { by: EDUCATION });
    expect(await found(test)).toEqual([]);
  });

  it('gives way in a conflict over an item that both claimed', async () => {
    const path = 'catalog/claims/city/city-005.yaml';
    const test = changed(EDUCATION, { [path]: claimText('city-005', 'jn-education') });
    test.switch('main');
    test.write({ [path]: claimText('city-005', 'jn-drc') });
    test.commit('认领', { by: DRC });
    test.switch('work');
    expect(test.merge('main', { by: EDUCATION })).toBeNull();
    test.git('checkout', '--quiet', '--theirs', '--', path);
    test.commit('合并', { by: EDUCATION });
    expect(await found(test)).toEqual([]);
    // Kept against the main branch, the same conflict takes 发改委's claim away.
    test.git('reset', '--quiet', '--hard', 'HEAD^1');
    test.merge('main', { by: EDUCATION });
    test.git('checkout', '--quiet', '--ours', '--', path);
    test.commit('合并', { by: EDUCATION });
    expect(await found(test)).toEqual(['RL850 claims/city/city-005']);
  });
});

describe('who tries', () => {
  it('to change or delete another body’s claim is found out', async () => {
    const test = changed(DRC, { [CITY_003]: claimText('city-003', 'jn-education', '退回') });
    expect(await found(test)).toEqual(['RL850 claims/city/city-003']);
    await printsItsCase('RL850', test);
    expect(await found(changed(DRC, { [CITY_003]: null }))).toEqual(['RL850 claims/city/city-003']);
  });

  it('to take a claim over, or to hand one over unasked, is found out', async () => {
    for (const by of [DRC, EDUCATION]) {
      const test = changed(by, { [CITY_003]: claimText('city-003', 'jn-drc') });
      expect(await found(test)).toEqual(['RL850 claims/city/city-003']);
    }
  });

  it('to become a member by the same changes is found out', async () => {
    const registry = 'catalog/organizations/jn-education.yaml';
    const test = authorityStory();
    test.branch('work');
    test.write({
      [registry]: `${ORGANIZATIONS[registry]}  - ${STRANGER.email}\nacts_for_all: true\n`,
    });
    test.commit('登记', { by: STRANGER });
    test.write({ [CITY_003]: claimText('city-003', 'jn-education', '退回') });
    test.commit('退回', { by: STRANGER });
    expect(await found(test)).toEqual([
      'RL850 claims/city/city-003',
      'RL851 organizations/jn-education',
    ]);
  });

  it.each([
    'catalog.yaml',
    'lists/city.yaml',
    'items/city/city-001.yaml',
    'exceptions/e-1.yaml',
    'sources/city.csv',
    'notes.md',
    '../catalog.yaml',
  ])('to change the protected %s is found out', async (file) => {
    const path = file.startsWith('../') ? file.slice(3) : `catalog/${file}`;
    const test = changed(EDUCATION, { [path]: 'id: x\n' });
    expect(await found(test)).toEqual([`RL851 ${file.replace(/\.yaml$/, '')}`]);
    if (file === 'items/city/city-001.yaml') await printsItsCase('RL851', test);
  });

  it('to move a record to another body’s path is found out', async () => {
    const test = authorityStory();
    test.branch('work');
    test.write({ 'catalog/claims/zone/jn-bonded/.keep': '' });
    test.git(
      'mv',
      'catalog/claims/zone/jn-hitech/zone-001.yaml',
      'catalog/claims/zone/jn-bonded/zone-001.yaml',
    );
    test.write({ 'catalog/claims/zone/jn-bonded/.keep': null });
    test.commit('移动', { by: HITECH });
    expect(await found(test)).toEqual(['RL850 claims/zone/jn-bonded/zone-001']);
  });

  it('to hide one record in a big change is found out', async () => {
    const own = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => {
        const item = `city-${String(at + 100)}`;
        return [`catalog/claims/city/${item}.yaml`, claimText(item, 'jn-drc')];
      }),
    );
    const test = changed(DRC, { ...own, [CITY_003]: claimText('city-003', 'jn-drc') });
    expect(await found(test)).toEqual(['RL850 claims/city/city-003']);
  });

  it('to undo a change after it was made leaves the commit that made it', async () => {
    const test = changed(DRC, { [CITY_003]: claimText('city-003', 'jn-drc') });
    test.git('revert', '--no-edit', 'HEAD');
    const { stdout } = await run(test, 'main', 'work', '--json');
    expect((JSON.parse(stdout) as { data: { findings: unknown[] } }).data.findings).toHaveLength(2);
  });

  it('to slip a change into a merge is found out', async () => {
    const test = changed(DRC, {});
    test.switch('main');
    test.commit('别的', { by: OFFICE });
    test.switch('work');
    test.git('merge', '--quiet', '--no-ff', '--no-commit', 'main');
    test.write({ [CITY_003]: claimText('city-003', 'jn-drc') });
    test.commit('合并', { by: DRC });
    expect(await found(test)).toEqual(['RL850 claims/city/city-003']);
  });

  it('to drop what others did on the main branch in a merge is found out', async () => {
    const test = changed(DRC, {});
    test.switch('main');
    test.write({
      [CITY_003]: claimText('city-003', 'jn-education', '退回'),
      'catalog/claims/city/city-005.yaml': claimText('city-005', 'jn-education'),
    });
    test.commit('教育局的', { by: EDUCATION });
    test.switch('work');
    test.git('merge', '--quiet', '--no-ff', '--no-commit', '--strategy=ours', 'main');
    test.commit('合并', { by: DRC });
    expect(await found(test)).toEqual(['RL850 claims/city/city-003', 'RL850 claims/city/city-005']);
  });

  it('to make it unreadable whose a record is, is found out', async () => {
    const twice = claimText('city-003', 'jn-education').replace(
      'claimant: jn-education\n',
      'claimant: jn-education\nclaimant: jn-drc\n',
    );
    const test = changed(EDUCATION, { [CITY_003]: twice });
    expect(await found(test)).toEqual(['RL854 claims/city/city-003']);
    await printsItsCase('RL854', test);
    const linked = authorityStory();
    linked.branch('work');
    linked.write({ [CITY_003]: null });
    linked.link(CITY_003, 'city-004.yaml');
    linked.commit('链接', { by: EDUCATION });
    expect(await found(linked)).toEqual(['RL854 claims/city/city-003']);
  });
});

describe('--require-signatures', () => {
  const KEY = 'ABCD1234ABCD1234';
  const FINGERPRINT = '0123456789ABCDEF0123456789ABCDEF01234567';

  /** 教育局's own change, signed; the checking program says that `signer`'s key made it. */
  function signed(signer: Person, trust = 'TRUST_ULTIMATE'): TestRepository {
    const test = authorityStory();
    const program = join(temporaryFolder(), 'check');
    const says = [
      `GOODSIG ${KEY} ${signer.name} <${signer.email}>`,
      `VALIDSIG ${FINGERPRINT} 2020-08-01 1596240000 0 4 0 1 8 00 ${FINGERPRINT}`,
      `${trust} 0 pgp`,
    ];
    writeFileSync(
      program,
      `#!/bin/sh
case "$*" in
*--verify*) cat <<'END'
${says.map((line) => `[GNUPG:] ${line}`).join('\n')}
END
;;
*) cat >/dev/null
   echo '-----BEGIN PGP SIGNATURE-----'; echo; echo eA==; echo '-----END PGP SIGNATURE-----'
   printf '\n[GNUPG:] SIG_CREATED D\n' >&2 ;;
esac
`,
    );
    chmodSync(program, 0o755);
    test.git('config', 'gpg.program', program);
    test.branch('work');
    test.write({ [CITY_003]: claimText('city-003', 'jn-education', '退回') });
    const id = test.commit('退回', { by: EDUCATION });
    // The helper's commits are unsigned: the same once more, by its author, with a signature.
    test.git('reset', '--quiet', '--soft', 'HEAD^');
    test.git('commit', '--quiet', `--reuse-message=${id}`, `--gpg-sign=${KEY}`);
    return test;
  }

  it('is content with the author’s own', async () => {
    expect(await found(signed(EDUCATION), '--require-signatures')).toEqual([]);
    expect(await found(signed(EDUCATION, 'TRUST_UNDEFINED'), '--require-signatures')).toEqual([]);
  });

  it('finds a forged author: nobody signed', async () => {
    const test = changed(EDUCATION, { [CITY_003]: claimText('city-003', 'jn-education', '退回') });
    expect(await found(test)).toEqual([]);
    expect(await found(test, '--require-signatures')).toEqual(['RL852 claims/city/city-003']);
    await printsItsCase('RL852', test, '--require-signatures');
  });

  it('finds a forged author: another member signed', async () => {
    const test = signed(DRC);
    expect(await found(test, '--require-signatures')).toEqual(['RL853 claims/city/city-003']);
    await printsItsCase('RL853', test, '--require-signatures');
  });

  it('asks it of each commit, also of one that changed no record', async () => {
    const test = changed(STRANGER, { 'README.md': '新\n' });
    expect(await found(test, '--require-signatures')).toEqual(['RL852 catalog']);
  });
});

describe('what is judged', () => {
  it('is in the machine formats, and only its own codes', async () => {
    const test = changed(DRC, { [CITY_003]: null });
    const { stdout } = await run(test, 'main...work', '--format', 'tap');
    expect(stdout.match(/RL\d{3}/g)).toEqual(
      expect.arrayContaining(['RL850', 'RL854']) as string[],
    );
    expect(stdout).not.toContain('RL101');
    expect(stdout).toMatch(/^not ok /m);
  });

  it('is a bare repository too', async () => {
    const test = changed(DRC, { [CITY_003]: null });
    const home = temporaryFolder();
    test.git('clone', '--quiet', '--bare', '.', join(home, 'bare.git'));
    const bare = repositoryAt(join(home, 'bare.git'), home);
    expect(await found(bare)).toEqual(['RL850 claims/city/city-003']);
  });

  it('is not a history that is cut off: exit 3 and what to run', async () => {
    const test = changed(OFFICE, { [CITY_003]: null });
    test.write({ 'README.md': '又\n' });
    test.commit('又', { by: OFFICE });
    const home = temporaryFolder();
    const url = `file://${test.folder}`;
    test.git('clone', '--quiet', '--depth=1', '--no-single-branch', url, join(home, 'shallow'));
    const shallow = repositoryAt(join(home, 'shallow'), home);
    const { exit, stderr } = await run(shallow, 'origin/main', 'origin/work');
    expect(exit).toBe(3);
    expect(stderr).toContain('git fetch --unshallow');
  });

  it.each([
    [['nowhere'], 3],
    [['main..work', 'work'], 2],
    [[], 2],
  ])('is what can be found: %j', async (argv, exit) => {
    expect((await run(changed(DRC, {}), ...argv)).exit).toBe(exit);
  });

  it('needs a catalogue at the base', async () => {
    const test = makeRepository();
    test.commit('空');
    const { exit, stderr } = await run(test, 'HEAD');
    expect(exit).toBe(3);
    expect(stderr).toContain('catalog.yaml');
  });
});

it('says whose members it could not read at the base', async () => {
  const test = authorityStory();
  test.write({ 'catalog/organizations/jn-drc.yaml': 'id: [\n' });
  const base = test.commit('坏').slice(0, 12);
  test.branch('work');
  test.write({ [CITY_003]: claimText('city-003', 'jn-education', '退回') });
  test.commit('改动', { by: EDUCATION });
  const { exit, stderr } = await run(test, 'main', 'work', '--lang', 'en');
  expect(exit).toBe(3);
  expect(stderr).toContain(`1 file could not be read: ${base}:catalog/organizations/jn-drc.yaml.`);
});
