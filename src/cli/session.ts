/**
 * What a command works with: the port, the language, the catalogue it found. Made once a run; the
 * catalogue is looked for only when a command asks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Bilingual, Language } from '../text/language.ts';
import { MANIFEST_PATH } from '../files/layout.ts';
import { EXIT, Stop } from './exit.ts';
import type { Io } from './io.ts';

export interface GlobalOptions {
  readonly catalog?: string;
  readonly lang?: string;
  readonly json?: boolean;
  readonly color?: string;
  readonly asOf?: string;
  /** Of commands that only read: the commit, branch or tag to look at. */
  readonly at?: string;
}

export class Session {
  readonly io: Io;
  /** Set by a command's action; the exit code of the run. */
  exit: number = EXIT.ok;
  options: GlobalOptions = {};
  /** What a report could not see: its answer is partial, and the run ends with exit 3. */
  readonly incomplete: { readonly file: string; readonly reason: string }[] = [];
  private language: Language | undefined;

  constructor(io: Io, language: Language | undefined) {
    this.io = io;
    this.language = language;
  }

  /** --lang, RENLING_LANG, the catalogue's language, the locale, Chinese: the first that is given. */
  get lang(): Language {
    this.language ??=
      this.languageOfEnvironment() ?? this.languageOfCatalogue() ?? this.languageOfLocale();
    return this.language;
  }

  /**
   * The exit code of the run. Of a partial answer neither "nothing found" nor "nothing wrong" can be
   * said; what was refused, or asked for wrongly, stays what it is.
   */
  get verdict(): number {
    if (this.incomplete.length === 0) return this.exit;
    return Math.max(this.exit, EXIT.unreadable) === EXIT.refused ? EXIT.refused : EXIT.unreadable;
  }

  /** A table of texts in the reader's language. */
  texts<T>(table: Bilingual<T>): T {
    return table[this.lang];
  }

  say(zh: string, en: string): string {
    return this.lang === 'zh' ? zh : en;
  }

  /** The catalogue's folder as --catalog or RENLING_CATALOG names it, whether it is there or not; else null. */
  namedFolder(): string | null {
    const given = this.options.catalog ?? this.io.env['RENLING_CATALOG'];
    return given === undefined ? null : resolve(this.io.cwd, given);
  }

  /** The folder that holds catalog.yaml, or null. */
  findRoot(): string | null {
    const named = this.namedFolder();
    if (named !== null) return existsSync(join(named, MANIFEST_PATH)) ? named : null;
    for (let folder = this.io.cwd; ; folder = dirname(folder)) {
      if (existsSync(join(folder, MANIFEST_PATH))) return folder;
      if (existsSync(join(folder, 'catalog', MANIFEST_PATH))) return join(folder, 'catalog');
      if (dirname(folder) === folder) return null;
    }
  }

  /** The same, or the end of the command: exit 3, with where it was looked for. */
  root(): string {
    const root = this.findRoot();
    if (root !== null) return root;
    const given = this.options.catalog;
    const where =
      given === undefined
        ? this.say(
            `在 ${this.io.cwd} 及其上级目录里没有找到 catalog.yaml 或 catalog/catalog.yaml`,
            `no catalog.yaml or catalog/catalog.yaml in ${this.io.cwd} or above`,
          )
        : this.say(`${given} 里没有 catalog.yaml`, `no catalog.yaml in ${given}`);
    throw new Stop(
      EXIT.unreadable,
      where,
      this.say(
        '进入目录所在的文件夹再运行，或用 --catalog 指明；新建一个：renling init',
        'run it inside the catalogue, or name it with --catalog; to make a new one: renling init',
      ),
    );
  }

  /** The catalogue's folder as the user would type it before a path: `catalog/` or ''. */
  prefix(root: string): string {
    const path = relative(this.io.cwd, root).replaceAll('\\', '/');
    return path === '' ? '' : `${path}/`;
  }

  private languageOfEnvironment(): Language | null {
    const name = this.io.env['RENLING_LANG'];
    return name === 'zh' || name === 'en' ? name : null;
  }

  private languageOfCatalogue(): Language | null {
    const root = this.findRoot();
    if (root === null) return null;
    try {
      const match = /^language:\s*"?(zh|en)\b/m.exec(
        readFileSync(join(root, MANIFEST_PATH), 'utf8'),
      );
      return match === null ? null : (match[1] as Language);
    } catch {
      return null;
    }
  }

  private languageOfLocale(): Language {
    const { env } = this.io;
    return /^en/i.test(env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '') ? 'en' : 'zh';
  }
}
