/** What makes a finding the same finding in another run. */
import { hash } from 'node:crypto';
import type { AnyDraft } from './finding.ts';

/** The record a file holds: its path without `.yaml`. */
export function recordOf(file: string): string {
  return file.endsWith('.yaml') ? file.slice(0, -'.yaml'.length) : file;
}

/**
 * 16 hex digits of the SHA-256 over code, record, pointer and subject: neither the position in the
 * text nor the wording, so moved lines and another language leave it as it is.
 */
export function fingerprintOf({ code, file, pointer, subject }: AnyDraft): string {
  const identity = JSON.stringify([code, recordOf(file), pointer, subject ?? null]);
  return hash('sha256', identity, 'hex').slice(0, 16);
}
