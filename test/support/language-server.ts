/**
 * The real YAML language server as a child process, spoken to over stdio as an editor does:
 * JSON-RPC with a Content-Length before each message. It has no network and fetches no schemas.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SERVER = fileURLToPath(import.meta.resolve('yaml-language-server/bin/yaml-language-server'));
const NO_NETWORK = import.meta.resolve('./no-network.ts');

export interface Position {
  /** From 0, as the protocol counts. */
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** What an editor would be set to; nothing is looked up outside the folder. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
};

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

export class LanguageServer {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #answers = new Map<number, Waiting>();
  /** By file: who waits for what is said of it. The server names no version, so one at a time. */
  readonly #diagnosticsWanted = new Map<string, Waiting>();
  readonly #versions = new Map<string, number>();
  #received = Buffer.alloc(0);
  #settingsWanted: Waiting | undefined;
  #lastId = 0;
  #complaints = '';

  private constructor() {
    this.#child = spawn(
      process.execPath,
      ['--import', 'tsx', '--import', NO_NETWORK, SERVER, '--stdio'],
      {
        cwd: join(import.meta.dirname, '..', '..'), // where `tsx` is found
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#child.stderr.on('data', (chunk: Buffer) => (this.#complaints += chunk.toString()));
    this.#child.once('exit', (code) => {
      const end = new Error(`the language server ended (${String(code)}): ${this.#complaints}`);
      const waiting = [...this.#answers.values(), ...this.#diagnosticsWanted.values()];
      for (const { reject } of waiting) reject(end);
      this.#settingsWanted?.reject(end);
    });
  }

  /** A server that works below a folder and is ready for texts. */
  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer();
    const rootUri = pathToFileURL(folder).href;
    await server.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'catalogue' }],
      capabilities: {
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { documentationFormat: ['markdown'] } },
        },
        workspace: { configuration: true },
      },
    });
    const settled = new Promise((resolve, reject) => {
      server.#settingsWanted = { resolve, reject };
    });
    server.notify('initialized', {});
    await settled;
    return server;
  }

  /** What the server says of a file with this text, as it is opened or typed into. */
  async diagnosticsOf(file: string, text: string): Promise<Diagnostic[]> {
    const uri = pathToFileURL(file).href;
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const said = new Promise<Diagnostic[]>((resolve, reject) => {
      this.#diagnosticsWanted.set(uri, { resolve: resolve as Waiting['resolve'], reject });
    });
    if (version === 1) {
      const textDocument = { uri, languageId: 'yaml', version, text };
      this.notify('textDocument/didOpen', { textDocument });
    } else {
      this.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    }
    return await said;
  }

  /** The explanation at a place in an open file. */
  async hover(file: string, position: Position): Promise<string> {
    const textDocument = { uri: pathToFileURL(file).href };
    const found = await this.request('textDocument/hover', { textDocument, position });
    return (found as { contents: { value: string } } | null)?.contents.value ?? '';
  }

  /** What may be typed at a place in an open file. */
  async completions(file: string, position: Position): Promise<Completion[]> {
    const textDocument = { uri: pathToFileURL(file).href };
    const found = await this.request('textDocument/completion', { textDocument, position });
    return (found as { items: Completion[] }).items;
  }

  /** Ends the server; gives what it wrote on standard error, which is where the network is named. */
  async stop(): Promise<string> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
    return this.#complaints;
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const id = (this.#lastId += 1);
    this.#send({ id, method, params });
    return await new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#child.stdin.write(body);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = /Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, head))?.[1];
      const start = head + 4;
      const end = start + Number(length);
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString('utf8', start, end)) as Message;
      this.#received = this.#received.subarray(end);
      this.#handle(message);
    }
  }

  #handle({ id, method, params, result, error }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const said = params as { uri: string; diagnostics: Diagnostic[] };
      this.#diagnosticsWanted.get(said.uri)?.resolve(said.diagnostics);
    } else if (method === 'workspace/configuration' && id !== undefined) {
      const { items } = params as { items: { section: string }[] };
      this.#send({ id, result: items.map(({ section }) => SETTINGS[section] ?? null) });
      this.#settingsWanted?.resolve(undefined);
    } else if (method !== undefined && id !== undefined) {
      // The server asks the editor for something else: this one has nothing to say.
      this.#send({ id, result: null });
    } else if (id !== undefined) {
      const waiting = this.#answers.get(id);
      this.#answers.delete(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(error.message));
    }
  }
}
