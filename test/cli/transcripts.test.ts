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
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { commandWords } from '../support/command-words.ts';
import { folderChanges, folderState } from '../support/folder-state.ts';
import { runProgram } from '../support/run-program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const STORIES = join(import.meta.dirname, 'transcripts');

let folder: string | undefined;

afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

interface Settings {
  columns: number;
  lang: string | undefined;
  now: string | undefined;
}

/** What is not the same on every machine and at every version. */
function steady(text: string, root: string): string {
  return text
    .replaceAll(root, '<FOLDER>')
    .replaceAll(`renling-${VERSION}.tgz`, 'renling-<VERSION>.tgz')
    .replaceAll(`"version": "${VERSION}"`, '"version": "<VERSION>"')
    .replaceAll(/sha512-[\w+/=]+/g, '<INTEGRITY>');
}

async function play(story: string, root: string): Promise<string> {
  const settings: Settings = { columns: 80, lang: undefined, now: undefined };
  const lines = readFileSync(join(STORIES, story, 'commands.txt'), 'utf8').split('\n');
  let transcript = '';
  let state = folderState(root);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const setting = /^@(\w+)=(.*)$/.exec(line);
    if (line.startsWith('#')) transcript += `\n${line}\n`;
    else if (setting !== null) {
      const [, name, value = ''] = setting;
      if (name === 'columns') settings.columns = Number(value);
      else if (name === 'lang') settings.lang = value;
      else if (name === 'now') settings.now = value;
      else if (name === 'copy') {
        cpSync(join(ROOT, value), join(root, value), { recursive: true });
        cpSync(join(ROOT, 'schemas'), join(root, 'schemas'), { recursive: true });
        state = folderState(root);
      } else if (name === 'remove') {
        rmSync(join(root, value), { recursive: true, force: true });
        state = folderState(root);
      } else throw new Error(`${story}: no setting ${line}`);
    } else if (line.startsWith('> ')) {
      const end = lines.indexOf('.', at);
      const path = join(root, line.slice(2));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${lines.slice(at + 1, end).join('\n')}\n`);
      at = end;
      state = folderState(root);
    } else if (line.startsWith('renling')) {
      const { stdout, stderr, bytes, exit } = await runProgram(commandWords(line).slice(1), {
        cwd: root,
        columns: settings.columns,
        env: { RENLING_LANG: settings.lang },
        ...(settings.now === undefined ? {} : { now: settings.now }),
      });
      const errors = stderr.replaceAll(/^(?=.)/gm, '! ');
      const binary = bytes.length > 0 ? Buffer.from(bytes).toString('utf8') : '';
      const after = folderState(root);
      const changes = folderChanges(state, after);
      state = after;
      transcript += `\n$ ${line}\n${stdout}${binary}${errors}[exit ${String(exit)}]\n${changes}`;
    } else if (line !== '') throw new Error(`${story}: not understood: ${line}`);
  }
  return steady(transcript.trimStart(), root);
}

describe('transcripts', () => {
  it.each(readdirSync(STORIES))('%s', async (story) => {
    folder = mkdtempSync(join(tmpdir(), 'renling-story-'));
    const before = join(STORIES, story, 'before');
    if (existsSync(before)) cpSync(before, folder, { recursive: true });
    await expect(await play(story, folder)).toMatchFileSnapshot(
      join(STORIES, story, 'expected.txt'),
    );
  });
});
