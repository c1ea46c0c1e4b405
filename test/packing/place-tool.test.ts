/** What of the tool is written where some of it, or another package.json, is there already. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { integrityOf, type PackedTool } from '../../src/packing/pack-tool.ts';
import { placeTool, type ToolPlace } from '../../src/packing/place-tool.ts';

function tool(version: string, text = 'program'): PackedTool {
  return {
    manifest: {
      name: 'renling',
      version,
      license: 'MIT',
      bin: { renling: 'bin/renling.js' },
      engines: { node: '>=20.19' },
      files: [],
    },
    tarball: gzipSync(text),
  };
}

const NOTHING: ToolPlace = { packageJson: null, packageLock: null, npmrc: null, tarball: null };
const TOOL = tool('1.2.3');
const ALL = ['tools/renling-1.2.3.tgz', 'package.json', 'package-lock.json', '.npmrc'];

/** What is there after `placeTool` was carried out in an empty repository. */
function placed(of: PackedTool = TOOL): ToolPlace {
  const text = (path: string): string => {
    const content = placeTool(of, NOTHING, false).files.find((file) => file.path === path)?.content;
    return typeof content === 'string' ? content : '';
  };
  return {
    packageJson: text('package.json'),
    packageLock: text('package-lock.json'),
    npmrc: text('.npmrc'),
    tarball: of.tarball,
  };
}

function textOf(place: ToolPlace, overwrite = false, path = 'package-lock.json'): string {
  const { files } = placeTool(TOOL, place, overwrite);
  return String(files.find((file) => file.path === path)?.content);
}

function changed(text: string | null, change: (value: Record<string, unknown>) => void): string {
  const value = JSON.parse(text ?? '') as Record<string, unknown>;
  change(value);
  return JSON.stringify(value, null, 2);
}

describe('placeTool', () => {
  it('writes the tool, its name and its hash', () => {
    const { files, foreign } = placeTool(TOOL, NOTHING, false);
    expect(files.map(({ path }) => path)).toEqual(ALL);
    expect(foreign).toEqual([]);
    expect(textOf(NOTHING)).toContain(`"integrity": "${integrityOf(TOOL.tarball)}"`);
    expect(textOf(NOTHING, false, '.npmrc')).toContain('audit=false\n');
  });

  it('wants the same again where it is there already, however it was compressed', () => {
    const tarball = gzipSync('program', { level: 1 });
    const there = { ...placed({ ...TOOL, tarball }), tarball };
    const { files, foreign } = placeTool(TOOL, there, false);
    expect(foreign).toEqual([]);
    expect(files[0]?.content).toBe(tarball);
    expect(textOf(there)).toBe(there.packageLock);
  });

  it('names the hash of the file that will lie there', () => {
    const other = gzipSync('another program');
    const there = { ...NOTHING, tarball: other };
    expect(textOf(there)).toContain(integrityOf(other));
    expect(textOf(there, true)).toContain(integrityOf(TOOL.tarball));
  });

  it('takes the place of an older version that it wrote itself', () => {
    const { files, foreign } = placeTool(TOOL, { ...placed(tool('1.0.0')), tarball: null }, true);
    expect(foreign).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(ALL.slice(0, 3));
  });

  const own = [
    ['another package.json', '{ "name": "site", "dependencies": {} }'],
    ['one with more in it', changed(placed().packageJson, (value) => (value['scripts'] = {}))],
    ['one that names an older tool', '{ "devDependencies": { "renling": "file:tools/x.tgz" } }'],
    ['one that cannot be read', '{ "name": '],
    ['null', 'null'],
    ['a text', '"renling"'],
  ] as const;

  it.each(own)('leaves %s alone, with or without --overwrite', (name, packageJson) => {
    for (const overwrite of [false, true]) {
      const plan = placeTool(TOOL, { ...NOTHING, packageJson }, overwrite);
      const namesIt = name === 'one with more in it';
      expect(plan.foreign).toEqual([namesIt ? 'package-lock.json' : 'package.json']);
      expect(plan.files.map(({ path }) => path)).toEqual(ALL.slice(0, 1));
    }
  });

  it('has nothing to say where npm has added it to a package.json of their own', () => {
    const there = {
      ...placed(),
      packageJson:
        '{ "name": "site", "devDependencies": { "renling": "file:tools/renling-1.2.3.tgz" } }',
      packageLock: changed(placed().packageLock, (value) => (value['name'] = 'site')),
    };
    expect(placeTool(TOOL, there, true)).toMatchObject({ foreign: [], files: [{}] });
    const stale = { ...there, packageLock: there.packageLock.replace('sha512-', 'sha512-0') };
    expect(placeTool(TOOL, stale, true).foreign).toEqual(['package-lock.json']);
  });

  it('leaves a lock file with other packages alone', () => {
    const packageLock = '{ "lockfileVersion": 3, "packages": { "": {}, "node_modules/a": {} } }';
    const plan = placeTool(TOOL, { ...NOTHING, packageLock }, true);
    expect(plan.foreign).toEqual(['package-lock.json']);
    expect(plan.files.map(({ path }) => path)).toEqual(ALL.slice(0, 2));
  });
});
