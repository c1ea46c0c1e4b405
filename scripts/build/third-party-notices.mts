/**
 * The licences of what is bundled, written by the build beside the bundle: of exactly those packages
 * of which a line is in it, so that the notice can be neither stale nor short of one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

export const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

const HEAD = `renling is one package: what it uses of others is in dist/. Their licences:
renling 是一个完整的包，用到的其他软件都在 dist/ 里。它们的许可证：
`;

/** The licence that a package names and brings no text of (https://spdx.org/licenses/MIT.html). */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The folder of the package a module belongs to; null for our own modules and for made-up ones. */
function packageFolder(module: string): string | null {
  return /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/u.exec(module)?.[1] ?? null;
}

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license = '', author = '' } = manifest;
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0) {
    if (license !== 'MIT') throw new Error(`${name}: no text of its licence “${license}”`);
    texts.push(`Copyright (c) ${typeof author === 'string' ? author : author.name}\n\n${MIT}`);
  }
  const text = texts.join('\n\n').replaceAll('\r\n', '\n');
  return `${'-'.repeat(78)}\n${name} ${version} (${license})\n\n${text}\n`;
}

/** One for all parts of a build: each part that is written adds its packages. */
export function thirdPartyNotices(root: string): Plugin {
  const folders = new Set<string>();
  return {
    name: 'third-party-notices',
    writeBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const module of part.moduleIds) {
          const folder = packageFolder(module);
          if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
      }
      const notices = [...folders].map(noticeOf).sort();
      writeFileSync(join(root, NOTICES), [HEAD, ...notices].join('\n'));
    },
  };
}
