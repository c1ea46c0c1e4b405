/** How much a table file may hold. A real annex has some hundreds of rows and is below 1 MiB. */

const MEBIBYTE = 1024 * 1024;

export const LIMITS = {
  /** Of the file itself. */
  fileBytes: 64 * MEBIBYTE,
  /** Of all parts of a workbook, unpacked. Measured: 57 MiB (110,000 rows) take 610 MiB to read. */
  unpackedBytes: 64 * MEBIBYTE,
  /** Unpacked : packed, looked at above `ratioFromBytes`. A table of items is at 13, zeros at 1,000. */
  ratio: 200,
  ratioFromBytes: 4 * MEBIBYTE,
  rows: 200_000,
  columns: 500,
} as const;
