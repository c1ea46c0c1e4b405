/**
 * Inside this room a refusal travels as an exception, so that every step on the way can clean up
 * behind itself; `transact` and `recover` turn it into data at the door.
 */
import type { Refusal } from './outcome.ts';

export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
    this.name = 'Refused';
  }
}

/** ENOSPC, EACCES …: what the system refuses. Node's own ERR_… codes are bugs and are not meant. */
const SYSTEM_CODE = /^E[A-Z0-9]+$/u;

/** The system's code of an error; null for anything that is a bug. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && SYSTEM_CODE.test(error.code) ? error.code : null;
}

/** Does `action`; what the system refuses becomes a refusal that names `path`, relative to the root. */
export function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const errorCode = systemCode(error);
    if (errorCode === null) throw error;
    throw new Refused({ reason: 'io', path, errorCode, unfinished: false });
  }
}

/** Does `action`; true when done, false when the system answered with one of `codes`. */
export function unless(codes: readonly string[], action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === null || !codes.includes(code)) throw error;
    return false;
  }
}
