/** What the cases in `test/fixtures/codes/` print, as far as it is about their own code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/text/language.ts';

const CASES = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'codes');

/** Findings shown of a case: more of one kind teach nothing. */
const MOST_BLOCKS = 3;

/** The output of one case, in each language. */
export type Printed = Readonly<Record<Language, string>>;

/** By code; the case that is named like its code comes first. */
export function readPrinted(): ReadonlyMap<string, readonly Printed[]> {
  const byCode = new Map<string, Printed[]>();
  for (const name of readdirSync(CASES).sort()) {
    const [code = ''] = name.split('-');
    const entries = LANGUAGES.map((language) => [
      language,
      aboutCode(code, readFileSync(join(CASES, name, `expected.${language}.txt`), 'utf8')),
    ]);
    const printed = Object.fromEntries(entries) as Printed;
    const others = byCode.get(code);
    if (others === undefined) byCode.set(code, [printed]);
    else others.push(printed);
  }
  return byCode;
}

/** The blocks whose first line names the code; the last block of an output is its summary. */
function aboutCode(code: string, output: string): string {
  const own = output
    .trimEnd()
    .split('\n\n')
    .slice(0, -1)
    .filter((block) => block.split('\n')[0]?.includes(` ${code}  `) === true);
  if (own.length === 0) throw new Error(`a case of ${code} prints nothing about ${code}`);
  return own.slice(0, MOST_BLOCKS).join('\n\n');
}
