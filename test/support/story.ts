/**
 * A story below `test/cli/transcripts/`, played in a folder of its own: its files written, its settings
 * kept, each command line handed to `run`.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
export const STORIES = join(ROOT, 'test', 'cli', 'transcripts');

export interface StorySettings {
  columns: number;
  lang: string | undefined;
  now: string | undefined;
}

export interface StoryTeller {
  /** `renling …`, as it stands in the story. */
  run(line: string, settings: StorySettings): Promise<void>;
  comment?(line: string): void;
  /** Files were written by the story itself. */
  prepared?(): void;
}

export async function playStory(story: string, root: string, teller: StoryTeller): Promise<void> {
  const before = join(STORIES, story, 'before');
  if (existsSync(before)) cpSync(before, root, { recursive: true });
  teller.prepared?.();
  const settings: StorySettings = { columns: 80, lang: undefined, now: undefined };
  const lines = readFileSync(join(STORIES, story, 'commands.txt'), 'utf8').split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const setting = /^@(\w+)=(.*)$/.exec(line);
    if (line.startsWith('#')) teller.comment?.(line);
    else if (setting !== null) {
      const [, name = '', value = ''] = setting;
      if (!set(settings, name, value) && !arrange(root, name, value)) {
        throw new Error(`${story}: no setting ${line}`);
      }
      teller.prepared?.();
    } else if (line.startsWith('> ')) {
      const end = lines.indexOf('.', at);
      const path = join(root, line.slice(2));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${lines.slice(at + 1, end).join('\n')}\n`);
      at = end;
      teller.prepared?.();
    } else if (line.startsWith('renling')) await teller.run(line, { ...settings });
    else if (line !== '') throw new Error(`${story}: not understood: ${line}`);
  }
}

function set(settings: StorySettings, name: string, value: string): boolean {
  if (name === 'columns') settings.columns = Number(value);
  else if (name === 'lang') settings.lang = value;
  else if (name === 'now') settings.now = value;
  else return false;
  return true;
}

function arrange(root: string, name: string, value: string): boolean {
  if (name === 'copy') {
    cpSync(join(ROOT, value), join(root, value), { recursive: true });
    cpSync(join(ROOT, 'schemas'), join(root, 'schemas'), { recursive: true });
  } else if (name === 'remove') rmSync(join(root, value), { recursive: true, force: true });
  else return false;
  return true;
}
