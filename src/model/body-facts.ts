/** What holds of a body on a day. Pure. */
import type { Organization } from './generated/records.ts';

export interface Dissolution {
  readonly since: string;
  /** Id of the body that takes its place. */
  readonly successor: string | null;
}

/** Since when a body is no more on a day, and who took its place; null: it exists. */
export function dissolvedOn(
  { dissolved, successor }: Pick<Organization, 'dissolved' | 'successor'>,
  day: string,
): Dissolution | null {
  if (dissolved === undefined || dissolved > day) return null;
  return { since: dissolved, successor: successor ?? null };
}

/** From the day it is dissolved on a body does not exist. */
export function existsOn(body: Pick<Organization, 'dissolved'>, day: string): boolean {
  return dissolvedOn(body, day) === null;
}
