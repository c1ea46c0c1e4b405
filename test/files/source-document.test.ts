/** The document of an agreement: below sources/ or nothing, with the hash of what is there now. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../src/files/source-document.ts';
import { memoryTree } from '../support/memory-tree.ts';

const tree = memoryTree(
  new Map([
    ['sources/a.pdf', 'text'],
    ['other/a.pdf', 'text'],
  ]),
);
const sha256 = createHash('sha256').update('text').digest('hex');

describe('a document', () => {
  it.each([
    ['sources/a.pdf', ''],
    ['sources/a.pdf', 'catalog/'],
    ['catalog/sources/a.pdf', 'catalog/'],
    ['sources\\a.pdf', ''],
  ])('%s from %j', (typed, prefix) => {
    expect(sourceDocument(tree, typed, prefix)).toEqual({
      kind: 'read',
      name: 'sources/a.pdf',
      sha256,
    });
  });

  it.each(['other/a.pdf', 'a.pdf', 'sources/../other/a.pdf', '/sources/a.pdf'])(
    '%s is elsewhere',
    (typed) => {
      expect(sourceDocument(tree, typed, '')).toEqual({ kind: 'elsewhere' });
    },
  );

  it('that is not there', () => {
    expect(sourceDocument(tree, 'sources/b.pdf', '')).toMatchObject({
      kind: 'unread',
      name: 'sources/b.pdf',
      reason: 'missing',
    });
  });
});
