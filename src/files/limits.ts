/** How much of a file is read. */

/**
 * No record is larger, in bytes: the most that `rules.largest_file_kib` can be set to. A larger file
 * is not read as a record, and `validate` says that it is too large.
 */
export const LARGEST_RECORD = 16 * 1024 * 1024;
