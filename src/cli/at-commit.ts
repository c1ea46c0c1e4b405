/** The catalogue at a commit (--at), and the one place where git's refusals end a command. */
import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { GitProblem, Outcome } from '../git/problem.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { type CatalogueAt, catalogueAt } from '../history/catalogue-at.ts';
import { gitTexts } from '../text/git-texts.ts';
import { EXIT, Stop } from './exit.ts';
import type { Source } from './open.ts';
import type { Session } from './session.ts';

/** Exit 3, with what to type next. */
export function stopFor(session: Session, problem: GitProblem): Stop {
  const { message, remedy } = session.texts(gitTexts).problem(problem);
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

/** At commits a catalogue that was named is not looked for elsewhere. */
export function asNamed(session: Session): { readonly exact: boolean } {
  return { exact: session.namedFolder() !== null };
}

/** `ref`: a commit, branch or tag. `repository`: found before, when several commits are read. */
export function treeAt(
  session: Session,
  ref: string,
  repository: Repository = repositoryOf(session),
): Source & CatalogueAt {
  return asTyped(
    session,
    repository,
    answerOf(session, catalogueAt(repository, ref, asNamed(session))),
  );
}

/** With the folder as it is on disk, and as the user would type it before a path. */
export function asTyped(
  session: Session,
  { top }: Repository,
  at: CatalogueAt,
): Source & CatalogueAt {
  const { folder } = at;
  // A bare repository has no files to point at: paths begin at its root.
  const root = top === null ? folder : join(top, folder);
  const path = top === null ? folder : relative(realpathSync(session.io.cwd), root);
  const prefix = path === '' ? '' : `${path.replaceAll('\\', '/')}/`;
  return { ...at, root, prefix };
}
