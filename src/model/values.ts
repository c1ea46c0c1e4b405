/** Values out of YAML or JSON of which nothing is known yet. */

export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of mappings, at least one. */
export function isMappings(value: unknown): value is readonly Mapping[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

/** What a mapping has under a key (in a list: an index); undefined where there is none. */
export function ownValue(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}

/** The text under a key; undefined where there is none. */
export function ownText(value: unknown, key: string): string | undefined {
  const found = ownValue(value, key);
  return typeof found === 'string' ? found : undefined;
}
