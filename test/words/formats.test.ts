import { expect, it } from 'vitest';
import { formatMeant } from '../../src/words/formats.ts';

const FORMATS = ['pretty', 'md', 'html', 'json'] as const;

it.each([
  [
    { named: 'Markdown', ending: null },
    { kind: 'found', format: 'md' },
  ],
  [
    { named: null, ending: 'HTM' },
    { kind: 'found', format: 'html' },
  ],
  [
    { named: null, ending: null },
    { kind: 'found', format: null },
  ],
  [
    { named: 'md', ending: 'md' },
    { kind: 'found', format: 'md' },
  ],
  [
    { named: 'md', ending: '2020-08' },
    { kind: 'found', format: 'md' },
  ],
  [
    { named: 'pdf', ending: null },
    { kind: 'none', name: 'pdf', near: 'html' },
  ],
  [
    { named: null, ending: 'xls' },
    { kind: 'none', name: 'xls', near: null },
  ],
  [
    { named: 'md', ending: 'html' },
    { kind: 'contradiction', named: 'md', ending: 'html' },
  ],
  [
    { named: 'md', ending: 'docx' },
    { kind: 'contradiction', named: 'md', ending: 'docx' },
  ],
])('%j → %j', (given, meant) => {
  expect(formatMeant(given, FORMATS)).toEqual(meant);
});
