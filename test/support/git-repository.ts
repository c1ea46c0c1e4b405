/**
 * Real git repositories for tests, in temporary folders: no settings but their own, every commit by
 * a named person on a fixed date, so that the same story gives the same ids.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export const CLERK: Person = { name: '张办事', email: 'zhang@education.example' };
export const OFFICE: Person = { name: '李审核', email: 'li@office.example' };

export interface CommitOptions {
  readonly by?: Person;
  /** ISO 8601; without it, a minute after the commit before. */
  readonly date?: string;
}

export interface TestRepository {
  readonly folder: string;
  /** Hand this to what is tested: the machine's PATH, nothing else of it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs git there and gives what it prints, without the last line break. Fails as git fails. */
  git(...args: string[]): string;
  /** Writes files; null deletes. Folders come into being. */
  write(files: Readonly<Record<string, string | Uint8Array | null>>): void;
  /** The text of a file. */
  read(path: string): string;
  /** Replaces what is found first; fails where there is nothing to replace. */
  edit(path: string, from: string | RegExp, to: string): void;
  /** The small catalogue of `test/fixtures/base`, in a folder of the repository. */
  addBase(folder?: string): void;
  link(path: string, target: string): void;
  /** Adds everything and commits, also when nothing changed; gives the commit's id. */
  commit(message: string, options?: CommitOptions): string;
  branch(name: string): void;
  switch(name: string): void;
  /** Merges a branch without fast-forward; gives the merge commit, or null when it conflicts. */
  merge(branch: string, options?: CommitOptions): string | null;
}

/** A small catalogue without findings: each record of it valid, one list, a few bodies. */
export const BASE = join(import.meta.dirname, '..', 'fixtures', 'base');

const FIRST_DATE = Date.parse('2020-08-01T09:00:00+08:00');

const folders: string[] = [];

/** For `afterEach` or `afterAll`: deletes what the functions here made. */
export function removeRepositories(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new folder, its links resolved (a temporary folder may lie behind one), deleted afterwards. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'renling-git-')));
  folders.push(folder);
  return folder;
}

export function testEnvironment(home: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GIT_CONFIG_GLOBAL: join(home, 'no-such-gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    // A repository above the temporary folder is not meant.
    GIT_CEILING_DIRECTORIES: home,
    LC_ALL: 'C',
  };
}

/** A new repository with the branch `main`; `git init` takes further `options` (`--bare`). */
export function makeRepository(...options: string[]): TestRepository {
  const home = temporaryFolder();
  const folder = join(home, 'repository');
  mkdirSync(folder);
  const repository = repositoryAt(folder, home);
  repository.git('init', '--quiet', '--initial-branch=main', ...options);
  return repository;
}

/** The repository in a folder that is there already: a clone, a linked work tree. */
export function repositoryAt(folder: string, home: string): TestRepository {
  const env = testEnvironment(home);
  let minutes = 0;

  function run(args: readonly string[], by: Person = CLERK, date?: string): string {
    const when = date ?? new Date(FIRST_DATE + minutes * 60_000).toISOString();
    return execFileSync(
      'git',
      ['-c', 'commit.gpgSign=false', '-c', 'protocol.file.allow=always', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...env,
          GIT_AUTHOR_NAME: by.name,
          GIT_AUTHOR_EMAIL: by.email,
          GIT_AUTHOR_DATE: when,
          GIT_COMMITTER_NAME: by.name,
          GIT_COMMITTER_EMAIL: by.email,
          GIT_COMMITTER_DATE: when,
        },
      },
    ).replace(/\n$/u, '');
  }

  function write(files: Readonly<Record<string, string | Uint8Array | null>>): void {
    for (const [path, content] of Object.entries(files)) {
      const target = join(folder, path);
      if (content === null) rmSync(target, { recursive: true, force: true });
      else {
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    }
  }

  function read(path: string): string {
    return readFileSync(join(folder, path), 'utf8');
  }

  return {
    folder,
    env,
    git: (...args) => run(args),
    write,
    read,
    edit(path, from, to) {
      const before = read(path);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`nothing to replace in ${path}`);
      write({ [path]: after });
    },
    addBase(into = 'catalog') {
      cpSync(BASE, join(folder, into), { recursive: true });
    },
    link(path, target) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      symlinkSync(target, join(folder, path));
    },
    commit(message, { by, date } = {}) {
      minutes += 1;
      run(['add', '--all', '.']);
      run(
        [
          'commit',
          '--quiet',
          '--allow-empty',
          '--allow-empty-message',
          '--no-verify',
          '-m',
          message,
        ],
        by,
        date,
      );
      return run(['rev-parse', 'HEAD']);
    },
    branch: (name) => void run(['switch', '--quiet', '--create', name]),
    switch: (name) => void run(['switch', '--quiet', name]),
    merge(branch, { by, date } = {}) {
      minutes += 1;
      try {
        run(['merge', '--quiet', '--no-ff', '--no-edit', branch], by, date);
      } catch (error) {
        if (run(['ls-files', '--unmerged']) === '') throw error;
        return null;
      }
      return run(['rev-parse', 'HEAD']);
    },
  };
}
