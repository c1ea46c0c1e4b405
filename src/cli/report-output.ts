/** `--format` and `--out` of what people read: a screen, a file, or data for a program. */
import { extname } from 'node:path';
import { type View, viewOf } from '../render/view.ts';
import { usageTexts } from '../text/usage-texts.ts';
import { writeOutTexts } from '../text/write-out-texts.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';
import { unknownValue } from './unknown-value.ts';
import { screenOf } from './view.ts';
import { writeOut } from './write-out.ts';

export interface OutputOptions {
  readonly format?: string;
  readonly out?: string;
}

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

/**
 * The format that was named, else as the file of --out ends, else json with --json, else the first of
 * `formats`. Ends with exit 2 for one that is not written, also as an ending, and when the two
 * contradict each other; `elsewhere`: where others are to be had.
 */
export function formatOf<F extends string>(
  session: Session,
  { format, out }: OutputOptions,
  formats: readonly [F, ...F[]],
  elsewhere: Readonly<Record<string, string>> = {},
): F {
  const known = (name: string): F | undefined =>
    formats.find((one) => one === name || one === ALIASES[name]);
  const refused = (name: string): Stop => {
    const see = elsewhere[name];
    return unknownValue(session, 'format', name, {
      values: formats,
      near: LIKE[name]?.find((like) => known(like) !== undefined) ?? null,
      ...(see !== undefined && { see }),
    });
  };
  const named = format === undefined ? undefined : known(format.toLowerCase());
  if (format !== undefined && named === undefined) throw refused(format.toLowerCase());
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase();
  const ofFile = known(ending);
  if (named === undefined && ofFile === undefined && ending !== '') throw refused(ending);
  if (out !== undefined && named !== undefined && ofFile !== named && PROMISING.has(ending)) {
    const texts = session.texts(usageTexts);
    const bare = out.slice(0, -extname(out).length);
    throw new Stop(
      EXIT.usage,
      texts.contradiction(named, out, `.${ending}`),
      texts.contradictionHint(bare, named === 'pretty' ? 'txt' : named),
    );
  }
  const json = session.options.json === true ? known('json') : undefined;
  return named ?? ofFile ?? json ?? formats[0];
}

/** What a text is drawn for: this terminal, or a file, which has no colours. */
export function outputView(session: Session, { out }: OutputOptions): View {
  return out === undefined
    ? screenOf(session)
    : viewOf({ language: session.lang, width: session.io.columns });
}

/** What the command answered, for a program: the envelope, or the same in the file of --out. */
export function giveDocument(session: Session, { out }: OutputOptions): void {
  if (out === undefined) session.wantJson();
  else give(session, { out }, session.document());
}

/** To the screen, or to the file of --out, which is said. */
export function give(session: Session, { out }: OutputOptions, result: string | Uint8Array): void {
  if (out !== undefined) {
    const texts = session.texts(writeOutTexts);
    const state = writeOut(session, out, result);
    session.answerWritten();
    session.io.err(state === 'replaced' ? texts.replaced(out) : texts.written(out));
  } else if (typeof result === 'string') session.io.out(result);
  else session.io.outBytes(result);
}
