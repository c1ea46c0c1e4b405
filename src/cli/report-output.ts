/** `--format` and `--out` of what people read: a screen, a file, or data for a program. */
import { nearest } from '../model/nearest.ts';
import { type View, viewOf } from '../render/view.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';
import { screenOf } from './view.ts';
import { writeOut } from './write-out.ts';

export interface OutputOptions {
  readonly format?: string;
  readonly out?: string;
}

/** Names people try for what has another one here, and endings of files. */
const ALIASES: Readonly<Record<string, string>> = { markdown: 'md', htm: 'html', txt: 'pretty' };

/**
 * The format that was named, else json with --json, else as the file of --out ends, else the first of
 * `formats`. Ends with exit 2 for one nobody knows; `elsewhere`: where others are to be had.
 */
export function formatOf<F extends string>(
  session: Session,
  { format, out }: OutputOptions,
  formats: readonly [F, ...F[]],
  elsewhere: Readonly<Record<string, string>> = {},
): F {
  const known = (name: string): F | undefined =>
    formats.find((one) => one === name || one === ALIASES[name]);
  if (format === undefined) {
    const json = session.options.json === true ? known('json') : undefined;
    return json ?? known(out?.split('.').at(-1) ?? '') ?? formats[0];
  }
  const found = known(format);
  if (found !== undefined) return found;
  const near = nearest(format, formats);
  throw new Stop(
    EXIT.usage,
    session.say(`没有“${format}”这种格式`, `there is no format “${format}”`),
    elsewhere[format] ??
      (near === null
        ? session.say(`可用的格式：${formats.join('、')}`, `formats: ${formats.join(', ')}`)
        : session.say(`是不是 ${near}？`, `did you mean ${near}?`)),
  );
}

/** What a text is drawn for: this terminal, or a file, which has no colours. */
export function outputView(session: Session, { out }: OutputOptions): View {
  return out === undefined
    ? screenOf(session)
    : viewOf({ language: session.lang, width: session.io.columns });
}

/** To the screen, or to the file of --out, which is said. */
export function give(session: Session, { out }: OutputOptions, text: string): void {
  if (out === undefined) {
    session.io.out(text);
    return;
  }
  writeOut(session, out, text);
  session.io.err(session.say(`已写入 ${out}\n`, `written to ${out}\n`));
}
