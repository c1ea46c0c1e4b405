/**
 * CODEOWNERS for the three hosting services. All take e-mail addresses, and of several rules that
 * match a file the last one. What the text may be:
 * GitHub: https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners (at most 3 MB; no `!`, no `[ ]`);
 * GitLab: https://docs.gitlab.com/user/project/codeowners/reference/;
 * Gitee: https://gitee.com/help/articles/4379.
 */
import type { Bilingual } from '../text/language.ts';
import type { TemplateFile } from './template-file.ts';

export const OWNER_SERVICES = ['github', 'gitlab', 'gitee'] as const;

export type OwnerService = (typeof OWNER_SERVICES)[number];

export const OWNER_FILES: Readonly<Record<OwnerService, string>> = {
  github: '.github/CODEOWNERS',
  gitlab: '.gitlab/CODEOWNERS',
  gitee: '.gitee/CODEOWNERS',
};

/** In bytes; GitHub reads no larger file. The others name no limit. */
export const LARGEST_OWNERS: Readonly<Partial<Record<OwnerService, number>>> = {
  github: 3 * 1024 * 1024,
};

/** The first line of what this program wrote, whatever its version: such a file may be written over. */
export const OWNERS_MARK = '# renling codeowners';

const HEAD: Bilingual<string> = {
  zh: '按单位登记表生成，不要手改；登记或认领变了就重新生成。匹配到的规则里最后一条算数。',
  en: 'Generated from the registry of bodies; make it again when that or a claim changes. The last match counts.',
};

interface Rule {
  readonly path: string;
  readonly owners: readonly string[];
}

/** `catalog`: the catalogue's folder as seen from the repository's top, or `.`. */
export function codeOwnersFile(
  service: OwnerService,
  catalog: string,
  rules: readonly Rule[],
): TemplateFile {
  const folder = catalog === '.' ? '/' : `/${catalog}/`;
  const lines = rules.map(({ path, owners }) => [escaped(folder + path), ...owners].join(' '));
  return {
    path: OWNER_FILES[service],
    text: `${OWNERS_MARK} ${service}\n# ${HEAD.zh}\n# ${HEAD.en}\n${lines.join('\n')}\n`,
  };
}

/** Whether rules can name files below a folder at all: stars and brackets would be patterns. */
export function canBeOwned(catalog: string): boolean {
  return !/[*?[\]!\\\n\r]/u.test(catalog);
}

/** Blanks end a path unless a backslash is before them. */
function escaped(path: string): string {
  return path.replaceAll(/[ \t]/g, '\\$&');
}
