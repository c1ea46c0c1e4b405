/** What is said of files that cannot be read and of records with a wrong form or place. */
import { describe, expect, it } from 'vitest';
import type { readingCodes } from '../../src/findings/codes/reading.ts';
import type { schemaCodes } from '../../src/findings/codes/schema.ts';
import type { ArgsOf } from '../../src/findings/registry.ts';
import { readingTexts as readingTextsEn } from '../../src/text/en/findings/reading.ts';
import { schemaTexts as schemaTextsEn } from '../../src/text/en/findings/schema.ts';
import type { FindingText } from '../../src/text/finding-text.ts';
import { labelIn } from '../../src/text/label.ts';
import { readingTexts } from '../../src/text/zh/findings/reading.ts';
import { schemaTexts } from '../../src/text/zh/findings/schema.ts';

type Codes = keyof typeof readingCodes | keyof typeof schemaCodes;
type Examples = { readonly [C in Codes]: ArgsOf<C> };
type Table = Readonly<Record<Codes, FindingText<never>>>;

const ZH: Table = { ...readingTexts, ...schemaTexts };
const EN: Table = { ...readingTextsEn, ...schemaTextsEn };

const CLAIMANT = '认领单位 / Claimant';

const EXAMPLES: Examples = {
  RL101: { byte: 12, guess: 'gb18030' },
  RL102: { problem: 'BAD_INDENT', detail: 'All mapping items must start at the same column' },
  RL103: { key: 'name', firstLine: 3 },
  RL104: { marker: '<<<<<<<' },
  RL105: {},
  RL106: { name: 'basis' },
  RL107: { size: 300 * 1024, limit: 256 * 1024 },
  RL108: { target: '../secret.yaml', outside: true },
  RL109: { source: '0755', value: '755' },
  RL110: { source: '370100202000000123', value: '370100202000000100' },
  RL111: { source: '1.10', value: '1.1' },
  RL112: { source: 'yes' },
  RL113: { source: '2020-07-10' },
  RL114: { key: 'name' },
  RL115: { feature: 'documents' },
  RL116: { reason: 'EACCES' },
  RL201: { label: CLAIMANT, expected: ['string'], actual: 'integer', example: 'jn-education' },
  RL202: {
    label: '事项类型 / Type',
    value: '行政许司',
    allowed: ['行政许可', '行政处罚'],
    nearest: '行政许可',
  },
  RL203: { kind: 'claim', key: 'claimant', label: CLAIMANT, example: 'jn-education' },
  RL204: { key: 'clamant', allowed: ['item', 'claimant'], nearest: 'claimant' },
  RL205: { label: CLAIMANT, value: '市教育局', example: 'jn-education' },
  RL206: { label: '序号 / Number', bound: 'minimum', limit: 1, actual: '0' },
  RL207: { label: '配合单位 / Cooperating bodies', value: 'jn-police' },
  RL208: { label: '时限 / Deadline', detail: 'date, days' },
  RL210: { reason: 'depth', expected: 'claims/<list>/[<organization>/]<id>.yaml' },
  RL211: { key: 'id', value: 'city-002', expected: 'city-001' },
  RL212: { other: 'items/city/City-001.yaml', by: 'case' },
  RL213: { id: 'zone-001', list: 'city' },
  RL214: { claimant: 'jn-gaoxin', folder: 'jn-laiwu' },
  RL216: { name: 'City_001', suggestion: 'city-001' },
  RL217: { label: '日期 / Date', value: '2020-02-30' },
};

/** Other arguments of the same codes: each branch has words. */
const MORE: readonly { readonly [C in Codes]: readonly [C, ArgsOf<C>] }[Codes][] = [
  ['RL101', { byte: 0, guess: 'utf-16' }],
  ['RL101', { byte: 8, guess: 'unknown' }],
  ['RL102', { problem: 'CONTROL_CHARACTER', detail: 'U+0007' }],
  ['RL102', { problem: 'IMPOSSIBLE', detail: '' }],
  ['RL107', { size: 3_670_016, limit: 512 }],
  ['RL108', { target: '', outside: false }],
  ['RL115', { feature: 'key' }],
  ['RL116', { reason: 'EWHATEVER' }],
  ['RL201', { label: CLAIMANT, expected: ['string'], actual: 'null', example: '' }],
  ['RL201', { label: CLAIMANT, expected: ['array', 'string'], actual: 'object', example: '' }],
  ['RL201', { label: CLAIMANT, expected: ['integer'], actual: 'string', example: '12' }],
  ['RL201', { label: CLAIMANT, expected: ['object'], actual: 'string', example: '' }],
  ['RL202', { label: 'SHA-256', value: 'x', allowed: ['a', 'b'], nearest: null }],
  ['RL203', { kind: 'item', key: 'name', label: '事项名称 / Name', example: '' }],
  ['RL205', { label: CLAIMANT, value: '', example: '' }],
  ['RL206', { label: CLAIMANT, bound: 'minLength', limit: 1, actual: '0' }],
  ['RL206', { label: CLAIMANT, bound: 'maxItems', limit: 5, actual: '7' }],
  ['RL210', { reason: 'ending', expected: 'items/<list>/<id>.yaml' }],
  ['RL210', { reason: 'folder', expected: 'lists/, items/' }],
  ['RL212', { other: 'lists/é.yaml', by: 'unicode' }],
  ['RL216', { name: '教育', suggestion: null }],
];

function say(table: Table, code: Codes, args: object): string {
  const text = table[code];
  return `${code} ${text.message(args as never)} → ${text.remedy(args as never)}`;
}

const all = (table: Table) =>
  `\n${Object.entries(EXAMPLES)
    .map(([code, args]) => say(table, code as Codes, args))
    .join('\n')}\n`;

const rest = (table: Table) =>
  `\n${MORE.map(([code, args]) => say(table, code, args)).join('\n')}\n`;

describe('labels', () => {
  it('are one half in each language, and whole where there is one half only', () => {
    expect([labelIn('zh', CLAIMANT), labelIn('en', CLAIMANT)]).toEqual(['认领单位', 'Claimant']);
    expect([labelIn('zh', 'SHA-256'), labelIn('en', 'SHA-256')]).toEqual(['SHA-256', 'SHA-256']);
  });
});

describe('messages and remedies', () => {
  it('say it in Chinese', () => {
    expect(all(ZH)).toMatchInlineSnapshot(`
      "
      RL101 文件不是 UTF-8 编码，像是 GBK/GB18030 → 用编辑器打开，核对文字无误后“另存为 UTF-8”
      RL102 YAML 写法有误：缩进不对 → 让同一层的各行左边对齐，下一层多缩进两个空格
      RL103 “name”写了两次，第一次在第 3 行 → 与第 3 行比较，留下正确的一个，删去另一个
      RL104 留有合并冲突标记“<<<<<<<”，两个版本还没有取舍 → 留下正确的内容，删去 <<<<<<<、=======、>>>>>>> 各行；拿不准的，与另一位修改人核对
      RL105 文件是空的，或者只有空行和注释 → 填写记录内容；误删的用 git checkout 恢复，不需要的用 git rm 删去
      RL106 用了锚点或别名“basis”（& 或 *），记录中不使用 → 把内容在用到的地方逐行写出；文字以 & 或 * 开头的，整个值加英文双引号
      RL107 文件有 300 KB，超过上限 256 KB，没有读取 → 检查是否放错了文件；附件和扫描件放在 sources/ 文件夹
      RL108 这是符号链接（指向 ../secret.yaml），可能指向目录之外，没有读取 → 删去链接，把文件本身放在这里
      RL109 0755 没有加引号，会被读成数字 755 → 编码、文号等加英文双引号："0755"；确实是数目的，写 755
      RL110 370100202000000123 没有加引号，位数过多，会被读成 370100202000000100 → 加英文双引号："370100202000000123"
      RL111 1.10 没有加引号，会被读成 1.1 → 版本、条款号等加英文双引号："1.10"；确实是数目的，写 1.1
      RL112 yes 没有加引号，有的程序读作“是/否”，有的读作文字 → 是文字的，加英文双引号："yes"；表示是、否的，写 true 或 false
      RL113 日期 2020-07-10 没有加引号，有的程序会改成别的格式 → 加英文双引号："2020-07-10"，或运行 renling fmt 自动加上
      RL114 “name”后面用了全角冒号“：”，读不出这个键 → 改成半角冒号加一个空格：name: 值
      RL115 一个文件中有多份文档（以 --- 分隔），记录中不使用 → 每条记录存成一个文件：把 --- 之后的内容移到另一个文件
      RL116 文件无法读取：没有读取权限（EACCES） → 请文件的所有者放开读取权限
      RL201 认领单位应为文字，现在是整数 → 给值加英文双引号，例如 "jn-education"
      RL202 事项类型“行政许司”不是允许的值 → 是不是“行政许可”？可以填：行政许可、行政处罚
      RL203 认领记录缺少必填项“认领单位”（claimant） → 补一行 claimant: jn-education
      RL204 这里没有“clamant”这个键 → 是不是“claimant”？可以填：item、claimant
      RL205 认领单位“市教育局”的格式不对 → 按这样的格式填写：jn-education
      RL206 序号不得小于 1，现在是 0 → 改成符合要求的值（不得小于 1）
      RL207 配合单位中“jn-police”重复 → 留下一个，删去重复的；本应是另一个值的，改正它
      RL208 时限中有不能同时填写的项：date、days → 只留一种写法，删去其余的键
      RL210 文件所在的层级不对 → 用 git mv 移到 claims/<清单>/[<单位>/]<标识>.yaml；不是记录的，移出目录或放到 sources/
      RL211 id 写的是“city-002”，而按文件所在位置应为“city-001” → 改为 id: city-001；内容没有错的，改正文件的位置或名称，使之与“city-002”一致
      RL212 与 items/city/City-001.yaml 只有大小写不同 → 比较两个文件的内容，留下一个，或把其中一个改成不同的小写名称
      RL213 事项标识 zone-001 不以所在清单 city 开头 → 改为 city-序号，例如 city-001；放错清单的，移到所属清单的文件夹
      RL214 认领单位是 jn-gaoxin，文件却在 jn-laiwu 的文件夹中 → 是 jn-laiwu 的决定，改为 claimant: jn-laiwu；是 jn-gaoxin 的决定，移到 jn-gaoxin 的文件夹
      RL216 “City_001”不能作标识：只用小写英文字母、数字和连字符，以字母开头 → 用 git mv 改名为 city-001，文件中的 id 一并改正
      RL217 日期 2020-02-30 这一天不存在 → 对照原件改正日期，写作 年-月-日，例如 "2020-08-20"
      "
    `);
  });

  it('say it in English', () => {
    expect(all(EN)).toMatchInlineSnapshot(`
      "
      RL101 The file is not UTF-8; it looks like GBK/GB18030 → open it in an editor, check the text and save it as UTF-8
      RL102 Not YAML: wrong indentation → align the lines of one level; indent the next by two more spaces
      RL103 name is there twice, first on line 3 → compare with line 3, keep the right one, remove the other
      RL104 A merge conflict marker <<<<<<< was left: nobody chose a version yet → keep what is right and remove the lines <<<<<<<, ======= and >>>>>>>; in doubt ask the other author
      RL105 The file is empty, or has only blank lines and comments → write the record; restore it with git checkout if it was emptied by mistake, or remove it with git rm
      RL106 The anchor or alias basis (& or *) is not used in records → write the content out where it is used; put text that begins with & or * in double quotes
      RL107 The file has 300 KB, over the limit of 256 KB; it was not read → see whether it is the right file; annexes and scans belong in sources/
      RL108 This is a symbolic link to ../secret.yaml that may leave the catalogue; it was not read → remove the link and put the file itself here
      RL109 0755 without quotes is read as the number 755 → put codes and document numbers in double quotes: "0755"; for a number write 755
      RL110 370100202000000123 without quotes has too many digits and is read as 370100202000000100 → put it in double quotes: "370100202000000123"
      RL111 1.10 without quotes is read as 1.1 → put versions and article numbers in double quotes: "1.10"; for a number write 1.1
      RL112 yes without quotes is true or false to some programs and text to others → for text use double quotes: "yes"; for yes or no write true or false
      RL113 The date 2020-07-10 has no quotes; some programs change its form → put it in double quotes: "2020-07-10", or run renling fmt
      RL114 name is followed by a full-width colon “：” and not read as a key → write a half-width colon and a space: name: VALUE
      RL115 A file of several documents (divided by ---) is not used in records → keep one record a file: move what follows --- to a file of its own
      RL116 The file cannot be read: no permission to read it (EACCES) → ask the owner of the file for permission to read it
      RL201 Claimant takes text, and this is a whole number → put the value in double quotes, as in "jn-education"
      RL202 Type: "行政许司" is not an allowed value → did you mean 行政许可? Allowed: 行政许可, 行政处罚
      RL203 The claim lacks the required key claimant (Claimant) → add a line claimant: jn-education
      RL204 There is no key clamant here → did you mean claimant? Allowed: item, claimant
      RL205 Claimant: "市教育局" has the wrong form → write it in this form: jn-education
      RL206 Number takes at least 1, and this is 0 → correct it: at least 1
      RL207 Cooperating bodies has "jn-police" more than once → keep one and remove the other, or correct it if another value was meant
      RL208 Deadline has keys that exclude each other: date, days → keep one way of saying it and remove the other keys
      RL210 The file is in a folder too high or too deep → move it with git mv to claims/<list>/[<organization>/]<id>.yaml; if it is no record, out of the catalogue or to sources/
      RL211 id says city-002, and the file's place says city-001 → write id: city-001, or if the record is right move or rename the file to go with city-002
      RL212 The name differs from items/city/City-001.yaml by case only → compare the two files; keep one, or give one another lower-case name
      RL213 The item id zone-001 does not begin with its list city → write city-NUMBER, as in city-001, or move the item to the folder of its list
      RL214 The claimant is jn-gaoxin, and the file is in the folder of jn-laiwu → if jn-laiwu decided write claimant: jn-laiwu; if jn-gaoxin did, move the file to its folder
      RL216 "City_001" is no id: lower-case letters, digits and hyphens, beginning with a letter → rename it with git mv to city-001, and correct the id in the file
      RL217 Date: there is no day 2020-02-30 → correct the date by the original, as year-month-day: "2020-08-20"
      "
    `);
  });

  it('have words for the other cases', () => {
    expect(rest(ZH)).toMatchInlineSnapshot(`
      "
      RL101 文件不是 UTF-8 编码，像是 UTF-16（Windows 的“Unicode”） → 用编辑器打开，核对文字无误后“另存为 UTF-8”
      RL101 文件不是 UTF-8 编码，第 9 个字节无法读取 → 文件可能已损坏：从 git 恢复，或用编辑器打开，核对文字后“另存为 UTF-8”
      RL102 YAML 写法有误：有不可见的控制字符（U+0007） → 删去这个字符，重新输入这一处的文字
      RL102 YAML 写法有误：IMPOSSIBLE → 检查这一行和上一行的缩进、引号和冒号，对照同类文件改正
      RL107 文件有 3.5 MB，超过上限 512 字节，没有读取 → 检查是否放错了文件；附件和扫描件放在 sources/ 文件夹
      RL108 这是符号链接，没有读取 → 删去链接，把文件本身放在这里
      RL115 键不是文字，记录中不使用 → 键只写英文名称，例如 name: 教育；不能是空的、数字、列表
      RL116 文件无法读取：EWHATEVER → 检查文件和所在的磁盘，能用编辑器打开后再运行一次
      RL201 认领单位没有填值，应为文字 → 填写值；不需要这一项的，删去这一行
      RL201 认领单位应为列表或文字，现在是一组“键: 值” → 改成列表，每项一行，以“- ”开头
      RL201 认领单位应为整数，现在是文字 → 只写数字，不加引号和单位，例如 12
      RL201 认领单位应为一组“键: 值”，现在是文字 → 改成一组“键: 值”
      RL202 SHA-256“x”不是允许的值 → 可以填：a、b
      RL203 事项记录缺少必填项“事项名称”（name） → 补一行 name: 值
      RL205 认领单位是空的 → 对照同类文件的写法改正
      RL206 认领单位是空的，至少 1 个字 → 填写内容；不需要这一项的，删去整个键
      RL206 认领单位至多 5 项，现在是 7 → 改成符合要求的值（至多 5 项）
      RL210 记录的文件名应以 .yaml 结尾 → 是记录的，用 git mv 改名为 items/<清单>/<标识>.yaml；不是记录的，移出这个文件夹
      RL210 这个位置不放记录文件 → 用 git mv 移到 lists/、items/；不是记录的，移出目录或放到 sources/
      RL212 与 lists/é.yaml 看起来相同，只是字符编码形式不同 → 比较两个文件的内容，留下一个，或把其中一个改成不同的小写名称
      RL216 “教育”不能作标识：只用小写英文字母、数字和连字符，以字母开头 → 用 git mv 改名，例如 city-001、jn-education；文件中的 id 一并改正
      "
    `);
    expect(rest(EN)).toMatchInlineSnapshot(`
      "
      RL101 The file is not UTF-8; it looks like UTF-16 ("Unicode" on Windows) → open it in an editor, check the text and save it as UTF-8
      RL101 The file is not UTF-8: byte 9 cannot be read → the file may be damaged: restore it from git, or open it, check the text and save it as UTF-8
      RL102 Not YAML: an invisible control character (U+0007) → remove the character and type the text there again
      RL102 Not YAML: IMPOSSIBLE → check indentation, quotes and colons of this line and the one above against a similar file
      RL107 The file has 3.5 MB, over the limit of 512 bytes; it was not read → see whether it is the right file; annexes and scans belong in sources/
      RL108 This is a symbolic link; it was not read → remove the link and put the file itself here
      RL115 A key that is not text is not used in records → write a name as the key, as in name: 教育; no number, no list
      RL116 The file cannot be read: EWHATEVER → check the file and its disk until an editor opens it, then run this again
      RL201 Claimant has no value; it takes text → write a value, or remove the line if it is not needed
      RL201 Claimant takes a list or text, and this is a group of "key: value" → write a list, one entry a line, each beginning with "- "
      RL201 Claimant takes a whole number, and this is text → write digits only, without quotes and unit, as in 12
      RL201 Claimant takes a group of "key: value", and this is text → write a group of "key: value"
      RL202 SHA-256: "x" is not an allowed value → allowed: a, b
      RL203 The item lacks the required key name (Name) → add a line name: VALUE
      RL205 Claimant is empty → write it as similar files do
      RL206 Claimant is empty; it needs at least 1 character → write something, or remove the key if it is not needed
      RL206 Claimant takes at most 5 entries, and this is 7 → correct it: at most 5 entries
      RL210 The name of a record ends in .yaml → rename a record with git mv to items/<list>/<id>.yaml; move anything else out of this folder
      RL210 No record belongs here → move it with git mv to lists/, items/; if it is no record, out of the catalogue or to sources/
      RL212 The name looks the same as lists/é.yaml and differs by Unicode form only → compare the two files; keep one, or give one another lower-case name
      RL216 "教育" is no id: lower-case letters, digits and hyphens, beginning with a letter → rename it with git mv, as in city-001 or jn-education, and correct the id in the file
      "
    `);
  });
});

describe.each([
  ['zh', ZH],
  ['en', EN],
])('%s', (language, table) => {
  it('leaves no holes, and no full stop at the end', () => {
    for (const [code, args] of [...Object.entries(EXAMPLES), ...MORE]) {
      const text = table[code as Codes];
      for (const sentence of [text.message(args as never), text.remedy(args as never)]) {
        expect(sentence, code).not.toMatch(/undefined|null|NaN|\[object| \/ |[。.]$/);
      }
    }
  });

  it('has a short title, a reason and a way to mend it', () => {
    for (const [code, text] of Object.entries(table)) {
      expect(text.title.length, code).toBeLessThan(language === 'zh' ? 20 : 50);
      expect(text.title, code).not.toMatch(/[。.]$/);
      expect(text.why, code).toMatch(/[。.]$/);
      expect(text.fix, code).toMatch(/[。.]$/);
    }
  });
});
