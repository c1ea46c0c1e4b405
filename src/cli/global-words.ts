/** Words of a command line that count before it is parsed: help and errors are in a language, and may be JSON. */

/** What --color takes. Here and not beside the colours: they come with a library that no start needs. */
export const COLOUR_SETTINGS = ['auto', 'always', 'never'] as const;

export interface GlobalWords {
  readonly catalog?: string;
  readonly lang?: string;
  readonly color?: string;
  readonly asOf?: string;
  readonly json?: true;
}

/** Global options with a value, by the key commander gives them. */
const WITH_VALUE: Readonly<Record<string, 'catalog' | 'lang' | 'color' | 'asOf' | 'at'>> = {
  '--catalog': 'catalog',
  '--lang': 'lang',
  '--color': 'color',
  '--as-of': 'asOf',
  '--at': 'at',
};

/** Options before `--`, wherever they stand; the last of a kind counts. */
export function globalWords(argv: readonly string[]): GlobalWords {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const found: Record<string, string | true> = {};
  for (const [at, word] of words.entries()) {
    if (word === '--json') found['json'] = true;
    const equals = word.indexOf('=');
    const key = WITH_VALUE[equals < 0 ? word : word.slice(0, equals)];
    const value = equals < 0 ? words[at + 1] : word.slice(equals + 1);
    if (key !== undefined && value !== undefined) found[key] = value;
  }
  return found;
}

/** The first word that is a command; options with values may stand before it. */
export function commandOf(argv: readonly string[]): string | undefined {
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (Object.hasOwn(WITH_VALUE, word)) at += 1;
    else if (!word.startsWith('-')) return word === 'help' ? argv[at + 1] : word;
  }
  return undefined;
}
