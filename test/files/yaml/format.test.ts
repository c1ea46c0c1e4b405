import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GIVE_UP, readCanonical } from '../../../src/files/yaml/canonical-reader.ts';
import { commentsOf } from '../../../src/files/yaml/comments.ts';
import { formatText } from '../../../src/files/yaml/format.ts';
import { readFull } from '../../../src/files/yaml/full-reader.ts';
import { commentedText } from './commented-texts.ts';
import { PATIENCE, runs } from '../../support/property-runs.ts';

const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schemas/item.schema.json';

function formatted(text: string): string {
  const result = formatText('item', text, SCHEMA_LINE);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

function comments(text: string): string[] {
  return commentsOf(text)
    .map((comment) => comment.text)
    .filter((comment) => !comment.includes('$schema='))
    .sort();
}

describe('formatText', () => {
  it('reorders keys, with the comments that belong to them', () => {
    const text = `# 本文件由张三整理

# 名称按附件
name:   '民办学校设立审批'   # 主项
scope: {powers: [受理, # 窗口
  审查], extent: 全部}
  # 范围到此
basis:
# 两条
- {law: 教育法, article: 第一条}
-
  # 第二条
  article: 第二条
  law:     民办教育促进法
number: 1


list: city
id: city-001 # 同文件名
# 末尾
`;
    expect(formatted(text)).toBe(`${SCHEMA_LINE}
# 本文件由张三整理

id: city-001 # 同文件名

list: city
number: 1

# 名称按附件
name: 民办学校设立审批 # 主项
scope:
  extent: 全部
  powers:
    - 受理 # 窗口
    - 审查
# 范围到此
basis:
  # 两条
  - law: 教育法
    article: 第一条
  - law: 民办教育促进法
    # 第二条
    article: 第二条
# 末尾
`);
  });

  it('drops CR, the byte order mark and a second schema line', () => {
    const text = `\ufeff# yaml-language-server: $schema=old.json\r\nid: "a"\r\nnote: |\r\n  甲\r\n  乙\r\n`;
    expect(formatted(text)).toBe(`${SCHEMA_LINE}\nid: a\nnote: |\n  甲\n  乙\n`);
  });

  it.each([
    ['a: 1\n  b: 2\n', 'unreadable'],
    ['a: 1\na: 2\n', 'unreadable'],
    ['code: 0755\n', 'unreadable'],
    ['# nothing\n', 'unreadable'],
    ['- a\n', 'no-canonical-form'],
    ['a:\n  - - b\n', 'no-canonical-form'],
  ])('refuses %j: %s', (text, reason) => {
    expect(formatText('item', text, SCHEMA_LINE)).toEqual({ ok: false, reason });
  });

  it(
    'keeps the value and every comment, and formats its own output to itself',
    { timeout: PATIENCE },
    () => {
      fc.assert(
        fc.property(commentedText, (text) => {
          const result = formatText('item', text, SCHEMA_LINE);
          if (!result.ok) {
            expect(result.reason).toBe('no-canonical-form');
            return;
          }
          expect(readFull(result.text).value).toStrictEqual(readFull(text).value);
          expect(comments(result.text)).toEqual(comments(text));
          expect(formatted(result.text)).toBe(result.text);
          expect(readCanonical(result.text)).not.toBe(GIVE_UP);
        }),
        runs(100),
      );
    },
  );
});
