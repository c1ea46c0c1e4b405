/**
 * The parts of the two READMEs that the program itself says: between `<!-- NAME -->` and
 * `<!-- /NAME -->` stands what it prints on the shipped catalogue. The rest is written by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/text/language.ts';
import { commandTable } from './cli-reference.mts';
import { printed } from './run-here.mts';

const ROOT = join(import.meta.dirname, '..', '..');
const COLUMNS = 80;

const READMES: readonly (readonly [string, Language])[] = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
];

/** Without `--lang` the language is the catalogue's, which is Chinese. */
async function screen(words: readonly string[], language: Language): Promise<string> {
  const typed = ['npx renling', ...words, ...(language === 'en' ? ['--lang en'] : [])].join(' ');
  return `\`\`\`text\n$ ${typed}\n${await printed(words, language, COLUMNS)}\n\`\`\``;
}

function replaceBlock(readme: string, path: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${path} has no place for ${name}: ${start} … ${end}`);
  return `${readme.slice(0, from + start.length)}\n${content}\n${readme.slice(to)}`;
}

/** Path from the project's root → content. */
export async function generateReadmeBlocks(): Promise<Map<string, string>> {
  const readmes = new Map<string, string>();
  for (const [path, language] of READMES) {
    let text = readFileSync(join(ROOT, path), 'utf8');
    text = replaceBlock(text, path, 'status', await screen(['status'], language));
    text = replaceBlock(
      text,
      path,
      'unclaimed',
      await screen(['unclaimed', '--field', '文化和旅游'], language),
    );
    text = replaceBlock(text, path, 'commands', commandTable(language));
    readmes.set(path, text);
  }
  return readmes;
}
