/**
 * JUnit XML, in the part that all its schemas allow: a suite a family of codes, a case a finding.
 * What does not fail the run passes, with what there is to say in the suite's `system-out`.
 */
import { FAMILIES, familyOf } from '../../findings/families.ts';
import { casesOf, type FindingCase } from './cases.ts';
import { type RenderInput, summaryOf } from './input.ts';

export function renderJunit(input: RenderInput): string {
  const cases = casesOf(input);
  const suites = FAMILIES.map((family) => ({
    family,
    cases: cases.filter(({ code }) => familyOf(code) === family),
  })).filter((suite) => suite.cases.length > 0);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...suites.flatMap(({ family, cases: own }, id) => suiteLines(input, family, id, own)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

/** No clock and no host: the same catalogue gives the same bytes. */
function suiteLines(
  input: RenderInput,
  family: string,
  id: number,
  cases: readonly FindingCase[],
): string[] {
  const failed = cases.filter((one) => one.failed).length;
  const passing = cases.filter((one) => one.finding !== null && !one.failed);
  const said = passing.map(({ code, details }) => `${code} ${details}`).join('\n\n');
  return [
    `  <testsuite name="${family}" package="renling" id="${id}" hostname="localhost" timestamp="${input.asOf}T00:00:00" tests="${cases.length}" failures="${failed}" errors="0" time="0">`,
    `    <properties><property name="asOf" value="${input.asOf}"/>${sinceOf(input)}</properties>`,
    ...cases.flatMap(caseLines),
    `    <system-out>${text(said)}</system-out>`,
    '    <system-err/>',
    '  </testsuite>',
  ];
}

/** What was there before the change is no case; that it is there is said. */
function sinceOf(input: RenderInput): string {
  if (input.since === undefined) return '';
  return `<property name="since" value="${attribute(summaryOf(input))}"/>`;
}

function caseLines(one: FindingCase): string[] {
  const start = `    <testcase classname="${one.code}" name="${attribute(one.name)}" time="0"`;
  if (!one.failed) return [`${start}/>`];
  const failure = `<failure type="${one.code}" message="${attribute(one.message)}">${text(one.details)}</failure>`;
  return [`${start}>`, `      ${failure}`, '    </testcase>'];
}

/** Control characters that no XML 1.0 document may hold are shown as their pictures. */
function text(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => {
      if (character === '\n' || character === '\t') return character;
      const code = character.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
    })
    .replaceAll(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '\uFFFD',
    );
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;').replaceAll(/\s+/g, ' ');
}
