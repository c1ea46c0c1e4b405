/** One run of the whole check: what is found, shown as it was asked for. Shared by `validate` and `watch`. */
import { countsOf } from '../../catalogue/counts.ts';
import { placesIn } from '../../catalogue/places.ts';
import { verdictOn } from '../../checks/verdict.ts';
import { type FailOn, failsAt } from '../../findings/exit-code.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Code } from '../../findings/registry.ts';
import type { RenderInput } from '../../render/findings/input.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { chosenPaths } from '../catalogue-paths.ts';
import { openToCheck, saySample } from '../open.ts';
import { paintOf } from '../paint.ts';
import { baselineOf } from '../reviewing/baseline.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';

export interface CheckRequest {
  /** Only what is at or below these is reported; none: all. */
  readonly paths: readonly string[];
  /** Null: all codes. */
  readonly only: ReadonlySet<Code> | null;
  readonly skip: ReadonlySet<Code> | null;
  readonly failOn: FailOn;
  /** Report only what is new since this left the commit. */
  readonly since: string | undefined;
  /** With `since`: show each of those that were there before. */
  readonly listKnown: boolean;
}

export interface Checked {
  readonly input: RenderInput;
  /** Findings that fail a run and were left out by a choice of the caller. */
  readonly hidden: number;
}

/** The full check, always; the request only chooses what is shown. */
export function validateOnce(session: Session, command: string, request: CheckRequest): Checked {
  const { only, skip, failOn, since } = request;
  const opened = openToCheck(session, command, { sources: true });
  const { catalogue } = opened;
  const all = verdictOn(opened, opened.asOf);
  const chosen = chosenPaths(session, opened.tree, opened.prefix, request.paths);
  const wanted = ({ code, file }: Finding): boolean =>
    (only === null || only.has(code)) && skip?.has(code) !== true && chosen(file);
  const baseline = since === undefined ? null : baselineOf(session, since, opened, all);
  const counted = baseline?.fresh ?? all;
  const findings = counted.filter(wanted);
  saySample(session, catalogue);
  const shown = new Set(findings);
  return {
    input: {
      findings,
      texts: findingTexts(session.lang),
      language: session.lang,
      ...placesIn(opened.tree),
      prefix: opened.prefix,
      counts: countsOf(opened),
      asOf: opened.asOf,
      paint: paintOf(session),
      width: session.io.columns,
      wraps: session.io.terminal.out,
      failOn,
      version: VERSION,
      ...(baseline !== null && {
        since: {
          base: baseline.base,
          known: baseline.known.filter(wanted),
          repaired: baseline.repaired.filter(wanted).length,
          existed: baseline.existed,
          listKnown: request.listKnown,
        },
      }),
    },
    hidden: counted.filter((finding) => !shown.has(finding) && failsAt(finding, failOn)).length,
  };
}

/** What a choice of paths or codes leaves out is not passed over in silence. */
export function sayHidden(session: Session, { hidden }: Checked): void {
  if (hidden === 0) return;
  session.io.err(
    session.say(
      `另有 ${hidden} 个问题因路径、--only 或 --skip 没有列出，也不计入退出码\n`,
      `${hidden} more are left out by the paths, --only or --skip, and do not count for the exit code\n`,
    ),
  );
}
