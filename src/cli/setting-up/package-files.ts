/** Files that come with the program: the schemas that a catalogue carries beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateFile } from '../../templates/template-file.ts';

/** The program's own folder: `dist/` and `src/cli/setting-up/` are both below it. */
function packageRoot(from: string): string {
  for (let folder = from; ; folder = join(folder, '..')) {
    try {
      const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name?: string;
      };
      if (name === 'renling') return folder;
    } catch {
      // Not here: one further up.
    }
    if (join(folder, '..') === folder) throw new Error(`no package.json of renling above ${from}`);
  }
}

export function schemaFiles(): TemplateFile[] {
  const folder = join(packageRoot(import.meta.dirname), 'schemas');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => ({ path: `schemas/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}
