/**
 * `data` of every command, held against its schema in `schemas/output/`: the stories of the transcripts
 * told again with --json, and one of reading and of git. A command without a schema fails, and so do a
 * schema without a command and one that nothing was held against.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { commandWords } from '../support/command-words.ts';
import { everyCommand } from '../support/every-command.ts';
import { makeRepository, removeRepositories, repositoryAt } from '../support/git-repository.ts';
import { runProgram, type RunOptions } from '../support/run-program.ts';
import { playStory } from '../support/story.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, 'schemas', 'output');
const ENDING = '.schema.json';
/** Not of one command: the envelope, and what others refer to. */
const COMMON = new Set(['envelope', 'findings', 'shared', 'help']);

const published = readdirSync(OUTPUT).map((file) => file.slice(0, -ENDING.length));
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
for (const folder of [join(ROOT, 'schemas'), OUTPUT]) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(ENDING))) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object);
  }
}

const schemaOf = (command: string): string => command.replace(' ', '-');
const names = (await everyCommand())
  .filter(({ hasAction }) => hasAction)
  .map(({ name }) => schemaOf(name));

/** What data was held against each schema, by exit code. */
const seen = new Map<string, Set<number>>();

interface Envelope {
  readonly command: string;
  readonly exit: number;
  readonly data?: unknown;
}

function problemsWith(id: string, data: unknown): readonly object[] {
  const accepts = ajv.getSchema(`urn:renling:schema:output:${id}:2`);
  if (accepts === undefined) throw new Error(`no schema ${id}`);
  void accepts(data);
  return accepts.errors ?? [];
}

/** Runs it with --json; the lines of its output are envelopes, all of them or the whole. */
async function hold(line: string, options: RunOptions): Promise<void> {
  const argv = commandWords(line).slice(1);
  const { stdout } = await runProgram([...argv, '--json'], options);
  const documents = line.includes(' watch') ? stdout.trim().split('\n') : [stdout];
  for (const document of documents) {
    const { command, exit, data } = JSON.parse(document) as Envelope;
    expect(problemsWith('envelope', JSON.parse(document)), line).toEqual([]);
    if (data === undefined) continue;
    const name = schemaOf(command);
    expect(problemsWith(name, data), line).toEqual([]);
    seen.set(name, (seen.get(name) ?? new Set()).add(exit));
  }
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  removeRepositories();
});

function folderOfItsOwn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'renling-data-'));
  folders.push(folder);
  return folder;
}

describe('schemas of data', () => {
  it('are one a command', () => {
    expect(published.filter((name) => !COMMON.has(name)).sort()).toEqual([...names].sort());
  });

  it.each(['delegation', 'handover', 'service', 'import-again'])(
    'in the story %s',
    async (story) => {
      const cwd = folderOfItsOwn();
      await playStory(story, cwd, {
        run: (line, { columns, lang, now }) =>
          hold(line, {
            cwd,
            columns,
            env: { RENLING_LANG: lang },
            ...(now === undefined ? {} : { now }),
          }),
      });
    },
  );

  it('where a catalogue is read and printed', async () => {
    const cwd = folderOfItsOwn();
    for (const folder of ['catalog', 'schemas']) {
      cpSync(join(ROOT, folder), join(cwd, folder), { recursive: true });
    }
    for (const line of READING) await hold(line, { cwd });
    // What cannot be read makes every count a bound.
    writeFileSync(join(cwd, 'catalog/items/city/city-003.yaml'), 'id: [\n');
    for (const line of PARTIAL) await hold(line, { cwd });
  });

  it('with git: branches, merges, history', async () => {
    const origin = makeRepository('--bare');
    const home = folderOfItsOwn();
    const here = repositoryAt(home, home);
    here.git('init', '--quiet', '--initial-branch=main');
    here.addBase();
    here.write({ 'catalog/claims/city/city-002.yaml': null });
    here.commit('start');
    here.git('remote', 'add', 'origin', origin.folder);
    here.git('push', '--quiet', '-u', 'origin', 'main');
    const options = { cwd: here.folder, env: here.env };
    const run = (line: string): Promise<void> => hold(line, options);
    here.branch('theirs');
    await run('renling claim city-002 --org jn-drc --clerk a@drc.example --offline');
    here.commit('claimed there');
    here.git('push', '--quiet', 'origin', 'theirs');
    here.switch('main');
    await run('renling incoming');
    await run('renling claim city-002 --org jn-drc --clerk b@drc.example --dry-run');
    await run('renling claim city-002 --org jn-drc --clerk b@drc.example');
    here.commit('claimed here');
    for (const line of [
      'renling diff HEAD~1 HEAD',
      'renling diff HEAD~1 --out change.md',
      'renling log city-002',
      'renling log city-002 --field clerk',
      'renling incoming',
      'renling preview theirs',
      'renling resolve',
      'renling authorize HEAD~1',
      'renling validate --since HEAD~1',
      'renling ci github --dry-run',
      'renling ci github --from npm',
      'renling ci github --from npm',
      'renling ci hooks --from npm',
      'renling codeowners github --dry-run',
      'renling codeowners github --check',
      'renling codeowners github',
      'renling codeowners github',
    ]) {
      await run(line);
    }
    here.commit('files');
    expect(here.merge('theirs')).toBeNull();
    await run('renling resolve');
    await run('renling resolve city-002 --ours');
    await run('renling resolve city-002 --theirs');
    here.commit('merged');
    await run('renling verify-merge');
    await run('renling watch');
  });

  it('were all held against something that was done, those of the other ends too', () => {
    expect(names.filter((name) => !seen.has(name))).toEqual([]);
    // Nothing found, refused, findings: with data where the command has any.
    const ends = (name: string): number[] => [...(seen.get(name) ?? [])].sort((a, b) => a - b);
    expect(ends('list')).toEqual([0, 3, 4]);
    expect(ends('search')).toEqual([0, 4]);
    expect(ends('claim')).toEqual([0, 4, 5]);
    expect(ends('validate')).toEqual([0, 1]);
  });
});

const BODY = '--org 市发展和改革委员会 --clerk clerk@drc.jinan.example';
const READING = [
  'renling status',
  'renling status --stages',
  'renling totals',
  'renling unclaimed',
  'renling unclaimed --org 市教育局',
  'renling list',
  'renling list --field 教育 --type 行政处罚 --mode 委托 --unclaimed',
  'renling search 民办',
  'renling search 没有这样的事项',
  'renling show city-001',
  'renling show zone-001',
  'renling overdue',
  'renling overdue --notice',
  'renling dispute list',
  'renling exception list',
  'renling training list',
  'renling delegation',
  'renling delegation missing',
  'renling service show city-001',
  'renling service fields',
  'renling service template --org 市教育局 --out form.xlsx',
  'renling explain',
  'renling explain RL401',
  'renling completion bash',
  'renling completion fish',
  'renling fmt --check',
  'renling fmt',
  'renling validate',
  'renling report',
  'renling export',
  ...['items', 'claims', 'unclaimed', 'totals', 'services', 'agreements', 'streamlining'].flatMap(
    (name) => [`renling report ${name}`, `renling export ${name}`],
  ),
  'renling export items --out items.csv',
  `renling claim city-014 ${BODY}`,
  'renling claim city-001 --org 市教育局 --clerk a@b.example --offline',
  `renling claim city-999 ${BODY}`,
  `renling decline city-012 --reason 本市无此类业务 ${BODY} --dry-run`,
  `renling release city-001 --reason 职责划转 ${BODY}`,
  'renling transfer city-002 --from jn-drc --to jn-education --reason 职责划转 --clerk a@b.example --offline',
  'renling init elsewhere --title 示例市承接事项目录 --document order|关于调整事项的决定|省政府令第1号|2021-03-01 --days 60 --list city|市级事项|市级部门|single|行政许可=1|教育 --ci gitlab',
];
const PARTIAL = [
  'renling status',
  'renling totals',
  'renling unclaimed',
  'renling list',
  'renling overdue',
  'renling export items',
  'renling validate',
];
