/** `renling watch` as a program: it waits for what is saved, and the test waits for what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { removeRepositories, temporaryFolder, testEnvironment } from '../support/git-repository.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CLAIM = 'catalog/claims/city/city-001.yaml';

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  removeRepositories();
});

interface Watching {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Resolves when what was printed since the last call has this. */
  until(pattern: RegExp): Promise<string>;
  interrupt(): Promise<number | null>;
}

function watching(...args: string[]): Watching {
  const folder = temporaryFolder();
  cpSync(join(ROOT, 'test/fixtures/base'), join(folder, 'catalog'), { recursive: true });
  const child = spawn(
    process.execPath,
    [join(ROOT, 'bin/renling.js'), 'watch', '--lang', 'en', ...args],
    { cwd: folder, env: testEnvironment(folder), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  children.push(child);
  let printed = '';
  let wake: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      wake();
    });
  }
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => resolve(code)),
  );
  return {
    folder,
    write: (path, text) => writeFileSync(join(folder, path), text),
    async until(pattern) {
      for (;;) {
        const found = pattern.exec(printed);
        if (found !== null) {
          const seen = printed.slice(0, found.index + found[0].length);
          printed = printed.slice(seen.length);
          return seen;
        }
        const more = new Promise<'more'>((resolve) => (wake = () => resolve('more')));
        if ((await Promise.race([more, ended])) !== 'more' && !pattern.test(printed)) {
          throw new Error(`it ended without ${String(pattern)}:\n${printed}`);
        }
      }
    },
    interrupt() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const WAITING = /waiting for the next save, Ctrl-C ends\n/u;

describe('watch', { timeout: 60_000 }, () => {
  it('shows what each save makes of it, however editors save, and ends with 0', async () => {
    const watch = watching();
    expect(await watch.until(WAITING)).toContain('no problems found');
    const good = readFileSync(join(watch.folder, CLAIM), 'utf8');
    watch.write(CLAIM, good.replace('jn-drc', 'nobody'));
    expect(await watch.until(WAITING)).toContain('RL302');
    // As editors do that write another file and give it the name.
    watch.write('catalog/claims/city/city-001.yaml.tmp', good);
    renameSync(
      join(watch.folder, 'catalog/claims/city/city-001.yaml.tmp'),
      join(watch.folder, CLAIM),
    );
    expect(await watch.until(/no problems found\n[^]*ends\n/u)).toContain('6 items');
    mkdirSync(join(watch.folder, 'catalog/exceptions'));
    watch.write('catalog/exceptions/late.yaml', 'id: late\n');
    expect(await watch.until(/RL2\d\d[^]*ends\n/u)).toContain('catalog/exceptions/late.yaml');
    expect(await watch.interrupt()).toBe(0);
  });

  it('outlives a catalogue that is gone for a moment', async () => {
    const watch = watching();
    await watch.until(WAITING);
    const [here, away] = [join(watch.folder, 'catalog'), join(watch.folder, 'away')];
    renameSync(here, away);
    expect(await watch.until(WAITING)).toContain('no catalog.yaml');
    renameSync(away, here);
    expect(await watch.until(/no problems found\n[^]*ends\n/u)).toContain('6 items');
    expect(await watch.interrupt()).toBe(0);
  });

  it('gives programs a line of JSON a run', async () => {
    const watch = watching('--json', '--only', 'RL302');
    const first = JSON.parse(await watch.until(/^\{.*\}\n/mu)) as {
      data: { findings: unknown[] };
    };
    expect(first).toMatchObject({ version: 2, command: 'watch', ok: true, exit: 0 });
    expect(first.data.findings).toEqual([]);
    watch.write(CLAIM, readFileSync(join(watch.folder, CLAIM), 'utf8').replace('jn-drc', 'nobody'));
    const second = JSON.parse(await watch.until(/^\{.*\}\n/mu)) as {
      data: { findings: { code: string }[] };
    };
    expect(second).toMatchObject({ ok: false, exit: 1 });
    expect(second.data.findings.map(({ code }) => code)).toEqual(['RL302']);
    expect(await watch.interrupt()).toBe(0);
  });
});
