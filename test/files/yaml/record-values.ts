/** Random values in the form of records, with texts that YAML has traps for. */
import fc from 'fast-check';

const TRAPS = [
  '', ' ', 'yes', 'No', 'on', 'y', 'null', 'Null', '~', 'true', 'FALSE', '0755', '0o17', '0x1F', '1.10', '1e3', '12:30:45',
  '370100001000', '123456789012345678', '2020-07-10', 'v1:ab', '- a', '-', '? a', ': a', 'a: b', 'a:', 'a #b', '#a', '&a', '*a',
  '!a', '|', '>', '@a', '`a`', '%a', '"a"', "it's", '[a]', '{a}', 'a, b', '名称：x', 'id：x', '说明：x：y', '\n', 'a\n', 'a\nb',
  'a\nb\n', 'a\n\nb\n\n', '\na', ' a\nb', 'a \nb', 'a\n  b\n', '甲\n\n  乙', 'a\tb', '\ta', 'a\r\nb', 'a ', ' a', '\u00a0a', 'a\u3000b',
  'a\u2028b', '\ufeff', '\u0000', '\u0085', '😀', '\ud83d', '---', '...', '<<', '<<<<<<< HEAD', '=======', '=', 'a\\b', '\\n', '.inf',
  '_', '_a', '０１２', '“甲”', '（一）', '《法》', 'a\n=======\nb', 'a\n# b\n', '# a\nb', 'toString',
]; // prettier-ignore

export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 2, arbitrary: fc.constantFrom('行政许可', '第十二条', '济南市行政区域内', 'city-001', 'sd-education') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...TRAPS), { maxLength: 4 }).map((parts) => parts.join('')) },
); // prettier-ignore

const key = fc
  .oneof(
    fc.constantFrom('id', 'name', 'law', 'article', 'note', 'code', 'date', '行政许可', 'a b', '2020', 'yes', 'null', '名称：'),
    text,
  )
  .filter((name) => name !== '__proto__' && !(name in {}) && name.length < 200); // prettier-ignore

const scalar = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 999_999_999_999_999 }) },
  { weight: 1, arbitrary: fc.boolean() },
);

const { value } = fc.letrec<{ value: unknown; map: unknown; list: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: scalar },
    { weight: 2, arbitrary: tie('map') },
    { weight: 2, arbitrary: tie('list') },
  ),
  map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  list: fc.oneof(
    fc.array(scalar, { maxLength: 4 }),
    fc.array(fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }), {
      maxLength: 3,
    }),
  ),
}));

export { value, scalar, key };

/** A record-like mapping with at least one key. */
export const record: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(key, value, {
  minKeys: 1,
  maxKeys: 6,
  noNullPrototype: true,
});
