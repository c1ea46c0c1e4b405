/** How one body runs one item, field by field, as it is shown. Pure. */
import { entryIn } from '../../catalogue/held.ts';
import { type ServiceField, serviceFields, serviceGroups } from './fields.ts';
import type { Bilingual } from '../../text/language.ts';
import { writtenField } from './written.ts';
import type { Catalogue, ServiceEntry } from '../../catalogue/catalogue.ts';
import { missingFor, type Readiness, trainedSince } from '../../catalogue/readiness.ts';
import { isServiceOpen } from '../../model/service-facts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { CalendarDate } from '../../model/dates.ts';

interface ServiceLine {
  readonly label: Bilingual<string>;
  readonly value: string;
}

export interface ServiceSheet {
  readonly item: string;
  readonly name: string;
  readonly provider: string;
  readonly path: string;
  /** Fields that have a value, in the order of the schema. */
  readonly lines: readonly ServiceLine[];
  readonly empty: readonly ServiceField[];
  /** What is missing for opening, or, once open, what should have been there. */
  readonly missing: readonly Readiness[];
  readonly isOpen: boolean;
  /** What the checks have to say of the record. */
  readonly findings: readonly Finding[];
}

/** What bodies have put down for an item; `body`: only this one's. */
export function servicesOf(
  catalogue: Catalogue,
  item: string,
  body: string | null,
): readonly ServiceEntry[] {
  return catalogue.servicesByItem
    .on(item)
    .entries.filter(({ value }) => body === null || value.provider === body);
}

/** As programs read it. */
export function serviceData(
  { path, value }: ServiceEntry,
  { isOpen, missing, findings }: ServiceSheet,
): object {
  return { path, service: value, isOpen, missing, findings };
}

/** `findings`: of the whole catalogue. */
export function serviceSheet(
  catalogue: Catalogue,
  service: ServiceEntry,
  asOf: CalendarDate,
  findings: readonly Finding[],
): ServiceSheet {
  const nameOf = (id: string): string => entryIn(catalogue.organizations.at(id))?.value.name ?? id;
  const written = (field: ServiceField): string => writtenField(field, service.value, nameOf);
  const item = entryIn(catalogue.items.at(service.value.item))?.value;
  return {
    item: service.value.item,
    name: item === undefined ? '' : [item.name, item.subitem ?? ''].filter(Boolean).join(' · '),
    provider: nameOf(service.value.provider),
    path: service.path,
    lines: linesOf(written),
    missing: missingFor(service, asOf, trainedSince(catalogue.trainings.values())),
    isOpen: isServiceOpen(service.value, asOf),
    findings: findings.filter(
      ({ file, acceptedBy }) => file === service.path && acceptedBy === null,
    ),
    empty: serviceFields().filter((field) => written(field) === ''),
  };
}

/** A limit with its unit, and before → after, in one line each. */
function linesOf(written: (field: ServiceField) => string): ServiceLine[] {
  const lines: ServiceLine[] = [];
  const told = new Set<ServiceField>();
  for (const field of serviceFields()) {
    if (told.has(field)) continue;
    const group = serviceGroups().find(
      ({ fields, required }) =>
        fields.includes(field) && (required.includes('unit') || required.includes('before')),
    );
    const fields = group?.fields ?? [field];
    for (const one of fields) told.add(one);
    const [first = '', ...rest] = fields.map(written);
    if (first === '') continue;
    const between = group?.required.includes('before') === true ? ' → ' : ' ';
    const value = [first, ...rest.filter((one) => one !== '')].reduce((text, one, at) =>
      at === 1 ? `${text}${between}${one}` : `${text} ${one}`,
    );
    lines.push({ label: (group ?? field).label, value });
  }
  return lines;
}
