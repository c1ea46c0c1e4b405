/** A repository where two branches may claim the same item: city-003, in the field of jn-education. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, makeRepository, type TestRepository } from './git-repository.ts';

export const CLAIM = 'catalog/claims/city/city-003.yaml';

/** Nobody has claimed it on the main branch. */
export function repositoryWithoutClaim(): TestRepository {
  const repository = makeRepository();
  repository.addBase();
  repository.write({ [CLAIM]: null });
  repository.commit('目录');
  return repository;
}

/** The claim as this body would have it. */
export function claimBy(body: string): string {
  const base = readFileSync(join(BASE, 'claims/city/city-003.yaml'), 'utf8');
  return base.replace('jn-education', body);
}
