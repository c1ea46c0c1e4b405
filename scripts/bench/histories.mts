/** Repositories with long histories, for `renling log`: made by `git fast-import`, in a second. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, outputOf } from './process-run.mts';
import type { Subject } from './compare.mts';
import { renling } from './subjects.mts';

const BASE = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'base');
const CLAIM = 'claims/city/city-001.yaml';
export const COMMITS = 5_000;

/** `one`: every commit changes the same claim; `others`: every commit changes another one, of 400. */
export type HistoryKind = 'one' | 'others';

export interface MeasuredHistory {
  readonly kind: HistoryKind;
  readonly root: string;
}

export function generatedHistory(work: string, kind: HistoryKind): MeasuredHistory {
  const root = join(work, `history-${kind}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const git = (...args: string[]): Command => ({ file: 'git', args, cwd: root });
  outputOf(git('init', '-q', '--initial-branch=main'));
  const ran = spawnSync('git', ['fast-import', '--quiet'], { cwd: root, input: stream(kind) });
  if (ran.status !== 0) throw new Error(`git fast-import: ${ran.stderr.toString()}`);
  outputOf(git('reset', '-q', '--hard', 'main'));
  return { kind, root };
}

function stream(kind: HistoryKind): string {
  const files = readdirSync(BASE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readFileSync(join(BASE, path), 'utf8')] as const);
  const claim = readFileSync(join(BASE, CLAIM), 'utf8');
  const parts: string[] = [];
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  for (let number = 0; number < COMMITS; number += 1) {
    const seconds = 1_597_000_000 + number * 60;
    parts.push(`commit refs/heads/main\ncommitter bench <bench@jinan.example> ${seconds} +0800\n`);
    parts.push(data(`change ${number}`));
    const id = `city-${100 + (number % 400)}`;
    const [path, text] =
      kind === 'one'
        ? [CLAIM, claim]
        : [CLAIM.replace('city-001', id), claim.replace('city-001', id)];
    const changed = [path, text.replace('clerk@', `clerk${number}@`)] as const;
    for (const [name, content] of number === 0 ? files : [changed]) {
      parts.push(`M 100644 inline ${name}\n${data(content)}`);
    }
  }
  return parts.join('');
}

/** What `renling log` is measured by. */
export function gitLog({ root }: MeasuredHistory): Subject {
  return {
    name: 'git log -- FILE',
    commands: [{ file: 'git', args: ['log', '--', CLAIM], cwd: root }],
  };
}

export function renlingLog({ root }: MeasuredHistory, bound: number): Subject {
  return { name: 'renling log ID', commands: [renling(root, 'log', 'city-001')], bound };
}
