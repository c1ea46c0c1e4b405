/** This copy of the program as the file that npm installs it from, with the hash that pins it. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { programFiles, programManifest, type ProgramManifest } from './program-files.ts';
import { tarOf } from './tar.ts';

/** Smaller takes three times as long and gains half a percent (measured). */
const LEVEL = 6;
/** Where gzip's header names the system it was made on; 255: unknown. */
const SYSTEM_BYTE = 9;

export interface PackedTool {
  readonly manifest: ProgramManifest;
  readonly tarball: Uint8Array;
}

/** Offline and without running anything: npm need not be there. */
export function packTool(): PackedTool {
  const tarball = gzipSync(tarOf(programFiles()), { level: LEVEL });
  tarball[SYSTEM_BYTE] = 255;
  return { manifest: programManifest(), tarball };
}

/** As npm's lock files write it. */
export function integrityOf(tarball: Uint8Array): string {
  return `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
}

/** Compressed by another version of node the same files are other bytes: what they hold counts. */
export function holdsTheSame(one: Uint8Array, other: Uint8Array): boolean {
  try {
    return gunzipSync(one).equals(gunzipSync(other));
  } catch {
    return false;
  }
}
