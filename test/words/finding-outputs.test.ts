import { expect, it } from 'vitest';
import { completionsOf } from '../../src/words/completions.ts';
import { outputsMeant } from '../../src/words/finding-outputs.ts';

const FORMATS = ['pretty', 'markdown', 'sarif', 'junit'] as const;

it('reads several formats, each to its file or the screen', () => {
  expect(outputsMeant('pretty, SARIF=out.sarif,xml=a=b.xml,md=', FORMATS)).toEqual({
    outputs: [
      { format: 'pretty', file: null },
      { format: 'sarif', file: 'out.sarif' },
      { format: 'junit', file: 'a=b.xml' },
      { format: 'markdown', file: null },
    ],
  });
});

it('names the first format nobody knows', () => {
  expect(outputsMeant('pretty,pdf=x,doc', FORMATS)).toEqual({ unknown: 'pdf' });
});

it('completes items over all lists, and nothing for what it does not know', () => {
  const folders: Readonly<Record<string, readonly string[]>> = {
    items: ['city', 'zone'],
    'items/city': ['city-001'],
    'items/zone': ['zone-001'],
    organizations: ['jn-drc'],
  };
  const sources = {
    ids: (at: string) => folders[at] ?? [],
    reports: ['totals'],
    services: ['github'],
  };
  expect(completionsOf('items', sources)).toEqual(['city-001', 'zone-001']);
  expect(completionsOf('to', sources)).toEqual(['jn-drc']);
  expect(completionsOf('report', sources)).toEqual(['totals']);
  expect(completionsOf('service', sources)).toEqual(['github']);
  expect(completionsOf('reason', sources)).toEqual([]);
});
