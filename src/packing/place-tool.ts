/**
 * Where the tool goes in the repository of a catalogue, so that `npm ci` installs it from there:
 * a packed file, and beside it the two files by which npm finds it and knows it by its hash
 * (docs/decisions/0006-the-tool-lies-in-the-repository.md). A package.json of the repository's own is
 * never touched: npm itself can add to it.
 */
import { holdsTheSame, integrityOf, type PackedTool } from './pack-tool.ts';

/** What is there; null: absent. */
export interface ToolPlace {
  readonly packageJson: string | null;
  readonly packageLock: string | null;
  readonly npmrc: string | null;
  /** At the path the tool would be written to. */
  readonly tarball: Uint8Array | null;
}

interface PlacedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface ToolPlan {
  /** What shall be there; what is there and differs is for the caller to keep or to write over. */
  readonly files: readonly PlacedFile[];
  /** Files of the repository's own that do not name this tool; npm can add it to them. */
  readonly foreign: readonly string[];
}

/** What has to be typed so that npm adds the tool to a package.json that is not ours; null: nothing. */
export function addedByHand({ files, foreign }: ToolPlan): string | null {
  const [packed] = files;
  return packed === undefined || foreign.length === 0
    ? null
    : `npm install --save-dev --ignore-scripts ./${packed.path}`;
}

/** `foreign`: files of the repository's own that do not name the tool; `install`: the line to type. */
export function toolData(plan: ToolPlan, install: string): Readonly<Record<string, unknown>> {
  return { install: addedByHand(plan) ?? install, foreign: plan.foreign };
}

/** Packed tools that nobody uses any more; `names`: of the files in `tools/`. */
export function olderTools({ files }: ToolPlan, names: readonly string[]): readonly string[] {
  return names
    .filter((name) => /^renling-.*\.tgz$/u.test(name))
    .map((name) => `tools/${name}`)
    .filter((path) => files.every((file) => file.path !== path));
}

export function toolPath({ manifest }: PackedTool): string {
  return `tools/${manifest.name}-${manifest.version}.tgz`;
}

/** `overwrite`: a tool of this version with other content will be written over, not kept. */
export function placeTool(tool: PackedTool, place: ToolPlace, overwrite: boolean): ToolPlan {
  const path = toolPath(tool);
  const there = place.tarball;
  // The hash is of the file that will lie there.
  const stays = there !== null && (!overwrite || holdsTheSame(there, tool.tarball));
  const isSame = there !== null && holdsTheSame(there, tool.tarball);
  const tarball = isSame ? there : tool.tarball;
  const integrity = integrityOf(stays ? there : tool.tarball);

  const files: PlacedFile[] = [{ path, content: tarball }];
  const ownPackage = parsed(place.packageJson);
  const ownLock = parsed(place.packageLock);
  const packageIsOurs = isAbsent(ownPackage) || isOurPackage(ownPackage);
  if (!packageIsOurs && !namesTool(ownPackage, path)) return { files, foreign: ['package.json'] };
  if (packageIsOurs) files.push({ path: 'package.json', content: packageText(tool) });
  if (packageIsOurs && (isAbsent(ownLock) || isOurLock(ownLock))) {
    files.push({ path: 'package-lock.json', content: lockText(tool, integrity) });
    if (place.npmrc === null) files.push({ path: '.npmrc', content: NPMRC });
  } else if (!locksTool(ownLock, path, integrity)) {
    return { files, foreign: ['package-lock.json'] };
  }
  return { files, foreign: [] };
}

/** npm wants one; nothing is looked up by it. */
const NAME = 'catalogue';

/** npm asks the registry for advisories on every name it installs, and runs what packages bring. */
const NPMRC = 'audit=false\nfund=false\nignore-scripts=true\nupdate-notifier=false\n';

function packageText(tool: PackedTool): string {
  const value = {
    name: NAME,
    private: true,
    engines: tool.manifest.engines,
    dependencies: { [tool.manifest.name]: `file:${toolPath(tool)}` },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** As npm itself would write it. */
function lockText(tool: PackedTool, integrity: string): string {
  const { name, version, license, bin, engines } = tool.manifest;
  const resolved = `file:${toolPath(tool)}`;
  const value = {
    name: NAME,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: NAME, dependencies: { [name]: resolved }, engines },
      [`node_modules/${name}`]: { version, resolved, integrity, license, bin, engines },
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Absent: null. What cannot be read is somebody's, and names nothing. */
function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function isAbsent(value: unknown): value is null {
  return value === null;
}

const OUR_PATH = /^file:tools\/renling-[^/]+\.tgz$/u;

/** Wholly as this program writes it, for whatever version. */
function isOurPackage(value: unknown): boolean {
  const keys = ['name', 'private', 'engines', 'dependencies'];
  return (
    isOnly(value, keys) &&
    entry(value, 'name') === NAME &&
    namesOurPathOnly(entry(value, 'dependencies'))
  );
}

function isOurLock(value: unknown): boolean {
  const packages = entry(value, 'packages');
  return (
    isOnly(value, ['name', 'lockfileVersion', 'requires', 'packages']) &&
    isOnly(packages, ['', 'node_modules/renling']) &&
    namesOurPathOnly(entry(entry(packages, ''), 'dependencies'))
  );
}

function namesOurPathOnly(dependencies: unknown): boolean {
  const path = entry(dependencies, 'renling');
  return isOnly(dependencies, ['renling']) && typeof path === 'string' && OUR_PATH.test(path);
}

function namesTool(value: unknown, path: string): boolean {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].some(
    (kind) => entry(entry(value, kind), 'renling') === `file:${path}`,
  );
}

function locksTool(value: unknown, path: string, integrity: string): boolean {
  const locked = entry(entry(value, 'packages'), 'node_modules/renling');
  return entry(locked, 'resolved') === `file:${path}` && entry(locked, 'integrity') === integrity;
}

function entry(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function isOnly(value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).every((key) => keys.includes(key));
}
