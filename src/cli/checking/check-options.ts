/** The options that `validate` and `watch` share: which findings are shown. */
import type { Command } from 'commander';
import { ALL_CODES, type Code, isCode } from '../../findings/registry.ts';
import { usageTexts } from '../../text/usage-texts.ts';
import type { Session } from '../session.ts';
import { unknownValue } from '../unknown-value.ts';
import type { CheckRequest } from './validate-once.ts';
import { validateTexts } from '../../text/commands/validate.ts';

export interface CheckOptions {
  readonly only?: string;
  readonly skip?: string;
  readonly since?: string;
  readonly all?: true;
}

export function addCheckOptions(command: Command, session: Session): void {
  const texts = session.texts(validateTexts);
  command
    .argument('[paths...]', texts.paths)
    .option('--only <codes>', texts.only)
    .option('--skip <codes>', texts.skip)
    .option('--since <ref>', texts.since)
    .option('--all', texts.all);
}

/** Ends with exit 2 for a code nobody knows. */
export function requestOf(
  session: Session,
  paths: readonly string[],
  options: CheckOptions,
): Omit<CheckRequest, 'failOn'> {
  return {
    paths,
    only: codesOf(session, options.only),
    skip: codesOf(session, options.skip),
    since: options.since,
    listKnown: options.all === true,
  };
}

function codesOf(session: Session, text: string | undefined): ReadonlySet<Code> | null {
  if (text === undefined) return null;
  const codes = text.split(',').map((one) => one.trim().toUpperCase());
  const usage = session.texts(usageTexts);
  for (const one of codes) {
    if (isCode(one)) continue;
    throw unknownValue(session, 'code', one, { values: ALL_CODES, see: usage.allCodes });
  }
  return new Set(codes.filter(isCode));
}
