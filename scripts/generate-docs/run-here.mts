/** The program in this process, for what the documents show: 2020-08-20 in Jinan, no colours. */
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import type { Language } from '../../src/text/language.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What the program prints to standard output; throws when it does not exit with 0. */
export async function printed(
  words: readonly string[],
  language: Language,
  columns: number,
): Promise<string> {
  let output = '';
  let errors = '';
  const exit = await run([...words, '--lang', language], {
    out: (text) => (output += text),
    outBytes: () => undefined,
    err: (text) => (errors += text),
    flushed: () => Promise.resolve(null),
    asking: () => Promise.reject(new Error('documents ask nothing')),
    cwd: ROOT,
    env: { HOME: join(ROOT, 'no-such-home'), GIT_CONFIG_NOSYSTEM: '1' },
    terminal: { in: false, out: false, err: false },
    columns,
    interrupted: () => Promise.resolve(),
    now: () => new Date('2020-08-20T04:00:00Z'),
    process,
  });
  if (exit !== 0) throw new Error(`renling ${words.join(' ')}: exit ${exit}\n${output}${errors}`);
  return output.replace(/[ \t]+$/gm, '').trimEnd();
}
