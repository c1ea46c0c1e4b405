/** A service as it is typed, for `ci` and for `init --ci`. */
import { CI_SERVICES, type CiService } from '../../templates/ci/services.ts';
import type { Session } from '../session.ts';
import { unknownValue } from '../unknown-value.ts';

/** Exit 2 for another word. */
export function serviceNamed(session: Session, word: string): CiService {
  const service = CI_SERVICES.find((one) => one === word);
  if (service !== undefined) return service;
  throw unknownValue(session, 'service', word, { values: CI_SERVICES });
}
