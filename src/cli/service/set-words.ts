/** `service set` words: items first, then FIELD VALUE… or FIELD=VALUE pairs. */
import type { Wanted } from '../../actions/service/assignment.ts';
import { fieldNamed } from '../../actions/service/field-names.ts';
import { readItemWord } from '../../words/item-words.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

export interface SetWords {
  readonly items: readonly string[];
  readonly wanted: readonly Wanted[];
}

/** FIELD=VALUE; a field's name has no = in it, a value may have. */
const PAIR = /^([^=＝]+)[=＝]([\s\S]*)$/;

/** Ends with exit 2 where a field is named without a value. */
export function readSetWords(
  session: Session,
  words: readonly string[],
  unit: string | null,
): SetWords {
  let at = 0;
  while (at < words.length && isItem(words[at] ?? '', at)) at += 1;
  const items = words.slice(0, at);
  const rest = words.slice(at);
  const [name] = rest;
  if (name === undefined) return { items, wanted: [] };
  if (!PAIR.test(name)) {
    const values = rest.slice(1);
    if (values.length === 0) throw noValue(session, name);
    return { items, wanted: [{ name, words: values, unit }] };
  }
  const wanted = new Map<string, { name: string; words: string[]; unit: string | null }>();
  for (const word of rest) {
    const [, field = word, value] = PAIR.exec(word) ?? [];
    if (value === undefined || value.trim() === '') throw noValue(session, field);
    const before = wanted.get(field);
    if (before === undefined) wanted.set(field, { name: field, words: [value], unit });
    else before.words.push(value);
  }
  const several = wanted.size > 1;
  return {
    items,
    // Of several pairs, the unit is for those that can have one.
    wanted: [...wanted.values()].map((one) => ({
      ...one,
      unit: several && !hasUnit(one.name) ? null : unit,
    })),
  };
}

/** The first word, and after it what has a number in it and is no field. */
function isItem(word: string, at: number): boolean {
  if (PAIR.test(word)) return false;
  if (at === 0) return true;
  return fieldNamed(word).kind === 'unknown' && /\d/.test(word) && isItemWord(word);
}

function isItemWord(word: string): boolean {
  return readItemWord(word).every(({ kind }) => kind !== 'name');
}

function hasUnit(name: string): boolean {
  const named = fieldNamed(name);
  if (named.kind !== 'days' && named.kind !== 'reduction') return false;
  return named.group.fields.some(({ pointer }) => pointer.at(-1) === 'unit');
}

function noValue(session: Session, field: string): Stop {
  return new Stop(
    EXIT.usage,
    session.say(`字段“${field}”没有写值`, `the field “${field}” has no value`),
    session.say(
      '写成 renling service set city-013 promised-days 5 --unit 工作日 的样子；去掉原来的值：写 删除',
      'write it like renling service set city-013 promised-days 5 --unit 工作日; to take a value away: 删除',
    ),
  );
}
