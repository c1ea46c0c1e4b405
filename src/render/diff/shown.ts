/** A difference as every form of it is drawn from: what was compared, and the data. */
import type { CatalogueDiff } from '../../reports/catalogue-diff.ts';
import type { ListEffect, ListFigures } from '../../reports/merge-effect.ts';
import type { Language } from '../../text/language.ts';
import { diffFormTexts, diffTexts } from '../../text/screens/diff.ts';

export interface ComparedSide {
  /** As it was asked for, or found: `main`, `HEAD`; null for the files on disk. */
  readonly name: string | null;
  /** Null for the files on disk. */
  readonly commit: string | null;
  /** The commit is where the other side left the named branch, which has gone on. */
  readonly parting?: boolean;
}

export interface DiffShown extends CatalogueDiff {
  readonly base: ComparedSide;
  readonly head: ComparedSide;
}

export function sideWords({ name, commit, parting }: ComparedSide, language: Language): string {
  const texts = diffFormTexts[language];
  if (commit === null) return texts.workTree;
  const short = commit.slice(0, 12);
  if (name === null || commit.startsWith(name)) return short;
  if (parting === true) return texts.parting(name, short);
  return `${name}${diffTexts[language].inBrackets(short)}`;
}

/** `3 条记录，5 行，没有只改格式的地方`: what a reviewer wants to know of size and noise. */
export function sizeWords({ size, others }: CatalogueDiff, language: Language): string {
  const { records, lines, reformatted } = size;
  const count = `+${lines.added} −${lines.removed}`;
  return diffFormTexts[language].size(records, count, reformatted, others.length);
}

export function isEmpty({ entries, others }: CatalogueDiff): boolean {
  return entries.length === 0 && others.length === 0;
}

/** The figures of a list, in the order in which they are read. */
const FIGURES: readonly {
  readonly label: { readonly zh: string; readonly en: string };
  readonly of: (figures: ListFigures) => number;
  readonly always: boolean;
}[] = [
  { label: { zh: '公布', en: 'declared' }, of: ({ declared }) => declared, always: true },
  { label: { zh: '实有', en: 'actual' }, of: ({ items }) => items, always: true },
  {
    label: { zh: '已认领', en: 'claimed' },
    of: ({ decisions }) => decisions.claimed,
    always: true,
  },
  {
    label: { zh: '不承接', en: 'declined' },
    of: ({ decisions }) => decisions.declined,
    always: true,
  },
  {
    label: { zh: '未认领', en: 'unclaimed' },
    of: ({ decisions }) => decisions.unclaimed,
    always: true,
  },
  {
    label: { zh: '读不出', en: 'unreadable' },
    of: ({ decisions }) => decisions.unknown,
    always: false,
  },
];

export interface WrittenFigure {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
}

/** The same figures of every list, so that they stand in columns; what cannot be read only if there is any. */
export function writtenFigures(
  lists: readonly ListEffect[],
  language: Language,
): { readonly list: ListEffect; readonly figures: readonly WrittenFigure[] }[] {
  const told = FIGURES.filter(
    ({ always, of }) =>
      always ||
      lists.some(({ before, after }) =>
        [before, after].some((figures) => figures !== null && of(figures) > 0),
      ),
  );
  return lists.map((list) => ({
    list,
    figures: told.map(({ label, of }) => {
      const [was, is] = [list.before, list.after].map((one) =>
        one === null ? '—' : String(of(one)),
      );
      return { label: label[language], before: was ?? '', after: is ?? '', changed: was !== is };
    }),
  }));
}
