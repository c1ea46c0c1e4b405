/** What a report says of itself: which state it is of, whether it may be relied on, how it is drawn. */
import { type Bilingual, bilingual } from './language.ts';
import { openingTexts } from './opening-texts.ts';

interface ReportTexts {
  readonly labels: Readonly<
    Record<
      'commit' | 'uncommitted' | 'asOf' | 'filter' | 'errors' | 'warnings' | 'sample' | 'unread',
      string
    >
  >;
  /** Outside git there is no commit. */
  readonly noCommit: string;
  readonly uncommitted: string;
  readonly sample: string;
  unread(files: readonly { readonly file: string; readonly reason: string }[]): string;
  readonly between: string;
  rows(count: number): string;
  /** In the list of reports: `--org --list` and the formats. */
  offers(filters: readonly string[], formats: readonly string[]): string;
  readonly howTo: string;
}

export const reportTexts: Bilingual<ReportTexts> = bilingual<ReportTexts>(
  {
    labels: {
      commit: '提交',
      uncommitted: '另有改动',
      asOf: '截至',
      errors: '错误',
      warnings: '警告',
      sample: '注意',
      unread: '结果不全',
      filter: '只看',
    },
    noCommit: '未知',
    uncommitted: '文件里有还没有提交的改动，已计入',
    sample: '样例目录，不是正式附件',
    unread: (files) => openingTexts.zh.unseen(files),
    between: '，',
    rows: (count) => `共 ${count} 行`,
    offers: (filters, formats) =>
      `筛选：${filters.map((one) => `--${one}`).join(' ')}；格式：${formats.join('、')}`,
    howTo: '看：renling report 报表；导出：renling export 报表 --out 文件.xlsx',
  },
  {
    labels: {
      commit: 'Commit',
      uncommitted: 'Changed since',
      asOf: 'As of',
      errors: 'Errors',
      warnings: 'Warnings',
      sample: 'Note',
      unread: 'Incomplete',
      filter: 'Only',
    },
    noCommit: 'unknown',
    uncommitted: 'the files have changes that are not committed; they are counted',
    sample: 'a sample, not the official annexes',
    unread: (files) => openingTexts.en.unseen(files),
    between: ', ',
    offers: (filters, formats) =>
      `narrowed by ${filters.map((one) => `--${one}`).join(' ')}; formats: ${formats.join(', ')}`,
    howTo: 'To read: renling report NAME; to a file: renling export NAME --out FILE.xlsx',
    rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  },
);
