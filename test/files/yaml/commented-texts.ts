/** Random texts that are good YAML, with comments, blank lines and styles as people write them. */
import fc from 'fast-check';
import { stringify, type ToStringOptions } from 'yaml';
import { writeRecord } from '../../../src/files/yaml/canonical-form.ts';
import { readFull } from '../../../src/files/yaml/full-reader.ts';
import { record } from './record-values.ts';
import { CANONICAL_TEXTS } from './texts.ts';

const style = fc.record({
  indent: fc.integer({ min: 1, max: 4 }),
  indentSeq: fc.boolean(),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL'),
  collectionStyle: fc.constantFrom('any', 'flow', 'block'),
  lineWidth: fc.constantFrom(0, 20),
});

/** A record's text as one writer or another would lay it out. */
const baseText = fc.oneof(
  fc.constantFrom(...CANONICAL_TEXTS),
  record.map((value) => writeRecord('item', value, '# yaml-language-server: $schema=s')),
  fc.tuple(record, style).map(([value, options]) => stringify(value, options as ToStringOptions)),
); // prettier-ignore

const addition = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  kind: fc.constantFrom('own', 'own', 'trailing', 'blank', 'inside'),
  column: fc.constantFrom(0, 0, 1, 2, 3, 4, 6),
});

/** Good YAML without reading problems of a fixed severity; line ends LF. */
export const commentedText: fc.Arbitrary<string> = fc
  .tuple(baseText, fc.array(addition, { maxLength: 8 }))
  .map(([text, additions]) => additions.reduce(add, text))
  .filter((text) => readFull(text).value !== undefined);

/** Adds a comment or blank line where the text allows it, else leaves it as it is. */
function add(
  text: string,
  { at, kind, column }: { at: number; kind: string; column: number },
  index: number,
): string {
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  const comment = `# 注${index}`;
  if (kind === 'blank') lines.splice(line, 0, '');
  else if (kind === 'own') lines.splice(line, 0, ' '.repeat(column) + comment);
  else if (kind === 'trailing' && lines[line] !== '')
    lines[line] = `${lines[line] ?? ''} ${comment}`;
  else
    lines[line] = (lines[line] ?? '').replace(
      /[[{,] ?/,
      (sign) => `${sign} ${comment}\n${' '.repeat(column + 2)}`,
    );
  const changed = lines.join('\n');
  return readFull(changed).value === undefined ? text : changed;
}
