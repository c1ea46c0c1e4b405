/** Records in the arguments of findings: "济南市教育局（jn-education）", or an id alone. */

/** The id, for commands. */
export function idIn(named: string): string {
  const start = named.lastIndexOf('（');
  return start >= 0 && named.endsWith('）') ? named.slice(start + 1, -1) : named;
}

/** The name, for commands and sentences that need no id; the id where no name is known. */
export function nameIn(named: string): string {
  const start = named.lastIndexOf('（');
  return start > 0 && named.endsWith('）') ? named.slice(0, start) : named;
}
