/**
 * A tiny valid catalogue in memory, and ways to spoil it. Two lists: `city` (rule single, three
 * items, two departments) and `zone` (rule each, two items, two zones); everything decided, so no
 * check has anything to say on `AS_OF`.
 */
import type { KindFiled } from '../../src/model/record-kinds.ts';
import type { Entry, SettledCatalogue, Unusable } from '../../src/catalogue/catalogue.ts';
import { Shelves } from '../../src/catalogue/shelves.ts';
import { pathOf, placeOf } from '../../src/files/layout.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import type {
  Claim,
  Delegation,
  Dispute,
  Exception,
  Item,
  ItemList,
  Manifest,
  Organization,
  Service,
  Training,
} from '../../src/model/generated/records.ts';
import { stampOf } from '../../src/model/stamps.ts';

/** Between the order (2020-07-10) and the deadline (2020-09-08). */
export const AS_OF = '2020-08-20' as CalendarDate;
export const AFTER_DEADLINE = '2020-09-09' as CalendarDate;

/** A record, and its path where it is not the one its keys ask for. */
export interface Filed<T> {
  value: T;
  path?: string;
}

/** The records of a catalogue to be, free to change. */
export interface CatalogueParts {
  manifest: Manifest;
  lists: Filed<ItemList>[];
  organizations: Filed<Organization>[];
  items: Filed<Item>[];
  claims: Filed<Claim>[];
  delegations: Filed<Delegation>[];
  services: Filed<Service>[];
  trainings: Filed<Training>[];
  disputes: Filed<Dispute>[];
  exceptions: Filed<Exception>[];
  unusable: Omit<Unusable, 'reason'>[];
  sources: Map<string, string>;
}

export const SHA256 = 'a'.repeat(64);
/** Made-up credit codes with right check characters: the province's education department, the city's. */
export const PROVINCE_CREDIT_CODE = '113700000000000010';
export const CITY_CREDIT_CODE = '113701000000000028';

export function makeItem(list: string, number: number, more: Partial<Item> = {}): Item {
  return {
    id: `${list}-${String(number).padStart(3, '0')}`,
    list,
    number,
    name: `第${number}类学校设立审批`,
    type: '行政许可',
    authority: 'sd-education',
    mode: '下放',
    scope: { extent: '全部' },
    basis: [{ law: '中华人民共和国民办教育促进法', article: '第十二条' }],
    status: '在施',
    ...more,
  };
}

export function makeClaim(item: Item, claimant: string, more: Partial<Claim> = {}): Claim {
  return {
    item: item.id,
    claimant,
    decision: '认领',
    date: '2020-08-01',
    clerk: 'clerk@jinan.example',
    stamp: stampOf(item),
    ...more,
  };
}

export function makeException(id: string, more: Partial<Exception> = {}): Exception {
  return {
    id,
    code: 'RL507',
    scope: {},
    reason: '省厅正在修改文本',
    approved_by: '市政府办公厅',
    expires: '2020-12-31',
    ...more,
  };
}

/** In force from 2020-08-01 to 2023-07-31, with every element the rules ask for. */
export function makeDelegation(
  id: string,
  delegate: string,
  items: readonly Item[],
  more: Partial<Delegation> = {},
): Delegation {
  return {
    id,
    delegator: items[0]?.authority ?? 'sd-education',
    delegate,
    items: items.map((item) => ({ item: item.id, stamp: stampOf(item) })),
    basis: [{ law: '中华人民共和国行政许可法', article: '第二十四条' }],
    authority: '以委托机关名义受理、审查并决定',
    rights: { delegator: '监督、指导受托方', delegate: '按照协议实施' },
    duties: { delegator: '对实施后果负责', delegate: '不得再委托' },
    liability: '超越权限的，由受托方承担相应责任',
    term: { from: '2020-08-01', to: '2023-07-31' },
    signed: { date: '2020-07-28' },
    filed: { date: '2020-07-30', with: '市司法局' },
    announcements: [
      { by: items[0]?.authority ?? 'sd-education', date: '2020-08-01' },
      { by: delegate, date: '2020-08-01' },
    ],
    status: '签订',
    ...more,
  };
}

/** Opened on 2020-08-10 with everything the rules ask for; the province stopped the same day. */
export function makeService(item: Item, provider: string, more: Partial<Service> = {}): Service {
  return {
    item: item.id,
    provider,
    statutory_days: { value: 20, unit: '工作日' },
    promised_days: { value: 10, unit: '工作日' },
    visits: 1,
    fee: { charged: false },
    conditions: ['具有法人资格'],
    procedure: ['受理', '审查', '决定'],
    standard: '符合设置标准',
    materials: ['申请书'],
    place: '市政务服务中心',
    hours: '工作日 9:00—17:00',
    phone: '0531-00000000',
    complaints: '12345',
    start: '2020-08-10',
    province_stop: '2020-08-10',
    hall: { entered: true },
    online: { web: true, mobile: false },
    guide: { date: '2020-08-09', names: provider },
    handbook: { date: '2020-08-08' },
    power_list: { updated: '2020-08-10' },
    publicity: [{ channel: '市政府门户网站', date: '2020-08-10' }],
    supervision: { by: [provider], methods: ['双随机、一公开'] },
    ...more,
  };
}

export function makeTraining(
  id: string,
  organization: string,
  items: readonly Item[],
  more: Partial<Training> = {},
): Training {
  return {
    id,
    date: '2020-08-05',
    organizer: items[0]?.authority ?? 'sd-education',
    topics: ['设定依据', '审批要点'],
    items: items.map((item) => item.id),
    participants: [{ organization, number: 3 }],
    ...more,
  };
}

export function makeDispute(item: Item, parties: string[], more: Partial<Dispute> = {}): Dispute {
  return {
    id: item.id,
    item: item.id,
    kind: '推诿',
    parties,
    opened: '2020-08-10',
    reason: '归口不明',
    ...more,
  };
}

function baseParts(): CatalogueParts {
  const city = [
    makeItem('city', 1, { field: '教育', name: '实施专科教育的民办学校设立审批' }),
    makeItem('city', 2, { field: '教育', name: '高等教育自学考试专业设立审批' }),
    makeItem('city', 3, {
      field: '公安',
      name: '对违法使用枪支行为的处罚',
      type: '行政处罚',
      authority: 'sd-police',
    }),
  ] as const;
  const zone = [
    makeItem('zone', 1, { name: '外商投资项目核准' }),
    makeItem('zone', 2, { name: '企业投资项目备案变更审批' }),
  ] as const;
  return {
    manifest: {
      format: 1,
      title: '测试目录',
      language: 'zh',
      time_zone: 'Asia/Shanghai',
      documents: [{ id: 'order-333', title: '决定', number: '令第333号', published: '2020-07-10' }],
      deadlines: [{ stage: '认领', after: 'order-333', days: 60, unit: '日' }],
    },
    lists: [
      {
        value: {
          id: 'city',
          title: '市实施事项',
          claimants: ['市级部门'],
          rule: 'single',
          declared: {
            total: 3,
            types: { 行政许可: 2, 行政处罚: 1 },
            fields: ['教育', '公安'],
            field_totals: { 教育: 2, 公安: 1 },
          },
          source: {
            document: 'order-333',
            files: [{ path: 'sources/city.csv', sha256: SHA256 }],
          },
        },
      },
      {
        value: {
          id: 'zone',
          title: '开发区实施事项',
          claimants: ['开发区管委会'],
          rule: 'each',
          declared: { total: 2, types: { 行政许可: 2 } },
          source: { document: 'order-333' },
        },
      },
    ],
    organizations: [
      {
        value: {
          id: 'sd-education',
          name: '山东省教育厅',
          kind: '省级机关',
          aliases: ['省教育厅'],
          credit_code: PROVINCE_CREDIT_CODE,
        },
      },
      { value: { id: 'sd-police', name: '山东省公安厅', kind: '省级机关' } },
      {
        value: {
          id: 'jn-education',
          name: '济南市教育局',
          kind: '市级部门',
          aliases: ['市教育局'],
          credit_code: CITY_CREDIT_CODE,
          counterpart: 'sd-education',
          fields: ['教育'],
        },
      },
      { value: { id: 'jn-police', name: '济南市公安局', kind: '市级部门', fields: ['公安'] } },
      { value: { id: 'jn-gaoxin', name: '济南高新区管委会', kind: '开发区管委会' } },
      { value: { id: 'jn-laiwu', name: '莱芜高新区管委会', kind: '开发区管委会' } },
    ],
    items: [...city, ...zone].map((value) => ({ value })),
    claims: [
      { value: makeClaim(city[0], 'jn-education') },
      { value: makeClaim(city[1], 'jn-education') },
      { value: makeClaim(city[2], 'jn-police', { cooperating: ['jn-education'] }) },
      { value: makeClaim(zone[0], 'jn-gaoxin') },
      { value: makeClaim(zone[1], 'jn-gaoxin') },
      { value: makeClaim(zone[0], 'jn-laiwu') },
      {
        value: makeClaim(zone[1], 'jn-laiwu', { decision: '不承接', reason: '区内无此类企业' }),
      },
    ],
    delegations: [],
    services: [],
    trainings: [],
    disputes: [],
    exceptions: [],
    unusable: [],
    sources: new Map([['sources/city.csv', SHA256]]),
  };
}

/** The valid catalogue, after `change` has spoiled it; for what asks for a manifest that can be read. */
export function buildCatalogue(
  change: (parts: CatalogueParts) => void = () => undefined,
): SettledCatalogue {
  const parts = baseParts();
  change(parts);
  return assembleCatalogue(parts);
}

/**
 * A catalogue of these records, with every index, as reading the files would make it. A manifest
 * among the unusable records is one that cannot be read, whatever the type says.
 */
export function assembleCatalogue(parts: CatalogueParts): SettledCatalogue {
  const shelves = new Shelves();
  const add = (entries: readonly Entry<unknown>[]): void => {
    for (const { path, value } of entries) {
      const place = placeOf(path);
      if (place === null || place.kind === 'manifest') {
        throw new Error(`no record belongs at ${path}`);
      }
      shelves.add(place, path, value);
    }
  };
  add(sorted(parts.items, itemPath));
  const rules = new Map(parts.lists.map(({ value }) => [value.id, value.rule]));
  const cells = <T extends { item: string }>(
    kind: 'claim' | 'service',
    records: readonly Filed<T>[],
    bodyOf: (value: T) => string,
  ): Entry<T>[] => sorted(records, (value) => cellPath(kind, value.item, bodyOf(value), rules));
  add(cells('claim', parts.claims, ({ claimant }) => claimant));
  add(cells('service', parts.services, ({ provider }) => provider));
  const flat = <T extends { id: string }>(
    kind: KindFiled<'flat'>,
    records: readonly Filed<T>[],
  ): Entry<T>[] => sorted(records, ({ id }) => pathOf({ kind, id }));
  add(flat('list', parts.lists));
  add(flat('organization', parts.organizations));
  add(flat('delegation', parts.delegations));
  add(flat('training', parts.trainings));
  add(flat('dispute', parts.disputes));
  add(flat('exception', parts.exceptions));
  for (const { path, value } of parts.unusable) {
    const place = placeOf(path);
    if (place === null) throw new Error(`no record belongs at ${path}`);
    shelves.addUnusable(place, path, value === undefined ? 'unreadable' : 'form', value);
  }
  const entry = { path: 'catalog.yaml', id: 'catalog', value: parts.manifest };
  const broken = parts.unusable.some(({ kind }) => kind === 'manifest');
  return shelves.catalogue(
    broken ? { state: 'unusable', path: entry.path } : { state: 'there', entry },
    parts.sources,
  ) as SettledCatalogue;
}

/** The value of a record of the catalogue to be; a wrong id is a mistake in the test. */
export function find<T extends { id: string }>(records: readonly Filed<T>[], id: string): T {
  const found = records.find(({ value }) => value.id === id);
  if (found === undefined) throw new Error(`no record ${id} in the test catalogue`);
  return found.value;
}

export function findClaim(parts: CatalogueParts, item: string, claimant?: string): Filed<Claim> {
  const found = parts.claims.find(
    ({ value }) => value.item === item && (claimant === undefined || value.claimant === claimant),
  );
  if (found === undefined) throw new Error(`no claim of ${item} in the test catalogue`);
  return found;
}

function itemPath({ id, list }: Item): string {
  return pathOf({ kind: 'item', id, list });
}

function cellPath(
  kind: 'claim' | 'service',
  item: string,
  body: string,
  rules: ReadonlyMap<string, string>,
): string {
  const list = item.split('-')[0] ?? '';
  const organization = rules.get(list) === 'each' ? body : null;
  return pathOf({ kind, id: item, list, organization });
}

function sorted<T>(records: readonly Filed<T>[], pathFor: (value: T) => string): Entry<T>[] {
  return records
    .map(({ value, path = pathFor(value) }) => ({ path, id: placeOf(path)?.id ?? path, value }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
