/** Values of records as people write them. */

/** Lists of words joined, mappings as their values; — where nothing is. */
export function writtenValue(value: unknown): string {
  if (value === undefined || value === null) return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(writtenValue).join('、');
  if (typeof value === 'object') return Object.values(value).map(writtenValue).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
