/** The options that `validate` and `watch` share: which findings are shown. */
import type { Command } from 'commander';
import { ALL_CODES, type Code, isCode } from '../../findings/registry.ts';
import { usageTexts } from '../../text/usage-texts.ts';
import type { Session } from '../session.ts';
import { unknownValue } from '../unknown-value.ts';
import type { CheckRequest } from './validate-once.ts';

export interface CheckOptions {
  readonly only?: string;
  readonly skip?: string;
  readonly since?: string;
  readonly all?: true;
}

export function addCheckOptions(command: Command, session: Session): void {
  command
    .argument(
      '[paths...]',
      session.say(
        '只报这些文件、文件夹或编号的结果（仍检查全部）',
        'report only these files, folders or ids (all is still checked)',
      ),
    )
    .option(
      '--only <codes>',
      session.say('只报这些编号，用逗号分开', 'report only these codes, comma-separated'),
    )
    .option('--skip <codes>', session.say('不报这些编号', 'leave these codes out'))
    .option(
      '--since <ref>',
      session.say(
        '只报与 ref 分开以后新出现的；原来就有的另列，不计入退出码',
        'report what is new since this left REF; the rest is listed apart and does not count',
      ),
    )
    .option(
      '--all',
      session.say(
        '与 --since 合用：原来就有的也逐条列出',
        'with --since: list each of the rest too',
      ),
    );
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
