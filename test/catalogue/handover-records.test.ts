import { entryIn } from '../../src/catalogue/held.ts';
import { describe, expect, it } from 'vitest';
import type { SettledCatalogue } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { scopeOfFile } from '../../src/catalogue/scope-of-file.ts';
import { placeOf, schemaLine } from '../../src/files/layout.ts';
import { writeRecord } from '../../src/files/yaml/canonical-form.ts';
import {
  buildCatalogue,
  type CatalogueParts,
  find,
  makeDelegation,
  makeDispute,
  makeService,
  makeTraining,
} from '../support/catalogue-builder.ts';
import { memoryTree } from '../support/memory-tree.ts';

/** Two agreements over one item, services of both kinds of list, a training and a dispute. */
function handover(parts: CatalogueParts): void {
  const one = find(parts.items, 'city-001');
  const two = find(parts.items, 'city-002');
  const zone = find(parts.items, 'zone-001');
  parts.delegations.push(
    { value: makeDelegation('both', 'jn-education', [one, two]) },
    { value: makeDelegation('one', 'jn-police', [one]) },
  );
  parts.services.push(
    { value: makeService(one, 'jn-education') },
    { value: makeService(zone, 'jn-gaoxin') },
    { value: makeService(zone, 'jn-laiwu') },
  );
  parts.trainings.push({ value: makeTraining('schools', 'jn-education', [one]) });
  parts.disputes.push({ value: makeDispute(two, ['jn-education', 'jn-police']) });
}

function filesOf(catalogue: SettledCatalogue): Map<string, string> {
  const entries = [
    catalogue.manifest.entry,
    ...catalogue.lists.values(),
    ...catalogue.organizations.values(),
    ...catalogue.items.values(),
    ...catalogue.claims.entries,
    ...catalogue.delegations.values(),
    ...catalogue.services.entries,
    ...catalogue.trainings.values(),
    ...catalogue.disputes.values(),
    ...catalogue.exceptions.values(),
  ];
  return new Map(
    entries.map(({ path, value }) => {
      const place = placeOf(path);
      if (place === null) throw new Error(`${path} is no place of a record`);
      return [path, writeRecord(place.kind, value, schemaLine(place))];
    }),
  );
}

describe('records of the handover', () => {
  it('are read from their files as they were written, and found by the items they are about', () => {
    const built = buildCatalogue(handover);
    const files = filesOf(built);
    const { catalogue, drafts, files: read } = loadCatalogue(memoryTree(files));
    expect(drafts).toEqual([]);
    expect(read).toBe(files.size);
    expect(catalogue).toEqual({ ...built, sources: new Map() });

    const agreements = (item: string) =>
      catalogue.delegationsByItem.on(item).entries.map(({ id }) => id);
    expect(agreements('city-001')).toEqual(['both', 'one']);
    expect(agreements('city-002')).toEqual(['both']);
    expect(agreements('zone-001')).toEqual([]);
    expect(catalogue.servicesByItem.on('zone-001').entries.map((one) => one.organization)).toEqual([
      'jn-gaoxin',
      'jn-laiwu',
    ]);
    expect(catalogue.servicesByItem.on('city-001').entries[0]?.organization).toBeNull();
    expect(entryIn(catalogue.disputes.at('city-002'))?.value.kind).toBe('推诿');
    expect(entryIn(catalogue.trainings.at('schools'))?.value.items).toEqual(['city-001']);
  });

  it('name an agreement once under an item that it covers twice', () => {
    const files = filesOf(
      buildCatalogue((parts) => {
        const item = find(parts.items, 'city-001');
        parts.delegations.push({ value: makeDelegation('twice', 'jn-education', [item, item]) });
      }),
    );
    const { catalogue } = loadCatalogue(memoryTree(files));
    expect(catalogue.delegationsByItem.on('city-001').entries).toHaveLength(1);
  });

  it('that lack the form of their kind are set aside, and the others are read', () => {
    const files = filesOf(buildCatalogue(handover));
    const path = 'services/zone/jn-gaoxin/zone-001.yaml';
    files.set(path, 'item: "zone-001"\n');
    const { catalogue, drafts } = loadCatalogue(memoryTree(files));
    expect(drafts).toMatchObject([{ code: 'RL203', file: path, args: { key: 'provider' } }]);
    expect(catalogue.unusable).toMatchObject([
      { kind: 'service', path, id: 'zone-001', list: 'zone' },
    ]);
    expect(catalogue.services.entries).toHaveLength(2);
  });

  it.each([
    ['services/city-001.yaml', 'services/<list>/[<organization>/]<id>.yaml'],
    ['delegations/city/education.yaml', 'delegations/<id>.yaml'],
    ['trainings/2020/schools.yaml', 'trainings/<id>.yaml'],
    ['disputes/city/city-002.yaml', 'disputes/<id>.yaml'],
  ])('%s is misplaced: it belongs at %s', (path, expected) => {
    const files = filesOf(buildCatalogue());
    files.set(path, 'id: "x"\n');
    expect(loadCatalogue(memoryTree(files)).drafts).toMatchObject([
      { code: 'RL210', file: path, args: { reason: 'depth', expected } },
    ]);
  });

  it.each([
    ['delegations/both.yaml', { list: null, organization: 'jn-education' }],
    ['services/city/city-001.yaml', { list: 'city', organization: 'jn-education' }],
    ['services/zone/jn-laiwu/zone-001.yaml', { list: 'zone', organization: 'jn-laiwu' }],
    ['trainings/schools.yaml', { list: null, organization: null }],
  ])('%s is in the scope of an exception for %j', (path, scope) => {
    expect(scopeOfFile(buildCatalogue(handover))(path)).toEqual(scope);
  });
});
