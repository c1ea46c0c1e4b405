/** Rows of a table of claims → wishes; every trouble by its row. */
import type { Entry } from '../catalogue/catalogue.ts';
import type { Shelf } from '../catalogue/shelf.ts';
import type { IdRow } from '../exchange/id-table.ts';
import type { Item, Organization } from '../model/generated/records.ts';
import { cellOf } from '../model/list-facts.ts';
import { type Body, bodyMeant, type BodyPlace, type LoadPinyin } from '../words/bodies.ts';
import { itemMeant } from '../words/items.ts';
import type { Meant, NotMeant } from '../words/meant.ts';
import type { Here } from '../words/places.ts';
import { listMeant } from '../words/terms.ts';
import { oneLine } from '../words/typed.ts';
import type { Wish } from './claim-wishes.ts';
import { denied, granted, type Outcome } from './outcome.ts';

export type RowRefusal =
  | { readonly kind: 'not-meant'; readonly meant: NotMeant }
  /** Neither the row nor what was typed beside it names one. */
  | { readonly kind: 'no-body' }
  | { readonly kind: 'not-in-list'; readonly item: string; readonly list: string }
  /** `other`: the row that has it first. */
  | { readonly kind: 'decided-otherwise'; readonly item: string; readonly other: number };

export interface RefusedRow {
  readonly row: number;
  readonly refusal: RowRefusal;
}

/** What counts where a row says nothing, as typed. */
export interface RowDefaults {
  readonly list: string | null;
  /** Asked only when a row names none. */
  body(): string | null;
  readonly reason: string | null;
}

export type DecideWish = Extract<Wish, { readonly act: 'decide' }>;

export interface ReadRows {
  readonly wishes: readonly DecideWish[];
  readonly refused: readonly RefusedRow[];
  /** Every body that is named, by id. */
  readonly bodies: ReadonlyMap<string, Entry<Organization>>;
}

/** `fits`: who may be named as the one that claims. An item that two rows decide alike is one wish. */
export async function wishesOfRows(
  shelf: Shelf,
  rows: readonly IdRow[],
  defaults: RowDefaults,
  place: Required<BodyPlace>,
  pinyin: LoadPinyin,
): Promise<ReadRows> {
  const refused: RefusedRow[] = [];
  const bodies = new Map<string, Entry<Organization>>();
  /** Name as written → what it is, so that a hundred rows look it up once. */
  const named = new Map<string, Meant<Body>>();
  /** Place of a decision → the wish that takes it. */
  const taken = new Map<string, DecideWish>();
  for (const row of rows) {
    const item = await itemOfRow(shelf, row, defaults, place.here, pinyin);
    const name = row.organization ?? defaults.body();
    const body = name === null ? denied({ kind: 'no-body' as const }) : await bodyOfRow(name);
    for (const one of [item, body]) {
      if (!one.ok) refused.push({ row: row.row, refusal: one.refusal });
    }
    if (!item.ok || !body.ok) continue;
    bodies.set(body.value.id, body.value);
    const wish: DecideWish = {
      act: 'decide',
      item: item.value.id,
      body: body.value.id,
      decision: row.decision ?? '认领',
      cooperating: null,
      reason: oneLine(row.reason ?? defaults.reason ?? ''),
      row: row.row,
    };
    const key = decisionPlace(shelf, item.value, body.value.id);
    const other = taken.get(key);
    if (other === undefined) taken.set(key, wish);
    else if (!isSame(wish, other)) {
      const refusal = {
        kind: 'decided-otherwise',
        item: wish.item,
        other: other.row ?? 0,
      } as const;
      refused.push({ row: row.row, refusal });
    }
  }
  return { wishes: [...taken.values()], refused, bodies };

  async function bodyOfRow(name: string): Promise<Outcome<Body, RowRefusal>> {
    const known = named.get(name) ?? (await bodyMeant(shelf.bodies, name, place, pinyin));
    named.set(name, known);
    return known.kind === 'found' ? granted(known.value) : notMeant(known);
  }
}

async function itemOfRow(
  shelf: Shelf,
  row: IdRow,
  defaults: RowDefaults,
  here: Here | undefined,
  pinyin: LoadPinyin,
): Promise<Outcome<Entry<Item>, RowRefusal>> {
  const word = 'id' in row.item ? row.item.id : String(row.item.number);
  const name = row.list ?? defaults.list;
  const list = name === null ? null : listMeant(shelf, name, here);
  if (list !== null && list.kind !== 'found') return notMeant(list);
  const only = list?.value.id ?? null;
  const item = await itemMeant(shelf, word, { list: only, here }, pinyin);
  if (item.kind !== 'found') return notMeant(item);
  if (only === null || item.value.value.list === only) return granted(item.value);
  return denied({ kind: 'not-in-list', item: word, list: only });
}

/** Where each body decides for itself, two bodies may decide on one item. */
function decisionPlace(shelf: Shelf, { id, value }: Entry<Item>, body: string): string {
  const list = shelf.list(value.list);
  const cell = list.state === 'there' ? cellOf(list.entry.value, body) : null;
  return `${cell ?? ''}/${id}`;
}

function isSame(one: DecideWish, other: DecideWish): boolean {
  return one.body === other.body && one.decision === other.decision && one.reason === other.reason;
}

function notMeant(meant: NotMeant) {
  return denied({ kind: 'not-meant' as const, meant });
}
