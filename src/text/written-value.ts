/** Values of records as people write them. */

/** Lists of words joined, mappings as their values; — where nothing is. */
export function writtenValue(value: unknown): string {
  if (value === undefined || value === null) return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(writtenValue).join('、');
  if (typeof value === 'object') return Object.values(value).map(writtenValue).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Read without quotes as something else than text: a date, and what has a colon in it (stamps). */
const IN_QUOTES = /^\d{4}-\d{2}-\d{2}$|:/;

/** An example of a schema as it would be typed after its key. */
export function exampleInYaml(example: string): string {
  return IN_QUOTES.test(example) && !/^[[{]/.test(example) ? `"${example}"` : example;
}

/** An example that is a list, as its entries would be typed; others as they are. */
export function exampleEntries(example: string): string {
  if (!example.startsWith('[')) return example;
  const entries = JSON.parse(example) as unknown[];
  return entries
    .map((entry) => `- ${typeof entry === 'string' ? entry : JSON.stringify(entry)}`)
    .join(' ');
}
