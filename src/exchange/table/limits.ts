/** How much a table file may hold. A real annex has some hundreds of rows and is below 1 MiB. */

const MEBIBYTE = 1024 * 1024;

export const LIMITS = {
  /** Of the file itself. */
  fileBytes: 64 * MEBIBYTE,
  /** Of all parts of a workbook, unpacked: measured, the library needs up to some ten times that. */
  unpackedBytes: 64 * MEBIBYTE,
  /** Unpacked : packed, looked at above `ratioFromBytes`; honest workbooks stay below 50. */
  ratio: 200,
  ratioFromBytes: 4 * MEBIBYTE,
  rows: 200_000,
  columns: 500,
} as const;
