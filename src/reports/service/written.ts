/** A value of a service record as a person writes it: what is shown, and what stands in a cell. Pure. */
import type { ServiceField } from './fields.ts';

/** '' where the record has no such value. `nameOf`: a body's name for its id. */
export function writtenField(
  field: ServiceField,
  record: object | null,
  nameOf: (body: string) => string,
): string {
  const value = field.pointer.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (Reflect.get(at, key) as unknown) : undefined,
    record,
  );
  if (value === undefined || value === null) return '';
  switch (field.form.kind) {
    case 'yes-no':
      return value === true ? '是' : '否';
    case 'body':
      return nameOf(value as string);
    case 'bodies':
      return joined((value as string[]).map(nameOf));
    case 'texts':
    case 'choices':
      return joined(value as string[]);
    case 'occasions':
      return (value as { channel: string; date: string; url?: string }[])
        .map(({ channel, date, url }) => [channel, date, url ?? ''].join(' ').trim())
        .join('；');
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

function joined(entries: readonly string[]): string {
  return entries.join(entries.some((entry) => entry.includes('、')) ? '；' : '、');
}
