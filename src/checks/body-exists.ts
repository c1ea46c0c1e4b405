/** Whether a body still exists: from the day it is dissolved on it does not. */
import type { Organization } from '../model/generated/records.ts';

export function existsOn(organization: Organization, day: string): boolean {
  return organization.dissolved === undefined || organization.dissolved > day;
}
