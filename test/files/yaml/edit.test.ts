import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../../src/files/yaml/comments.ts';
import { type Change, editText } from '../../../src/files/yaml/edit.ts';
import { readFull } from '../../../src/files/yaml/full-reader.ts';
import { withChanges } from '../../../src/files/yaml/value-steps.ts';
import { isMapping } from '../../../src/model/values.ts';
import { commentedText } from './commented-texts.ts';
import { key, value as anyValue } from './record-values.ts';
import { PATIENCE, runs } from '../../support/property-runs.ts';

function edited(text: string, changes: Change[]): string {
  const result = editText(text, changes, 'item');
  if (!result.ok) throw new Error(result.problem);
  return result.text;
}

const TEXT = `# yaml-language-server: $schema=s
# 名称
id: city-001 # 标识
name:   '民办学校设立审批'   # 主项
type: 行政许可
scope: {extent: 全部} # 全部
basis:
  # 一
  - law: 教育法 # 旧法
    article: 第一条
    # 尾

  - law: 民办教育促进法
note: |
  甲
status: "在施"
`;

describe('editText', () => {
  it.each<[string, Change[], string, string]>([
    ['keeps quotes and the comment', [{ pointer: ['name'], value: '变更审批' }], "'民办学校设立审批'", "'变更审批'"],
    ['quotes what needs it', [{ pointer: ['type'], value: '2020-07-10' }], '行政许可', '"2020-07-10"'],
    ['puts a new key in its place', [{ pointer: ['field'], value: '教育' }], 'type: 行政许可\n', 'type: 行政许可\nfield: 教育\n'],
    ['changes within a flow mapping', [{ pointer: ['scope', 'extent'], value: '部分' }], '{extent: 全部}', '{extent: 部分}'],
    [
      'makes a block of a flow mapping that grows',
      [{ pointer: ['scope', 'powers'], value: ['受理'] }],
      'scope: {extent: 全部} # 全部\n',
      '# 全部\nscope:\n  extent: 全部\n  powers:\n    - 受理\n',
    ],
    ['removes a key', [{ pointer: ['type'], remove: true }], 'type: 行政许可\n', ''],
    ['keeps the comment of what it removes', [{ pointer: ['id'], remove: true }], 'id: city-001 # 标识\n', '# 标识\n'],
    [
      'removes the first key behind a dash',
      [{ pointer: ['basis', 0, 'law'], remove: true }],
      '- law: 教育法 # 旧法\n    article',
      '# 旧法\n  - article',
    ],
    [
      'adds a list entry',
      [{ pointer: ['basis', 2], value: { article: '第二条', law: '职业教育法' } }],
      '  - law: 民办教育促进法\n',
      '  - law: 民办教育促进法\n  - law: 职业教育法\n    article: 第二条\n',
    ],
    [
      'adds a key behind the comments below the one before it',
      [{ pointer: ['basis', 1, 'article'], value: '第二条' }],
      '  - law: 民办教育促进法\n',
      '  - law: 民办教育促进法\n    article: 第二条\n',
    ],
    ['replaces a block', [{ pointer: ['note'], value: '乙' }], '|\n  甲\n', '乙\n'],
    ['makes a block', [{ pointer: ['status'], value: '在\n施\n' }], '"在施"', '|\n  在\n  施'],
    ['empties a list', [{ pointer: ['basis'], value: [] }], TEXT.slice(TEXT.indexOf('basis'), TEXT.indexOf('note')), '# 一\n# 旧法\n# 尾\nbasis: []\n'],
    ['makes mappings on the way', [{ pointer: ['source', 'row'], value: 5 }], 'status: "在施"\n', 'status: "在施"\nsource:\n  row: 5\n'],
    ['changes nothing where nothing changes', [{ pointer: ['type'], value: '行政许可' }], '', ''],
  ])('%s', (_, changes, from, to) => {
    expect(edited(TEXT, changes)).toBe(TEXT.replace(from, () => to));
    const crlf = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;
    expect(edited(crlf, changes)).toBe(`\ufeff${TEXT.replace(from, () => to).replaceAll('\n', '\r\n')}`);
  }); // prettier-ignore

  it('keeps the schema’s line first', () => {
    expect(edited('# yaml-language-server: $schema=s\n# 类型\ntype: 甲\n', [{ pointer: ['id'], value: 'a' }])).toBe(
      '# yaml-language-server: $schema=s\nid: a\n# 类型\ntype: 甲\n',
    );
  }); // prettier-ignore

  it('adds to a text without a final line end', () => {
    expect(edited('id: a', [{ pointer: ['name'], value: '甲' }])).toBe('id: a\nname: 甲');
  });

  it.each<[string, Change[], string]>([
    ['a: 1\na: 2\n', [{ pointer: ['a'], value: 1 }], 'unreadable'],
    ['a: 1\n', [{ pointer: ['b'], remove: true }], 'no-such-place'],
    ['a: 1\n', [{ pointer: ['a'], remove: true }], 'no-such-place'],
    ['a: 1\n', [{ pointer: ['a', 'b'], value: 1 }], 'no-such-place'],
    ['a: []\n', [{ pointer: ['a', 1], value: 1 }], 'no-such-place'],
    ['{a: 1}\n', [{ pointer: ['b'], value: 1 }], 'form'],
  ])('refuses on %j', (text, changes, problem) => {
    expect(editText(text, changes)).toEqual({ ok: false, problem });
  });

  it('makes any change of any text, and touches nothing else', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(commentedText, fc.boolean(), fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), key, anyValue, fc.nat(4),
        (lfText, crlf, choices, newKey, newValue, action) => {
          const text = crlf ? lfText.replaceAll('\n', '\r\n') : lfText;
          const { value } = readFull(text);
          const change = randomChange(value, choices, newKey, newValue, action);
          const target = withChanges(value, [change]);
          fc.pre(!hasListInList(target));
          const result = editText(text, [change], 'item');
          if (!result.ok) {
            // Nothing of it is written; which refusals are lawful is counted by hand.
            const lawful = target === undefined || !isMapping(target) || Object.keys(target).length === 0;
            const flowRoot = /^(#[^\n]*\n|\s)*\{/.test(text);
            expect([lawful, flowRoot, text, change, result.problem]).toSatisfy(() => lawful || flowRoot);
            return;
          }
          expect(readFull(result.text).value).toStrictEqual(target);
          expect(comments(result.text)).toEqual(comments(text));
          if (crlf) expect(result.text.replaceAll('\r\n', '')).not.toContain('\n');
        },
      ),
      runs(150),
    );
  }); // prettier-ignore

  it('leaves all other lines as they are when a scalar changes', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(commentedText, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (text, choices) => {
        const { value } = readFull(text);
        const { pointer } = randomChange(value, choices, '', '', 0);
        const old = pointer.reduce<unknown>((node, step) => Reflect.get(Object(node), step), value);
        if (typeof old === 'object' || (typeof old === 'string' && old.includes('\n'))) return;
        const result = editText(text, [{ pointer, value: '改后' }]);
        if (!result.ok) throw new Error(result.problem);
        const [before, after] = [text.split('\n'), result.text.split('\n')];
        if (before.length !== after.length) return; // A scalar folded over several lines.
        expect(before.filter((line, index) => line !== after[index]).length).toBeLessThanOrEqual(1);
      }),
      runs(100),
    );
  }); // prettier-ignore
});

/** No record holds such a value. */
function hasListInList(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const inside: unknown[] = Object.values(value);
  return inside.some(
    (item) => (Array.isArray(value) && Array.isArray(item)) || hasListInList(item),
  );
}

function comments(text: string): string[] {
  return commentsOf(text)
    .map((comment) => comment.text)
    .sort();
}

/** A place chosen by numbers, and something to do there. */
function randomChange(
  value: unknown,
  choices: number[],
  newKey: string,
  newValue: unknown,
  action: number,
): Change {
  const pointer: (string | number)[] = [];
  let node = value;
  for (const choice of choices) {
    if (typeof node !== 'object' || node === null) break;
    const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
    const step = keys[choice % Math.max(keys.length, 1)];
    if (step === undefined) break;
    pointer.push(step);
    node = Reflect.get(node, step);
    if (choice % 4 === 0) break;
  }
  if (action === 1) return { pointer, remove: true };
  if (action === 2 && isMapping(node)) return { pointer: [...pointer, newKey], value: newValue };
  if (action === 3 && Array.isArray(node))
    return { pointer: [...pointer, node.length], value: newValue };
  return { pointer, value: newValue };
}
