/** `--format pretty,sarif=out.sarif,junit=report.xml`: one finding model, several formats, several files. */
import { appendFileSync } from 'node:fs';
import {
  FINDING_FORMATS,
  type FindingFormat,
  renderFindings,
} from '../render/findings/registry.ts';
import { findingsData } from '../render/findings/json.ts';
import type { RenderInput } from '../render/findings/input.ts';
import { NO_PAINT } from '../render/paint.ts';
import { usageTexts } from '../text/usage-texts.ts';
import { writeOutTexts } from '../text/write-out-texts.ts';
import { type OutputMeant, outputsMeant } from '../words/finding-outputs.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';
import { unknownValue } from './unknown-value.ts';
import { writeOut } from './write-out.ts';

export type FindingOutput = OutputMeant<FindingFormat>;

/**
 * `text`: of --format; without it json with --json, else pretty. Exit 2 for a format nobody knows, or
 * two formats on standard output: with --json the envelope is one of them.
 */
export function parseOutputs(session: Session, text: string | undefined): FindingOutput[] {
  const meant = outputsMeant(text ?? (session.json ? 'json' : 'pretty'), FINDING_FORMATS);
  if ('unknown' in meant) {
    throw unknownValue(session, 'format', meant.unknown, { values: FINDING_FORMATS });
  }
  const outputs = [...meant.outputs];
  const toScreen = outputs.filter(({ file }) => file === null);
  if (toScreen.some(({ format }) => format === 'json')) session.wantJson();
  else if (session.json) toScreen.unshift({ format: 'json', file: null });
  if (toScreen.length > 1) {
    const [first = '', second = ''] = toScreen.map(({ format }) => format);
    const texts = session.texts(usageTexts);
    throw new Stop(
      EXIT.usage,
      texts.bothToScreen(first, second),
      texts.giveOneAFile(first, second),
    );
  }
  return outputs;
}

/** Writes them all, json as the envelope of the run, whose exit code must have been set; a file that cannot be written ends the command with exit 3. */
export function writeOutputs(
  session: Session,
  outputs: readonly FindingOutput[],
  input: RenderInput,
): void {
  session.answer(input.asOf, findingsData(input));
  for (const { format, file } of outputs) {
    if (format === 'json') {
      if (file !== null) writeOut(session, file, session.document());
    } else if (file === null) {
      session.io.out(renderFindings(format, input));
    } else {
      writeOut(session, file, renderFindings(format, { ...input, paint: NO_PAINT }));
    }
  }
  if (outputs.some(({ format }) => format === 'github')) writeJobSummary(session, input);
}

/** GitHub shows ten annotations of a level; the page of the run, in its own file, shows all. */
function writeJobSummary(session: Session, input: RenderInput): void {
  const file = session.io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, renderFindings('markdown', { ...input, paint: NO_PAINT }));
  } catch {
    session.io.err(session.texts(writeOutTexts).noJobSummary(file));
  }
}
