/** One run of the whole check: what is found, shown as it was asked for. Shared by `validate` and `watch`. */
import { verdictOn } from '../../checks/verdict.ts';
import { type FailOn, failsAt } from '../../findings/exit-code.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Code } from '../../findings/registry.ts';
import { findRepository } from '../../git/repository.ts';
import { type Baseline, baselineOf } from '../../history/baseline.ts';
import type { RenderInput } from '../../render/findings/input.ts';
import { validateTexts } from '../../text/commands/validate.ts';
import { sinceWords } from '../../text/since-words.ts';
import { answerOf, asNamed, repositoryOf } from '../at-commit.ts';
import { filesOf } from '../files-meant.ts';
import { type Looked, openToCheck, saySample } from '../open.ts';
import { findingInput } from '../finding-input.ts';
import type { Session } from '../session.ts';

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
export async function validateOnce(
  session: Session,
  command: string,
  request: CheckRequest,
): Promise<Checked> {
  const { only, skip, failOn, since } = request;
  const opened = openToCheck(session, command, { sources: true });
  const { catalogue } = opened;
  const all = verdictOn(opened, opened.asOf);
  const chosen = await filesOf(session, opened, request.paths);
  const wanted = ({ code, file }: Finding): boolean =>
    (only === null || only.has(code)) && skip?.has(code) !== true && chosen(file);
  const baseline = since === undefined ? null : baselineFor(session, since, opened, all);
  const counted = baseline?.fresh ?? all;
  const findings = counted.filter(wanted);
  saySample(session, catalogue);
  const shown = new Set(findings);
  return {
    input: findingInput(
      session,
      { tree: opened.tree, loaded: opened },
      {
        findings,
        prefix: opened.prefix,
        asOf: opened.asOf,
        failOn,
        ...(baseline !== null && {
          since: {
            base: session.texts(sinceWords)(baseline.ref, baseline.bases),
            known: baseline.known.filter(wanted),
            repaired: baseline.repaired.filter(wanted).length,
            existed: baseline.existed,
            listKnown: request.listKnown,
          },
        }),
      },
    ),
    hidden: counted.filter((finding) => !shown.has(finding) && failsAt(finding, failOn)).length,
  };
}

/** The catalogue may lie in a submodule of the repository one stands in. */
function baselineFor(
  session: Session,
  ref: string,
  { root, commit, asOf }: Looked,
  all: readonly Finding[],
): Baseline & { readonly ref: string } {
  const repository =
    commit === null
      ? answerOf(session, findRepository({ folder: root, env: session.io.env }))
      : repositoryOf(session);
  const at = commit === null ? null : { commit, name: session.options.at ?? 'HEAD' };
  const request = { ref, at, asOf, ...asNamed(session) };
  return { ref, ...answerOf(session, baselineOf(repository, request, all)) };
}

/** What a choice of paths or codes leaves out is not passed over in silence. */
export function sayHidden(session: Session, { hidden }: Checked): void {
  if (hidden === 0) return;
  session.io.err(`${session.texts(validateTexts).hidden(hidden)}\n`);
}
