/** `pretty,sarif=out.sarif,junit=report.xml`: where findings go, in which formats. */

export interface OutputMeant<F extends string> {
  readonly format: F;
  /** null: standard output. */
  readonly file: string | null;
}

/** Names people try for what has another one here. */
const ALIASES: Readonly<Record<string, string>> = {
  md: 'markdown',
  xml: 'junit',
  text: 'pretty',
  txt: 'pretty',
  codequality: 'gitlab',
};

/** `unknown`: the first format that nobody knows. */
export function outputsMeant<F extends string>(
  text: string,
  formats: readonly F[],
): { readonly outputs: readonly OutputMeant<F>[] } | { readonly unknown: string } {
  const outputs: OutputMeant<F>[] = [];
  for (const part of text.split(',')) {
    const at = part.indexOf('=');
    const name = (at < 0 ? part : part.slice(0, at)).trim().toLowerCase();
    const format = formats.find((one) => one === name || one === ALIASES[name]);
    if (format === undefined) return { unknown: name };
    const file = at < 0 ? '' : part.slice(at + 1).trim();
    outputs.push({ format, file: file === '' ? null : file });
  }
  return { outputs };
}
