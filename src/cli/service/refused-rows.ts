/** The rows of a form that were refused, in a file beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORM_HEADINGS } from '../../exchange/service-form-reading.ts';
import { refusedName, type RefusedRows, refusedText } from '../../exchange/service-form-refused.ts';
import { serviceFormTexts } from '../../text/outcomes/service-form-texts.ts';
import type { Session } from '../session.ts';
import { writeOut } from '../write-out.ts';

/**
 * Never over a file that is there already: somebody may be correcting it. `unwritten`: rows without
 * fault were not written either.
 */
export async function writeRefused(
  session: Session,
  refused: RefusedRows,
  file: string,
  unwritten: boolean,
): Promise<void> {
  const text = await refusedText(refused, FORM_HEADINGS.refused[session.lang]);
  const path = freePath(session, file, text);
  writeOut(session, path, text);
  const texts = session.texts(serviceFormTexts);
  session.io.err(`${texts.refusedRows(refused.why.size, path, unwritten ? file : null)}\n`);
}

function freePath(session: Session, file: string, text: string): string {
  for (let count = 1; ; count += 1) {
    const path = refusedName(file, count);
    const at = resolve(session.io.cwd, path);
    if (!existsSync(at) || readFileSync(at, 'utf8') === text) return path;
  }
}
