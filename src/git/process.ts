/**
 * One `git` process: arguments in, bytes or a problem out. Never through a shell.
 *
 * Synchronous, as everything that reads a catalogue is (`src/files/tree.ts`): a call takes 2 to 3 ms
 * either way, and one `cat-file --batch` fetches thousands of files, so there is nothing to wait for
 * at the same time. See docs/decisions for why no library runs it.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { done, failed, type Outcome } from './problem.ts';
import { problemIn } from './recognise.ts';

/** The oldest git that merges without a work tree, reads NUL-separated requests and marks the end of options. */
const OLDEST_GIT = '2.39';

export interface GitPlace {
  /** Where git runs, an absolute path. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Variables of git's that this room sets itself: an index, a store of objects. */
  readonly variables?: Readonly<Record<string, string>>;
}

export interface GitRequest {
  readonly input?: string | Uint8Array;
  /** Exit codes that are answers and not failures; 0 always is. */
  readonly answers?: readonly number[];
  /** More output than this ends the process: `overflow`. In bytes. */
  readonly most?: number;
}

export interface GitAnswer {
  readonly exit: number;
  readonly bytes: Buffer;
  /** What git wrote to standard error; in English, whatever the user's language. */
  readonly said: string;
  /** The output was longer than `most`, and is not whole. */
  readonly overflow: boolean;
}

/** Over a million files' names, or 250 MB of records: what fits in one answer with room to spare. */
const MOST_OUTPUT_BYTES = 1024 * 1024 * 1024;

/**
 * Where the repository is, is found by the folder, as for a person who types there: a hook's
 * variables are relative to another folder, or speak of another repository. What tells git where
 * objects are (a server's quarantine, a scratch store for merges) stays.
 */
const LEFT_OUT = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]);

const ALWAYS: Readonly<Record<string, string>> = {
  // Reading must not fight with the editor or another git over the index.
  GIT_OPTIONAL_LOCKS: '0',
  // Messages are recognised by their English words.
  LC_ALL: 'C',
  LANGUAGE: '',
  // `*` and `:(top)` in a file's name are part of its name.
  GIT_LITERAL_PATHSPECS: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: 'cat',
};

const SETTINGS = [
  '-c',
  'core.quotepath=off',
  '-c',
  'color.ui=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'log.follow=false',
];

/**
 * Runs `git ARGS`. Everything that git refuses is a problem, recognised; only bugs throw.
 * Arguments with a NUL cannot be handed to a process: callers see to it.
 */
export function git(
  place: GitPlace,
  args: readonly string[],
  request: GitRequest = {},
): Outcome<GitAnswer> {
  const most = request.most ?? MOST_OUTPUT_BYTES;
  const ran = spawnSync('git', [...SETTINGS, ...args], {
    cwd: place.folder,
    env: environment(place),
    input: request.input ?? '',
    maxBuffer: most,
    windowsHide: true,
  });
  const command = `git ${args[0] ?? ''}`;
  if (ran.error !== undefined) {
    const { code } = ran.error as NodeJS.ErrnoException;
    switch (code) {
      case 'ENOBUFS':
        return done({ exit: 0, bytes: ran.stdout, said: '', overflow: true });
      case 'ENOENT':
      case 'ENOTDIR':
        return isFolder(place.folder)
          ? failed({ kind: 'git-missing' })
          : failed({ kind: 'folder-missing', folder: place.folder });
      // git went away before it had read everything: its exit code and words say why.
      case 'EPIPE':
        break;
      default:
        return failed({ kind: 'failed', command, said: code ?? ran.error.message });
    }
  }
  const said = ran.stderr.toString('utf8');
  if (ran.status === null) {
    return failed({ kind: 'failed', command, said: ran.signal ?? '' });
  }
  if (ran.status === 0 || (request.answers ?? []).includes(ran.status)) {
    return done({ exit: ran.status, bytes: ran.stdout, said, overflow: false });
  }
  const recognised = problemIn(said, place.folder);
  if (recognised !== null) return failed(recognised);
  // Asked only now: a git that is too old fails somewhere, and a new one costs nothing.
  const version = args[0] === 'version' ? null : gitVersion(place);
  if (version !== null && isOlder(version, OLDEST_GIT)) {
    return failed({ kind: 'git-too-old', version, needed: OLDEST_GIT });
  }
  return failed({ kind: 'failed', command, said: firstLine(said) });
}

/** The output as text; bytes that are no UTF-8 become U+FFFD, as they do in a file's name on disk. */
export function gitText(
  place: GitPlace,
  args: readonly string[],
  request: GitRequest = {},
): Outcome<string> {
  const answer = git(place, args, request);
  return answer.ok ? done(answer.value.bytes.toString('utf8')) : answer;
}

/** `2.39.5`; null when git does not say. */
export function gitVersion(place: GitPlace): string | null {
  const answer = gitText(place, ['version']);
  return answer.ok ? (/\d+(?:\.\d+)+/u.exec(answer.value)?.[0] ?? null) : null;
}

/** Versions by their numbers: 2.9 is older than 2.39. */
export function isOlder(version: string, than: string): boolean {
  const numbers = version.split('.').map(Number);
  for (const [at, needed] of than.split('.').map(Number).entries()) {
    const is = numbers[at] ?? 0;
    if (is !== needed) return is < needed;
  }
  return false;
}

function environment({ env, variables }: GitPlace): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !LEFT_OUT.has(name));
  return { ...Object.fromEntries(kept), ...ALWAYS, ...variables };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function firstLine(said: string): string {
  const line = said.split('\n').find((one) => one.trim() !== '') ?? '';
  return line.replace(/^(?:fatal|error): /u, '').trim();
}
