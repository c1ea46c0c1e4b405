/** The catalogue at a commit (--at), and how git's refusals end a command. */
import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MANIFEST_PATH } from '../files/layout.ts';
import { openIn } from '../git/open-at.ts';
import type { GitProblem, Outcome } from '../git/problem.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { gitTexts } from '../text/git-texts.ts';
import { EXIT, Stop } from './exit.ts';
import type { Source } from './open.ts';
import type { Session } from './session.ts';

/** Exit 3, with what to type next. */
export function stopFor(session: Session, problem: GitProblem): Stop {
  const { message, remedy } = gitTexts[session.lang].problem(problem);
  return new Stop(EXIT.unreadable, message, remedy);
}

/** What git answered; what it refused ends the command. */
export function answerOf<T>(session: Session, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw stopFor(session, outcome.problem);
}

/** The repository around the catalogue that was named, or around the working folder. */
export function repositoryOf(session: Session): Repository {
  const folder = session.namedFolder() ?? session.io.cwd;
  return answerOf(session, findRepository({ folder, env: session.io.env }));
}

/** `ref`: a commit, branch or tag. `repository`: found before, when several commits are read. */
export function treeAt(
  session: Session,
  ref: string,
  repository: Repository = repositoryOf(session),
): Source & { readonly commit: string; readonly folder: string } {
  const opened = openIn(repository, ref, {
    holding: MANIFEST_PATH,
    orBelow: 'catalog',
    exact: session.namedFolder() !== null,
  });
  if (!opened.ok) throw stopFor(session, opened.problem);
  const { tree, commit, folder } = opened;
  // A bare repository has no files to point at: paths begin at its root.
  const { top } = repository;
  const root = top === null ? folder : join(top, folder);
  const path = top === null ? folder : relative(realpathSync(session.io.cwd), root);
  const prefix = path === '' ? '' : `${path.replaceAll('\\', '/')}/`;
  return { tree, commit, folder, root, prefix };
}
