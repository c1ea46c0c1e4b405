/** The examples that `renling explain` shows, as a module: it needs no file beside the program. */
import { LANGUAGES } from '../../src/text/language.ts';
import { readPrinted } from './code-cases.mts';

export function generateFindingExamples(): string {
  const printed = [...readPrinted()];
  const tables: Record<string, Record<string, string>> = {};
  for (const language of LANGUAGES) {
    const table: Record<string, string> = {};
    for (const [code, [first]] of printed) if (first !== undefined) table[code] = first[language];
    tables[language] = table;
  }
  return `/* Generated from test/fixtures/codes/ by \`npm run generate\`. Do not edit. */
import type { Bilingual } from '../language.ts';

/** What is printed of a catalogue that has the finding, by code. */
export const FINDING_EXAMPLES: Bilingual<Readonly<Record<string, string>>> = ${JSON.stringify(tables, null, 2)};
`;
}
