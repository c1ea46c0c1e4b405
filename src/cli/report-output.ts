/** `--format` and `--out` of what people read: a screen, a file, or data for a program. */
import { extname } from 'node:path';
import { type View, viewOf } from '../render/view.ts';
import { usageTexts } from '../text/usage-texts.ts';
import { writeOutTexts } from '../text/write-out-texts.ts';
import { formatMeant } from '../words/formats.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';
import { unknownValue } from './unknown-value.ts';
import { screenOf } from './view.ts';
import { writeOut } from './write-out.ts';

export interface OutputOptions {
  readonly format?: string;
  readonly out?: string;
}

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
  const ending = out === undefined ? null : extname(out).slice(1);
  const meant = formatMeant({ named: format ?? null, ending }, formats);
  if (meant.kind === 'none') {
    const { name, near } = meant;
    const see = elsewhere[name];
    const allowed = { values: formats, near, ...(see !== undefined && { see }) };
    throw unknownValue(session, 'format', name, allowed);
  }
  if (meant.kind === 'contradiction') {
    const { named } = meant;
    const texts = session.texts(usageTexts);
    const file = out ?? '';
    throw new Stop(
      EXIT.usage,
      texts.contradiction(named, file, `.${meant.ending}`),
      texts.contradictionHint(
        file.slice(0, -extname(file).length),
        named === 'pretty' ? 'txt' : named,
      ),
    );
  }
  if (meant.format !== null) return meant.format;
  const json = session.options.json === true ? formats.find((one) => one === 'json') : undefined;
  return json ?? formats[0];
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
