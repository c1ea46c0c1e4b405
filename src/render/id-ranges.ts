/** Ids one after another, neighbours together as they can be typed: `city-001..city-005`. */
export function idRanges(ids: readonly string[]): string[] {
  const found: { first: string; last: string }[] = [];
  for (const id of ids) {
    const run = found.at(-1);
    if (run !== undefined && follows(run.last, id)) run.last = id;
    else found.push({ first: id, last: id });
  }
  return found.map(({ first, last }) => (first === last ? first : `${first}..${last}`));
}

function follows(one: string, next: string): boolean {
  const [, prefix, number] = /^(.*-)(\d+)$/.exec(one) ?? [];
  if (prefix === undefined || number === undefined) return false;
  return next === prefix + String(Number(number) + 1).padStart(number.length, '0');
}
