/** A record's file in some commit, read for comparing: its value, or why there is none. */
import type { Version } from './verify-merge.ts';
import { GIVE_UP, readCanonical } from '../files/yaml/canonical-reader.ts';
import { decodeUtf8 } from '../files/yaml/decode.ts';
import { readFull } from '../files/yaml/full-reader.ts';

/** Its schema is not asked: a merge is compared value by value, whatever the values are. */
export function readVersion(bytes: Uint8Array): Version {
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return { state: 'unreadable', code: 'RL101', key: null, pointer: [] };
  const quick: unknown = readCanonical(decoded.text);
  if (quick !== GIVE_UP) return { state: 'read', value: quick };
  const { value, problems } = readFull(decoded.text);
  const double = problems.find(({ code }) => code === 'RL103');
  const first = double ?? problems[0];
  if (first !== undefined && (value === undefined || double !== undefined)) {
    const key = first.code === 'RL103' ? first.args.key : null;
    return { state: 'unreadable', code: first.code, key, pointer: first.pointer };
  }
  return { state: 'read', value };
}
