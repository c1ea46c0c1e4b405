/** Every command, every exit code: with --json exactly one envelope on standard output. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { everyCommand } from '../support/every-command.ts';
import { runProgram } from '../support/run-program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const accepts = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/output/envelope.schema.json'), 'utf8')) as object,
);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renling-envelope-'));
  cpSync(join(ROOT, 'test/fixtures/base'), join(folder, 'catalog'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Envelope {
  readonly command: string;
  readonly ok: boolean;
  readonly exit: number;
  readonly data?: unknown;
  readonly error?: { readonly kind: string; readonly message: string; readonly near?: string };
}

/** The one document, held against its schema and the exit code of the run. */
async function envelope(argv: readonly string[], now?: string): Promise<Envelope> {
  const { stdout, stderr, bytes, exit } = await runProgram(argv, {
    cwd: folder,
    env: { RENLING_LANG: 'en' },
    ...(now !== undefined && { now }),
  });
  const document = JSON.parse(stdout) as Envelope;
  accepts(document);
  expect(accepts.errors ?? [], stderr).toEqual([]);
  expect(document).toMatchObject({ renling: VERSION, version: 2, exit, ok: exit === 0 });
  expect(bytes.length).toBe(0);
  return document;
}

const NAMES = (await everyCommand()).map(({ name }) => name);

describe.each(NAMES)('%s', (name) => {
  const words = name.split(' ');

  it('called with nothing else', async () => {
    const { command } = await envelope([...words, '--json']);
    expect(command).toBe(name);
  });

  it('its help', async () => {
    const { command, exit, data } = await envelope([...words, '--help', '--json']);
    expect([command, exit]).toEqual([name, 0]);
    expect((data as { text: string }).text).toContain('Usage:');
  });

  it('an option nobody knows', async () => {
    const { command, exit, error } = await envelope([...words, '--jsn', '--json']);
    // A missing option is said before an unknown one.
    const near = error?.message.startsWith('missing option') === true ? undefined : '--json';
    expect([command, exit, error?.kind, error?.near]).toEqual([name, 2, 'usage', near]);
  });
});

describe('exit codes', () => {
  it.each<[exit: number, line: string, kind: string | null]>([
    [0, 'totals', null],
    [0, '--version', null],
    [0, '--help', null],
    [0, 'completion bash', null],
    [0, 'export items', null],
    [1, 'validate --catalog broken', null],
    [2, 'clam', 'usage'],
    [2, 'totals --lang fr', 'usage'],
    [2, 'validate --format yaml', 'usage'],
    [3, 'totals --catalog nowhere', 'unreadable'],
    [4, 'show city-099', 'nothing'],
    [5, 'claim city-002 --org jn-education --clerk z@education.example --offline', null],
    [70, 'status --catalog real', 'bug'],
  ])('%i: %s', async (exit, line, kind) => {
    cpSync(join(folder, 'catalog'), join(folder, 'broken'), { recursive: true });
    writeFileSync(join(folder, 'broken/claims/city/city-001.yaml'), 'item: city-001\n');
    cpSync(join(folder, 'catalog'), join(folder, 'real'), { recursive: true });
    const manifest = join(folder, 'real/catalog.yaml');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace(/^(?:sample|as_of): .*\n/gm, ''));
    // A clock that gives no day: nobody expects that.
    const said = await envelope([...line.split(' '), '--json'], exit === 70 ? 'never' : undefined);
    expect([said.exit, said.error?.kind ?? null], JSON.stringify(said.error)).toEqual([exit, kind]);
  });
});
