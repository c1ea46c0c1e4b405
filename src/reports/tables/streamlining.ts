/** `streamlining`: the six reductions, a row for each service; limits in 日 and 工作日 have columns of their own. */
import { MEASURE_NAMES } from '../../text/streamlining-words.ts';
import { bilingual } from '../../text/language.ts';
import { bodyName } from '../names.ts';
import { type Report, reportOf, type ReportScope } from '../report.ts';
import {
  type Measure,
  MEASURES,
  type Sides,
  sidesOf,
  streamliningReport,
  type StreamliningReport,
  streamlinedServices,
} from '../streamlining.ts';
import type { Column } from '../table.ts';
import { itemColumns, type ItemOfRow, itemOfRow } from './item-columns.ts';

interface Row {
  readonly item: ItemOfRow;
  readonly provider: string;
  readonly sides: ReadonlyMap<Measure, Sides>;
}

/** Keys in json are English. */
const KEYS: Readonly<Record<Measure, string>> = {
  steps: 'steps',
  visits: 'visits',
  materials: 'materials',
  工作日: 'workingDays',
  日: 'days',
  cost: 'cost',
  trips: 'trips',
};

function measureColumns(measure: Measure): readonly Column<Row>[] {
  const name = MEASURE_NAMES[measure];
  return [
    {
      key: `${KEYS[measure]}Before`,
      heading: bilingual(`${name.zh} 减前`, `${name.en} before`),
      kind: 'number',
      value: ({ sides }) => sides.get(measure)?.before ?? null,
    },
    {
      key: `${KEYS[measure]}After`,
      heading: bilingual(`${name.zh} 减后`, `${name.en} after`),
      kind: 'number',
      value: ({ sides }) => sides.get(measure)?.after ?? null,
    },
  ];
}

const table = reportOf<Row>({
  name: 'streamlining',
  title: bilingual('优化流程（六减）', 'streamlining: the six reductions'),
  audience: bilingual(
    '政务服务部门、领导：各单位减了多少，哪些没有减下来',
    'service offices and leaders: how much each body shrank, and what did not shrink',
  ),
  reads: ['service', 'item', 'organization'],
  filters: ['org', 'list', 'field'],
  rows: ({ catalogue, asOf, filter }) =>
    streamlinedServices(catalogue, asOf, filter).map((service) => ({
      item: itemOfRow(catalogue, service.value.item),
      provider: bodyName(catalogue, service.value.provider),
      sides: new Map(sidesOf(service).map((one) => [one.measure, one])),
    })),
  columns: () => [
    ...itemColumns<Row>(({ item }) => item),
    {
      key: 'provider',
      heading: bilingual('办理单位', 'Provider'),
      value: ({ provider }) => provider,
    },
    ...MEASURES.flatMap(measureColumns),
  ],
});

export const streamliningTable = {
  ...table,
  summaryOf: ({ catalogue, asOf, filter }: ReportScope): StreamliningReport =>
    streamliningReport(catalogue, asOf, filter),
} satisfies Report;
