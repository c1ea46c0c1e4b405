/** The few words renderers add to findings. */
import {
  type CountedFolder,
  KINDS,
  RECORD_KINDS,
  type RecordCounts,
} from '../model/record-kinds.ts';
import type { Severity } from '../findings/finding.ts';
import { bilingual } from './language.ts';

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Accepted by an exception in force; in none of the other numbers. */
  readonly accepted: number;
}

export interface SinceTally {
  readonly base: string;
  readonly known: Tally;
  readonly repaired: number;
  readonly existed: boolean;
}

export interface RenderTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  /** Before a place: `另见 lists/city.yaml:7:3`. */
  seeAlso(place: string): string;
  remedy(remedy: string): string;
  /** Under a group, where the remedy is that of its first line. */
  remedyOfFirst(remedy: string): string;
  groupSize(count: number): string;
  more(count: number): string;
  acceptedHeading(count: number): string;
  acceptedBy(exception: string): string;
  /** The last line. */
  summary(counts: RecordCounts, tally: Tally): string;
  /** The same of another check, which says itself what it looked at. */
  found(looked: string, tally: Tally): string;
  /** Between two sentences. */
  readonly stop: string;
  /** After the last line, where only what a change causes is reported. */
  since(since: SinceTally): string;
  /** Over what was there before; `listed`: each of them, else how many of a code. */
  knownHeading(known: Tally, listed: boolean): string;
  /** For the notice after the annotations a build page can show. */
  notShown(tally: Tally): string;
}

function chineseTally({ errors, warnings, infos }: Tally): string {
  const parts: string[] = [];
  if (errors > 0) parts.push(`${errors} 个错误`);
  if (warnings > 0) parts.push(`${warnings} 个警告`);
  if (infos > 0) parts.push(`${infos} 条提示`);
  return parts.join('、');
}

function some(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function englishTally({ errors, warnings, infos }: Tally): string {
  const parts: string[] = [];
  if (errors > 0) parts.push(some(errors, 'error'));
  if (warnings > 0) parts.push(some(warnings, 'warning'));
  if (infos > 0) parts.push(some(infos, 'note'));
  return parts.join(', ');
}

/** How many records of a folder were read; null: it is not said. */
type CountWords = Readonly<Record<CountedFolder, ((count: number) => string) | null>>;

const CHINESE_COUNTS: CountWords = {
  lists: (count) => `${count} 张清单`,
  organizations: (count) => `${count} 个单位`,
  items: (count) => `${count} 个事项`,
  claims: (count) => `${count} 条认领`,
  delegations: (count) => `${count} 份协议`,
  services: (count) => `${count} 条办理记录`,
  trainings: null,
  disputes: null,
  exceptions: null,
};

const ENGLISH_COUNTS: CountWords = {
  lists: (count) => some(count, 'list'),
  organizations: (count) => (count === 1 ? '1 body' : `${count} bodies`),
  items: (count) => some(count, 'item'),
  claims: (count) => some(count, 'claim'),
  delegations: (count) => some(count, 'agreement'),
  services: (count) => some(count, 'service'),
  trainings: null,
  disputes: null,
  exceptions: null,
};

/** What every catalogue starts with is said though there be none of it. */
const ALWAYS_COUNTED: ReadonlySet<string> = new Set(['lists', 'organizations', 'items', 'claims']);

function readOf(counts: RecordCounts, words: CountWords): string[] {
  return RECORD_KINDS.flatMap((kind) => {
    if (kind === 'manifest') return [];
    const folder = KINDS[kind].folder;
    const count = counts[folder];
    const said = count > 0 || ALWAYS_COUNTED.has(folder) ? words[folder] : null;
    return said === null ? [] : [said(count)];
  });
}

const chinese: RenderTexts = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  seeAlso: (place) => `另见 ${place}`,
  remedy: (remedy) => `改法：${remedy}`,
  remedyOfFirst: (remedy) => `改法（以第一条为例）：${remedy}`,
  groupSize: (count) => `共 ${count} 条`,
  more: (count) => `……另有 ${count} 条，用 --format json 看全部`,
  acceptedHeading: (count) => `由例外接受 ${count} 条`,
  acceptedBy: (exception) => `例外 ${exception}`,
  summary: (counts, tally) => {
    const found = chineseTally(tally);
    const accepted = tally.accepted === 0 ? '' : `（${tally.accepted} 个由例外接受）`;
    if (counts.items === 0) {
      const rest = found === '' ? '其余没有发现问题' : found;
      return `没有读到任何事项，认领和数目无从核对（共读 ${counts.files} 个文件）：${rest}${accepted}`;
    }
    const read = readOf(counts, CHINESE_COUNTS).join('、');
    return `检查了 ${read}：${found === '' ? '没有发现问题' : found}${accepted}`;
  },
  found: (looked, tally) => {
    const found = chineseTally(tally);
    return `${looked}：${found === '' ? '没有发现问题' : found}`;
  },
  stop: '。',
  since: ({ base, known, repaired, existed }) => {
    const parts = [
      ...(existed ? [] : ['那时还没有这个目录，全部算新出现的']),
      ...(chineseTally(known) === '' ? [] : [`原来就有 ${chineseTally(known)}`]),
      ...(repaired === 0 ? [] : [`改好了 ${repaired} 个`]),
    ];
    const space = base.endsWith('）') ? '' : ' ';
    return `只计 ${base}${space}以后新出现的${parts.map((part) => `；${part}`).join('')}`;
  },
  knownHeading: (known, listed) => {
    const open = known.errors + known.warnings + known.infos;
    const accepted = known.accepted === 0 ? '' : `（另有 ${known.accepted} 个由例外接受）`;
    return `原来就有 ${open} 个${accepted}，不计入退出码${listed ? '' : '；逐条列出：加 --all'}`;
  },
  notShown: (tally) => `另有 ${chineseTally(tally)}未在此列出，用 renling validate 看全部`,
};

const english: RenderTexts = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  seeAlso: (place) => `see also ${place}`,
  remedy: (remedy) => `Fix: ${remedy}`,
  remedyOfFirst: (remedy) => `Fix (for the first): ${remedy}`,
  groupSize: (count) => some(count, 'finding'),
  more: (count) => `... and ${count} more; --format json shows all`,
  acceptedHeading: (count) => `${count} accepted by exceptions`,
  acceptedBy: (exception) => `exception ${exception}`,
  summary: (counts, tally) => {
    const found = englishTally(tally);
    const accepted = tally.accepted === 0 ? '' : ` (${tally.accepted} accepted by exceptions)`;
    if (counts.items === 0) {
      const rest = found === '' ? 'nothing else found' : found;
      return `No items were read, so claims and totals could not be checked (${some(counts.files, 'file')} read): ${rest}${accepted}`;
    }
    const read = readOf(counts, ENGLISH_COUNTS).join(', ');
    return `Checked ${read}: ${found === '' ? 'no problems found' : found}${accepted}`;
  },
  found: (looked, tally) => {
    const found = englishTally(tally);
    return `${looked}: ${found === '' ? 'no problems found' : found}`;
  },
  stop: '. ',
  since: ({ base, known, repaired, existed }) => {
    const parts = [
      ...(existed ? [] : ['there was no catalogue then, so everything is new']),
      ...(englishTally(known) === '' ? [] : [`there before: ${englishTally(known)}`]),
      ...(repaired === 0 ? [] : [`${repaired} repaired`]),
    ];
    return `Only what is new since ${base} counts${parts.map((part) => `; ${part}`).join('')}`;
  },
  knownHeading: (known, listed) => {
    const open = known.errors + known.warnings + known.infos;
    const accepted = known.accepted === 0 ? '' : ` (and ${known.accepted} accepted by exceptions)`;
    return `${open} there before${accepted}, not counted for the exit code${listed ? '' : '; to list them add --all'}`;
  },
  notShown: (tally) => `${englishTally(tally)} not listed here; renling validate shows all`,
};

export const renderTexts = bilingual<RenderTexts>(chinese, english);
