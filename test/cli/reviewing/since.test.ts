/** `renling validate --since REF` on real repositories. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
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
import { runs } from '../../support/property-runs.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CLAIM = 'catalog/claims/city/city-001.yaml';
const OTHER = 'catalog/claims/city/city-003.yaml';

let repository: TestRepository;

/** The main branch has an error of its own, in city-001. */
beforeEach(() => {
  repository = makeRepository();
  repository.addBase();
  repository.edit(CLAIM, 'jn-drc', 'nobody');
  repository.commit('main');
  repository.branch('work');
});

afterEach(removeRepositories);

function run(...args: string[]): Promise<Ran> {
  return runProgram(['validate', ...args], { cwd: repository.folder, env: repository.env });
}

interface Document {
  readonly summary: { readonly errors: number };
  readonly since: Readonly<Record<'new' | 'unchanged' | 'repaired', number>>;
  readonly findings: readonly {
    readonly code: string;
    readonly record: string;
    readonly fingerprint: string;
    readonly baseline?: 'new' | 'unchanged';
  }[];
}

async function found(...args: string[]): Promise<Document> {
  return (JSON.parse((await run(...args, '--json')).stdout) as { data: Document }).data;
}

describe('validate --since', () => {
  it('fails for what the change causes, and not for what was there', async () => {
    expect((await run()).exit).toBe(1);
    const nothing = await run('--since', 'main');
    expect(nothing.exit).toBe(0);
    expect(nothing.stdout).toMatch(
      /没有发现问题\n只计 main（[0-9a-f]{12}）以后新出现的；原来就有 1 个错误/u,
    );
    expect(nothing.stdout).toContain('错误 RL302  没有这个单位  共 1 条');
    repository.edit(OTHER, 'jn-education', 'nobody');
    const one = await run('--since', 'main', '--lang', 'en');
    expect(one.exit).toBe(1);
    expect(one.stdout).toContain(`${OTHER}:3:11  error RL302`);
    expect(one.stdout).not.toContain(`${CLAIM}:`);
    expect(one.stdout).toMatch(/1 error\nOnly what is new since main \([0-9a-f]{12}\) counts/u);
  });

  it('goes by fingerprint: moved lines are nothing new, a repair is told', async () => {
    repository.edit(CLAIM, 'item:', '# 待核\n\nitem:');
    expect((await found('--since', 'main')).since).toMatchObject({
      new: 0,
      unchanged: 1,
      repaired: 0,
    });
    repository.edit(CLAIM, 'nobody', 'jn-drc');
    expect((await found('--since', 'main')).since).toMatchObject({
      new: 0,
      unchanged: 0,
      repaired: 1,
    });
  });

  it('compares with where it left REF, not with what others did there since', async () => {
    repository.edit(OTHER, 'jn-education', 'nobody');
    repository.commit('work');
    repository.switch('main');
    repository.edit(CLAIM, 'nobody', 'jn-drc');
    repository.commit('repaired meanwhile');
    repository.switch('work');
    const expected = { new: 1, unchanged: 1, repaired: 0 };
    expect((await found('--since', 'main')).since).toMatchObject(expected);
    expect((await found('--since', 'main', '--at', 'work')).since).toMatchObject(expected);
  });

  it('finds everything new where there was no catalogue', async () => {
    repository.git('switch', '--quiet', '--orphan', 'empty');
    repository.git('commit', '--quiet', '--allow-empty', '-m', 'nothing');
    repository.git('switch', '--quiet', '-c', 'with');
    repository.git('checkout', '--quiet', 'work', '--', '.');
    repository.commit('all');
    expect((await found('--since', 'empty')).since).toMatchObject({ new: 1, unchanged: 0 });
  });

  it('is right in the middle of a merge, and where files before it could not be read', async () => {
    repository.edit(CLAIM, 'decision:', 'note: 甲\ndecision:');
    repository.commit('work');
    repository.switch('main');
    repository.edit(CLAIM, 'decision:', 'note: 乙\ndecision:');
    repository.commit('main again');
    expect(repository.merge('work')).toBeNull();
    const { findings } = await found('--since', 'HEAD');
    expect(findings.filter(({ baseline }) => baseline === 'new').length).toBeGreaterThan(0);
    repository.commit('conflict committed');
    expect((await run('--since', 'HEAD')).exit).toBe(0);
  });

  it('reaches every format: the known ones marked where the format can, left out where it cannot', async () => {
    repository.edit(OTHER, 'jn-education', 'nobody');
    const all = await found('--since', 'main');
    const accepts = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync(join(ROOT, 'schemas/output/findings.schema.json'), 'utf8')) as object,
    );
    accepts(all);
    expect(accepts.errors ?? []).toEqual([]);
    expect(all.summary.errors).toBe(1);
    const sarif = JSON.parse((await run('--since', 'main', '--format', 'sarif')).stdout) as {
      runs: [{ results: { ruleIndex: number; baselineState: string }[] }];
    };
    expect(sarif.runs[0].results).toMatchObject([
      { ruleIndex: 0, baselineState: 'new' },
      { ruleIndex: 0, baselineState: 'unchanged' },
    ]);
    for (const format of ['github', 'gitlab', 'junit', 'markdown', 'tap']) {
      const { stdout } = await run('--since', 'main', '--format', format);
      expect(stdout, format).toContain('city-003');
      expect(stdout, format).not.toContain('city-001');
      // GitLab's report is a list of issues and nothing else.
      if (format !== 'gitlab') expect(stdout, format).toContain('原来就有 1 个错误');
    }
  });

  it.each([
    [['--since', 'mian'], '是不是“main”'],
    [['--since', 'main^{tree}'], '不是提交'],
  ])('ends with 3 and what to do: %j', async (args, said) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ exit: 3, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it('says what to do in a shallow clone and outside git', async () => {
    repository.edit(OTHER, 'jn-education', 'nobody');
    repository.commit('work');
    repository.switch('main');
    repository.edit(CLAIM, 'nobody', 'jn-drc');
    repository.commit('main again');
    const home = temporaryFolder();
    repository.git(
      'clone',
      '--quiet',
      '--depth=1',
      '--branch=work',
      `file://${repository.folder}`,
      join(home, 'one'),
    );
    const one = repositoryAt(join(home, 'one'), home);
    one.git('fetch', '--quiet', '--depth=1', 'origin', 'main:main');
    const shallow = await runProgram(['validate', '--since', 'main'], {
      cwd: one.folder,
      env: one.env,
    });
    expect(shallow.exit).toBe(3);
    expect(shallow.stderr).toContain('git fetch --unshallow');
    const outside = temporaryFolder();
    cpSync(BASE, join(outside, 'catalog'), { recursive: true });
    const none = await runProgram(['validate', '--since', 'main'], { cwd: outside, env: one.env });
    expect(none).toMatchObject({ exit: 3, stdout: '' });
  });

  it(
    'is, with what was there, all that validate finds, after any edits',
    { timeout: 60_000 },
    async () => {
      const files = repository.git('ls-files').split('\n');
      const path = fc.constantFrom(...files.filter((file) => !file.endsWith('catalog.yaml')));
      const text = fc.oneof(
        fc.constant(null),
        fc.constant('item: city-002\nclaimant: jn-police\n'),
        fc.constant('a: 1\na: 2\n'),
        fc.string(),
      );
      const edits = fc.array(fc.record({ path, text }), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(edits, edits, async (before, after) => {
          const base = repository.git('rev-parse', 'HEAD');
          repository.write(Object.fromEntries(before.map((one) => [one.path, one.text])));
          const start = repository.commit('before');
          expect((await run('--since', start)).exit).toBe(0);
          repository.write(Object.fromEntries(after.map((one) => [one.path, one.text])));
          const prints = ({ findings }: Document): string[] =>
            findings.map(({ fingerprint }) => fingerprint).sort();
          const [since, plain] = [await found('--since', start), await found()];
          expect(prints(since)).toEqual(prints(plain));
          expect(since.since.new + since.since.unchanged).toBe(plain.findings.length);
          repository.git('reset', '--quiet', '--hard', base);
          repository.git('clean', '--quiet', '-fd');
        }),
        runs(10),
      );
    },
  );
});
