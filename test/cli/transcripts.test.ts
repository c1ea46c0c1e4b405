/**
 * Golden transcripts: one folder a story below `test/cli/transcripts/`.
 *
 *   commands.txt   one command line each (`renling …`), `# …` is a comment, `@name=value` sets
 *                  `columns`, `lang` or `now` from there on, `> file` lines up to `.` write a file
 *   before/        files that are there first (absent: an empty folder); the shipped catalogue's
 *                  folder can be asked for with `@copy=catalog`, without a part: `@remove=catalog/…`
 *   expected.txt   what was printed, the exit codes, and which files changed; written by
 *                  `npx vitest run test/cli/transcripts.test.ts -u`, read before it is committed
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { commandWords } from '../support/command-words.ts';
import { folderChanges, folderState } from '../support/folder-state.ts';
import { runProgram } from '../support/run-program.ts';
import { playStory, STORIES } from '../support/story.ts';

let folder: string | undefined;

afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** What is not the same on every machine and at every version. */
function steady(text: string, root: string): string {
  return text
    .replaceAll(root, '<FOLDER>')
    .replaceAll(`renling-${VERSION}.tgz`, 'renling-<VERSION>.tgz')
    .replaceAll(`"version": "${VERSION}"`, '"version": "<VERSION>"')
    .replaceAll(/sha512-[\w+/=]+/g, '<INTEGRITY>');
}

async function play(story: string, root: string): Promise<string> {
  let transcript = '';
  let state = folderState(root);
  await playStory(story, root, {
    comment: (line) => void (transcript += `\n${line}\n`),
    prepared: () => void (state = folderState(root)),
    async run(line, { columns, lang, now }) {
      const { stdout, stderr, bytes, exit } = await runProgram(commandWords(line).slice(1), {
        cwd: root,
        columns,
        env: { RENLING_LANG: lang },
        ...(now === undefined ? {} : { now }),
      });
      const errors = stderr.replaceAll(/^(?=.)/gm, '! ');
      const binary = bytes.length > 0 ? Buffer.from(bytes).toString('utf8') : '';
      const after = folderState(root);
      const changes = folderChanges(state, after);
      state = after;
      transcript += `\n$ ${line}\n${stdout}${binary}${errors}[exit ${String(exit)}]\n${changes}`;
    },
  });
  return steady(transcript.trimStart(), root);
}

describe('transcripts', () => {
  it.each(readdirSync(STORIES))('%s', async (story) => {
    folder = mkdtempSync(join(tmpdir(), 'renling-story-'));
    await expect(await play(story, folder)).toMatchFileSnapshot(
      join(STORIES, story, 'expected.txt'),
    );
  });
});
