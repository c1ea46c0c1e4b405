/** Values of filters as people type them → values of the catalogue. An unknown one ends with exit 4 and the nearest. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ITEM_TYPES, type ItemType, parseItemType } from '../model/item-types.ts';
import { nearest } from '../model/nearest.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** More names than this are not read in a hint. */
const MOST_NAMED = 30;

function unknown(
  session: Session,
  what: { zh: string; en: string },
  word: string,
  known: readonly string[],
): Stop {
  const near = nearest(word, known);
  const all = known.slice(0, MOST_NAMED).join(session.say('、', ', '));
  return new Stop(
    EXIT.nothing,
    session.say(`没有${what.zh}“${word}”`, `there is no ${what.en} “${word}”`),
    near !== null
      ? session.say(`是不是“${near}”？`, `did you mean “${near}”?`)
      : all === ''
        ? null
        : session.say(`有：${all}`, `there are: ${all}`),
  );
}

/** Fields that a list declares or an item has. */
export function fieldsOf(catalogue: Catalogue): string[] {
  const fields = new Set<string>();
  for (const { value } of catalogue.lists.values()) {
    for (const field of value.declared.fields ?? []) fields.add(field);
  }
  for (const { value } of catalogue.items.values()) {
    if (value.field !== undefined) fields.add(value.field);
  }
  return [...fields];
}

export function chosenField(session: Session, catalogue: Catalogue, word: string): string {
  const wanted = word.normalize('NFKC').trim();
  const fields = fieldsOf(catalogue);
  if (fields.includes(wanted)) return wanted;
  throw unknown(session, { zh: '领域', en: 'field' }, word, fields);
}

/** Other names of the types are taken too: 许可, 行政监督. */
export function chosenType(session: Session, word: string): ItemType {
  const type = parseItemType(word);
  if (type !== null) return type;
  throw unknown(session, { zh: '事项类型', en: 'type' }, word, ITEM_TYPES);
}

/** By id, or by title. */
export function chosenList(session: Session, catalogue: Catalogue, word: string): string {
  if (catalogue.lists.at(word).state === 'there') return word;
  for (const { id, value } of catalogue.lists.values()) if (value.title === word) return id;
  throw unknown(session, { zh: '清单', en: 'list' }, word, [...catalogue.lists.keys()]);
}

/** One of a closed set of words, such as the modes. */
export function chosenWord<T extends string>(
  session: Session,
  what: { zh: string; en: string },
  word: string,
  known: readonly T[],
): T {
  const found = known.find((one) => one === word.normalize('NFKC').trim());
  if (found !== undefined) return found;
  throw unknown(session, what, word, known);
}
