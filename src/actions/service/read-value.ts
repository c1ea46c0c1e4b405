/** What a person writes for a field → the value that belongs into the record. Pure. */
import type { CalendarDate } from '../../model/dates.ts';
import { nearest } from '../../model/nearest.ts';
import type { FieldForm } from '../../reports/service/fields.ts';
import type { Meant, NotMeant } from '../../words/meant.ts';
import { mayBeInitials } from '../../words/typed.ts';

export type ValueProblem =
  | { readonly kind: 'not-a-number'; readonly text: string }
  /** No body, no day: as everywhere (`src/words`). */
  | { readonly kind: 'word'; readonly failed: NotMeant }
  | { readonly kind: 'not-yes-no'; readonly text: string }
  | {
      readonly kind: 'unknown-choice';
      readonly text: string;
      readonly choices: readonly string[];
      readonly near: string | null;
    }
  /** Several values where one belongs. */
  | { readonly kind: 'several-values'; readonly text: string }
  | { readonly kind: 'not-an-occasion'; readonly text: string }
  | { readonly kind: 'no-value' };

export type ValueRead =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: ValueProblem };

/** What words mean in the catalogue as it is then. */
export interface ValueWords {
  body(word: string): Meant<{ readonly id: string }>;
  day(word: string): Meant<CalendarDate>;
}

/** What divides bodies that stand in one cell. */
const BETWEEN_BODIES = /[、；;,，\n]+/;

/** Whether somebody may have been named by initials, whose dictionary is loaded only then. */
export function mayNameByInitials(form: FieldForm, text: string): boolean {
  if (form.kind !== 'body' && form.kind !== 'bodies') return false;
  return text.split(BETWEEN_BODIES).some(mayBeInitials);
}

const YES = new Set(['是', '已', '有', '能', 'true', 'yes', 'y', '√', '✓', '1']);
const NO = new Set(['否', '未', '无', '不能', 'false', 'no', 'n', '×', '0']);
/** What takes a value away; an empty cell does not. */
const CLEAR = new Set(['—', '——', '–', '-', '删除', '清空', 'delete']);

export function isClearing(text: string): boolean {
  return CLEAR.has(text.trim().toLowerCase());
}

/** `words`: the value as typed, several for a list. Entries of lists are also divided by 、 ； or line ends. */
export function readValue(form: FieldForm, words: readonly string[], meant: ValueWords): ValueRead {
  const texts = words.map((word) => word.trim()).filter((word) => word !== '');
  const [first] = texts;
  if (first === undefined) return wrong({ kind: 'no-value' });
  switch (form.kind) {
    case 'texts':
      return entries(unique(texts.flatMap(divided)));
    case 'choices':
      return all(choicesIn(texts, form.choices), (text) => choice(text, form.choices));
    case 'bodies':
      return all(unique(texts.flatMap((text) => text.split(BETWEEN_BODIES))), (text) =>
        body(text, meant),
      );
    case 'occasions':
      return all(unique(texts.flatMap((text) => text.split(/[；;\n]+/))), (text) =>
        occasion(text, meant),
      );
    default:
      if (texts.length > 1 && form.kind !== 'text') {
        return wrong({ kind: 'several-values', text: texts.join(' ') });
      }
      return single(form, form.kind === 'text' ? texts.join(' ') : first, meant);
  }
}

function single(
  form: Exclude<FieldForm, { kind: 'texts' | 'choices' | 'bodies' | 'occasions' }>,
  text: string,
  meant: ValueWords,
): ValueRead {
  switch (form.kind) {
    case 'text':
      return right(text);
    case 'number': {
      const plain = text.normalize('NFKC').replace(/\s*(?:次|个|份|元|天|步|环节)$/, '');
      return /^\d{1,9}$/.test(plain) ? right(Number(plain)) : wrong({ kind: 'not-a-number', text });
    }
    case 'yes-no': {
      const plain = text.normalize('NFKC').toLowerCase();
      if (YES.has(plain)) return right(true);
      return NO.has(plain) ? right(false) : wrong({ kind: 'not-yes-no', text });
    }
    case 'date': {
      const day = meant.day(text);
      return day.kind === 'found' ? right(day.value) : wrong({ kind: 'word', failed: day });
    }
    case 'choice':
      return choice(text, form.choices);
    case 'body':
      return body(text, meant);
  }
}

/** A unit is also written with what goes before it: 个工作日. */
function choice(text: string, choices: readonly string[]): ValueRead {
  const plain = text.normalize('NFKC').replace(/^个/, '').trim();
  const found = choices.find((one) => one.normalize('NFKC') === plain);
  if (found !== undefined) return right(found);
  const near = nearest(plain, choices) ?? (plain === '天' && choices.includes('日') ? '日' : null);
  return wrong({ kind: 'unknown-choice', text, choices, near });
}

function body(text: string, meant: ValueWords): ValueRead {
  const one = meant.body(text);
  return one.kind === 'found' ? right(one.value.id) : wrong({ kind: 'word', failed: one });
}

/** 渠道 日期 网址: the address may be missing. */
function occasion(text: string, meant: ValueWords): ValueRead {
  const parts = text.trim().split(/\s+/);
  const days = parts.map((part) => meant.day(part));
  const at = days.findIndex(({ kind }) => kind === 'found');
  const day = days[at];
  if (at < 1 || day?.kind !== 'found' || parts.length > at + 2) {
    return wrong({ kind: 'not-an-occasion', text });
  }
  const date = day.value;
  const url = parts[at + 1];
  return right({
    channel: parts.slice(0, at).join(' '),
    date,
    ...(url === undefined ? {} : { url }),
  });
}

/** “双随机、一公开” has the mark in it that divides the others. */
function choicesIn(texts: readonly string[], choices: readonly string[]): string[] {
  return unique(
    texts.flatMap((text) => {
      let rest = text;
      const found: string[] = [];
      for (const one of choices.filter((name) => /[、，,]/.test(name))) {
        if (!rest.includes(one)) continue;
        found.push(one);
        rest = rest.replaceAll(one, '、');
      }
      return [...found, ...rest.split(/[、；;,，\n]+/)];
    }),
  );
}

/** ； or line ends divide where there are any, so that an entry may have a 、 in it. */
function divided(text: string): string[] {
  return text.split(/[；;\n]/.test(text) ? /[；;\n]+/ : /、+/);
}

function entries(texts: readonly string[]): ValueRead {
  return texts.length === 0 ? wrong({ kind: 'no-value' }) : right(texts);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

function all(texts: readonly string[], read: (text: string) => ValueRead): ValueRead {
  const values: unknown[] = [];
  for (const text of texts) {
    const one = read(text);
    if (!one.ok) return one;
    values.push(one.value);
  }
  return values.length === 0 ? wrong({ kind: 'no-value' }) : right(values);
}

function right(value: unknown): ValueRead {
  return { ok: true, value };
}

function wrong(problem: ValueProblem): ValueRead {
  return { ok: false, problem };
}
