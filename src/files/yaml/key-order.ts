/** The order of keys in canonical form, taken from the schemas (`generated/key-orders.ts`). */

export interface KeyOrder {
  readonly keys: readonly string[];
  /** Keys whose text always stands in quotes: codes, dates, versions, hashes. */
  readonly quoted: readonly string[];
  /** Orders of the mappings below; of a list's entries where the value is a list. */
  readonly below: Readonly<Record<string, KeyOrder>>;
}

/** Place of a key in the order; keys that the schema does not know come last. */
export function rankOf(order: KeyOrder | undefined, key: string): number {
  const index = order?.keys.indexOf(key) ?? -1;
  return index === -1 ? Number.MAX_SAFE_INTEGER : index;
}

export function orderBelow(order: KeyOrder | undefined, key: string): KeyOrder | undefined {
  return order !== undefined && Object.hasOwn(order.below, key) ? order.below[key] : undefined;
}

export function isAlwaysQuoted(order: KeyOrder | undefined, key: string): boolean {
  return order?.quoted.includes(key) ?? false;
}
