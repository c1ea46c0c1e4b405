/**
 * How many runs a property gets. The committed tests are short and always the same, so that a
 * change is judged by itself and not by the luck of the day; set RENLING_MUTATIONS=200000 for a long
 * random run after a change of what is tested.
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const wanted = process.env['RENLING_MUTATIONS'];
  return wanted === undefined ? { numRuns: usual, seed: 20200710 } : { numRuns: Number(wanted) };
}

/** For vitest: long runs may take long. */
export const PATIENCE = 3_600_000;
