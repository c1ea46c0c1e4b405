/** `log`: its help, what it refuses, what a history does not say by itself. */
import { bilingual } from '../language.ts';

export interface LogTexts {
  readonly record: string;
  readonly field: string;
  readonly org: string;
  limit(usual: number): string;
  badLimit(limit: string): string;
  noRecord(text: string): string;
  readonly findItem: string;
  noField(text: string): string;
  fields(names: readonly string[]): string;
  didYouMean(near: string): string;
  neverWritten(label: string): string;
  readonly neverClaimed: string;
  readonly shallow: string;
}

export const logTexts = bilingual<LogTexts>(
  {
    record: '事项、协议、单位等的标识，或记录的路径；事项连同它的认领和办理',
    field: '只看一个字段：谁最后改的、以前是什么，如 decision、promised-days',
    org: '只看这个单位的认领和办理',
    limit: (usual) => `最多看几次改动，或 all；默认 ${usual}`,
    badLimit: (limit) => `--limit 要一个正整数或 all，不是“${limit}”`,
    noRecord: (text) => `没有“${text}”这个记录，历史里也没有`,
    findItem: '查找事项：renling search 名称',
    noField: (text) => `这些记录没有字段“${text}”`,
    fields: (names) => `有的字段：${names.join('、')}`,
    didYouMean: (near) => `是不是 ${near}？`,
    neverWritten: (label) => `从来没有写过“${label}”`,
    neverClaimed: '还没有单位认领过它',
    shallow: '这是浅克隆，更早的历史不在这里，先取全：git fetch --unshallow',
  },
  {
    record:
      'id of an item, agreement, body …, or a record’s path; an item with its claims and services',
    field: 'one field: who set it last and what it was, e.g. decision, promised-days',
    org: 'only this body’s claims and services',
    limit: (usual) => `so many changes at most, or all; ${usual} by default`,
    badLimit: (limit) => `--limit takes a whole number or all, not “${limit}”`,
    noRecord: (text) => `there is no record “${text}”, nor was there ever one`,
    findItem: 'find an item: renling search WORDS',
    noField: (text) => `these records have no field “${text}”`,
    fields: (names) => `fields: ${names.join(', ')}`,
    didYouMean: (near) => `did you mean ${near}?`,
    neverWritten: (label) => `“${label}” was never written`,
    neverClaimed: 'no body ever claimed it',
    shallow: 'This clone is shallow and has no older history; to get it: git fetch --unshallow',
  },
);
