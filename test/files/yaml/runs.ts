/**
 * How many runs a property gets. The committed tests are short and always the same; set
 * RENLING_MUTATIONS=200000 for a long random run after a change of the readers or the editor.
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const wanted = process.env['RENLING_MUTATIONS'];
  return wanted === undefined ? { numRuns: usual, seed: 20200710 } : { numRuns: Number(wanted) };
}

/** For vitest: long runs may take long. */
export const PATIENCE = 3_600_000;
