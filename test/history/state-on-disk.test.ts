/** Which commit the files on disk stand on, and whether they differ from it: a report names both. */
import { afterAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { stateOnDisk } from '../../src/history/state-on-disk.ts';
import { makeRepository, removeRepositories } from '../support/git-repository.ts';

afterAll(removeRepositories);

describe.each(['catalog', ''])('a catalogue in folder “%s”', (folder) => {
  it('as committed, changed, with a record of its own; not for what lies beside', () => {
    const repository = makeRepository();
    const { env } = repository;
    const root = join(repository.folder, folder);
    const path = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
    expect(stateOnDisk(repository.folder, env)).toBeNull();
    repository.addBase(folder);
    const commit = repository.commit('目录');
    const state = (changed: boolean) => ({ commit, changed });
    expect(stateOnDisk(root, env)).toEqual(state(false));
    repository.write({ [path('.renling/lock')]: '1', [path('notes.txt')]: 'x' });
    expect(stateOnDisk(root, env)).toEqual(state(false));
    repository.write({ [path('items/city/city-999.yaml')]: 'id: city-999\n' });
    expect(stateOnDisk(root, env)).toEqual(state(true));
    repository.write({ [path('items/city/city-999.yaml')]: null });
    expect(stateOnDisk(root, env)).toEqual(state(false));
    repository.write({ [path('sources/city.csv')]: 'x' });
    expect(stateOnDisk(root, env)).toEqual(state(true));
  });
});
