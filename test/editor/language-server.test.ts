/**
 * What a clerk's editor makes of a record: the first line of each file leads the YAML language
 * server to the schema, and from there to explanations, values to choose and what is wrong.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskTree } from '../../src/files/disk-tree.ts';
import { pathOf, type Place, placeOf, schemaLine } from '../../src/files/layout.ts';
import { writeRecord } from '../../src/files/yaml/canonical-form.ts';
import { RECORD_KINDS } from '../../src/model/record-kinds.ts';
import { completeDocument, SCHEMAS_FOLDER } from '../files/schema/schema-documents.ts';
import { LanguageServer, type Position } from '../support/language-server.ts';

const SHIPPED = join(import.meta.dirname, '..', '..', 'catalog');

/** A place for a record of each kind; claims and services also below a body's folder. */
const PLACES: readonly Place[] = [
  { kind: 'manifest', id: 'catalog' },
  { kind: 'item', id: 'city-001', list: 'city' },
  { kind: 'claim', id: 'city-001', list: 'city', organization: null },
  { kind: 'claim', id: 'zone-001', list: 'zone', organization: 'jn-hitech' },
  { kind: 'service', id: 'city-001', list: 'city', organization: null },
  { kind: 'service', id: 'zone-001', list: 'zone', organization: 'jn-hitech' },
  ...(['list', 'organization', 'delegation', 'training', 'dispute', 'exception'] as const).map(
    (kind): Place => ({ kind, id: 'first' }),
  ),
];

let server: LanguageServer;
/** A catalogue of somebody's own: elsewhere, in a folder with a name such as people give. */
let own: string;

beforeAll(async () => {
  own = join(mkdtempSync(join(tmpdir(), 'renling-editor-')), '我的 目录');
  cpSync(SCHEMAS_FOLDER, join(own, 'schemas'), { recursive: true });
  server = await LanguageServer.start(own);
});

afterAll(async () => {
  const complaints = await server.stop();
  rmSync(dirname(own), { recursive: true, force: true });
  // Nothing asked for the network, nothing went wrong inside the server.
  expect(complaints).toBe('');
});

/** Writes a record of one's own, opens it, gives its path and what is said of it. */
async function opened(place: Place, text: string) {
  const file = join(own, 'catalog', pathOf(place));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return { file, diagnostics: await server.diagnosticsOf(file, text) };
}

/** Right behind the first occurrence of some words. */
function behind(text: string, words: string): Position {
  const before = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

describe('a record of one’s own catalogue, catalog/ and schemas/ side by side', () => {
  it.each(PLACES.map((place) => [pathOf(place), place] as const))(
    '%s: right as it is, and an unknown key is seen',
    async (_, place) => {
      const text = writeRecord(place.kind, completeDocument(place.kind), schemaLine(place));
      const { file, diagnostics } = await opened(place, text);
      expect(diagnostics).toEqual([]);
      const [unknown, ...more] = await server.diagnosticsOf(file, `${text}nobody_knows: 1\n`);
      expect(unknown?.message).toContain('nobody_knows');
      expect(unknown?.range.start).toEqual({ line: text.split('\n').length - 1, character: 0 });
      expect(more).toEqual([]);
    },
  );

  it('has a place for each kind of record', () => {
    expect(new Set(PLACES.map(({ kind }) => kind))).toEqual(new Set(RECORD_KINDS));
  });
});

describe('while an item is typed', () => {
  const place: Place = { kind: 'item', id: 'city-002', list: 'city' };
  const item = completeDocument('item');
  delete item['withdrawal'];
  const text = writeRecord('item', { ...item, id: place.id }, schemaLine(place));

  it('hovering over a key shows its name, meaning and an example in both languages', async () => {
    const { file } = await opened(place, text);
    const shown = await server.hover(file, behind(text, '\nmod'));
    expect(shown).toContain('调整方式 / Mode');
    expect(shown).toContain('下放：承接单位以自己名义实施；委托：以委托机关名义实施。');
    expect(shown).toContain("委托 delegated: in the delegator's name.");
    expect(shown).toMatch(/Example:\s+```yaml\s+下放/);
  });

  it('the values of a key are offered', async () => {
    const typed = text.replace('type: 行政许可', 'type: ');
    const { file } = await opened(place, text);
    await server.diagnosticsOf(file, typed);
    const offered = await server.completions(file, behind(typed, '\ntype: '));
    expect(offered.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['行政许可', '行政处罚', '行政确认', '其他行政权力']),
    );
  });

  it('the keys that are not there yet are offered with their meaning', async () => {
    const typed = `${text}\n`;
    const { file } = await opened(place, text);
    await server.diagnosticsOf(file, typed);
    const offered = await server.completions(file, {
      line: typed.split('\n').length - 2,
      character: 0,
    });
    const labels = offered.map(({ label }) => label);
    expect(labels).toContain('withdrawal');
    expect(labels).not.toContain('mode');
    const key = offered.find(({ label }) => label === 'withdrawal');
    expect(JSON.stringify(key?.documentation)).toContain('收回的日期和依据文件');
  });

  it('a value that is not allowed is marked where it stands, and the allowed ones are named', async () => {
    const typed = text.replace('type: 行政许可', 'type: 许可');
    const { file } = await opened(place, text);
    const [wrong, ...more] = await server.diagnosticsOf(file, typed);
    expect(wrong?.message).toContain('"行政许可", "行政处罚"');
    expect(wrong?.range.start).toEqual(behind(typed, '\ntype: '));
    expect(more).toEqual([]);
  });

  it('a key that the state asks for is named', async () => {
    const typed = text.replace('status: 在施', 'status: 收回');
    const { file } = await opened(place, text);
    const wrong = await server.diagnosticsOf(file, typed);
    expect(wrong.map(({ message }) => message)).toEqual([expect.stringContaining('withdrawal')]);
  });
});

describe('the shipped catalogue as it stands', () => {
  const first = new Map<string, string>();
  for (const { path } of diskTree(SHIPPED).list('')) {
    const place = placeOf(path);
    if (place === null) continue;
    // Two forms of claims and services: of the item's one body, and of one of several.
    const form = `${place.kind}${'organization' in place && place.organization !== null ? ' of a body' : ''}`;
    if (!first.has(form)) first.set(form, path);
  }

  it('has records of the main kinds', () => {
    expect([...first.keys()]).toEqual(
      expect.arrayContaining([
        'manifest',
        'list',
        'organization',
        'item',
        'claim',
        'claim of a body',
      ]),
    );
  });

  it.each([...first])('%s gives no diagnostics: %s', async (_, path) => {
    const file = join(SHIPPED, path);
    const text = readFileSync(file, 'utf8');
    expect(await server.diagnosticsOf(file, text)).toEqual([]);
    // The schema was there: it sees what is wrong.
    expect(await server.diagnosticsOf(file, `${text}nobody_knows: 1\n`)).not.toEqual([]);
  });
});
