/**
 * A catalogue of N items and N claims, for measuring: `tsx scripts/bench/generate-catalogue.mts
 * --items 10000 --out DIR`. The same N gives the same bytes. With `--agreements M` every second item is
 * delegated, by M agreements in force between them.
 *
 * One list with rule `single`, so that all items stand in one folder and all claims in another:
 * harder for the file system and for every rule that compares within a list than the same number
 * spread over many lists. Every item is claimed, the declared breakdown is right, and `validate`
 * has nothing to say. The bodies are those of the shipped catalogue. Records are written in
 * canonical form by the program's own writer, without its read-back; some carry comments, notes, a
 * code, as records do that people have worked on.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { pathOf, type Place, schemaLine } from '../../src/files/layout.ts';
import { contentOf, entryLines, inOrder } from '../../src/files/yaml/entries.ts';
import { KEY_ORDERS } from '../../src/files/yaml/generated/key-orders.ts';
import type {
  Claim,
  Delegation,
  Item,
  ItemList,
  Manifest,
  Organization,
} from '../../src/model/generated/records.ts';
import { ITEM_TYPE_CODES } from '../../src/model/item-types.ts';
import { stampOf } from '../../src/model/stamps.ts';
import { ACTS, NOTES, PLACES, PORTIONS, REMARKS, SUBJECTS } from './item-words.mts';

const SHIPPED_BODIES = join(import.meta.dirname, '..', '..', 'catalog', 'organizations');
const LIST = 'city';
/** Where item numbers of any N have their width: ids of one length sort as their numbers. */
const LEAST_DIGITS = 3;
/** Basic codes: the main item's five digits, the sub-item's three. */
const SUB_ITEMS_OF_A_CODE = 1000;

export const MOST_ITEMS = SUBJECTS.length * ACTS.length * PLACES.length * PORTIONS.length;

/** Every `every`th number. */
function isNth(number: number, every: number): boolean {
  return number % every === 0;
}

function entryOf<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length];
  if (entry === undefined) throw new RangeError('an empty list has no entries');
  return entry;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 第四十三条; for numbers below 100. */
function articleNamed(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `第${ten}${DIGITS[number % 10] ?? ''}条`;
}

/** Body id → body, as shipped. */
function shippedBodies(): ReadonlyMap<string, Organization> {
  return new Map(
    readdirSync(SHIPPED_BODIES).map((file) => {
      const body = parse(readFileSync(join(SHIPPED_BODIES, file), 'utf8')) as Organization;
      return [body.id, body];
    }),
  );
}

/** Field → the department competent for it, and the provincial body it took over from. */
function competentFor(bodies: ReadonlyMap<string, Organization>): (field: string) => {
  readonly claimant: string;
  readonly authority: string;
} {
  const byField = new Map<string, { claimant: string; authority: string }>();
  for (const { id, kind, fields, counterpart } of bodies.values()) {
    if (kind !== '市级部门') continue;
    for (const field of fields ?? []) {
      byField.set(field, { claimant: id, authority: counterpart ?? 'sd-drc' });
    }
  }
  return (field) => {
    const found = byField.get(field);
    if (found === undefined) throw new Error(`no shipped body is competent for ${field}`);
    return found;
  };
}

export interface GeneratedRecord {
  readonly item: Item;
  readonly claim: Claim;
  /** A comment somebody left in the item's file, below its first line. */
  readonly remark: string | null;
}

/** The item with this number, and its claim. */
function recordAt(
  number: number,
  digits: number,
  competent: ReturnType<typeof competentFor>,
  delegated: boolean,
): GeneratedRecord {
  const index = number - 1;
  const subject = entryOf(SUBJECTS, index);
  const act = entryOf(ACTS, Math.floor(index / SUBJECTS.length));
  const rest = Math.floor(index / (SUBJECTS.length * ACTS.length));
  const portion = entryOf(PORTIONS, rest);
  const place = entryOf(PLACES, Math.floor(rest / PORTIONS.length));
  const { claimant, authority } = competent(subject.field);
  const id = `${LIST}-${String(number).padStart(digits, '0')}`;
  const code =
    `37${ITEM_TYPE_CODES[act.type]}` +
    String(Math.floor(number / SUB_ITEMS_OF_A_CODE)).padStart(5, '0') +
    String(number % SUB_ITEMS_OF_A_CODE).padStart(3, '0');
  const name = act.nameFor(subject.name);
  const item: Item = {
    id,
    list: LIST,
    number,
    name,
    subitem: `${place}${portion}${subject.name}`,
    type: act.type,
    field: subject.field,
    authority,
    // A delegated item needs an agreement.
    mode: delegated ? '委托' : '下放',
    scope: {
      extent: isNth(number, 5) ? '部分' : '全部',
      powers: [...act.powers],
      content: `济南市${place}行政区域内${portion}${subject.name}，由济南市实施${name}`,
    },
    basis: [
      { law: subject.law, article: articleNamed((index % 89) + 2) },
      { law: `${subject.law}实施办法`, article: articleNamed((index % 41) + 3) },
    ],
    ...(isNth(number, 3) ? { code } : {}),
    status: '在施',
    source: { document: 'order-333', annex: '附件1', row: number + 1 },
    ...(isNth(number, 6) ? { note: entryOf(NOTES, index) } : {}),
  };
  const claim: Claim = {
    item: id,
    claimant,
    decision: '认领',
    date: `2020-08-${String((index % 19) + 1).padStart(2, '0')}`,
    clerk: `clerk@${claimant}.jinan.example`,
    ...(isNth(number, 9) && claimant !== 'jn-approval' ? { cooperating: ['jn-approval'] } : {}),
    stamp: stampOf(item),
  };
  return { item, claim, remark: isNth(number, 7) ? entryOf(REMARKS, index) : null };
}

/** A record's text in canonical form; the remark goes below the first line. */
function textOf(place: Place, value: object, remark: string | null = null): string {
  const order = KEY_ORDERS[place.kind];
  const lines = entryLines(inOrder(contentOf(value), order), order, 0);
  const head = remark === null ? [schemaLine(place)] : [schemaLine(place), remark];
  return `${[...head, ...lines].join('\n')}\n`;
}

const MANIFEST: Manifest = {
  format: 1,
  title: '性能测试目录',
  language: 'zh',
  time_zone: 'Asia/Shanghai',
  sample: true,
  as_of: '2020-08-20',
  documents: [
    {
      id: 'order-333',
      title: '山东省人民政府关于调整实施部分省级行政权力事项的决定',
      number: '山东省人民政府令第333号',
      published: '2020-07-10',
    },
  ],
  deadlines: [{ stage: '认领', after: 'order-333', days: 60, unit: '日' }],
};

function listOf(
  items: number,
  types: ReadonlyMap<Item['type'], number>,
  fields: Iterable<string>,
): ItemList {
  return {
    id: LIST,
    title: '性能测试清单',
    claimants: ['市级部门'],
    rule: 'single',
    declared: { total: items, types: Object.fromEntries(types), fields: [...fields] },
    source: { document: 'order-333', annex: '附件1' },
  };
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const there = groups.get(key);
  if (there === undefined) groups.set(key, [value]);
  else there.push(value);
}

/** `count` agreements, each pair of parties having as many as its share of the items. */
function* agreementsOver(
  byParties: ReadonlyMap<string, readonly Item[]>,
  count: number,
): Generator<Delegation> {
  const all = [...byParties.values()].reduce((sum, items) => sum + items.length, 0);
  let begun = 0;
  let made = 0;
  for (const [parties, items] of byParties) {
    const [delegator = '', delegate = ''] = parties.split(' ');
    begun += items.length;
    // Of the last pair all that is left, so that the sum is right.
    const own = Math.max(1, Math.round((begun * count) / all) - made);
    made += own;
    for (let at = 0; at < own; at += 1) {
      const covered = items.filter((_, index) => index % own === at);
      if (covered.length > 0) yield agreementOver(delegator, delegate, at + 1, covered);
    }
  }
}

function agreementOver(
  delegator: string,
  delegate: string,
  number: number,
  items: readonly Item[],
): Delegation {
  return {
    id: `${delegator}-to-${delegate}-${number}`,
    delegator,
    delegate,
    items: items.map((item) => ({
      item: item.id,
      ...(item.scope.powers !== undefined && { powers: [...item.scope.powers] }),
      stamp: stampOf(item),
    })),
    basis: [{ law: '山东省人民政府关于调整实施部分省级行政权力事项的决定' }],
    authority: '以委托机关名义，在本行政区域内实施所列事项',
    rights: { delegator: '监督、指导', delegate: '按照协议实施' },
    duties: { delegator: '承担法律责任', delegate: '不得再委托' },
    liability: '依法承担相应责任',
    term: { from: '2020-08-01', to: '2023-08-31' },
    signed: { date: '2020-07-31' },
    announcements: [
      { by: delegator, date: '2020-07-31' },
      { by: delegate, date: '2020-07-31' },
    ],
    status: '签订',
  };
}

/**
 * Writes a catalogue into a folder, which must be new or empty. `items`: up to `MOST_ITEMS`. Says
 * how far it is at every 10,000.
 */
export function generateCatalogue(
  root: string,
  items: number,
  progress: (done: number) => void = () => undefined,
  agreements = 0,
): void {
  if (items < 1 || items > MOST_ITEMS) throw new RangeError(`1 to ${MOST_ITEMS} items`);
  const digits = Math.max(LEAST_DIGITS, String(items).length);
  const bodies = shippedBodies();
  const competent = competentFor(bodies);
  const folders = [
    ...(agreements > 0 ? ['delegations'] : []),
    'lists',
    'organizations',
    `items/${LIST}`,
    `claims/${LIST}`,
  ];
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  const write = (place: Place, value: object, remark: string | null = null): void =>
    writeFileSync(join(root, pathOf(place)), textOf(place, value, remark), { flag: 'wx' });

  for (const id of bodies.keys()) {
    const path = pathOf({ kind: 'organization', id });
    copyFileSync(join(dirname(SHIPPED_BODIES), path), join(root, path));
  }
  const types = new Map<Item['type'], number>();
  const fields = new Set<string>();
  const byParties = new Map<string, Item[]>();
  for (let number = 1; number <= items; number += 1) {
    const delegated = agreements > 0 && isNth(number, 2);
    const { item, claim, remark } = recordAt(number, digits, competent, delegated);
    if (delegated) push(byParties, `${item.authority} ${claim.claimant}`, item);
    types.set(item.type, (types.get(item.type) ?? 0) + 1);
    if (item.field !== undefined) fields.add(item.field);
    write({ kind: 'item', id: item.id, list: LIST }, item, remark);
    write({ kind: 'claim', id: item.id, list: LIST, organization: null }, claim);
    if (isNth(number, 10_000)) progress(number);
  }
  for (const agreement of agreementsOver(byParties, agreements)) {
    write({ kind: 'delegation', id: agreement.id }, agreement);
  }
  write({ kind: 'list', id: LIST }, listOf(items, types, fields));
  write({ kind: 'manifest', id: 'catalog' }, MANIFEST);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      items: { type: 'string', default: '10000' },
      agreements: { type: 'string', default: '0' },
      out: { type: 'string' },
    },
  });
  if (values.out === undefined) throw new Error('--out DIR is missing');
  generateCatalogue(
    values.out,
    Number(values.items),
    (done) => process.stderr.write(`\r${done} / ${values.items}`),
    Number(values.agreements),
  );
  process.stderr.write('\n');
}
