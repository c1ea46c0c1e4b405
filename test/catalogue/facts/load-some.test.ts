/** Records read one by one: each is the record of its path, or unusable, and read once. */
import { describe, expect, it } from 'vitest';
import { NotSure, shelfOn } from '../../../src/catalogue/load-some.ts';
import { readRecord } from '../../../src/catalogue/read-record.ts';
import type { Shelf } from '../../../src/catalogue/shelf.ts';
import type { FileTree, ReadResult } from '../../../src/files/tree.ts';
import { writeRecord } from '../../../src/files/yaml/canonical-form.ts';
import {
  type CatalogueParts,
  find,
  makeDispute,
  makeItem,
  makeService,
} from '../../support/catalogue-builder.ts';
import { catalogueFiles, replaceIn } from '../../support/catalogue-files.ts';
import { memoryTree } from '../../support/memory-tree.ts';

function handover(parts: CatalogueParts): void {
  parts.services.push({ value: makeService(find(parts.items, 'city-001'), 'jn-education') });
  parts.disputes.push(
    { value: makeDispute(find(parts.items, 'city-002'), ['jn-education', 'jn-police']) },
    { value: makeDispute(find(parts.items, 'city-003'), ['jn-education', 'jn-police']) },
  );
}

function filesOf(change: (parts: CatalogueParts) => void = handover): Map<string, string> {
  return catalogueFiles(change);
}

function shelf(change: (files: Map<string, string>) => void = () => undefined): Shelf {
  const files = filesOf();
  change(files);
  return shelfOn(memoryTree(files), readRecord);
}

const replace = (path: string, from: string, to: string) => (files: Map<string, string>) => {
  replaceIn(files, path, from, to);
};
const spoil = (path: string) => (files: Map<string, string>) => files.set(path, '<<<<<<< HEAD\n');

describe('one record', () => {
  it('is there under its id, with its path', () => {
    const all = shelf();
    expect(all.manifest()).toMatchObject({ state: 'there', entry: { path: 'catalog.yaml' } });
    expect(all.list('zone')).toMatchObject({ state: 'there', entry: { id: 'zone' } });
    expect(all.item('zone-002')).toMatchObject({
      state: 'there',
      entry: { path: 'items/zone/zone-002.yaml', value: { id: 'zone-002' } },
    });
    expect(all.organization('jn-police')).toMatchObject({
      entry: { value: { name: '济南市公安局' } },
    });
    expect(all.claimAt('zone', 'jn-laiwu', 'zone-001')).toMatchObject({
      state: 'there',
      entry: { list: 'zone', organization: 'jn-laiwu', path: 'claims/zone/jn-laiwu/zone-001.yaml' },
    });
    expect(all.claimAt('city', null, 'city-001')).toMatchObject({
      entry: { list: 'city', organization: null },
    });
    expect(all.serviceAt('city', null, 'city-001')).toMatchObject({
      entry: { path: 'services/city/city-001.yaml' },
    });
  });

  it('is absent where no file is, and under what is no id', () => {
    const all = shelf();
    const answers = [
      all.list('none'),
      all.list('../lists/city'),
      all.item('city-099'),
      all.item('../city/city-001'),
      all.organization('none'),
      all.organization('../organizations/jn-police'),
      all.claimAt('city', null, 'city-099'),
      all.serviceAt('city', null, 'city-002'),
    ];
    expect(answers.map(({ state }) => state)).toEqual(answers.map(() => 'absent'));
  });

  it.each<[string, (files: Map<string, string>) => void, (all: Shelf) => { state: string }]>([
    ['a manifest', spoil('catalog.yaml'), (all) => all.manifest()],
    ['a list', spoil('lists/city.yaml'), (all) => all.list('city')],
    [
      'a list that says another id',
      replace('lists/city.yaml', 'id: city', 'id: town'),
      (all) => all.list('city'),
    ],
    [
      'an item that says another id',
      replace('items/city/city-001.yaml', 'id: city-001', 'id: city-002'),
      (all) => all.item('city-001'),
    ],
    [
      'an item that says another list',
      replace('items/city/city-001.yaml', 'list: city', 'list: zone'),
      (all) => all.item('city-001'),
    ],
    [
      'a body that says another id',
      replace('organizations/jn-police.yaml', 'id: jn-police', 'id: jn-education'),
      (all) => all.organization('jn-police'),
    ],
    [
      'a claim of another item',
      replace('claims/city/city-001.yaml', 'item: city-001', 'item: city-002'),
      (all) => all.claimAt('city', null, 'city-001'),
    ],
    [
      'a service of another item',
      replace('services/city/city-001.yaml', 'item: city-001', 'item: city-002'),
      (all) => all.serviceAt('city', null, 'city-001'),
    ],
  ])('is unusable: %s', (_, change, ask) => {
    expect(ask(shelf(change))).toMatchObject({ state: 'unusable' });
  });

  it('in another form than the canonical one is read by the full reader, or not at all', () => {
    const files = filesOf();
    replace('lists/city.yaml', 'claimants:\n  - 市级部门', 'claimants: [市级部门]')(files);
    expect(shelfOn(memoryTree(files), readRecord).list('city')).toMatchObject({ state: 'there' });
    const quick = shelfOn(memoryTree(files), null);
    expect(quick.list('zone').state).toBe('there');
    expect(() => quick.list('city')).toThrow(NotSure);
    expect(new NotSure('lists/city.yaml')).toMatchObject({
      name: 'NotSure',
      path: 'lists/city.yaml',
      message: 'lists/city.yaml needs the full reader',
    });
  });

  it('is read once', () => {
    const files = filesOf();
    const read: string[] = [];
    const tree = memoryTree(files);
    const counting: FileTree = {
      ...tree,
      read: (path, limit) => {
        read.push(path);
        return tree.read(path, limit);
      },
    };
    const all = shelfOn(counting, readRecord);
    expect(all.item('city-001')).toBe(all.item('city-001'));
    expect(all.bodies.at('jn-police').state).toBe('there');
    expect(all.bodies.values()).toBe(all.bodies.values());
    all.disputesOver('city-002');
    all.disputesOver('city-003');
    expect(read.length).toBe(new Set(read).size);
  });
});

describe('an item', () => {
  it('is looked for first in the list its id begins with, of several the longest', () => {
    const files = filesOf();
    const list = files.get('lists/city.yaml') ?? '';
    files.set('lists/city-new.yaml', list.replace('id: city', 'id: city-new'));
    const item = makeItem('city-new', 1);
    const record = writeRecord('item', item, '# x');
    files.set('items/city-new/city-new-001.yaml', record);
    // The same id in a list that comes earlier: misfiled, and not what is meant.
    files.set('items/city/city-new-001.yaml', record);
    expect(shelfOn(memoryTree(files), readRecord).item('city-new-001')).toMatchObject({
      state: 'there',
      entry: { path: 'items/city-new/city-new-001.yaml' },
    });
  });

  it('is looked for in its own list before one with a longer name', () => {
    const files = filesOf();
    files.set('lists/town-new.yaml', files.get('lists/city.yaml') ?? '');
    files.set('items/town-new/city-001.yaml', files.get('items/city/city-001.yaml') ?? '');
    expect(shelfOn(memoryTree(files), readRecord).item('city-001')).toMatchObject({
      state: 'there',
      entry: { path: 'items/city/city-001.yaml' },
    });
  });

  it('whose name leads elsewhere is not looked for', () => {
    const tree = memoryTree(filesOf());
    const careful: FileTree = {
      ...tree,
      exists: (path) => {
        if (path.includes('..')) throw new Error(path);
        return tree.exists(path);
      },
    };
    const all = shelfOn(careful, readRecord);
    const answers = [all.item('../x'), all.list('../x'), all.organization('../x')];
    expect(answers.map(({ state }) => state)).toEqual(['absent', 'absent', 'absent']);
  });

  it('misfiled elsewhere is seen, and cannot be used', () => {
    const files = filesOf();
    files.set('items/zone/city-009.yaml', writeRecord('item', makeItem('city', 9), '# x'));
    expect(shelfOn(memoryTree(files), readRecord).item('city-009')).toEqual({
      state: 'unusable',
      path: 'items/zone/city-009.yaml',
    });
  });

  it('of a list: their ids by names alone, and all of them with what is unusable', () => {
    const all = shelf((files) => {
      spoil('items/city/city-002.yaml')(files);
      files.set('items/city/deep/city-007.yaml', 'x');
      files.set('items/city/notes.txt', 'x');
    });
    expect(all.listIds()).toEqual(['city', 'zone']);
    expect(all.itemIds('city')).toEqual(['city-001', 'city-002', 'city-003']);
    const { items, unusable } = all.itemsOf('city');
    expect(items.map(({ id }) => id)).toEqual(['city-001', 'city-003']);
    expect(unusable).toEqual(['items/city/city-002.yaml']);
  });
});

describe('all bodies', () => {
  it('with those that cannot be used', () => {
    const all = shelf(spoil('organizations/jn-police.yaml'));
    expect([...all.bodies.values()].map(({ id }) => id)).toEqual([
      'jn-education',
      'jn-gaoxin',
      'jn-laiwu',
      'sd-education',
      'sd-police',
    ]);
    expect(all.bodies.unread()).toEqual([{ path: 'organizations/jn-police.yaml' }]);
  });
});

describe('disputes over an item', () => {
  it('are those that name it', () => {
    const { entries, unread } = shelf().disputesOver('city-002');
    expect(entries.map(({ id }) => id)).toEqual(['city-002']);
    expect(unread).toEqual([]);
  });

  it('may be those that cannot be used and are called so', () => {
    const all = shelf((files) => {
      spoil('disputes/city-003.yaml')(files);
      spoil('disputes/city-003-again.yaml')(files);
    });
    expect(all.disputesOver('city-002').unread).toEqual([]);
    expect(all.disputesOver('city-003').unread).toEqual([
      { path: 'disputes/city-003.yaml' },
      { path: 'disputes/city-003-again.yaml' },
    ]);
  });
});

describe('what is not looked at is not absent', () => {
  const refused = (reason: 'link' | 'io' | 'missing', detail: string): ReadResult => ({
    ok: false,
    reason,
    detail,
  });
  const behind = (answer: ReadResult): Shelf => {
    const tree = memoryTree(filesOf());
    return shelfOn(
      {
        ...tree,
        exists: (path) => !path.startsWith('claims/') && tree.exists(path),
        read: (path, limit) => (path.startsWith('claims/') ? answer : tree.read(path, limit)),
      },
      readRecord,
    );
  };

  it.each([
    [refused('missing', 'ENOENT'), 'absent'],
    [refused('missing', 'ENOTDIR'), 'unusable'],
    [refused('link', '../elsewhere'), 'unusable'],
    [refused('io', 'EACCES'), 'unusable'],
  ])('%j: %s', (answer, state) => {
    expect(behind(answer).claimAt('city', null, 'city-001').state).toBe(state);
  });

  it('what git has and the work tree has not', () => {
    const files = filesOf();
    const left = [
      'claims/city/city-001.yaml',
      'disputes/city-001-x.yaml',
      'items/city/city-004.yaml',
      'lists/hidden.yaml',
      'organizations/jn-hidden.yaml',
    ];
    for (const path of left) files.delete(path);
    const all = shelfOn({ ...memoryTree(files), notCheckedOut: () => left }, readRecord);
    expect(all.claimAt('city', null, 'city-001')).toEqual({ state: 'unusable', path: left[0] });
    expect(all.claimAt('city', null, 'city-099')).toEqual({ state: 'absent' });
    expect(all.disputesOver('city-001').unread).toEqual([{ path: left[1] }]);
    expect(all.itemIds('city')).toEqual(['city-001', 'city-002', 'city-003', 'city-004']);
    expect(all.itemsOf('city').unusable).toEqual([left[2]]);
    expect(all.listIds()).toEqual(['city', 'hidden', 'zone']);
    expect(all.bodies.unread()).toEqual([{ path: left[4] }]);
  });

  it.each([
    ['the folder itself', 'disputes', true],
    ['a folder above it', 'organizations', false],
  ])('a link in place of %s', (_, link, hidden) => {
    const tree = memoryTree(filesOf());
    const linked: FileTree = {
      ...tree,
      list: (folder) => (folder === link ? [{ path: folder, link: true }] : tree.list(folder)),
    };
    const { unread } = shelfOn(linked, readRecord).disputesOver('city-001');
    expect(unread).toEqual(hidden ? [{ path: 'disputes' }] : []);
  });

  it('a link above a folder', () => {
    const tree = memoryTree(filesOf());
    const linked: FileTree = {
      ...tree,
      list: (folder) =>
        folder.startsWith('items') ? [{ path: 'items', link: true }] : tree.list(folder),
    };
    expect(shelfOn(linked, readRecord).itemsOf('city').unusable).toEqual(['items']);
  });

  it('a record that is a link is unusable, and no folder', () => {
    const tree = memoryTree(filesOf());
    const linked: FileTree = {
      ...tree,
      list: (folder) =>
        tree.list(folder).map(({ path }) => ({ path, link: path === 'disputes/city-002.yaml' })),
    };
    const all = shelfOn(linked, readRecord);
    expect(all.disputesOver('city-002').unread).toEqual([]);
    expect(all.disputesOver('city-001').unread).toEqual([]);
  });

  it('a folder that cannot be listed', () => {
    const tree = memoryTree(filesOf());
    const closed: FileTree = {
      ...tree,
      problems: () => [
        { path: 'claims', reason: 'EACCES' },
        { path: 'disputes', reason: 'EACCES' },
      ],
    };
    const all = shelfOn(closed, readRecord);
    expect(all.disputesOver('city-001').unread).toEqual([{ path: 'disputes' }]);
    expect(all.bodies.unread()).toEqual([]);
  });
});

describe('how large a record may be', () => {
  const large = (files: Map<string, string>, bytes: number): void => {
    files.set('lists/city.yaml', `${files.get('lists/city.yaml') ?? ''}${'#'.repeat(bytes)}\n`);
  };
  const limited = (kib: number) => (parts: CatalogueParts) => {
    parts.manifest.rules = { largest_file_kib: kib };
  };

  it.each([
    ['by default 256 KiB, and this is less', undefined, 255 * 1024, 'there'],
    ['by default 256 KiB, and this is more', undefined, 256 * 1024, 'unusable'],
    ['as the manifest says, and this is less', 512, 300 * 1024, 'there'],
    ['as the manifest says, and this is more', 4, 5 * 1024, 'unusable'],
  ])('%s', (_, kib, bytes, state) => {
    const files = filesOf(kib === undefined ? undefined : limited(kib));
    large(files, bytes);
    expect(shelfOn(memoryTree(files), readRecord).list('city').state).toBe(state);
  });

  it('by default where the manifest cannot be read', () => {
    const files = filesOf();
    spoil('catalog.yaml')(files);
    expect(shelfOn(memoryTree(files), readRecord).list('city').state).toBe('there');
  });
});
