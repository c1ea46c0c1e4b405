import { describe, expect, it } from 'vitest';
import { readFull } from '../../../src/files/yaml/full-reader.ts';
import { readYaml } from '../../../src/files/yaml/read.ts';

/** Code, the characters it points at, pointer and args of each problem. */
function problemsOf(text: string): unknown[] {
  return readFull(text).problems.map(({ code, range, pointer, args }) => [
    code,
    text.slice(range.start, range.end),
    pointer,
    args,
  ]);
}

describe('readFull', () => {
  it('gives the value of a sound text', () => {
    const text = 'a: 1\nb:\n  - {c: "x: y"}\n  - |\n    甲\nd: ~\ne: -1.5\n';
    expect(readFull(text)).toEqual({
      value: { a: 1, b: [{ c: 'x: y' }, '甲\n'], d: null, e: -1.5 },
      problems: [],
    });
  });

  it('finds several syntax errors in one file, one a line', () => {
    const text = 'a: "x" y\nb: [1, 2\nc: 1\nd: e: f\n';
    const found = readFull(text).problems.map((problem) => problem.code);
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(new Set(found)).toEqual(new Set(['RL102']));
  });

  it.each<[string, unknown[]]>([
    ['a: 1\nb: 2\na: 3\n', ['RL103', 'a', ['a'], { key: 'a', firstLine: 1 }]],
    ['a:\n  "b": 1\n  b: 3\n', ['RL103', 'b', ['a', 'b'], { key: 'b', firstLine: 2 }]],
    ['a: 1\n<<<<<<< HEAD\nb: 1\n||||||| base\n=======\nb: 2\n>>>>>>> x\n', ['RL104', '<<<<<<<', [], { marker: '<<<<<<<' }]],
    ['a: 1\r\n=======\r\nb: [\r\n', ['RL104', '=======', [], { marker: '=======' }]],
    ['# nothing\n\n', ['RL105', '# nothing\n\n', [], {}]],
    ['', ['RL105', '', [], {}]],
    ['---\n', ['RL105', '---\n', [], {}]],
    ['a: &x 1\nb: *x\nc: *x\n', ['RL106', '&x', ['a'], { name: 'x' }]],
    ['a: &x\n  b: 1\n', ['RL106', '&x', ['a'], { name: 'x' }]],
    ['a: 0755\n', ['RL109', '0755', ['a'], { source: '0755', value: '755' }]],
    ['a: [0o17]\n', ['RL109', '0o17', ['a', 0], { source: '0o17', value: '15' }]],
    ['a: 0x1F\n', ['RL109', '0x1F', ['a'], { source: '0x1F', value: '31' }]],
    ['a: 370100199001011234\n', ['RL110', '370100199001011234', ['a'], { source: '370100199001011234', value: '370100199001011260' }]],
    ['a: 1.10\n', ['RL111', '1.10', ['a'], { source: '1.10', value: '1.1' }]],
    ['a: 1e3\n', ['RL111', '1e3', ['a'], { source: '1e3', value: '1000' }]],
    ['a: -0\n', ['RL111', '-0', ['a'], { source: '-0', value: '0' }]],
    ['a: .inf\n', ['RL111', '.inf', ['a'], { source: '.inf', value: 'Infinity' }]],
    ['名称：x\n', ['RL114', '名称：', [], { key: '名称' }]],
    ['id: a\n名称：x\nb: 1\n', ['RL114', '名称：', [], { key: '名称' }]],
    ['a:\n  extent：全部\n', ['RL114', 'extent：', ['a'], { key: 'extent' }]],
    ['a:\n  - law：教育法\n', ['RL114', 'law：', ['a', 0], { key: 'law' }]],
    ['a:\n  - law：教育法\n    article: 一\n', ['RL114', 'law：', [], { key: 'law' }]],
    ['a: 1\n---\nb: 1\n', ['RL115', '---', [], { feature: 'documents' }]],
    ['a: !!str 1\n', ['RL115', '!!str', ['a'], { feature: 'tag' }]],
    ['a: !foo 1\n', ['RL115', '!foo', ['a'], { feature: 'tag' }]],
    ['<<: {a: 1}\n', ['RL115', '<<', ['<<'], { feature: 'merge-key' }]],
    ['1: a\n', ['RL115', '1', [], { feature: 'key' }]],
    ['? [a]\n: b\n', ['RL115', '[a]', [], { feature: 'key' }]],
    ['%YAML 1.1\n---\na: 1\n', ['RL115', '%YAML 1.1', [], { feature: 'directive' }]],
    ['a: "\u0007"\n', ['RL102', '\u0007', [], { problem: 'CONTROL_CHARACTER', detail: 'U+0007' }]],
  ])('finds what is wrong in %j, and gives no value', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(readYaml(text).value).toBeUndefined();
  }); // prettier-ignore

  it.each<[string, unknown[]]>([
    ['a: yes\n', ['RL112', 'yes', ['a'], { source: 'yes' }]],
    ['a: [Off]\n', ['RL112', 'Off', ['a', 0], { source: 'Off' }]],
    ['on: 1\n', ['RL112', 'on', ['on'], { source: 'on' }]],
    ['a: 2020-07-10\n', ['RL113', '2020-07-10', ['a'], { source: '2020-07-10' }]],
  ])('finds what readers disagree on in %j, and gives it as text', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
    expect(readYaml(text).value).toBeDefined();
  });

  it.each(['a: "yes"\n', "a: '0755'\n", 'a: "2020-07-10"\n', 'a: 说明：见附件\n', 'a:\n  - 说明：见附件\n', 'a: |\n  id：x\n  =======\n', 'a: 999999999999999\n', 'a: yEs\n'])(
    'finds nothing wrong in %j',
    (text) => {
      expect(readFull(text).problems).toEqual([]);
    },
  ); // prettier-ignore

  it('does not expand a YAML bomb', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level++) {
      lines.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);
    }
    const { value, problems } = readFull(`${lines.join('\n')}\n`);
    expect(value).toBeUndefined();
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(['RL106']));
  });

  it.each(['[', '{a: ', '- ', '? '])('survives %j twenty thousand times', (opening) => {
    const { value, problems } = readFull(opening.repeat(20_000));
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
  });

  it('keeps __proto__ a plain key', () => {
    const { value } = readFull('__proto__: {a: 1}\n');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });
});
