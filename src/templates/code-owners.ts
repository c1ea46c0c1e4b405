/**
 * CODEOWNERS for the three hosting services. All take e-mail addresses, and of several rules that
 * match a file the last one. What the text may be:
 * GitHub: https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners (at most 3 MB; no `!`, no `[ ]`);
 * GitLab: https://docs.gitlab.com/user/project/codeowners/reference/ (blanks behind a backslash), and
 * https://gitlab.com/gitlab-org/gitlab/-/issues/366394 (which of several files counts);
 * Gitee: https://gitee.com/help/articles/4379 (says neither how a blank is written, nor which of
 * several files counts).
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

/** Where a service looks; `ordered`: in this order, and the first file counts. Gitee does not say. */
export const OWNER_PLACES: Readonly<
  Record<OwnerService, { readonly places: readonly string[]; readonly ordered: boolean }>
> = {
  github: { places: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'], ordered: true },
  gitlab: { places: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'], ordered: true },
  gitee: { places: ['CODEOWNERS', '.gitee/CODEOWNERS', 'docs/CODEOWNERS'], ordered: false },
};

/** In bytes; GitHub reads no larger file. The others name no limit. */
export const LARGEST_OWNERS: Readonly<Partial<Record<OwnerService, number>>> = {
  github: 3 * 1024 * 1024,
};

/** The first line of what this program wrote, whatever its version: such a file may be written over. */
export const OWNERS_MARK = '# renling codeowners';

const HEAD: Bilingual<string> = {
  zh: '按单位登记表生成，不要手改；登记或认领变了就重新生成。邮箱要是平台上有写权限的账号的；最后一条匹配的规则算数。',
  en: 'Generated from the registry of bodies; make it again when that or a claim changes. The addresses must belong to accounts that may write; the last match counts.',
};

interface Rule {
  readonly path: string;
  readonly owners: readonly string[];
}

/**
 * `catalog`: the catalogue's folder as seen from the repository's top, or `.`; `path`: where the file
 * goes. Whoever may change this file decides who is asked: that is for the offices alone.
 */
export function codeOwnersFile(
  service: OwnerService,
  catalog: string,
  { rules, offices }: { readonly rules: readonly Rule[]; readonly offices: readonly string[] },
  path: string = OWNER_FILES[service],
): TemplateFile {
  const folder = catalog === '.' ? '/' : `/${catalog}/`;
  const all = [
    ...(offices.length === 0 ? [] : [{ path: `/${path}`, owners: offices }]),
    // A lone slash matches nothing.
    ...rules.map(({ path: of, owners }) => ({
      path: folder + of === '/' ? '*' : folder + of,
      owners,
    })),
  ];
  const lines = all.map(({ path: of, owners }) => [escaped(of), ...owners].join(' '));
  return {
    path,
    content: `${OWNERS_MARK} ${service}\n# ${HEAD.zh}\n# ${HEAD.en}\n${lines.join('\n')}\n`,
  };
}

/** Whether rules can name files below a folder at all: stars and brackets would be patterns, ` #` a comment. */
export function canBeOwned(catalog: string): boolean {
  return !/[*?[\]!\\\n\r]|\s#/u.test(catalog);
}

/** Blanks end a path unless a backslash is before them. */
function escaped(path: string): string {
  return path.replaceAll(/[ \t]/g, '\\$&');
}
