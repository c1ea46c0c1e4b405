/** What a difference says of one record, in words: shared by the screen, Markdown and HTML. */
import type { ValueChange } from '../../compare/value-changes.ts';
import { noteAt } from '../../files/schema/notes.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { isMapping } from '../../model/values.ts';
import type { DiffEntry, DiffSection } from '../../reports/diff-entry.ts';
import { ACTS, KINDS } from '../../text/change-words.ts';
import { labelIn } from '../../text/label.ts';
import type { Language } from '../../text/language.ts';
import { writtenValue } from '../../text/written-value.ts';
import { idRanges } from '../id-ranges.ts';
import { diffEntryTexts } from '../../text/screens/diff.ts';

/** A change of one place: what it is called there, what was and what is. */
export interface WrittenChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

function writtenChanges(
  kind: RecordKind,
  values: readonly ValueChange[],
  language: Language,
): WrittenChange[] {
  return values.map((value) => ({
    label: labelOf(kind, value.pointer, language),
    ...(value.pointer.at(-1) === 'stamp' ? STAMP[language] : writtenSides(value)),
  }));
}

/** `10 工作日 → 5 工作日`; of a list only what came or went, without an arrow. */
export function arrow(before: string, after: string): string {
  return [before, after].filter((one) => one !== '').join(' → ');
}

/** Nobody reads a hash. */
const STAMP = {
  zh: { before: '旧', after: '按事项现状更新' },
  en: { before: 'old', after: 'renewed to the item as it is' },
};

/** `委托事项 2 · 权限`: entries of lists are counted from 1. */
function labelOf(kind: RecordKind, pointer: ValueChange['pointer'], language: Language): string {
  const words: string[] = [];
  for (const [at, step] of pointer.entries()) {
    if (typeof step === 'number') words.push(`${words.pop() ?? ''} ${step + 1}`);
    else words.push(labelIn(language, noteAt(kind, pointer.slice(0, at + 1)).label));
  }
  return words.join(' · ');
}

/** Of lists only what came and what went; the rest is as it was. */
function writtenSides({ before, after }: ValueChange): { before: string; after: string } {
  if (!Array.isArray(before) || !Array.isArray(after)) {
    return { before: written(before), after: written(after) };
  }
  const [was, is] = [before.map(written), after.map(written)];
  const gone = was.filter((one) => !is.includes(one));
  const come = is.filter((one) => !was.includes(one));
  if (gone.length === 0 && come.length === 0)
    return { before: was.join('、'), after: is.join('、') };
  return {
    before: gone.map((one) => `−${one}`).join(' '),
    after: come.map((one) => `+${one}`).join(' '),
  };
}

function written(value: unknown): string {
  if (!isMapping(value)) return writtenValue(value);
  const { stamp, ...rest } = value;
  return writtenValue(stamp === undefined ? value : rest);
}

/** `认领`, `修改办理`: what was done, and to what kind of record where that is not said by it. */
export function actWords(
  { act, kind }: Pick<DiffEntry, 'act' | 'kind'>,
  language: Language,
): string {
  const done = ACTS[act][language];
  if (language === 'zh' && (act === 'format' || act === 'unreadable')) {
    return `${KINDS[kind][language]}${done}`;
  }
  if (kind === 'claim' && NAMED_BY_THE_ACT.has(act)) return done;
  // A claim that was no claim: a decision not to take the item, or to give it back.
  const decision = kind === 'claim' && act === 'removed';
  const what = decision ? DECISION[language] : KINDS[kind][language];
  return language === 'zh' ? `${done}${what}` : `${what} ${done}`;
}

const DECISION = { zh: '决定', en: 'decision' };
const NAMED_BY_THE_ACT: ReadonlySet<DiffEntry['act']> = new Set([
  'claimed',
  'declined',
  'not-applicable',
  'released',
  'transferred',
  'unclaimed',
]);

/** Which side cannot be read, and the code of the finding that says why. */
function unreadableWords({ unreadable }: DiffEntry, language: Language): string | null {
  const { before, after } = unreadable;
  if (before === null && after === null) return null;
  if (language === 'zh') {
    if (after === null) return `改前读不出（${before ?? ''}）`;
    return before === null ? `改后读不出（${after}）` : `改前改后都读不出（${after}）`;
  }
  if (after === null) return `could not be read before (${before ?? ''})`;
  return before === null
    ? `cannot be read now (${after})`
    : `could not and cannot be read (${after})`;
}

/** Records that changed alike, told together. Plain text: every form of it wraps or escapes. */
export interface Told {
  /** What was done, to what kind of record. */
  readonly act: string;
  /** Whose it is, from whom to whom; null for records of no body. */
  readonly who: string | null;
  readonly records: readonly { readonly id: string; readonly name: string | null }[];
  /** Their ids, neighbours together. */
  readonly ids: readonly string[];
  /** Each is to be named: there are few, or they are losses. */
  readonly named: boolean;
  readonly changes: readonly WrittenChange[];
  /** Reasons, what could not be read, comments that change too. */
  readonly notes: readonly string[];
  /** Where: of a single changed record, and of what moved. */
  readonly files: readonly string[];
}

/** Up to so many records that changed alike are told by name; of more, only the ids. */
const NAMED = 5;

const SAID_BY_THE_ACT: ReadonlySet<string> = new Set([
  'decision',
  'claimant',
  'date',
  'clerk',
  'reason',
  'transfer',
  'stamp',
  'status',
  'withdrawal',
  'termination',
  'closed',
  'signed',
  'settled',
]);

/** What the act and its reason do not say already. */
function toldValues({ act, kind, values }: DiffEntry): readonly ValueChange[] {
  if (act === 'changed' || act === 'moved') return values;
  return values.filter(
    ({ pointer: [first] }) =>
      !SAID_BY_THE_ACT.has(String(first)) || (kind !== 'claim' && first === 'date'),
  );
}

/** In order of first appearance. `prefix`: how the reader would type the catalogue's folder. */
export function toldOf(entries: readonly DiffEntry[], language: Language, prefix: string): Told[] {
  return alike(entries).map((group) => {
    const { first } = group;
    const texts = diffEntryTexts[language];
    const notes: string[] = [];
    const decided = first.section === 'losses' || first.section === 'claims';
    if (decided && first.reason !== null) {
      const by = first.act === 'withdrawn' ? texts.document : texts.reason;
      notes.push(by + first.reason);
    }
    const unreadable = unreadableWords(first, language);
    if (unreadable !== null) notes.push(unreadable);
    const reformatted = group.entries.filter((entry) => entry.reformatted).length;
    if (reformatted > 0 && first.section !== 'format') {
      notes.push(texts.formatToo);
    }
    const files =
      first.from !== null
        ? group.entries.map(({ from, path }) => `${prefix}${from ?? ''} → ${prefix}${path}`)
        : group.entries.length === 1 && FILED.has(first.section)
          ? [prefix + first.path]
          : [];
    return {
      act: actWords(first, language),
      who: whoOf(first),
      records: group.entries.map(({ id, name }) => ({ id, name })),
      ids: idRanges(group.entries.map(({ id }) => id)),
      named: first.section === 'losses' || group.entries.length <= NAMED,
      changes: writtenChanges(first.kind, toldValues(first), language),
      notes,
      files,
    };
  });
}

const FILED: ReadonlySet<DiffSection> = new Set(['changed', 'unreadable', 'format']);

function whoOf({ body, fromBody }: DiffEntry): string | null {
  if (body === null) return null;
  return fromBody === null ? body.name : `${fromBody.name} → ${body.name}`;
}

function alike(
  entries: readonly DiffEntry[],
): { readonly first: DiffEntry; readonly entries: readonly DiffEntry[] }[] {
  const groups = new Map<string, { first: DiffEntry; entries: DiffEntry[] }>();
  for (const entry of entries) {
    const key = JSON.stringify([
      entry.act,
      entry.kind,
      entry.body?.id,
      entry.fromBody?.id,
      entry.reason,
      entry.unreadable,
      entry.reformatted,
      toldValues(entry).map((one) => (one.pointer.at(-1) === 'stamp' ? one.pointer : one)),
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: entry, entries: [entry] });
    else group.entries.push(entry);
  }
  return [...groups.values()];
}
