/** What the documents say, as far as it can be held against the code: paths, rooms, lists, numbers, examples. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../src/cli/exit.ts';
import { kindEntry, RECORD_KINDS } from '../src/model/record-kinds.ts';
import { runProgram } from './support/run-program.ts';

const ROOT = join(import.meta.dirname, '..');

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const READMES = ['README.md', 'README.zh-CN.md'];
const DOCUMENTS = ['.', 'catalog', 'docs', 'docs/decisions'].flatMap(markdownIn);
const FILES = ['src', 'test', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(folder, path).replaceAll('\\', '/'),
  ),
);

/** As GitHub makes an anchor of a heading. */
function anchorsOf(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The cells of the table whose first column is called so, row by row. */
function tableRows(path: string, heading: string): string[][] {
  const [, table = ''] = new RegExp(
    `^\\| ${heading} \\|.*\\n\\|[-| ]+\\n((?:\\|.*\\n)+)`,
    'mu',
  ).exec(read(path)) ?? [''];
  const rows = table.trim().split('\n');
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe.each(DOCUMENTS)('%s', (path) => {
  it('links to what is there', () => {
    const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^https?:/u.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('names files that are there', () => {
    // NAME, KIND and the like stand for any.
    const named = [...read(path).matchAll(/`([\w@./*-]+)`/gu)]
      .map(([, word = '']) => word)
      .filter((word) => !/\b(?!README)[A-Z]{4,}\b/u.test(word));
    const missing = named.filter((word) => {
      // In a room of the house, or a file of it by the end of its path.
      if (/^(?:src|test|scripts)\//u.test(word) || /\w\.(?:ts|mts)$/u.test(word)) {
        const pattern = word.replace(/\/$/u, '').replaceAll('.', '\\.').replaceAll('*', '[^/]*');
        const whole = /^(?:src|test|scripts)\//u.test(word) ? '^' : '(?:^|/)';
        return !FILES.some((file) => new RegExp(`${whole}${pattern}$`, 'u').test(file));
      }
      return /^(?:docs|schemas|bin|\.ci)\//u.test(word) && !existsSync(join(ROOT, word));
    });
    expect(missing.filter((word) => !existsSync(join(ROOT, word)))).toEqual([]);
  });
});

describe('ARCHITECTURE', () => {
  it('has every room, and no other', () => {
    const rooms = tableRows('ARCHITECTURE.md', 'room').map(([room = '']) =>
      room.replace(/^`src\/(\w+)`$/u, '$1'),
    );
    expect([...rooms].sort()).toEqual(readdirSync(join(ROOT, 'src')).sort());
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
      readonly forbidden: readonly { readonly name: string }[];
    };
    const walled = forbidden.flatMap(
      ({ name }) => /^(\w+)-looks-only-below$/u.exec(name)?.[1] ?? [],
    );
    expect([...walled, 'cli'].sort()).toEqual([...rooms].sort());
  });
});

describe('CONTRIBUTING', () => {
  it('has a reason for every dependency, and for no other', () => {
    const reasons = ['bundled', 'for development'].flatMap((heading) =>
      tableRows('CONTRIBUTING.md', heading).flatMap(([names = '']) => names.split(', ')),
    );
    const manifest = JSON.parse(read('package.json')) as {
      readonly dependencies?: object;
      readonly devDependencies: object;
    };
    expect(manifest.dependencies).toBeUndefined();
    expect([...reasons].sort()).toEqual(Object.keys(manifest.devDependencies).sort());
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };
    const called = [...read('CONTRIBUTING.md').matchAll(/npm run ([\w-]+)/gu)];
    expect(called.length).toBeGreaterThan(4);
    for (const [, name = ''] of called) expect(Object.keys(scripts)).toContain(name);
  });
});

describe('decisions', () => {
  it('are numbered one after the other, in name and title', () => {
    const names = readdirSync(join(ROOT, 'docs/decisions')).sort();
    for (const [at, name] of names.entries()) {
      const number = String(at + 1).padStart(4, '0');
      expect(name).toMatch(new RegExp(`^${number}-[a-z0-9-]+\\.md$`, 'u'));
      expect(read(`docs/decisions/${name}`)).toMatch(new RegExp(`^# ${number} \\S`, 'u'));
    }
  });
});

describe.each(READMES)('%s', (path) => {
  it('has every exit code', () => {
    const codes = tableRows(path, path === 'README.md' ? 'exit' : '退出码');
    expect(codes.map(([code]) => Number(code))).toEqual(Object.values(EXIT));
  });

  it('shows where each kind of record lies', () => {
    const [, tree = ''] = /```text\ncatalog\/\n([\s\S]*?)```/u.exec(read(path)) ?? [];
    const missing = RECORD_KINDS.filter((kind) => {
      const { folder } = kindEntry(kind);
      return !tree.includes(folder === '' ? 'catalog.yaml' : `${folder}/`);
    });
    expect(missing).toEqual([]);
  });

  it('names the versions of Node that CI runs', () => {
    const others = /others=\((.+)\)/u.exec(read('.ci/run'))?.[1]?.split(' ') ?? [];
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    const oldest = engines.node.replace('>=', '');
    const run = [oldest, ...others].map((version) => version.split('.')[0] ?? '');
    const said = path === 'README.md' ? /tests run on (.+?);/u : /测试在 (.+?) 上/u;
    expect(said.exec(read(path))?.[1]?.match(/\d+/gu)).toEqual(run);
    expect(read(path)).toContain(oldest);
  });
});

/** Command lines of the program in `sh` blocks, in order. */
function commandLines(path: string): string[] {
  return [...read(path).matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(([, block = '']) =>
    [...block.matchAll(/\bnpx renling ([^#&\n]*)/gu)].map(([, line = '']) => line.trim()),
  );
}

describe('the two READMEs', () => {
  it('show the same commands, in the same order', () => {
    const [english = [], chinese = []] = READMES.map((path) =>
      commandLines(path).map((line) => line.split(' ')[0]),
    );
    expect(english.length).toBeGreaterThan(15);
    expect(english).toEqual(chinese);
  });

  it('have the same sections, tables and blocks', () => {
    const shape = (path: string): string[] =>
      read(path)
        .replaceAll(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/gu, '<!-- $1 -->')
        .split('\n')
        .flatMap((line) => /^(#+ |```\w*|<!-- \w+ -->|\| ?\d+|\|)/u.exec(line)?.[0] ?? []);
    expect(shape('README.md')).toEqual(shape('README.zh-CN.md'));
  });
});

describe('the day’s work in the READMEs', () => {
  /** Needs a file of the reader’s own; goes on until it is ended. */
  const LEFT_OUT = /^(?:import|watch)\b/u;
  const WRITES = /^(?:claim|decline|release)\b/u;
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'renling-readme-'));
    cpSync(join(ROOT, 'catalog'), join(folder, 'catalog'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('works in the catalogue that is shipped, line by line', async () => {
    // Most lines are the same in both.
    const lines = new Set(
      READMES.flatMap((path) => {
        const all = commandLines(path);
        return all.slice(0, all.findIndex((line) => line.startsWith('explain')) + 1);
      }),
    );
    expect(lines.size).toBeGreaterThan(9);
    for (const line of [...lines].filter((one) => !LEFT_OUT.test(one))) {
      const clerk = WRITES.test(line) ? ['--clerk', 'clerk@jinan.example', '--offline'] : [];
      const ran = await runProgram([...line.split(/\s+/u), ...clerk], {
        cwd: folder,
        env: { GIT_CEILING_DIRECTORIES: dirname(folder) },
      });
      expect([line, ran.exit], ran.stderr).toEqual([line, EXIT.ok]);
      // Something is done, and not done already.
      if (WRITES.test(line)) expect(ran.stdout).toMatch(/^已/u);
    }
  });
});
