/** The name of a file or folder as one word of a shell line, whatever is in it. */
export function shellWord(text: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
