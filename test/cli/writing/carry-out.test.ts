/** The one way to write: what happens when the state changes between showing and writing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Proposal, RefusedMatter } from '../../../src/actions/proposal.ts';
import { EXIT, Stop } from '../../../src/cli/exit.ts';
import type { Session } from '../../../src/cli/session.ts';
import { carryOut, exitOf, type Undertaking } from '../../../src/cli/writing/carry-out.ts';
import { newFolder } from '../../support/catalogue-folder.ts';

const asked = vi.hoisted(() => ({ terminal: false, answers: [] as boolean[], questions: 0 }));

vi.mock(import('../../../src/cli/ask.ts'), async (original) => ({
  ...(await original()),
  canAsk: () => asked.terminal,
  confirm: () => {
    asked.questions += 1;
    return Promise.resolve(asked.answers.shift() ?? false);
  },
}));

let said = '';

/** As far as carrying out looks at one. */
function session(): Session {
  return {
    io: {
      err: (text: string) => (said += text),
      now: () => new Date('2020-08-20T04:00:00Z'),
      process,
    },
    lang: 'zh',
    written: [],
    options: {},
    texts: (table: { readonly zh: unknown }) => table.zh,
    prefix: () => 'catalog/',
  } as unknown as Session;
}

const TAKEN: RefusedMatter = { about: 'city-001', weight: 'refused', reason: { kind: 'taken' } };

function file(name: string, text: string): Proposal<null>['writes'][number] {
  return { path: `notes/${name}`, before: null, after: text };
}

function proposal(more: Partial<Proposal<null>> = {}): Proposal<null> {
  return { writes: [file('one.txt', '一\n')], refusals: [], result: null, ...more };
}

/** Every proposal in its turn; the last one stays. */
function undertaking(
  root: string,
  proposals: readonly Proposal<null>[],
  consent: Partial<NonNullable<Undertaking<null>['consent']>> | null = {},
): Undertaking<null> & { readonly shown: Proposal<null>[] } {
  let turn = 0;
  const shown: Proposal<null>[] = [];
  return {
    root,
    command: 'test',
    shown,
    propose: () => proposals[Math.min(turn++, proposals.length - 1)] ?? proposal(),
    why: ({ reason }) => (reason === TAKEN.reason ? '济南市公安局 2020-08-20 已认领' : null),
    consent:
      consent === null
        ? null
        : {
            show: (one) => void shown.push(one),
            question: () => '写入吗？',
            unasked: 'stop',
            ...consent,
          },
  };
}

function isWritten(root: string, name: string): boolean {
  return existsSync(join(root, 'notes', name));
}

async function stopOf(work: Promise<unknown>): Promise<Stop> {
  return work.then(
    () => {
      throw new Error('did not stop');
    },
    (error: unknown) => {
      if (error instanceof Stop) return error;
      throw error;
    },
  );
}

beforeEach(() => {
  Object.assign(asked, { terminal: false, answers: [], questions: 0 });
  said = '';
});

describe('what was shown is written', () => {
  it('when the newest state comes to the same; once asked, or with --yes', async () => {
    const root = newFolder();
    const work = undertaking(root, [proposal()]);
    const done = await carryOut(session(), work, { yes: true });
    expect(done).toMatchObject({ state: 'written', written: ['notes/one.txt'] });
    expect(asked.questions).toBe(0);
    expect(readFileSync(join(root, 'notes/one.txt'), 'utf8')).toBe('一\n');
    asked.answers = [true];
    const other = newFolder();
    expect(await carryOut(session(), undertaking(other, [proposal()]), {})).toMatchObject({
      state: 'written',
    });
    expect(asked.questions).toBe(1);
  });

  it.each<[string, Proposal<null>, RegExp]>([
    [
      'an item was taken meanwhile',
      proposal({ writes: [], refusals: [TAKEN] }),
      /city-001 现在不行了：济南市公安局 2020-08-20 已认领/,
    ],
    [
      'one more is refused',
      proposal({ refusals: [{ ...TAKEN, about: 'city-002', reason: null }] }),
      /city-002 现在不行了/,
    ],
    [
      'a file was changed',
      proposal({ writes: [{ ...file('one.txt', '二\n'), before: '甲\n' }] }),
      /catalog\/notes\/one\.txt 刚被改动/,
    ],
    ['nothing is left to write', proposal({ writes: [] }), /notes\/one\.txt 现在不用写了/],
    [
      'more would be written',
      proposal({ writes: [file('one.txt', '一\n'), file('two.txt', '二\n')] }),
      /现在还要写 catalog\/notes\/two\.txt/,
    ],
  ])('and nothing else: %s → exit 5 without a terminal', async (_, now, words) => {
    const root = newFolder();
    const work = undertaking(root, [proposal(), now]);
    const stop = await stopOf(carryOut(session(), work, { yes: true, keepGoing: true }));
    expect(stop.exit).toBe(EXIT.refused);
    expect(stop.message).toMatch(words);
    expect(existsSync(join(root, 'notes'))).toBe(false);
  });

  it('what was refused and no longer is, is a change too', async () => {
    const root = newFolder();
    const work = undertaking(root, [proposal({ refusals: [TAKEN] }), proposal()]);
    const stop = await stopOf(carryOut(session(), work, { yes: true, keepGoing: true }));
    expect(stop.message).toContain('city-001 原来不行，现在可以了');
    expect(isWritten(root, 'one.txt')).toBe(false);
  });
});

describe('on a terminal', () => {
  const later = proposal({ writes: [file('two.txt', '二\n')] });

  it('what changed is said, the new one shown, and asked for again, also with --yes', async () => {
    const root = newFolder();
    asked.terminal = true;
    asked.answers = [true];
    const work = undertaking(root, [proposal(), later]);
    const done = await carryOut(session(), work, { yes: true });
    expect(done).toMatchObject({ state: 'written', written: ['notes/two.txt'] });
    expect(work.shown).toEqual([proposal(), later]);
    expect(said).toContain('现在还要写 catalog/notes/two.txt');
    expect(asked.questions).toBe(1);
    expect(isWritten(root, 'one.txt')).toBe(false);
  });

  it('declined the second time: nothing is written', async () => {
    const root = newFolder();
    asked.terminal = true;
    asked.answers = [true, false];
    const done = await carryOut(session(), undertaking(root, [proposal(), later]), {});
    expect(done).toMatchObject({ state: 'declined', written: [] });
    expect(existsSync(join(root, 'notes'))).toBe(false);
  });

  it('refused the second time: held, unasked', async () => {
    const root = newFolder();
    asked.terminal = true;
    asked.answers = [true];
    const now = proposal({ refusals: [TAKEN] });
    const done = await carryOut(session(), undertaking(root, [proposal(), now]), {});
    expect(done).toMatchObject({ state: 'held', written: [] });
    expect(exitOf(done.proposal)).toBe(EXIT.refused);
    expect(asked.questions).toBe(1);
  });
});

describe('without showing', () => {
  it('what is so under the lock is written, refused or there already', async () => {
    const root = newFolder();
    const once = (one: Proposal<null>, keepGoing = false) =>
      carryOut(session(), undertaking(root, [one], null), { keepGoing });
    expect(await once(proposal({ refusals: [TAKEN] }))).toMatchObject({ state: 'held' });
    expect(await once(proposal({ writes: [] }))).toMatchObject({ state: 'already' });
    expect(await once(proposal({ writes: [], refusals: [TAKEN] }), true)).toMatchObject({
      state: 'held',
    });
    expect(isWritten(root, 'one.txt')).toBe(false);
    expect(await once(proposal({ refusals: [TAKEN] }), true)).toMatchObject({ state: 'written' });
    expect(isWritten(root, 'one.txt')).toBe(true);
  });

  it('what was refused beforehand holds everything, without a lock', async () => {
    const root = newFolder();
    const work = { ...undertaking(root, [proposal()], null), refusedBefore: [TAKEN] };
    expect(await carryOut(session(), work, {})).toMatchObject({
      state: 'held',
      proposal: { refusals: [TAKEN] },
    });
    expect(existsSync(join(root, '.renling'))).toBe(false);
    expect(await carryOut(session(), work, { keepGoing: true })).toMatchObject({
      state: 'written',
    });
  });

  it('--dry-run proposes and writes nothing', async () => {
    const root = newFolder();
    const done = await carryOut(session(), undertaking(root, [proposal()], null), { dryRun: true });
    expect(done).toMatchObject({ state: 'preview', written: [] });
    expect(existsSync(join(root, '.renling'))).toBe(false);
  });
});

it('where nobody can be asked, nothing is written: left, as the command says', async () => {
  const root = newFolder();
  const done = await carryOut(session(), undertaking(root, [proposal()], { unasked: 'leave' }), {});
  expect(done).toMatchObject({ state: 'declined', written: [] });
  expect(isWritten(root, 'one.txt')).toBe(false);
});

it('a text that would not be read as a record is refused, in a preview too', async () => {
  const root = newFolder();
  const write = { path: 'lists/city.yaml', before: null, after: 'id: city\ntitle: 清单\n' };
  for (const dryRun of [true, false]) {
    const work = undertaking(root, [proposal({ writes: [write] })], null);
    const stop = await stopOf(carryOut(session(), work, { dryRun }));
    expect(stop.exit).toBe(EXIT.refused);
    expect(stop.message).toContain('什么都没有写入');
  }
  expect(existsSync(join(root, 'lists'))).toBe(false);
});

it('the gravest of what is refused is the exit code', () => {
  const of = (...weights: RefusedMatter['weight'][]): number =>
    exitOf({ refusals: weights.map((weight) => ({ about: '', weight, reason: null })) });
  expect(of()).toBe(0);
  expect(of('findings')).toBe(1);
  expect(of('usage', 'findings')).toBe(2);
  expect(of('usage', 'unreadable')).toBe(3);
  expect(of('unreadable', 'nothing')).toBe(4);
  expect(of('refused', 'nothing', 'usage')).toBe(5);
});
