/** The reports of `export` as tables. Pure: (catalogue, day, notes) → table. */
import { entryIn } from '../catalogue/held.ts';
import type { SettledCatalogue } from '../catalogue/catalogue.ts';
import { type CalendarDate, daysBetween } from '../model/dates.ts';
import { deadlineFor } from '../model/deadlines.ts';
import type { Language } from '../text/language.ts';
import { HANDOVER_REPORTS, handoverTable } from './handover-tables.ts';
import { cellsOf } from './standing.ts';
import type { ReportTable, TableColumn, TableNote } from './table.ts';
import { totalsOf } from './totals.ts';

export const REPORTS = ['items', 'claims', 'unclaimed', 'totals', ...HANDOVER_REPORTS] as const;

export type Report = (typeof REPORTS)[number];

type Cell = string | number | null;

export function reportTable(
  report: Report,
  catalogue: SettledCatalogue,
  asOf: CalendarDate,
  notes: readonly TableNote[],
  language: Language,
): ReportTable {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const column = (
    key: string,
    zh: string,
    en: string,
    kind: TableColumn['kind'] = 'text',
  ): TableColumn => ({
    key,
    heading: say(zh, en),
    kind,
  });
  const bodyName = (id: string | null): string | null =>
    id === null ? null : (entryIn(catalogue.organizations.at(id))?.value.name ?? id);
  const title = catalogue.manifest.entry.value.title;
  const item = column('item', '事项', 'Item', 'id');
  const list = column('list', '清单', 'List');
  const number = column('number', '序号', 'Number', 'number');
  const name = column('name', '事项名称', 'Name');
  const type = column('type', '事项类型', 'Type');
  const field = column('field', '领域', 'Field');
  const body = column('claimant', '承接单位', 'Undertaker');
  const cells = [...catalogue.lists.keys()].flatMap((id) => cellsOf(catalogue, id, asOf));

  switch (report) {
    case 'services':
    case 'agreements':
    case 'streamlining':
      return handoverTable(report, { catalogue, asOf, notes, language });
    case 'items':
      return {
        id: report,
        title: `${title} ${say('事项', 'items')}`,
        notes,
        columns: [
          item,
          list,
          number,
          type,
          field,
          name,
          column('subitem', '子项名称', 'Sub-item'),
          column('authority', '省级实施部门', 'Authority'),
          column('mode', '调整方式', 'Mode'),
          column('extent', '调整范围', 'Extent'),
          column('powers', '承接权限', 'Powers'),
          column('content', '调整内容', 'Content'),
          column('basis', '设定依据', 'Legal basis'),
          column('code', '编码', 'Code', 'id'),
          column('status', '状态', 'Status'),
          column('note', '备注', 'Note'),
        ],
        rows: [...catalogue.items.values()].map(({ value }): Cell[] => [
          value.id,
          value.list,
          value.number,
          value.type,
          value.field ?? null,
          value.name,
          value.subitem ?? null,
          bodyName(value.authority),
          value.mode,
          value.scope.extent,
          value.scope.powers?.join('、') ?? null,
          value.scope.content ?? null,
          value.basis.map((one) => `《${one.law}》${one.article ?? ''}`).join('；'),
          value.code ?? null,
          value.status,
          value.note ?? null,
        ]),
      };
    case 'claims':
      return {
        id: report,
        title: `${title} ${say('认领台账', 'claims')}`,
        notes,
        columns: [
          item,
          list,
          number,
          type,
          field,
          name,
          body,
          column('decision', '决定', 'Decision'),
          column('date', '日期', 'Date', 'date'),
          column('reason', '理由', 'Reason'),
          column('clerk', '经办人', 'Clerk'),
        ],
        rows: catalogue.claims.entries.map(({ value }): Cell[] => {
          const of = entryIn(catalogue.items.at(value.item))?.value;
          return [
            value.item,
            of?.list ?? null,
            of?.number ?? null,
            of?.type ?? null,
            of?.field ?? null,
            of?.name ?? null,
            bodyName(value.claimant),
            value.decision,
            value.date,
            value.reason ?? null,
            value.clerk,
          ];
        }),
      };
    case 'unclaimed':
      return {
        id: report,
        title: `${title} ${say('未认领事项', 'unclaimed items')}`,
        notes,
        columns: [
          item,
          list,
          number,
          type,
          field,
          name,
          body,
          column('deadline', '期限', 'Deadline', 'date'),
          column('days', '剩余日数', 'Days left', 'number'),
        ],
        rows: cells
          .filter((cell) => cell.standing === 'unclaimed')
          .map((cell): Cell[] => {
            const { value } = cell.item;
            const found = deadlineFor(catalogue.manifest.entry.value, '认领', cell.list);
            const date = found !== null && 'date' in found ? found.date : null;
            const each = entryIn(catalogue.lists.at(cell.list))?.value.rule === 'each';
            return [
              value.id,
              cell.list,
              value.number,
              value.type,
              value.field ?? null,
              value.name,
              each ? bodyName(cell.body) : null,
              date,
              date === null ? null : daysBetween(asOf, date),
            ];
          }),
      };
    case 'totals':
      return {
        id: report,
        title: `${title} ${say('数目对照', 'totals')}`,
        notes,
        columns: [
          list,
          column('title', '清单标题', 'Title'),
          column('by', '分类', 'By'),
          column('name', '名称', 'Name'),
          column('declared', '公布', 'Declared', 'number'),
          column('actual', '实有', 'Actual', 'number'),
          column('difference', '差', 'Difference', 'number'),
        ],
        rows: totalsOf(catalogue).flatMap((one) => {
          const row = (
            by: string,
            of: { name: string; declared: number | null; actual: number },
          ): Cell[] => [
            one.list,
            one.title,
            by,
            of.name,
            of.declared,
            of.actual,
            of.declared === null ? null : of.actual - of.declared,
          ];
          return [
            row(say('总数', 'total'), one.total),
            ...one.types.map((of) => row(say('事项类型', 'type'), of)),
            ...one.fields.map((of) => row(say('领域', 'field'), of)),
          ];
        }),
      };
  }
}
