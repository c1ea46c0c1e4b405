/**
 * The YAML library, read when it is first asked for. Nearly every file is in canonical form and read
 * without it; loading it costs 11 ms of a start (measured). The build keeps it in a file of its own
 * (`rolldown.config.mts`); `import` would load it with whatever imports it, and `import()` cannot be
 * waited for here.
 */
import type * as Yaml from 'yaml';

let loaded: typeof Yaml | undefined;

function library(): typeof Yaml {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above: in place, when asked for
  loaded ??= require('yaml') as typeof Yaml;
  return loaded;
}

export const isAlias: typeof Yaml.isAlias = (node): node is Yaml.Alias => library().isAlias(node);
export const isMap: typeof Yaml.isMap = <K, V>(node: unknown): node is Yaml.YAMLMap<K, V> =>
  library().isMap(node);
export const isScalar: typeof Yaml.isScalar = <T>(node: unknown): node is Yaml.Scalar<T> =>
  library().isScalar(node);
export const isSeq: typeof Yaml.isSeq = <T>(node: unknown): node is Yaml.YAMLSeq<T> =>
  library().isSeq(node);

export function newComposer(
  options: ConstructorParameters<typeof Yaml.Composer>[0],
): Yaml.Composer {
  return new (library().Composer)(options);
}

export function newParser(): Yaml.Parser {
  return new (library().Parser)();
}

export function newLexer(): Yaml.Lexer {
  return new (library().Lexer)();
}
