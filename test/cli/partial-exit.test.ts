/** One rule for the exit code of a partial answer (docs/decisions/0008-three-answers.md). */
import { describe, expect, it } from 'vitest';
import { catalogueFolder, writeFile } from '../support/catalogue-folder.ts';
import { runProgram } from '../support/run-program.ts';

function folderWithBrokenItem(): string {
  const root = catalogueFolder();
  writeFile(root, 'items/city/city-003.yaml', '<<<<<<< HEAD\nid: city-003\n');
  return root;
}

describe('what a command ends with when a file could not be read', () => {
  it.each([
    ['all that is asked for is shown', ['list', '--field', '教育'], 3],
    ['nothing was found: it may be in that file', ['search', '航空'], 3],
    ['what was asked for wrongly stays so', ['list', '--unclaimed', '--decision', '认领'], 2],
    ['totals differ, and by what is not known', ['totals'], 3],
    ['a check finds it: that is its answer', ['validate'], 1],
  ])('%s', async (_name, argv, exit) => {
    const ran = await runProgram(argv, { cwd: folderWithBrokenItem() });
    expect(ran.exit).toBe(exit);
    if (exit === 3) expect(ran.stdout + ran.stderr).toContain('items/city/city-003.yaml');
  });

  it('names it in the envelope', async () => {
    const ran = await runProgram(['list', '--json'], { cwd: folderWithBrokenItem() });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      ok: false,
      exit: 3,
      incomplete: [{ file: 'items/city/city-003.yaml', reason: 'unreadable' }],
    });
  });
});
