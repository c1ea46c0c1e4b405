import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/findings/exit-code.ts';
import { type AnyDraft, draft } from '../../src/findings/finding.ts';
import { settle, type SettleOptions } from '../../src/findings/settle.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import type { Exception } from '../../src/model/generated/records.ts';

const unknownList = (file: string, pointer: (string | number)[] = ['list']): AnyDraft =>
  draft('RL303', { file, pointer }, { list: 'x', nearest: null });
const badDay = draft(
  'RL217',
  { file: 'a.yaml', pointer: ['date'] },
  { label: '日期', value: '2020-02-30' },
);

function settled(drafts: readonly AnyDraft[], options: Partial<SettleOptions> = {}) {
  return settle(drafts, {
    severities: {},
    exceptions: [],
    asOf: '2020-08-20' as CalendarDate,
    scopeOf: () => ({ list: 'city', organization: null }),
    ...options,
  });
}

function exception(changes: Partial<Exception> = {}) {
  const value: Exception = {
    id: 'late',
    code: 'RL303',
    scope: { list: 'city' },
    reason: '省厅来函',
    approved_by: 'jn-approval',
    expires: '2020-08-20',
    ...changes,
  };
  return { path: `exceptions/${value.id}.yaml`, id: value.id, value };
}

describe('settle', () => {
  it('takes the severity of the registry, the draft, the catalogue: the last that says one', () => {
    const found = unknownList('a.yaml');
    const own: AnyDraft = { ...found, severity: 'warning' };
    const severityOf = (it: AnyDraft, severities: SettleOptions['severities'] = {}) =>
      settled([it], { severities }).findings.map(({ severity }) => severity);
    expect(severityOf(own)).toEqual(['warning']);
    expect(severityOf(own, { RL303: 'info' })).toEqual(['info']);
    expect(severityOf(own, { RL303: 'off' })).toEqual([]);
  });

  it('leaves fixed codes alone', () => {
    const { findings, matchedExceptions } = settled([badDay], {
      severities: { RL217: 'off' },
      exceptions: [exception({ code: 'RL217' })],
    });
    expect(findings).toMatchObject([{ severity: 'error', acceptedBy: null }]);
    expect(matchedExceptions.size).toBe(0);
  });

  it.each<[string, Partial<Exception>, boolean]>([
    ['on its last day', {}, true],
    ['the day after', { expires: '2020-08-19' }, false],
    ['with a blank reason', { reason: ' ' }, false],
    ['for another code', { code: 'RL302' }, false],
    ['for the record', { scope: { records: ['items/city/a'] } }, true],
    ['for another record', { scope: { records: ['items/city/b'], list: 'city' } }, false],
    ['for another list', { scope: { list: 'county' } }, false],
    ['for a body', { scope: { organization: 'jn-education' } }, false],
  ])('an exception %s', (_, changes, accepted) => {
    const result = settled([unknownList('items/city/a.yaml')], {
      exceptions: [exception(changes)],
    });
    expect(result.findings[0]?.acceptedBy).toBe(accepted ? 'late' : null);
    expect([...result.matchedExceptions]).toEqual(accepted ? ['late'] : []);
  });

  it('an exception without approval accepts nothing', () => {
    const { path, id, value } = exception();
    delete value.approved_by;
    const exceptions = [{ path, id, value }];
    expect(settled([unknownList('a.yaml')], { exceptions }).findings[0]?.acceptedBy).toBeNull();
  });

  it('sorts by file and place, entries by number, and drops what is said twice', () => {
    const drafts = [
      unknownList('b.yaml'),
      unknownList('a.yaml', ['x', 10]),
      unknownList('a.yaml', ['x', 9]),
      unknownList('b.yaml'),
      badDay,
    ];
    const places = settled(drafts).findings.map((found) =>
      [found.file, ...found.pointer].join(' '),
    );
    expect(places).toEqual(['a.yaml date', 'a.yaml x 9', 'a.yaml x 10', 'b.yaml list']);
  });

  it('gives fingerprints that hold over positions and wording, and differ by subject', () => {
    const found = unknownList('items/city/a.yaml');
    const variants: AnyDraft[] = [
      { ...found, range: { start: 3, end: 4 } },
      { ...found, severity: 'info' },
      { ...found, args: { list: 'anything', nearest: 'else' } } as AnyDraft,
      { ...found, subject: 'other' },
    ];
    const [plain, moved, lowered, said, other] = [found, ...variants].map(
      (it) => settled([it]).findings[0]?.fingerprint,
    );
    expect(plain).toMatch(/^[0-9a-f]{16}$/);
    expect([moved, lowered, said]).toEqual([plain, plain, plain]);
    expect(other).not.toBe(plain);
  });
});

describe('exitCodeOf', () => {
  it.each([
    ['error', null, 1, 1],
    ['warning', null, 0, 1],
    ['info', null, 0, 0],
    ['error', 'late', 0, 0],
  ] as const)(
    '%s, accepted by %s: %i, and %i with warnings',
    (severity, acceptedBy, error, warning) => {
      expect(exitCodeOf([{ severity, acceptedBy }], 'error')).toBe(error);
      expect(exitCodeOf([{ severity, acceptedBy }], 'warning')).toBe(warning);
    },
  );

  it('no findings: 0', () => {
    expect(exitCodeOf([], 'warning')).toBe(0);
  });
});
