import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draft, type Finding } from '../../src/findings/finding.ts';
import type { RenderInput } from '../../src/render/findings/input.ts';
import { renderFindings } from '../../src/render/findings/registry.ts';
import { findingTexts } from '../../src/text/finding-texts.ts';

const same = (text: string) => text;
const SOURCE = 'name: 民办学校设立审批\nauthority: 省教育厅\n';
const settled = {
  record: 'items/city/city-001',
  fingerprint: '0123456789abcdef',
  acceptedBy: null,
};

function unknownBody(): Finding {
  return {
    ...draft(
      'RL302',
      { file: 'items/city/city-001.yaml', pointer: ['authority'] },
      { organization: '省教育厅', key: 'authority', nearest: { id: 'sd-education', name: null } },
      { related: [{ file: 'lists/city.yaml', pointer: ['id'] }] },
    ),
    ...settled,
    severity: 'error',
  };
}

function unclaimed(number: number): Finding {
  const item = `city-${String(number).padStart(3, '0')}`;
  const args = {
    item: { id: item, name: '某事项' },
    list: 'city',
    deadline: '2020-09-08',
    days: 19,
  };
  const file = `items/city/${item}.yaml`;
  return {
    ...draft('RL507', { file }, args),
    ...settled,
    record: `items/city/${item}`,
    severity: 'warning',
  };
}

function input(findings: readonly Finding[], more: Partial<RenderInput> = {}): RenderInput {
  return {
    findings,
    texts: findingTexts('zh'),
    language: 'zh',
    sourceOf: () => SOURCE,
    locate: () => ({ line: 2, column: 12, endLine: 2, endColumn: 16 }),
    locateRelated: () => ({ line: 3, column: 5 }),
    prefix: 'catalog/',
    counts: {
      lists: 2,
      organizations: 9,
      items: 380,
      claims: 345,
      delegations: 0,
      services: 0,
      trainings: 0,
      disputes: 0,
      exceptions: 0,
      files: 740,
    },
    asOf: '2020-08-20',
    paint: {
      error: same,
      warning: same,
      info: same,
      ok: same,
      dim: same,
      bold: same,
      accent: same,
    },
    width: 80,
    failOn: 'error',
    version: '0.0.0',
    ...more,
  };
}

describe('pretty', () => {
  it('shows place, sentence, line, carets, the other place, remedy and totals', () => {
    expect(renderFindings('pretty', input([unknownBody()]))).toBe(
      [
        'catalog/items/city/city-001.yaml:2:12  错误 RL302  省级实施部门 省教育厅 没有登记',
        ' 2 | authority: 省教育厅',
        '   |            ^^^^^^^^',
        '  另见 catalog/lists/city.yaml:3:5',
        '  改法：是不是“sd-education”？不是的话，登记这个单位：新建 organizations/省教育厅.yaml',
        '',
        '检查了 2 张清单、9 个单位、380 个事项、345 条认领：1 个错误',
        '',
      ].join('\n'),
    );
  });

  it('does without a frame where a finding has no place', () => {
    const text = renderFindings('pretty', input([unknownBody()], { locate: () => null }));
    expect(text).toContain('catalog/items/city/city-001.yaml  错误 RL302');
    expect(text).not.toContain('^');
  });

  it('groups codes that come in bulk and shows twenty of them', () => {
    const many = Array.from({ length: 103 }, (_, at) => unclaimed(at + 1));
    const text = renderFindings('pretty', input(many));
    expect(text.match(/^ {2}city-\d+/gmu)).toHaveLength(20);
    expect(text).toContain('……另有 83 条，用 --format json 看全部');
    expect(text.match(/改法/gu)).toHaveLength(1);
    expect(text).toContain('103 个警告');
  });

  it('counts what exceptions accept apart', () => {
    const accepted: Finding = { ...unclaimed(2), acceptedBy: 'late-zone' };
    const text = renderFindings('pretty', input([unclaimed(1), accepted]));
    expect(text).toContain('：1 个警告（1 个由例外接受）\n');
    expect(text).toContain('例外 late-zone');
  });

  it.each([
    ['items/city/city-001', 'city-001'],
    ['claims/zone/jn-gaoxin/zone-001', 'jn-gaoxin/zone-001'],
    ['services/city/city-001', 'city-001'],
    ['services/zone/jn-gaoxin/zone-001', 'jn-gaoxin/zone-001'],
    ['delegations/education', 'education'],
    ['disputes/city-013-2', 'city-013-2'],
  ])('calls %s by its id in a list of findings', (record, id) => {
    const accepted: Finding = { ...unclaimed(1), record, acceptedBy: 'late' };
    expect(renderFindings('pretty', input([accepted]))).toContain(`  RL507  ${id}  `);
  });

  it('says that all is well, but not of a catalogue without items', () => {
    expect(renderFindings('pretty', input([]))).toBe(
      '检查了 2 张清单、9 个单位、380 个事项、345 条认领：没有发现问题\n',
    );
    const { counts } = input([]);
    const empty = { counts: { ...counts, items: 0 } };
    expect(renderFindings('pretty', input([], empty))).toMatch(/^没有读到任何事项/u);
    expect(renderFindings('pretty', input([], { ...empty, language: 'en' }))).toMatch(
      /^No items were read/u,
    );
  });

  it('lets no file steer the terminal', () => {
    const hostile = { sourceOf: () => 'a: b\nauthority: \u001b[2J\u202e厅\n' };
    const text = renderFindings('pretty', input([unknownBody()], hostile));
    expect(text).not.toMatch(/[\u001b\u202e]/u);
  });
});

describe('json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/output/findings.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
  }).compile(schema);

  it.each([
    ['with places', {}],
    ['without places', { locate: () => null, locateRelated: () => null }],
  ])('keeps to its schema %s', (_, more) => {
    const accepted: Finding = { ...unclaimed(2), acceptedBy: 'late-zone' };
    const text = renderFindings('json', input([unknownBody(), unclaimed(1), accepted], more));
    const document = JSON.parse(text) as { summary: unknown; findings: { file: string }[] };
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document.summary).toEqual({ errors: 1, warnings: 1, infos: 0, accepted: 1 });
    expect(document.findings[0]?.file).toBe('items/city/city-001.yaml');
  });

  it('has a schema that refuses other documents', () => {
    expect(validate({ version: 2 })).toBe(false);
  });
});

describe('github', () => {
  it('escapes messages, and colons and commas in properties', () => {
    const finding: Finding = { ...unknownBody(), file: 'items/a,b:c%.yaml' };
    const [line] = renderFindings('github', input([finding])).split('\n');
    expect(line).toMatch(
      /^::error file=catalog\/items\/a%2Cb%3Ac%25\.yaml,line=2,col=12,endLine=2,endColumn=16,title=RL302 没有这个单位::省级实施部门 省教育厅 没有登记%0A改法：/u,
    );
  });

  it('gives no columns where the range goes over lines', () => {
    const locate = () => ({ line: 1, column: 2, endLine: 2, endColumn: 1 });
    const text = renderFindings('github', input([unknownBody()], { locate }));
    expect(text).toContain('line=1,endLine=2,title=');
  });

  it('shows errors first, ten of a level, none that is accepted, and says how many more', () => {
    const accepted: Finding = { ...unclaimed(99), acceptedBy: 'late-zone' };
    const many = Array.from({ length: 12 }, (_, at) => unclaimed(at + 1));
    const text = renderFindings('github', input([accepted, ...many, unknownBody()]));
    expect(text).toMatch(/^::error /u);
    expect(text.match(/^::warning /gmu)).toHaveLength(10);
    expect(text).not.toContain('city-099');
    expect(text).toContain('::notice::另有 2 个警告未在此列出');
  });
});
