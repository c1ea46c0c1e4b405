/** TAP 14 (Test Anything Protocol): one test a finding or a clean code, with a YAML block below what failed. */
import { casesOf } from './cases.ts';
import { type RenderInput, summaryOf } from './input.ts';

export function renderTap(input: RenderInput): string {
  const cases = casesOf(input);
  const lines = ['TAP version 14', `1..${cases.length}`];
  // What was there before the change is no test; that it is there is said.
  if (input.since !== undefined) lines.push(`# ${summaryOf(input)}`);
  for (const [index, one] of cases.entries()) {
    const name = `${one.code} ${one.name}`.replaceAll(/\s+/g, ' ').replaceAll(/[\\#]/g, '\\$&');
    lines.push(`${one.failed ? 'not ok' : 'ok'} ${index + 1} - ${name}`);
    if (one.finding === null) continue;
    const { severity, file, fingerprint } = one.finding;
    lines.push(
      '  ---',
      `  severity: ${severity}`,
      `  file: ${JSON.stringify(input.prefix + file)}`,
      `  fingerprint: ${JSON.stringify(fingerprint)}`,
      `  details: ${JSON.stringify(one.details)}`,
      '  ...',
    );
  }
  return `${lines.join('\n')}\n`;
}
