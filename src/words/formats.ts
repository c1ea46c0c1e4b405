/** The format that `--format` and the name of a file ask for. */

/** Names people try for what has another one here, and endings of files. */
const ALIASES: Readonly<Record<string, string>> = {
  markdown: 'md',
  htm: 'html',
  txt: 'pretty',
  text: 'pretty',
};

/** What a kind of file that is not written is most like, the best first: a document, a workbook, a page. */
const LIKE: Readonly<Record<string, readonly string[]>> = {
  doc: ['docx', 'html', 'md'],
  docx: ['html', 'md'],
  wps: ['docx', 'html', 'md'],
  odt: ['docx', 'html', 'md'],
  rtf: ['docx', 'html', 'md'],
  pdf: ['html', 'docx', 'md'],
  xls: ['xlsx', 'csv'],
  xlsm: ['xlsx', 'csv'],
  et: ['xlsx', 'csv'],
  ods: ['xlsx', 'csv'],
  tsv: ['csv'],
  htm: ['html', 'md'],
  html: ['md', 'pretty'],
  yaml: ['json'],
  yml: ['json'],
};

/** Endings that promise a format, whether it is written here or not; any other (`.2020-08`) promises none. */
const PROMISING = new Set([
  ...Object.keys(LIKE),
  ...Object.keys(ALIASES),
  ...['md', 'html', 'csv', 'xlsx', 'json', 'docx', 'xml', 'sarif'],
]);

export type FormatMeant<F extends string> =
  /** null: neither says one. */
  | { readonly kind: 'found'; readonly format: F | null }
  /** None that is written; `near`: what it is most like. */
  | { readonly kind: 'none'; readonly name: string; readonly near: F | null }
  /** The name asks for one, the file's ending for another. */
  | { readonly kind: 'contradiction'; readonly named: F; readonly ending: string };

/** `named`: of --format; `ending`: of the file of --out, without its dot, '' for none; null: not given. */
export function formatMeant<F extends string>(
  given: { readonly named: string | null; readonly ending: string | null },
  formats: readonly F[],
): FormatMeant<F> {
  const known = (name: string): F | null =>
    formats.find((one) => one === name || one === ALIASES[name]) ?? null;
  const none = (name: string): FormatMeant<F> => {
    const like = LIKE[name]?.map(known).find((one) => one !== null);
    return { kind: 'none', name, near: like ?? null };
  };
  const name = given.named?.toLowerCase() ?? null;
  const named = name === null ? null : known(name);
  if (name !== null && named === null) return none(name);
  const ending = given.ending?.toLowerCase() ?? '';
  const ofFile = known(ending);
  if (named === null && ofFile === null && ending !== '') return none(ending);
  if (given.ending !== null && named !== null && ofFile !== named && PROMISING.has(ending)) {
    return { kind: 'contradiction', named, ending };
  }
  return { kind: 'found', format: named ?? ofFile };
}
