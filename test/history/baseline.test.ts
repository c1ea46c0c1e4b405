/** With which catalogue of an earlier commit the one of today is compared. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { verdictOn } from '../../src/checks/verdict.ts';
import { diskTree } from '../../src/files/disk-tree.ts';
import type { Outcome } from '../../src/git/problem.ts';
import { type Baseline, baselineOf } from '../../src/history/baseline.ts';
import { catalogueAt } from '../../src/history/catalogue-at.ts';
import { parseDate } from '../../src/model/dates.ts';
import {
  makeRepository,
  removeRepositories,
  type TestRepository,
} from '../support/git-repository.ts';
import { must, opened } from '../support/opened-repository.ts';

const CLAIM = 'claims/city/city-001.yaml';

let repository: TestRepository;

/** One error, committed in a catalogue that lies in `catalog`. */
beforeEach(() => {
  repository = makeRepository();
  repository.addBase();
  repository.edit(`catalog/${CLAIM}`, /^claimant: .*/mu, 'claimant: nobody');
  repository.commit('main');
});

afterEach(removeRepositories);

function day() {
  const found = parseDate('2020-08-20');
  if (found === null) throw new Error('no day');
  return found;
}

/** Of the files on disk in `folder`. */
function since(ref: string, folder: string): Outcome<Baseline> {
  const root = join(repository.folder, folder);
  const all = verdictOn(loadCatalogue(diskTree(root), { sources: true }), day());
  const request = { ref, at: null, exact: false, asOf: day() };
  return baselineOf(opened(repository, folder), request, all);
}

/** Of the catalogue at HEAD, in `folder`. */
function sinceAtHead(ref: string, folder: string): Outcome<Baseline> {
  const git = opened(repository, folder);
  const { tree, commit } = must(catalogueAt(git, 'HEAD', { exact: true }));
  const all = verdictOn(loadCatalogue(tree, { sources: true }), day());
  const request = { ref, at: { commit, name: 'HEAD' }, exact: true, asOf: day() };
  return baselineOf(git, request, all);
}

/** New, there before, and whether there was a catalogue to compare with. */
function counts(outcome: Outcome<Baseline>): [number, number, boolean] {
  const { fresh, known, existed } = must(outcome);
  return [fresh.length, known.length, existed];
}

const NOTHING_NEW = [0, 1, true];
const ALL_NEW = [1, 0, false];

describe('a catalogue that had another folder', () => {
  it('is compared with itself where it was moved', () => {
    repository.git('mv', 'catalog', '目录');
    expect(counts(since('HEAD', '目录'))).toEqual(NOTHING_NEW);
    repository.commit('moved');
    expect(counts(sinceAtHead('HEAD~1', '目录'))).toEqual(NOTHING_NEW);
  });

  it('is compared with itself where it was moved down from the top', () => {
    repository.git('mv', 'catalog', 'old');
    cpSync(join(repository.folder, 'old'), repository.folder, { recursive: true });
    repository.write({ old: null });
    repository.commit('at the top');
    repository.addBase('catalog');
    for (const name of ['catalog.yaml', 'lists', 'items', 'claims', 'organizations', 'sources']) {
      repository.write({ [name]: null });
    }
    repository.edit(`catalog/${CLAIM}`, /^claimant: .*/mu, 'claimant: nobody');
    expect(counts(since('HEAD', 'catalog'))).toEqual(NOTHING_NEW);
  });

  it('is not compared with another one that is still there beside it', () => {
    cpSync(join(repository.folder, 'catalog'), join(repository.folder, '目录'), {
      recursive: true,
    });
    expect(counts(since('HEAD', '目录'))).toEqual(ALL_NEW);
    expect(counts(since('HEAD', 'catalog'))).toEqual(NOTHING_NEW);
    repository.commit('both');
    expect(counts(sinceAtHead('HEAD~1', '目录'))).toEqual(ALL_NEW);
    expect(counts(sinceAtHead('HEAD~1', 'catalog'))).toEqual(NOTHING_NEW);
  });
});

describe('where this work left REF', () => {
  it('is told by its commit', () => {
    const left = repository.git('rev-parse', 'HEAD');
    repository.branch('work');
    repository.commit('work');
    repository.switch('main');
    repository.commit('main again');
    repository.switch('work');
    expect(must(since('main', 'catalog')).bases).toEqual([left]);
  });

  it('is nowhere before the first commit', () => {
    const empty = makeRepository();
    empty.addBase();
    const git = opened(empty, 'catalog');
    const request = { ref: 'HEAD', at: null, exact: false, asOf: day() };
    expect(must(baselineOf(git, request, []))).toMatchObject({ bases: [], existed: false });
  });

  it('is git’s problem, by the names that were used, where nothing is shared', () => {
    repository.git('switch', '--quiet', '--orphan', 'first');
    repository.git('checkout', 'main', '--', '.');
    expect(since('main', 'catalog')).toEqual({
      ok: false,
      problem: { kind: 'no-common-ancestor', one: 'main', other: 'HEAD', shallow: false },
    });
    repository.commit('first');
    expect(since('main', 'catalog')).toMatchObject({
      problem: { kind: 'no-common-ancestor', one: 'main', other: 'HEAD' },
    });
    expect(since('mian', 'catalog')).toMatchObject({ problem: { kind: 'unknown-ref' } });
  });
});
