/** A case of a finding code: the small valid catalogue, spoiled by the files of one folder. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf } from '../../src/catalogue/counts.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { placesIn } from '../../src/catalogue/places.ts';
import { verdictOn } from '../../src/checks/verdict.ts';
import { diskTree } from '../../src/files/disk-tree.ts';
import { scopeOfFile } from '../../src/catalogue/scope-of-file.ts';
import type { AnyDraft, Finding } from '../../src/findings/finding.ts';
import { settle } from '../../src/findings/settle.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import { NO_PAINT } from '../../src/render/paint.ts';
import type { RenderInput } from '../../src/render/findings/input.ts';
import { findingTexts } from '../../src/text/finding-texts.ts';
import type { Language } from '../../src/text/language.ts';
import { draftsOfMerge } from './merge-story.ts';
import { RECIPES } from './recipes.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const BASE = join(FIXTURES, 'base');
export const CASES = join(FIXTURES, 'codes');

/** Between the order (2020-07-10) and the deadline (2020-09-08). */
const AS_OF = '2020-08-20';

/** `case.json`, where a case needs one. */
interface Settings {
  readonly asOf?: string;
  /** All codes the case gives, where it gives others than its own. */
  readonly codes?: readonly string[];
}

export interface CodeCase {
  /** RL505, RL505-before: the code, and what tells its cases apart. */
  readonly name: string;
  readonly code: string;
  readonly asOf: CalendarDate;
  /** Sorted, each once. */
  readonly codes: readonly string[];
}

export function readCase(name: string): CodeCase {
  const [code = ''] = name.split('-');
  const path = join(CASES, name, 'case.json');
  const settings = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Settings) : {};
  return {
    name,
    code,
    asOf: (settings.asOf ?? AS_OF) as CalendarDate,
    codes: [...(settings.codes ?? [code])].sort(),
  };
}

export function readCases(): CodeCase[] {
  // What comes from git is printed by tests of its own: `git-cases.ts`.
  return readdirSync(CASES)
    .filter((name) => !name.startsWith('RL85'))
    .sort()
    .map(readCase);
}

export interface Judged {
  readonly findings: readonly Finding[];
  /** What a renderer of findings is given, as at a terminal of 80 columns without colours. */
  readonly input: (language: Language) => RenderInput;
}

/** Builds the case's catalogue in a folder of its own, checks it, hands the verdict to `look`. */
export function withVerdict<T>(
  one: Pick<CodeCase, 'name' | 'asOf'>,
  look: (judged: Judged) => T,
): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'renling-code-')));
  try {
    const root = join(folder, 'catalog');
    cpSync(BASE, root, { recursive: true });
    const changes = join(CASES, one.name);
    if (existsSync(join(changes, 'catalog'))) {
      cpSync(join(changes, 'catalog'), root, { recursive: true });
    }
    if (existsSync(join(changes, 'delete.txt'))) {
      const paths = readFileSync(join(changes, 'delete.txt'), 'utf8').split('\n');
      for (const path of paths) if (path !== '') rmSync(join(root, path), { recursive: true });
    }
    const recipe = RECIPES[one.name];
    recipe?.prepare?.(root);
    const merge = recipe?.merge;
    const drafts = merge === undefined ? null : draftsOfMerge(folder, merge);
    const disk = diskTree(root);
    const tree = recipe?.tree?.(disk) ?? disk;
    return look(judge(tree, one.asOf, drafts));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `ofMerge`: what is said of the merge whose result the files are; null: the files are judged. */
function judge(
  tree: ReturnType<typeof diskTree>,
  asOf: CalendarDate,
  ofMerge: readonly AnyDraft[] | null,
): Judged {
  const loaded = loadCatalogue(tree, { sources: true });
  const scopeOf = scopeOfFile(loaded.catalogue);
  const findings =
    ofMerge === null
      ? verdictOn(loaded, asOf)
      : settle(ofMerge, { severities: {}, exceptions: [], asOf, scopeOf }).findings;
  const places = placesIn(tree);
  return {
    findings,
    input: (language) => ({
      findings,
      texts: findingTexts(language),
      language,
      ...places,
      prefix: 'catalog/',
      counts: countsOf(loaded),
      asOf,
      paint: NO_PAINT,
      width: 80,
      failOn: 'error',
      version: '0.0.0',
    }),
  };
}
