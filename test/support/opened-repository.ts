/** A test's repository as the program sees it; a problem is a mistake in the test. */
import { join } from 'node:path';
import type { Outcome } from '../../src/git/problem.ts';
import { findRepository, type Repository } from '../../src/git/repository.ts';
import type { TestRepository } from './git-repository.ts';

export function opened(test: TestRepository, below = ''): Repository {
  return must(findRepository({ folder: join(test.folder, below), env: test.env }));
}

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
