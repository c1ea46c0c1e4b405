/** A document of the catalogue as a record keeps it: its name below sources/, and its hash as it is now. */
import { createHash } from 'node:crypto';
import { SOURCES_FOLDER } from './layout.ts';
import type { FileTree } from './tree.ts';

const LARGEST_DOCUMENT = 256 * 1024 * 1024;

export type SourceDocument =
  | { readonly kind: 'read'; readonly name: string; readonly sha256: string }
  /** Not below sources/. */
  | { readonly kind: 'elsewhere' }
  /** `reason`: as the tree has it. */
  | { readonly kind: 'unread'; readonly name: string; readonly reason: string };

/** `typed`: from the catalogue's root, or from where `prefix` leads to it. */
export function sourceDocument(tree: FileTree, typed: string, prefix: string): SourceDocument {
  const plain = typed.replaceAll('\\', '/');
  const name = prefix !== '' && plain.startsWith(prefix) ? plain.slice(prefix.length) : plain;
  if (!name.startsWith(`${SOURCES_FOLDER}/`) || name.split('/').includes('..')) {
    return { kind: 'elsewhere' };
  }
  const read = tree.read(name, LARGEST_DOCUMENT);
  if (!read.ok) return { kind: 'unread', name, reason: read.reason };
  return { kind: 'read', name, sha256: createHash('sha256').update(read.bytes).digest('hex') };
}
