/** Random damage to texts, for the property that the quick reader gives up or is right. */
import fc from 'fast-check';

/** What YAML has two minds about, and what typing errors look like. */
const SNIPPETS = [
  ' ', '  ', '\n', '\n\n', ':', ': ', '：', '#', ' #', '# c', '-', '- ', '"', "'", '|', '|-', '|+', '|2', '>',
  '&a', '*a', '!', '!!str ', '{', '}', '[', ']', '[]', '{}', ',', '?', '? ', '%', '@', '`', '~', '\t', '\r', '\r\n',
  '<<', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> b\n', '---\n', '...\n', '%YAML 1.1\n', 'null', 'true', 'True', 'FALSE',
  'yes', 'no', 'on', 'Off', 'y', 'N', '0', '00', '12', '0755', '0o17', '0x1F', '1.10', '1e3', '-1', '+1', '.5', '.inf',
  '123456789012345', '1234567890123456', '2020-07-10', '2020-07-10T10:00:00Z', '12:30:45', '1_000', '\\', '\\n',
  '\\u0041', '\\x41', '\\/', "''", '""', '名称', '名称：x', 'id', 'id: ', 'key: value\n', '- item\n', '  - law: x\n',
  '\u00a0', '\u3000', '\u2028', '\u0085', '\ufeff', '\u0000', '\u0007', '😀', '\ud83d', '__proto__: 1\n', 'toString: 1\n',
  'constructor', '，', '—', '“', '"a": 1\n', '"a b": |\n  x\n', 'note: |\n  甲\n\n  乙\n', '    ', '|\n', '"\n',
]; // prettier-ignore

export interface Mutation {
  readonly kind: 'insert' | 'replace' | 'delete' | 'line' | 'indent' | 'swap' | 'cut';
  /** Where, as a part of the text's length. */
  readonly at: number;
  readonly length: number;
  readonly snippet: string;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('insert', 'replace', 'delete', 'line', 'indent', 'swap', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 6 }),
  snippet: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...SNIPPETS) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }) },
  ),
});

export function mutate(text: string, { kind, at, length, snippet }: Mutation): string {
  const offset = Math.floor(at * (text.length + 1));
  switch (kind) {
    case 'insert':
      return text.slice(0, offset) + snippet + text.slice(offset);
    case 'replace':
      return text.slice(0, offset) + snippet + text.slice(offset + length);
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + length);
    case 'cut':
      return text.slice(0, offset);
    default:
      return mutateLine(text, { kind, at, length, snippet });
  }
}

function mutateLine(text: string, { kind, at, length, snippet }: Mutation): string {
  const lines = text.split('\n');
  const index = Math.floor(at * lines.length);
  const line = lines[index] ?? '';
  const other = (index + length) % lines.length;
  if (kind === 'line') lines.splice(index, length % 2, snippet);
  else if (kind === 'indent')
    lines[index] = length > 3 ? line.replace(/^ {1,2}/, '') : ' '.repeat(length) + line;
  else [lines[index], lines[other]] = [lines[other] ?? '', line];
  return lines.join('\n');
}
