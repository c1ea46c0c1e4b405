/** `services`: every field of how items are run, as `service show` writes it, and what is missing for opening. */
import type { ServiceEntry } from '../../catalogue/catalogue.ts';
import { missingFor, trainedSince } from '../../catalogue/readiness.ts';
import { isClosedOn, isServiceOpen } from '../../model/service-facts.ts';
import { bilingual, type Bilingual } from '../../text/language.ts';
import { bodyName } from '../names.ts';
import { reportOf } from '../report.ts';
import { type ServiceField, serviceFields } from '../service/fields.ts';
import { writtenField } from '../service/written.ts';
import type { Cell, Column } from '../table.ts';
import { isAskedFor, itemColumns, type ItemOfRow, itemOfRow } from './item-columns.ts';

interface Row {
  readonly item: ItemOfRow;
  readonly provider: string;
  readonly state: Bilingual<string>;
  readonly missing: readonly string[];
  /** '' where the record has no such value. */
  readonly written: (field: ServiceField) => string;
}

const STATES = {
  closed: bilingual('已停止', 'closed'),
  open: bilingual('已开办', 'open'),
  notOpen: bilingual('未开办', 'not open'),
};

function stateOf({ value }: ServiceEntry, day: string): Bilingual<string> {
  if (isClosedOn(value, day)) return STATES.closed;
  return isServiceOpen(value, day) ? STATES.open : STATES.notOpen;
}

function fieldColumn(field: ServiceField): Column<Row> {
  const { key, label, form } = field;
  return {
    // promised-days.value → promisedDaysValue
    key: key.replaceAll(/[-.]([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    heading: label,
    kind: form.kind === 'number' || form.kind === 'date' ? form.kind : 'text',
    value: ({ written }): Cell => {
      const text = written(field);
      if (text === '') return null;
      return form.kind === 'number' ? Number(text) : text;
    },
  };
}

export const servicesTable = reportOf<Row>({
  name: 'services',
  title: bilingual('办理台账', 'register of services'),
  audience: bilingual(
    '承接单位、政务服务部门：每个事项怎么办，开办还缺什么',
    'undertakers and service halls: how each item is run, what is missing for opening',
  ),
  reads: ['service', 'item', 'organization', 'training'],
  filters: ['org', 'list', 'field'],
  rows: ({ catalogue, asOf, filter }) => {
    const trained = trainedSince(catalogue.trainings.values());
    const nameOf = (id: string): string => bodyName(catalogue, id);
    return catalogue.services.entries
      .filter(({ value }) => filter.org === null || value.provider === filter.org)
      .map((service) => ({
        item: itemOfRow(catalogue, service.value.item),
        provider: nameOf(service.value.provider),
        state: stateOf(service, asOf),
        missing: missingFor(service, asOf, trained),
        written: (field: ServiceField) => writtenField(field, service.value, nameOf),
      }))
      .filter(({ item }) => isAskedFor(item, filter));
  },
  columns: () => [
    ...itemColumns<Row>(({ item }) => item),
    {
      key: 'provider',
      heading: bilingual('办理单位', 'Provider'),
      value: ({ provider }) => provider,
    },
    {
      key: 'state',
      heading: bilingual('办理状态', 'State'),
      value: ({ state }, language) => state[language],
    },
    {
      key: 'missing',
      heading: bilingual('开办还缺', 'Missing for opening'),
      value: ({ missing }) => missing.join('、') || null,
    },
    ...serviceFields().map(fieldColumn),
  ],
});
