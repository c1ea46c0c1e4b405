/** Every word in every command: what it means is the same everywhere, and so is what is said when it means nothing. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogueParts, find, makeItem } from '../support/catalogue-builder.ts';
import { catalogueFolder, writeFile } from '../support/catalogue-folder.ts';
import { type Ran, runProgram } from '../support/run-program.ts';

function parts(all: CatalogueParts): void {
  all.organizations.push(
    // Shares an alias and its initials with the city's; hands powers down, claims nothing.
    { value: { id: 'sd-x', name: '省教科院', kind: '省级机关', aliases: ['教育主管'] } },
    { value: { id: 'jn-a', name: '济南市商务局', kind: '市级部门', aliases: ['商务口'] } },
    { value: { id: 'jn-b', name: '济南市口岸办', kind: '市级部门', aliases: ['商务口'] } },
  );
  const education = find(all.organizations, 'jn-education');
  education.aliases = [...(education.aliases ?? []), '教育主管'];
  find(all.items, 'city-002').code = '000101013000';
  const more = { name: '创业投资企业备案管理', subitem: '变更', field: '教育' } as const;
  all.items.push({ value: makeItem('city', 13, { ...more, code: '370102003000' }) });
  all.claims = [];
}

/** Good, and the same with an item and a body that cannot be read: nothing is written to either. */
const roots = { good: '', broken: '' };

beforeAll(() => {
  for (const name of ['good', 'broken'] as const) {
    const root = mkdtempSync(join(tmpdir(), 'renling-words-'));
    cpSync(catalogueFolder(parts), root, { recursive: true });
    roots[name] = root;
    execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: root });
    mkdirSync(join(root, 'below'));
  }
  writeFile(roots.broken, 'items/city/city-099.yaml', '<<<<<<< HEAD\n');
  writeFile(roots.broken, 'organizations/jn-broken.yaml', '<<<<<<< HEAD\n');
});

afterAll(() => {
  for (const root of Object.values(roots)) rmSync(root, { recursive: true, force: true });
});

async function run(words: readonly string[], at: keyof typeof roots = 'good'): Promise<Ran> {
  const cwd = roots[at];
  return runProgram(words, { cwd, env: { GIT_CEILING_DIRECTORIES: join(cwd, '..') } });
}

const all = ({ stdout, stderr }: Ran): string => stdout + stderr;

type Command = readonly [string, (word: string) => readonly string[]];

const CLERK = ['--clerk', 'clerk@jinan.example', '--dry-run', '--offline'];
const MORE = ['--date', '2020-08-10', '--dry-run'];
const DISPUTE = ['--kind', '推诿', '--reason', '归口不明', '--party', 'jn-police'];
const EXCEPTION = ['--reason', '正在修改', '--approved-by', '市政府', '--dry-run'];
const TRAINING = ['training', 'new', '--topic', '设定依据', ...MORE];

const ITEM_COMMANDS: readonly Command[] = [
  ['show', (word) => ['show', word]],
  ['claim', (word) => ['claim', word, '--org', 'jn-education', ...CLERK]],
  ['decline', (word) => ['decline', word, '--org', 'jn-police', '--reason', '无', ...CLERK]],
  ['withdraw', (word) => ['withdraw', word, '--document', '鲁政字', ...MORE]],
  [
    'dispute open',
    (word) => ['dispute', 'open', word, '--party', 'jn-education', ...DISPUTE, ...MORE],
  ],
  [
    'training new',
    (word) => [
      ...TRAINING,
      ...['--organizer', 'sd-education', '--org', 'jn-education:3', '--items', word, '--json'],
    ],
  ],
  [
    'exception new',
    (word) => [
      ...['exception', 'new', 'RL509', '--record', word, '--expires', '2020-12-31'],
      ...[...EXCEPTION, '--json'],
    ],
  ],
];

describe.each([
  'city-013',
  'CITY-013',
  'ｃｉｔｙ－０１３',
  'items/city/city-013.yaml',
  '创业投资企业备案管理（变更）',
  '创业投资企业备案管理(变更)',
  '创业投资企业备案管理',
  '创业投资',
  'cytzqyba',
  '370102003000',
  '第13项',
  '１３',
  'city-013 创业投资企业备案管理',
  'city-013  创业投资企业备案管理 · 变更',
  '创业投资企业备案管理（变更）（city-013）',
])('the item “%s”', (word) => {
  it.each(ITEM_COMMANDS)('%s', async (name, argv) => {
    const ran = await run(argv(word));
    expect(all(ran)).toContain('city-013');
    // Refused with the item's name: nobody has claimed what was trained for.
    expect(ran.exit).toBe(name === 'training new' ? 5 : 0);
  });
});

describe.each([
  ['city-13', 4, /没有(事项|记录)“city-13”[\s\S]*city-013/],
  ['创业投咨企业', 4, /没有(事项|记录)“创业投咨企业”/],
  ['审批', 2, /“审批”指不止一个事项（3 个）[\s\S]*city-001/],
])('no one item: “%s”', (word, exit, said) => {
  it.each(ITEM_COMMANDS)('%s', async (_, argv) => {
    const ran = await run(argv(word));
    expect(all(ran).replaceAll('\\n', '\n')).toMatch(said);
    expect(ran.exit).toBe(exit);
  });
});

describe.each(['city-099', 'CITY-099', '创业投资'])('what cannot be read: “%s”', (word) => {
  it.each(ITEM_COMMANDS.filter(([name]) => name !== 'exception new'))('%s', async (_, argv) => {
    const ran = await run(argv(word), 'broken');
    expect(all(ran)).toContain('renling validate items/city/city-099.yaml');
    expect(ran.exit).toBe(3);
  });
});

/** Where the body is one that claims, or is asked to. */
const BODY_COMMANDS: readonly Command[] = [
  ['claim', (word) => ['claim', 'city-001', '--org', word, ...CLERK]],
  ['decline', (word) => ['decline', 'city-001', '--org', word, '--reason', '无', ...CLERK]],
  ['unclaimed', (word) => ['unclaimed', '--org', word]],
  ['list', (word) => ['list', '--org', word]],
  ['overdue', (word) => ['overdue', '--org', word]],
  ['training list', (word) => ['training', 'list', '--org', word]],
  ['export', (word) => ['export', 'claims', '--format', 'csv', '--org', word]],
  ['delegation missing', (word) => ['delegation', 'missing', '--org', word]],
  ['dispute open', (word) => ['dispute', 'open', 'city-001', '--party', word, ...DISPUTE, ...MORE]],
  [
    'training new',
    (word) => [
      ...TRAINING,
      ...['--organizer', 'sd-education', '--items', 'city-001', '--org', `${word}:3`],
    ],
  ],
];

describe.each([
  'jn-education',
  'JN－Education',
  '济南市教育局',
  '市教育局',
  '113701000000000028',
  'jnsjyj',
  'organizations/jn-education.yaml',
  '济南市教育局（jn-education）',
  // Shared with a body that claims nothing: the place narrows it.
  '教育主管',
  'jyzg',
])('the body “%s”', (word) => {
  it.each(BODY_COMMANDS)('%s', async (name, argv) => {
    const ran = await run(argv(word));
    expect(all(ran)).not.toMatch(/没有登记|不止一个/);
    // It has decided on nothing yet: there is nothing to list, and nobody to train.
    expect(ran.exit).toBe({ list: 4, 'training new': 5 }[name] ?? 0);
    expect(ran.stderr).toMatch(name === 'list' ? /没有符合条件的事项/ : /^/);
  });
});

describe.each([
  ['市教肓局', 4, '没有登记“市教肓局”这个单位'],
  ['商务口', 2, '“商务口”指不止一个单位（2 个）'],
  ['swk', 2, '“swk”指不止一个单位（2 个）'],
])('no one body: “%s”', (word, exit, said) => {
  it.each(BODY_COMMANDS)('%s', async (_, argv) => {
    const ran = await run(argv(word));
    expect(all(ran)).toContain(said);
    expect(ran.exit).toBe(exit);
  });
});

it.each(BODY_COMMANDS)(
  'while a body cannot be read, whose alias it is cannot be told: %s',
  async (_, argv) => {
    const ran = await run(argv('市教育局'), 'broken');
    expect(all(ran)).toContain('organizations/jn-broken.yaml');
    expect(ran.exit).toBe(3);
  },
);

it('--authority narrows to provincial bodies', async () => {
  const ran = await run(['list', '--authority', '教育主管']);
  expect(ran).toMatchObject({ exit: 4 });
  expect(ran.stderr).toContain('没有符合条件的事项');
});

const LIST_COMMANDS: readonly Command[] = [
  ['totals', (word) => ['totals', '--list', word]],
  ['list', (word) => ['list', '--list', word]],
  ['unclaimed', (word) => ['unclaimed', '--list', word]],
  ['show', (word) => ['show', '13', '--list', word]],
  ['claim', (word) => ['claim', '13', '--org', 'jn-education', '--list', word, ...CLERK]],
];

describe.each(LIST_COMMANDS)('the list of %s', (_, argv) => {
  it.each(['city', 'CITY', '市实施事项', '市实施', 'lists/city.yaml', '市实施事项（city）'])(
    '%s',
    async (word) => {
      const ran = await run(argv(word));
      expect(all(ran)).not.toContain('没有清单');
      expect(ran.exit).toBeLessThan(2);
    },
  );

  it.each([
    ['citi', 4, '没有清单“citi”'],
    ['实施事项', 2, '“实施事项”指不止一个清单（2 个）'],
  ])('%s', async (word, exit, said) => {
    const ran = await run(argv(word));
    expect(all(ran)).toContain(said);
    expect(ran.exit).toBe(exit);
  });
});

const DAY_COMMANDS: readonly Command[] = [
  ['--as-of', (word) => ['status', '--as-of', word]],
  ['withdraw', (word) => ['withdraw', 'city-001', '--document', '鲁', '--dry-run', '--date', word]],
  [
    'dispute open',
    (word) => [
      ...['dispute', 'open', 'city-001', '--party', 'jn-education', ...DISPUTE],
      ...['--dry-run', '--date', word],
    ],
  ],
];

describe.each(DAY_COMMANDS)('the day of %s', (_, argv) => {
  it.each([
    '2020.8.20',
    '2020-8-20',
    '2020/8/20',
    '20200820',
    '2020年8月20日',
    '２０２０－０８－２０',
    '今天',
    'today',
    '昨天',
  ])('%s', async (word) => {
    expect(await run(argv(word))).toMatchObject({ exit: 0 });
  });

  it.each([
    ['2020-02-30', '没有 2020-02-30 这一天'],
    ['下周三', '“下周三”不是日期'],
  ])('%s', async (word, said) => {
    const ran = await run(argv(word));
    expect(ran.stderr).toContain(said);
    expect(ran.exit).toBe(2);
  });
});

it.each([['items/city/city-001.yaml'], ['city-001'], ['CITY-001'], ['items/city'], ['专科教育']])(
  'validate and fmt take the place “%s”, from here and from below',
  async (word) => {
    const below = join(roots.good, 'below');
    for (const cwd of [roots.good, below]) {
      for (const path of word.includes('/') ? [word, join(roots.good, word)] : [word]) {
        const options = { cwd, env: { GIT_CEILING_DIRECTORIES: join(roots.good, '..') } };
        expect(await runProgram(['fmt', '--check', path], options)).toMatchObject({ exit: 0 });
        const checked = await runProgram(['validate', path, '--fail-on', 'error'], options);
        expect(checked.exit).toBeLessThan(2);
      }
    }
  },
);
