/** The reports of `export` on the handover: how items are run, agreements, the six reductions. Pure. */
import { entryIn } from '../catalogue/held.ts';
import type { SettledCatalogue } from '../catalogue/catalogue.ts';
import { isOpenOn, missingFor, trainedSince } from '../catalogue/readiness.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Language } from '../text/language.ts';
import { MEASURE_NAMES } from '../text/streamlining-words.ts';
import { fullItemName } from './names.ts';
import { serviceFields } from './service/fields.ts';
import { writtenField } from './service/written.ts';
import { MEASURES, sidesOf } from './streamlining.ts';
import type { ReportTable, TableColumn, TableNote } from './table.ts';

export const HANDOVER_REPORTS = ['services', 'agreements', 'streamlining'] as const;

export type HandoverReport = (typeof HANDOVER_REPORTS)[number];

type Cell = string | number | null;

interface Frame {
  readonly catalogue: SettledCatalogue;
  readonly asOf: CalendarDate;
  readonly notes: readonly TableNote[];
  readonly language: Language;
}

export function handoverTable(report: HandoverReport, frame: Frame): ReportTable {
  switch (report) {
    case 'services':
      return servicesTable(frame);
    case 'agreements':
      return agreementsTable(frame);
    case 'streamlining':
      return streamliningTable(frame);
  }
}

function column(key: string, heading: string, kind: TableColumn['kind'] = 'text'): TableColumn {
  return { key, heading, kind };
}

/** What begins every row on an item and a body. */
function itemColumns(say: (zh: string, en: string) => string): TableColumn[] {
  return [
    column('item', say('事项', 'Item'), 'id'),
    column('list', say('清单', 'List')),
    column('number', say('序号', 'Number'), 'number'),
    column('type', say('事项类型', 'Type')),
    column('field', say('领域', 'Field')),
    column('name', say('事项名称', 'Name')),
  ];
}

/** As many as `itemColumns`. */
const LEADING_OF_ITEM = 6;

function itemCells(catalogue: SettledCatalogue, id: string): Cell[] {
  const item = entryIn(catalogue.items.at(id))?.value;
  if (item === undefined) return [id, null, null, null, null, null];
  return [id, item.list, item.number, item.type, item.field ?? null, fullItemName(item)];
}

function namesIn(catalogue: SettledCatalogue): (id: string) => string {
  return (id) => entryIn(catalogue.organizations.at(id))?.value.name ?? id;
}

/** Every field of the record, as `service show` writes it, and what is missing for opening. */
function servicesTable({ catalogue, asOf, notes, language }: Frame): ReportTable {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const nameOf = namesIn(catalogue);
  const fields = serviceFields();
  const trained = trainedSince(catalogue.trainings.values());
  return {
    id: 'services',
    title: `${catalogue.manifest.entry.value.title} ${say('办理台账', 'services')}`,
    notes,
    leading: LEADING_OF_ITEM,
    columns: [
      ...itemColumns(say),
      column('provider', say('办理单位', 'Provider')),
      column('state', say('办理状态', 'State')),
      column('missing', say('开办还缺', 'Missing for opening')),
      ...fields.map(({ key, label, form }) =>
        column(
          key,
          label[language],
          form.kind === 'number' ? 'number' : form.kind === 'date' ? 'date' : 'text',
        ),
      ),
    ],
    rows: catalogue.services.entries.map((service): Cell[] => {
      const { value } = service;
      const state =
        value.closed !== undefined && value.closed.date <= asOf
          ? say('已停止', 'closed')
          : isOpenOn(service, asOf)
            ? say('已开办', 'open')
            : say('未开办', 'not open');
      return [
        ...itemCells(catalogue, value.item),
        nameOf(value.provider),
        state,
        missingFor(service, asOf, trained).join('、') || null,
        ...fields.map((field): Cell => {
          const text = writtenField(field, value, nameOf);
          if (text === '') return null;
          return field.form.kind === 'number' ? Number(text) : text;
        }),
      ];
    }),
  };
}

/** A row for each item of each agreement. */
function agreementsTable({ catalogue, notes, language }: Frame): ReportTable {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const nameOf = namesIn(catalogue);
  return {
    id: 'agreements',
    title: `${catalogue.manifest.entry.value.title} ${say('委托协议台账', 'delegation agreements')}`,
    notes,
    columns: [
      column('agreement', say('协议', 'Agreement'), 'id'),
      column('delegator', say('委托机关', 'Delegator')),
      column('delegate', say('受托单位', 'Delegate')),
      ...itemColumns(say),
      column('powers', say('委托权限', 'Powers')),
      column('status', say('状态', 'Status')),
      column('signed', say('签订日期', 'Signed'), 'date'),
      column('from', say('期限起', 'From'), 'date'),
      column('to', say('期限止', 'To'), 'date'),
      column('filed', say('备案日期', 'Filed'), 'date'),
      column('filedWith', say('备案机关', 'Filed with')),
      column('announced', say('公告', 'Announced')),
      column('ended', say('终止日期', 'Ended'), 'date'),
      column('reason', say('终止理由', 'Reason')),
    ],
    rows: [...catalogue.delegations.values()].flatMap(({ id, value }) =>
      value.items.map((one): Cell[] => [
        id,
        nameOf(value.delegator),
        nameOf(value.delegate),
        ...itemCells(catalogue, one.item),
        one.powers?.join('、') ?? null,
        value.status,
        value.signed?.date ?? null,
        value.term?.from ?? null,
        value.term?.to ?? null,
        value.filed?.date ?? null,
        value.filed === undefined ? null : nameOf(value.filed.with),
        value.announcements?.map(({ by, date }) => `${nameOf(by)} ${date}`).join('；') ?? null,
        value.termination?.date ?? null,
        value.termination?.reason ?? null,
      ]),
    ),
  };
}

/** A row for each service; limits in 日 and 工作日 have columns of their own. */
function streamliningTable({ catalogue, notes, language }: Frame): ReportTable {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const nameOf = namesIn(catalogue);
  return {
    id: 'streamlining',
    title: `${catalogue.manifest.entry.value.title} ${say('优化流程（六减）', 'streamlining')}`,
    notes,
    leading: LEADING_OF_ITEM,
    columns: [
      ...itemColumns(say),
      column('provider', say('办理单位', 'Provider')),
      ...MEASURES.flatMap((measure) => {
        const name = MEASURE_NAMES[measure][language];
        const key = KEYS[measure];
        return [
          column(`${key}Before`, `${name} ${say('减前', 'before')}`, 'number'),
          column(`${key}After`, `${name} ${say('减后', 'after')}`, 'number'),
        ];
      }),
    ],
    rows: catalogue.services.entries.map((service): Cell[] => {
      const sides = new Map(sidesOf(service).map((one) => [one.measure, one]));
      return [
        ...itemCells(catalogue, service.value.item),
        nameOf(service.value.provider),
        ...MEASURES.flatMap((measure): Cell[] => {
          const one = sides.get(measure);
          return [one?.before ?? null, one?.after ?? null];
        }),
      ];
    }),
  };
}

/** Keys in json are English. */
const KEYS: Readonly<Record<(typeof MEASURES)[number], string>> = {
  steps: 'steps',
  visits: 'visits',
  materials: 'materials',
  工作日: 'workingDays',
  日: 'days',
  cost: 'cost',
  trips: 'trips',
};
