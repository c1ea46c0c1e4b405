/**
 * What a command works with: the port, the language, the catalogue it found; and what it gives back:
 * its exit code, its answer as data, what it wrote and what it could not see. Made once a run; the
 * catalogue is looked for only when a command asks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Bilingual, type Language, LANGUAGES } from '../text/language.ts';
import { MANIFEST_PATH } from '../files/layout.ts';
import { sessionTexts } from '../text/session-texts.ts';
import {
  type Answer,
  type EnvelopeContent,
  type EnvelopeError,
  envelopeText,
  errorOf,
  kindOfExit,
  type Unseen,
} from './envelope.ts';
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

const CATALOG_VARIABLE = 'RENLING_CATALOG';

/** What no file that could not be read changes. */
const STANDING: ReadonlySet<number> = new Set([EXIT.usage, EXIT.refused, EXIT.bug]);

export class Session {
  readonly io: Io;
  /** Set by a command's action; the exit code of the run. */
  exit: number = EXIT.ok;
  options: GlobalOptions;
  /** Words of the command as it was called. */
  command = '';
  /** What a report could not see: its answer is partial, and the run ends with exit 3. */
  readonly incomplete: Unseen[] = [];
  /**
   * Files that were written in this run: relative to the catalogue's root, those of `init`, `ci` and
   * `codeowners` to the repository's top. What data says of `written` is this list.
   */
  readonly written: string[] = [];
  /** Why the command was ended before its own end. */
  error: EnvelopeError | null = null;
  private given: Answer | null = null;
  /** What a command printed and said; with --json nothing but the envelope goes to standard output. */
  private printed = '';
  private said = '';
  /** Envelopes are printed as they come, one a line. */
  private lines = false;
  private language: Language | undefined;

  constructor(io: Io, options: GlobalOptions) {
    this.options = options;
    this.language = LANGUAGES.find((one) => one === options.lang);
    // Getters of the port stay asleep: each costs a part of a start.
    this.io = Object.create(io, {
      out: { value: (text: string) => (this.json ? (this.printed += text) : io.out(text)) },
      outBytes: {
        value: (bytes: Uint8Array) => {
          if (!this.json) io.outBytes(bytes);
        },
      },
      err: {
        value: (text: string) => {
          if (this.json) this.said += text;
          io.err(text);
        },
      },
    }) as Io;
    this.printEnvelope = (text) => io.out(text);
  }

  private readonly printEnvelope: (text: string) => void;

  get json(): boolean {
    return this.options.json === true;
  }

  /** `--format json` is --json in other words. */
  wantJson(): void {
    this.options = { ...this.options, json: true };
  }

  /** What the command has to tell, as data: the envelope of --json has it. `asOf`: null where no day matters. */
  answer(asOf: string | null, data: unknown): void {
    this.given = { asOf, data };
  }

  /** To the answer that was given: it has gone to files. */
  answerWritten(): void {
    if (this.given === null) return;
    const { asOf, data } = this.given;
    this.given = { asOf, data: { ...(data as object), state: 'written', written: this.written } };
  }

  /** The same, as one envelope of several that follow each other: printed at once, on a line of its own. */
  answerLine(asOf: string | null, data: unknown, exit: number): void {
    this.printLine(exit, asOf, { data });
  }

  /** A command that goes on although it could not answer this time. */
  stopLine(stop: Stop): void {
    this.printLine(stop.exit, null, { error: errorOf(stop) });
  }

  private printLine(exit: number, asOf: string | null, result: EnvelopeContent['result']): void {
    this.lines = true;
    const { command, incomplete } = this;
    this.printEnvelope(envelopeText({ command, exit, asOf, result, incomplete }, true));
    incomplete.length = 0;
  }

  /** The envelope as it stands, for a file; the exit code must have been set. */
  document(): string {
    return envelopeText(this.content(this.verdict), false);
  }

  /** At the end of a run with --json: the one document there is on standard output. */
  printDocument(exit: number): void {
    if (this.lines && this.error === null) return;
    this.printEnvelope(envelopeText(this.content(exit), this.lines));
  }

  private content(exit: number): EnvelopeContent {
    const { command, incomplete, error, given } = this;
    const base = { command, exit, asOf: given?.asOf ?? null, incomplete };
    // Nothing found, or refused, after an answer: the answer says more.
    const tells = error === null || error.kind === 'nothing' || error.kind === 'refused';
    if (given !== null && tells) return { ...base, result: { data: given.data } };
    if (error !== null) return { ...base, result: { error } };
    if (this.exit === EXIT.ok || this.exit === EXIT.findings) {
      return { ...base, result: { data: { text: this.printed } } };
    }
    const message = this.said.trim();
    return { ...base, result: { error: { kind: kindOfExit(exit), message, hint: null } } };
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
    return this.verdictOf(this.exit);
  }

  /** The same where a command ended with `exit`. */
  verdictOf(exit: number): number {
    if (this.incomplete.length === 0 || STANDING.has(exit)) return exit;
    return EXIT.unreadable;
  }

  /** A table of texts in the reader's language. */
  texts<T>(table: Bilingual<T>): T {
    return table[this.lang];
  }

  /** The catalogue's folder as --catalog or RENLING_CATALOG names it, whether it is there or not; else null. */
  namedFolder(): string | null {
    const given = this.options.catalog ?? this.io.env[CATALOG_VARIABLE];
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
    const texts = this.texts(sessionTexts);
    const { catalog } = this.options;
    const variable = this.io.env[CATALOG_VARIABLE];
    if (catalog === undefined && variable !== undefined) {
      throw new Stop(
        EXIT.unreadable,
        texts.notWhereVariableSays(CATALOG_VARIABLE, variable),
        texts.howToSetVariable(CATALOG_VARIABLE),
      );
    }
    throw new Stop(
      EXIT.unreadable,
      catalog === undefined ? texts.notAround(this.io.cwd) : texts.notIn(catalog),
      texts.howToName,
    );
  }

  /** The catalogue's folder as the user would type it before a path: `catalog/` or ''. */
  prefix(root: string): string {
    const path = relative(this.io.cwd, root).replaceAll('\\', '/');
    return path === '' ? '' : `${path}/`;
  }

  private languageOfEnvironment(): Language | null {
    const name = this.io.env['RENLING_LANG'];
    return LANGUAGES.find((one) => one === name) ?? null;
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
