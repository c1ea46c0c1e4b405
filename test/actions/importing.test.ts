/** What an annex table changes, adds and leaves alone, row by row; and what of it is written. */
import { describe, expect, it } from 'vitest';
import { type ImportPlan, planImport } from '../../src/actions/plan-import.ts';
import { proposeImport, refusedRows } from '../../src/actions/propose-import.ts';
import { entryIn } from '../../src/catalogue/held.ts';
import {
  type Annex,
  ANNEX_FIELDS,
  type AnnexField,
  type AnnexRow,
} from '../../src/exchange/annex/annex.ts';
import type { Item } from '../../src/model/generated/records.ts';
import { buildCatalogue, type CatalogueParts, find, SHA256 } from '../support/catalogue-builder.ts';
import { catalogueFiles } from '../support/catalogue-files.ts';
import { memoryTree } from '../support/memory-tree.ts';

/** As the catalogue has the item. */
const ROWS: Readonly<Record<number, AnnexRow>> = Object.fromEntries(
  [...buildCatalogue().itemsByList.on('city').entries].map(({ value }) => [
    value.number,
    {
      row: value.number + 1,
      number: value.number,
      name: value.name,
      type: value.type,
      ...(value.field === undefined ? {} : { field: value.field }),
      authority: value.authority === 'sd-police' ? '山东省公安厅' : '省教育厅',
      mode: value.mode,
      scope: value.scope,
      basis: value.basis,
    },
  ]),
);

function row(number: number, more: Partial<AnnexRow> = {}): AnnexRow {
  const known = ROWS[number] ?? ROWS[1];
  if (known === undefined) throw new Error('the builder has changed');
  return { ...known, number, row: number + 1, ...more };
}

function annex(rows: AnnexRow[], columns: readonly AnnexField[] = ANNEX_FIELDS): Annex {
  return {
    ok: true,
    rows,
    refused: [],
    warnings: [],
    skipped: [],
    columns: columns.map((field) => ({ field })) as unknown as Annex['columns'],
    numbers: rows.flatMap(({ number }) => (number === null ? [] : [number])),
  };
}

/** The items with the rows they stand in, as an import before has left them. */
function imported(parts: CatalogueParts): void {
  for (const { value } of parts.items) {
    if (value.list === 'city') value.source = { document: 'order-333', row: value.number + 1 };
  }
}

function plan(
  rows: AnnexRow[],
  change: (parts: CatalogueParts) => void = () => undefined,
  columns?: readonly AnnexField[],
): ImportPlan {
  const catalogue = buildCatalogue((parts) => {
    imported(parts);
    change(parts);
  });
  const list = entryIn(catalogue.lists.at('city'));
  if (list === undefined) throw new Error('no list');
  const planned = planImport(catalogue, list.value, annex(rows, columns));
  if (!planned.ok) throw new Error(planned.refusal.path);
  return planned.value;
}

const all = (): AnnexRow[] => [row(1), row(2), row(3)];
const pointers = ({ changed }: ImportPlan): string[] =>
  changed.flatMap(({ item, changes }) =>
    changes.map(
      ({ pointer, after }) =>
        `${item.id} ${pointer.join('.')} ${after === undefined ? 'gone' : JSON.stringify(after)}`,
    ),
  );

describe('the same table again', () => {
  it('changes nothing', () => {
    expect(plan(all())).toEqual({
      added: [],
      changed: [],
      moved: [],
      unchanged: 3,
      gone: [],
      refused: [],
    });
  });

  it('with a row that stands elsewhere moves the item, no more', () => {
    const { moved, changed, unchanged } = plan([row(1), row(2), row(3, { row: 9 })]);
    expect(moved.map(({ item, changes }) => [item.id, changes])).toEqual([
      ['city-003', [{ pointer: ['source', 'row'], before: 4, after: 9 }]],
    ]);
    expect([changed, unchanged]).toEqual([[], 2]);
  });

  it('with another document is a change', () => {
    const renamed = (parts: CatalogueParts): void => {
      find(parts.lists, 'city').source = { document: 'order-444', annex: '附件1' };
    };
    expect(pointers(plan([row(1, { row: 7 })], renamed))).toEqual([
      'city-001 source.document "order-444"',
      'city-001 source.row 7',
      'city-001 source.annex "附件1"',
    ]);
  });

  it('of a list without a source takes the source away', () => {
    const without = (parts: CatalogueParts): void => {
      delete find(parts.lists, 'city').source;
    };
    expect(pointers(plan([row(1)], without))).toEqual(['city-001 source gone']);
  });
});

describe('a changed row', () => {
  it.each<[string, Partial<AnnexRow>, string[]]>([
    ['a name', { name: '新名称' }, ['city-001 name "新名称"']],
    ['a sub-item', { subitem: '变更' }, ['city-001 subitem "变更"']],
    ['a type', { type: '行政确认' }, ['city-001 type "行政确认"']],
    ['a field', { field: '卫生' }, ['city-001 field "卫生"']],
    ['an authority', { authority: '山东省公安厅' }, ['city-001 authority "sd-police"']],
    ['a mode', { mode: '委托' }, ['city-001 mode "委托"']],
    ['a scope', { scope: { extent: '部分' } }, ['city-001 scope.extent "部分"']],
    [
      'a basis',
      { basis: [{ law: '新法' }] },
      ['city-001 basis.0.law "新法"', 'city-001 basis.0.article gone'],
    ],
    ['a remark', { note: '新' }, ['city-001 note "新"']],
    ['a code', { code: '370101' }, ['city-001 code "370101"']],
  ])('%s', (_, more, expected) => {
    expect(pointers(plan([row(1, more)]))).toEqual(expected);
  });

  const rich = (parts: CatalogueParts): void => {
    Object.assign(find(parts.items, 'city-001'), {
      subitem: '变更',
      note: '备注',
      code: '370101',
      scope: { extent: '部分', powers: ['受理'] },
      basis: [{ law: '旧法' }],
      status: '部分收回',
      withdrawal: { date: '2021-01-01', document: '号' },
    } satisfies Partial<Item>);
  };

  it.each<[string, readonly AnnexField[], string[]]>([
    [
      'that are there and empty, but for codes, fields and what the table never says',
      ANNEX_FIELDS,
      [
        'city-001 scope.extent "全部"',
        'city-001 scope.powers gone',
        'city-001 basis.0.law "中华人民共和国民办教育促进法"',
        'city-001 basis.0.article "第十二条"',
        'city-001 subitem gone',
        'city-001 note gone',
      ],
    ],
    ['that are not there: nothing', ['number', 'name', 'type', 'authority', 'mode', 'field'], []],
    [
      'of which one is about the scope',
      ['number', 'extent'],
      ['city-001 scope.extent "全部"', 'city-001 scope.powers gone'],
    ],
  ])('takes away what columns say %s', (_, columns, expected) => {
    expect(pointers(plan([row(1)], rich, columns))).toEqual(expected);
  });
});

describe('other rows', () => {
  it('are new items, with ids as wide as the largest number', () => {
    const { added } = plan([row(4, { subitem: '注销', code: '370102', note: '新' })]);
    expect(added).toEqual([
      {
        id: 'city-004',
        list: 'city',
        number: 4,
        name: ROWS[1]?.name,
        subitem: '注销',
        type: '行政许可',
        field: '教育',
        authority: 'sd-education',
        mode: '下放',
        scope: { extent: '全部' },
        basis: ROWS[1]?.basis,
        code: '370102',
        status: '在施',
        source: { document: 'order-333', row: 5 },
        note: '新',
      },
    ]);
    expect(plan([row(4), row(1200)]).added.map(({ id }) => id)).toEqual(['city-0004', 'city-1200']);
  });

  it('that the table no longer has are named', () => {
    const { gone, unchanged } = plan([row(1)]);
    expect(gone.map(({ id }) => id)).toEqual(['city-002', 'city-003']);
    expect(unchanged).toBe(1);
  });

  it.each<[string, Partial<AnnexRow>, object]>([
    ['a number', { number: null }, { problem: 'number' }],
    [
      'an authority that is unknown',
      { authority: '山东省教育局' },
      { problem: 'authority', nearest: '山东省教育厅', shared: [] },
    ],
    [
      'an authority that is nobody',
      { authority: '某某' },
      { problem: 'authority', nearest: null, shared: [] },
    ],
    [
      'an authority of two',
      { authority: '山东省' },
      { problem: 'authority', nearest: null, shared: ['sd-education', 'sd-police'] },
    ],
  ])('are refused for %s', (_, more, expected) => {
    const { refused, added, unchanged } = plan([row(1, more)]);
    expect(refused).toMatchObject([{ row: { name: ROWS[1]?.name }, ...expected }]);
    expect([added, unchanged]).toEqual([[], 0]);
  });

  it('of several bodies that share a name the provincial one is meant', () => {
    expect(plan([row(3, { authority: '公安' })]).unchanged).toBe(1);
  });
});

describe('what is written of an import', () => {
  const propose = (
    rows: AnnexRow[],
    source: Parameters<typeof proposeImport>[4] = null,
    spoil: (files: Map<string, string>) => void = () => undefined,
    change: (parts: CatalogueParts) => void = () => undefined,
  ) => {
    const parts = (all: CatalogueParts): void => {
      imported(all);
      change(all);
    };
    const catalogue = buildCatalogue(parts);
    const files = catalogueFiles(parts);
    spoil(files);
    const list = entryIn(catalogue.lists.at('city'));
    if (list === undefined) throw new Error('no list');
    return proposeImport(catalogue, memoryTree(files), list, annex(rows), source);
  };

  it('new items, changed ones, moved ones', () => {
    const { writes, refusals, result } = propose([
      row(1, { name: '新名称' }),
      row(2, { row: 9 }),
      row(3, { number: 4, row: 5 }),
    ]);
    expect(writes.map(({ path, before }) => [path, before === null])).toEqual([
      ['items/city/city-004.yaml', true],
      ['items/city/city-001.yaml', false],
      ['items/city/city-002.yaml', false],
    ]);
    expect(writes[1]?.after).toContain('新名称');
    expect(writes[2]?.after).toContain('row: 9');
    expect(refusals).toEqual([]);
    expect(result.gone.map(({ id }) => id)).toEqual(['city-003']);
  });

  it('what is gone from the table goes from the record', () => {
    const noted = (parts: CatalogueParts): void => {
      find(parts.items, 'city-001').note = '旧备注';
    };
    const { writes } = propose([row(1)], null, undefined, noted);
    expect(writes[0]?.before).toContain('旧备注');
    expect(writes[0]?.after).not.toContain('note');
  });

  it('the table, in the list', () => {
    const source = { path: 'sources/city.xlsx', sha256: 'b'.repeat(64) };
    const { writes } = propose(all(), source);
    expect(writes).toMatchObject([{ path: 'lists/city.yaml' }]);
    expect(writes[0]?.after).toContain('sources/city.xlsx');
    expect(propose(all(), { path: 'sources/city.csv', sha256: SHA256 }).writes).toEqual([]);
  });

  it('the document of the manifest, in a list without a source', () => {
    const source = { path: 'sources/city.xlsx', sha256: 'b'.repeat(64) };
    const bare = (parts: CatalogueParts): void => {
      delete find(parts.lists, 'city').source;
      for (const { value } of parts.items) delete value.source;
    };
    expect(propose([], source, undefined, bare).writes[0]?.after).toContain('document: order-333');
    const none = (parts: CatalogueParts): void => {
      bare(parts);
      delete parts.manifest.documents;
    };
    expect(propose([], source, undefined, none).writes).toEqual([]);
  });

  it('not what is refused, row by row and file by file', () => {
    const { writes, refusals } = propose(
      [row(1, { authority: '某某' }), row(2, { name: '新名称' })],
      null,
      (files) => files.delete('items/city/city-002.yaml'),
    );
    expect(writes).toEqual([]);
    expect(refusals).toMatchObject([
      { about: '#2', weight: 'findings', reason: { problem: 'authority' } },
      { about: 'items/city/city-002.yaml', reason: { kind: 'cannot-edit' } },
    ]);
  });

  it('nothing, where an item cannot be read', () => {
    const path = 'items/city/city-009.yaml';
    const lost = (parts: CatalogueParts): void => {
      parts.unusable.push({ kind: 'item', path, id: 'city-009', list: 'city', value: undefined });
    };
    expect(propose(all(), null, undefined, lost)).toEqual({
      writes: [],
      refusals: [{ about: path, weight: 'unreadable', reason: { kind: 'unreadable', path } }],
      result: { added: [], changed: [], moved: [], unchanged: 0, gone: [], refused: [] },
    });
  });

  it('rows that reading has refused already', () => {
    const refused = [{ row: 7 }, { row: null }] as unknown as Annex['refused'];
    expect(refusedRows({ refused })).toEqual([
      { about: '#7', weight: 'findings', reason: { row: 7 } },
      { about: '#0', weight: 'findings', reason: { row: null } },
    ]);
  });
});
