/** `--at REF`: commands over a commit as over a checkout of it. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogueFolder } from '../support/catalogue-folder.ts';
import {
  makeRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../support/git-repository.ts';
import { runProgram } from '../support/run-program.ts';
import { runs } from '../support/property-runs.ts';

afterEach(removeRepositories);

const CLAIM = 'catalog/claims/city/city-001.yaml';

function withCatalogue(): TestRepository {
  const test = makeRepository();
  cpSync(catalogueFolder(), join(test.folder, 'catalog'), { recursive: true });
  test.commit('目录');
  return test;
}

const run = (test: TestRepository, argv: readonly string[], below = '') =>
  runProgram(argv, { cwd: join(test.folder, below), env: test.env });

describe('--at', () => {
  it('reads what was committed, not what is on disk, and leaves the disk alone', async () => {
    const test = withCatalogue();
    test.write({ [CLAIM]: null });
    expect((await run(test, ['unclaimed'])).stdout).toContain('city-001');
    const then = await run(test, ['unclaimed', '--at', 'HEAD']);
    expect(then.stdout).not.toContain('city-001');
    expect(test.git('status', '--porcelain')).toContain(CLAIM);
  });

  it('works from inside the catalogue, with paths as they are typed there', async () => {
    const test = withCatalogue();
    test.write({ [CLAIM]: 'item: [\n' });
    test.commit('坏');
    const above = await run(test, ['validate', '--at', 'main']);
    expect(above.exit).toBe(1);
    expect(above.stdout).toContain(`${CLAIM}:`);
    const inside = await run(test, ['validate', '--at', 'main'], 'catalog/claims');
    expect(inside.stdout).toContain('../claims/city/city-001.yaml:');
    expect((await run(test, ['validate', '--at', 'main~1'])).stdout).not.toContain(CLAIM);
  });

  it('works in a bare repository', async () => {
    const test = withCatalogue();
    const home = temporaryFolder();
    test.git('clone', '--quiet', '--bare', test.folder, join(home, 'bare.git'));
    const bare = repositoryAt(join(home, 'bare.git'), home);
    const { exit, stdout, stderr } = await run(bare, ['show', 'city-001', '--at', 'main']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('实施专科教育的民办学校设立审批');
  });

  it.each([
    ['mian', '是不是“main”'],
    ['main^{tree}', '不是提交'],
  ])('a reference git does not know ends with 3 and what to do: %s', async (ref, said) => {
    const { exit, stdout, stderr } = await run(withCatalogue(), ['status', '--at', ref]);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('a commit without a catalogue ends with 3, outside git too', async () => {
    const test = makeRepository();
    test.commit('空');
    const empty = await run(test, ['status', '--at', 'HEAD']);
    expect(empty.exit).toBe(3);
    expect(empty.stderr).toContain('catalog.yaml');
    const outside = await runProgram(['status', '--at', 'HEAD', '--lang', 'en'], {
      cwd: temporaryFolder(),
      env: test.env,
    });
    expect(outside.exit).toBe(3);
    expect(outside.stderr).toContain('git init');
  });

  it('gives the verdict of a checkout, after any edits', { timeout: 60_000 }, async () => {
    const test = withCatalogue();
    const home = temporaryFolder();
    const files = test.git('ls-files').split('\n');
    const edit = fc.record({
      path: fc.constantFrom(...files),
      text: fc.oneof(
        fc.constant(null),
        fc.string(),
        fc.constant('item: city-002\nclaimant: jn-police\n'),
        fc.constant('a: 1\na: 2\n'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        test.write(
          Object.fromEntries(
            edits
              .filter(({ path, text }) => text !== null || path !== 'catalog/catalog.yaml')
              .map(({ path, text }) => [path, text]),
          ),
        );
        const commit = test.commit('改');
        const checkout = join(home, commit);
        test.git('clone', '--quiet', '--no-local', '--depth=1', `file://${test.folder}`, checkout);
        const there = await runProgram(['validate', '--json'], { cwd: checkout, env: test.env });
        const at = await run(test, ['validate', '--json', '--at', commit]);
        expect(at).toEqual(there);
        test.git('reset', '--quiet', '--hard', 'HEAD~1');
      }),
      runs(12),
    );
  });
});
